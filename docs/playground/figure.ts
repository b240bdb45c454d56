import { describeIssue, type Issue, type Language, readTypedDecimal } from "par-index";
import { say } from "./words.js";

/** What a field for a figure takes. */
export interface AskedFigure {
  readonly whole: boolean;
  readonly required: boolean;
}

/** A figure as documents write it, nothing for a field that may be left empty; or what is wrong with what was typed. */
export type TypedFigure =
  | { readonly ok: true; readonly value: string | undefined }
  | { readonly ok: false; readonly sentence: string };

/** Reads what was typed the way numbers are written in the language of the page: in Vietnamese 1.000 is a thousand. */
export function typedFigure(text: string, asked: AskedFigure, language: Language): TypedFigure {
  const typed = text.trim();
  if (typed === "") return asked.required ? wrong(say("emptyFigure", language)) : { ok: true, value: undefined };
  const read = readTypedDecimal(typed, language);
  if (!read.ok) return wrong(read.issues.map((issue) => describeIssue(issue, language)).join(" "));
  if (asked.whole && read.value.includes(".")) return wrong(`“${typed}” ${say("notWhole", language)}`);
  return read;
}

/** What the library says against a field, without the place: the sentence stands at the field itself, with what was typed. */
export function sentenceAt(issue: Issue, typed: string | undefined, language: Language): string {
  const { at: _place, clause: _clause, ...rest } = { ...issue, path: [] };
  const found = typed !== undefined && "found" in issue.params ? { found: typed } : {};
  return describeIssue({ ...rest, params: { ...issue.params, ...found } }, language);
}

/** That the results shown are older than what was typed; nothing where every field is in order. */
export function staleSentence(leaves: readonly string[], language: Language): string {
  if (leaves.length === 0) return "";
  const list = leaves.join(", ");
  return language === "vi"
    ? `Số liệu vừa nhập ở tiêu chí ${list} chưa dùng được. Điểm, Chỉ số, nhóm, hạng và bản thuyết minh vẫn là kết quả trước khi nhập.`
    : `What was entered for criterion ${list} cannot be used yet. Points, index, class, rank and memo are still those from before.`;
}

function wrong(sentence: string): TypedFigure {
  return { ok: false, sentence };
}
