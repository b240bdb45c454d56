import type { Case } from "../composite/unitCase.js";
import { evaluate } from "../evaluate/evaluate.js";
import { toText } from "../report/formats/toText.js";
import { leagueTables } from "../report/tables/leagueTables.js";
import { parseScheme } from "../scheme/parseScheme.js";
import type { CommandOptions, Run } from "./command.js";
import { placeIn, reading } from "./filePlace.js";
import { readJson } from "./readJson.js";
import { readYear } from "./readYear.js";

/** `par-index evaluate`: every unit's index, class and rank. */
export function evaluateFiles([file = "", cases = ""]: readonly string[], run: Run): CommandOptions {
  const { json, partial, language } = run;
  const scheme = reading(readJson(file), parseScheme);
  const { year, notices: ofYear } = readYear(run.year, scheme);
  const given = readJson(cases);
  const evaluation = reading(given, (value) => evaluate(scheme, value as readonly Case[], year));
  const issues = evaluation.refused.flatMap((one) => one.issues);
  placeIn(given, [...issues, ...evaluation.notices]);
  const notices = [...ofYear, ...evaluation.notices];
  if (issues.length > 0 && !partial) return { out: "", issues, notices };
  const tables = leagueTables(scheme, evaluation, language).map(toText);
  const seal = `SHA-256 ${evaluation.digest}`;
  return { out: json ? JSON.stringify(evaluation) : [...tables, seal].join("\n\n"), issues, notices };
}
