import type { Case } from "../composite/unitCase.js";
import { evaluate } from "../evaluate/evaluate.js";
import { toText, toWideText } from "../report/formats/toText.js";
import { leagueTables } from "../report/tables/leagueTables.js";
import type { CommandResult, Run } from "./command.js";
import { reading } from "./filePlace.js";
import { foundIn } from "./foundIn.js";
import { readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";

/** `par-index evaluate`: every unit's index, class and rank. */
export function evaluateFiles([file = "", cases = ""]: readonly string[], run: Run): CommandResult {
  const { json, partial, language, wide } = run;
  const { scheme, notices: ofScheme } = readScheme(file);
  const { year, notices: ofYear } = readYear(run.year, scheme);
  const given = readJson(cases);
  const evaluation = reading(given, (value) => evaluate(scheme, value as readonly Case[], year));
  const { issues, notices: ofCases } = foundIn(evaluation, given);
  const notices = [...ofScheme, ...ofYear, ...ofCases];
  if (issues.length > 0 && !partial) return { out: "", issues, notices };
  const tables = leagueTables(scheme, evaluation, language).map(wide ? toWideText : toText);
  const seal = `SHA-256 ${evaluation.digest}`;
  return { out: json ? JSON.stringify(evaluation) : [...tables, seal].join("\n\n"), issues, notices };
}
