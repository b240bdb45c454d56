import { type Issue, issue, type Path } from "../issue/issue.js";
import { endsLikeThousands } from "../number/officeSpelling.js";
import { type JsonSource, jsonIssue } from "./jsonFault.js";
import { keysIn } from "./jsonKeys.js";
import { isExactNumber } from "./jsonNumber.js";
import { positionsOf } from "./jsonPlaces.js";
import { scanJson } from "./jsonScan.js";
import { surveyJson } from "./jsonSurvey.js";
import { limits } from "./limits.js";
import { placesIn, type TextPlace } from "./textPlace.js";

/** What a text of JSON says, and where. */
interface JsonValue {
  readonly value: unknown;
  /** The places of the values at some paths; all are looked for in one pass over the text, so ask once for many. */
  readonly placesOf: (paths: readonly Path[]) => readonly TextPlace[];
}

/** A file may hold documents in lists and objects of its own, as cases hold dossiers. */
const DEPTH = 2 * limits.depth;

/**
 * Reads a text of JSON as it is written: what `JSON.parse` would lose in silence is refused, a key that is written twice and digits
 * that a double cannot hold, and zeros behind a point that make 2.000 of two or of two thousand. `JSON.parse` makes the value, so that a good text costs little more than that.
 *
 * @returns the value, or every issue with line and column; of faults of spelling only the first, for the rest depends on it.
 * @law nothing written is lost: a text is read ⇔ JSON.parse takes it, no key is written twice, every number is its double and none may be thousands
 */
export function readJson(source: JsonSource): JsonValue | { readonly issues: readonly Issue[] } {
  const { text, line = 1, depth = DEPTH } = source;
  const keys = surveyJson(text, depth);
  const parsed = parsedText(text);
  if (parsed === null || keys === null || keysIn(parsed.value) !== keys) {
    const issues = lookClosely(source, depth);
    if (issues.length > 0) return { issues };
  }
  if (parsed === null)
    return { issues: [jsonIssue(source, { kind: "unexpected", at: 0, end: 0, expected: "json-value" }, depth)] };
  return { value: parsed.value, placesOf: (paths) => placesIn(text, positionsOf(text, paths), line) };
}

function parsedText(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Whether the value that is made of a number says all that is written. */
function isKept(text: string): boolean {
  return !endsLikeThousands(text) && isExactNumber(text);
}

function codeOf(text: string): "document.one_or_thousand" | "document.inexact_number" {
  return endsLikeThousands(text) ? "document.one_or_thousand" : "document.inexact_number";
}

/** What keeps a text from being read: its first fault, else all that would be lost. */
function lookClosely(source: JsonSource, depth: number): readonly Issue[] {
  const { text, line = 1, path = [] } = source;
  const scanned = scanJson(text, depth, isKept);
  if ("kind" in scanned) return [jsonIssue(source, scanned, depth)];
  const { doubled, inexact } = scanned;
  const found = [
    ...doubled.map((one) => ({ ...one, code: "document.doubled_key" as const })),
    ...inexact.map((one) => ({ ...one, code: codeOf(text.slice(one.from, one.to)), first: 0 })),
  ].sort((a, b) => a.from - b.from);
  const listed = found.slice(0, limits.issues);
  const places = placesIn(text, [...listed.map(({ from }) => from), ...listed.map(({ first }) => first)], line);
  const issues = listed.map(({ code, path: within, from, to }, at): Issue => {
    const { line: onLine = 1, column = 1 } = places[at] ?? {};
    const place = { line: String(onLine), column: String(column) };
    const decimal = text.slice(from, to);
    if (code === "document.one_or_thousand") {
      const params = { ...place, found: decimal, whole: decimal.replace(".", ""), decimal: String(Number(decimal)) };
      return issue(code, [...path, ...within], params);
    }
    if (code === "document.inexact_number") {
      return issue(code, [...path, ...within], { ...place, found: short(decimal), kept: String(Number(decimal)) });
    }
    const first = String(places[listed.length + at]?.line ?? 1);
    return issue(code, [...path, ...within], { ...place, key: short(String(within.at(-1))), first });
  });
  const limit = String(limits.issues);
  return found.length > listed.length ? [...issues, issue("document.too_many_issues", path, { limit })] : issues;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
