import type { Scheme } from "../scheme/scheme.js";
import { schemeFromTable } from "../table/schemeFromTable.js";
import { lazily } from "./lazily.js";
import { rowsOfText } from "./rowsOfText.js";

/** The fields of a scheme, as people read them, each with the beginning of the line by which an annex says it; all others are always there. */
const FIELDS: readonly (readonly [keyof Scheme, string?])[] = [
  ["id"],
  ["edition"],
  ["title"],
  ["status"],
  ["basis"],
  ["validity", "Hiệu lực từ |"],
  ["agencies", "Cơ quan\n"],
  ["parts"],
  ["criteria"],
  ["rounding"],
  ["absence"],
  ["bands"],
  ["ranking"],
  ["publishes"],
  ["council", "Hội đồng |"],
  ["questionnaire", "Câu hỏi\n"],
];

/** The scheme that an annex says. The annex is read when somebody first looks into the scheme. */
export function readyScheme(annex: string): Scheme {
  const fields = FIELDS.flatMap(([field, line]) => (line === undefined || annex.includes(`\n${line}`) ? [field] : []));
  return lazily({}, fields, () => schemeFromTable(rowsOfText(annex)));
}
