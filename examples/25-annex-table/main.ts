import { readFileSync } from "node:fs";
import { describeIssue, type Issue, inLanguage, type Language, leaves, type Parsed, type Scheme } from "par-index";
import { rowsFromXlsx } from "par-index/excel";
import {
  examplesAtLimits,
  readRule,
  rowsFromCsv,
  rowsFromHtml,
  ruleSentence,
  safeReadRule,
  safeSchemeFromTable,
  schemeFromTable,
  type TableRow,
  tableOf,
} from "par-index/table";
import { rowsFromDocx } from "par-index/word";
import { printWhenStarted, shown } from "../print.js";
import { words } from "./words.js";

const file = new URL("./annex.csv", import.meta.url);

/** The annex as an official wrote it in a spreadsheet: figures with a comma, sentences as annexes print them. */
export const rows: readonly TableRow[] = rowsFromCsv(readFileSync(file));

export const read: Parsed<Scheme> = safeSchemeFromTable(rows);
export const scheme: Scheme = schemeFromTable(rows);

/** The same annex with canonical sentences and the points at their limits, ready to be signed. */
export const canonical: readonly TableRow[] = tableOf(scheme);

/** What is wrong with a copy of the annex in which 70 % has lost a digit. */
export function damaged(): readonly Issue[] {
  const copy = rows.map((row) => row.map((cell) => cell.replace("từ 70%", "từ 7%")));
  const again = safeSchemeFromTable(copy);
  return again.ok ? [] : again.issues;
}

/** What is wrong with a copy of the canonical annex in which points have lost a digit: the sentence is still a sentence. */
export function lostPoints(): readonly Issue[] {
  const copy = canonical.map((row) => row.map((cell) => cell.replace("được 0,25 điểm", "được 0,2 điểm")));
  const again = safeSchemeFromTable(copy);
  return again.ok ? [] : again.issues;
}

/** The rows of a file, by the end of its name. */
export async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly TableRow[]> {
  if (name.endsWith(".docx")) return rowsFromDocx(bytes);
  if (name.endsWith(".xlsx")) return rowsFromXlsx(bytes);
  return name.endsWith(".html") ? rowsFromHtml(new TextDecoder().decode(bytes)) : rowsFromCsv(bytes);
}

export function report(language: Language): string {
  const say = words[language];
  const [first] = leaves(scheme.criteria);
  const two = safeReadRule("A: 1; B: 1", { max: "2" });
  return [
    ...leaves(scheme.criteria).map(
      (leaf) => `${leaf.code} ${inLanguage(leaf.title, language)}: ${ruleSentence(leaf.rule, leaf, language)}`,
    ),
    "",
    `${say.limits} ${first?.code}:`,
    ...(first === undefined ? [] : examplesAtLimits(readRule(ruleSentence(first.rule, first)), first)).map(
      ({ facts, points }) => `  ${JSON.stringify(facts)} → ${shown(points, language)}`,
    ),
    "",
    say.damaged,
    ...[...damaged(), ...lostPoints(), ...(two.ok ? [] : two.issues)].map(
      (issue) => `  ${issue.at?.cell ?? ""} ${describeIssue(issue, language)}`,
    ),
  ].join("\n");
}

printWhenStarted(import.meta.url, report);
