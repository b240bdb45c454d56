import type { Evaluation } from "../evaluate/evaluation.js";
import { toText, toWideText } from "../report/formats/toText.js";
import { correctionTables } from "../report/tables/correctionTables.js";
import { diffEvaluations } from "../years/diffEvaluations.js";
import type { CommandResult, Run } from "./command.js";
import { readJson } from "./readJson.js";

/** `par-index diff`: what a corrected result changes. */
export function diff([before = "", after = ""]: readonly string[], { json, language, wide }: Run): CommandResult {
  const found = diffEvaluations(readJson(before).value as Evaluation, readJson(after).value as Evaluation);
  if (json) return { out: JSON.stringify(found), issues: [], notices: [] };
  return {
    out: correctionTables(found, language)
      .map(wide ? toWideText : toText)
      .join("\n\n"),
    issues: [],
    notices: [],
  };
}
