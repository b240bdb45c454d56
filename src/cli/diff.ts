import type { Evaluation } from "../evaluate/evaluation.js";
import { toText, toWideText } from "../report/formats/toText.js";
import { correctionTables } from "../report/tables/correctionTables.js";
import { diffEvaluations } from "../years/diffEvaluations.js";
import type { CommandResult, Run } from "./command.js";
import { readingAll } from "./filePlace.js";
import { readJson } from "./readJson.js";

/** `par-index diff`: what a corrected result changes. */
export function diff([before = "", after = ""]: readonly string[], { json, language, wide }: Run): CommandResult {
  const [first, second] = [readJson(before), readJson(after)];
  const documents = [
    ["before", first],
    ["after", second],
  ] as const;
  const found = readingAll(documents, () => diffEvaluations(first.value as Evaluation, second.value as Evaluation));
  if (json) return { out: JSON.stringify(found), issues: [], notices: [] };
  return {
    out: correctionTables(found, language)
      .map(wide ? toWideText : toText)
      .join("\n\n"),
    issues: [],
    notices: [],
  };
}
