import type { Language } from "../number/print.js";
import { printDecimal } from "../number/print.js";
import { vietnameseDate, vietnameseTime } from "../text/calendar.js";
import { inLanguage } from "../text/text.js";
import type { Clause } from "./clause.js";
import type { Issue, IssueCode } from "./issue.js";
import { register } from "./register.js";
import { terms } from "./terms.js";
import { whereOf } from "./whereOf.js";

/** No code without both sentences. */
const sentences: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = register;

/**
 * The whole sentence of an issue. Before it stands where it is, unless it says so itself; behind it the clause it rests on
 * where one is known.
 */
export function describeIssue(issue: Pick<Issue, "code" | "params"> & Partial<Issue>, language: Language): string {
  const sentence = sentences[issue.code][language].replace(
    /\{([A-Za-z]+)([#@~=]?)\}/g,
    (_, name: string, mark: string) => {
      const value = Object.hasOwn(issue.params, name) ? String(issue.params[name]) : "?";
      return prints[mark]?.(value, language, issue.params) ?? value;
    },
  );
  const where = whereOf(issue, sentence, language);
  const placed = where === "" ? sentence : `${where}: ${sentence}`;
  return issue.clause === undefined ? placed : `${placed} (${printClause(issue.clause, language)})`;
}

const absences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { "not-applicable": "không áp dụng", "not-submitted": "chưa nộp", pending: "chờ kết quả" },
  en: { "not-applicable": "not applicable", "not-submitted": "not submitted", pending: "pending" },
};

/** The words for an absence; nothing for any other value. */
function absenceText(value: string, language: Language): string | undefined {
  const words = absences[language];
  return Object.hasOwn(words, value) ? words[value] : undefined;
}

/** A result as it is printed: a decimal, or the words for an absence. */
export function printResult(value: string, language: Language): string {
  return absenceText(value, language) ?? printDecimal(value, language);
}

/** The words for a name that documents use; any other value as it is. */
function printTerm(value: string, language: Language): string {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  return term === undefined ? value : inLanguage(term, language);
}

/** What a result states: a word, or a decimal with whatever follows it (`91.48 A`). */
function printStated(value: string, language: Language): string {
  const decimals = /^-?\d+\.\d+(?= |$)/;
  return decimals.test(value)
    ? value.replace(decimals, (figure) => printDecimal(figure, language))
    : (absenceText(value, language) ?? printTerm(value, language));
}

/** The day of a date in Viet Nam, `12/05/2021`; what is no date as it is. */
export function printDay(value: string): string {
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? vietnameseDate(value).split("-").reverse().join("/") : value;
}

/** The day of a date, and its time in Viet Nam where another date beside it is of the same day. */
function printDate(value: string, params: Issue["params"]): string {
  const day = printDay(value);
  const isShared = Object.values(params).some((other) => other !== value && printDay(other) === day);
  const time = isShared ? vietnameseTime(value) : null;
  return time === null ? day : `${day} ${time}`;
}

/** How a parameter is printed, by the mark that follows its name. */
const prints: Readonly<Record<string, (value: string, language: Language, params: Issue["params"]) => string>> = {
  "#": printResult,
  "@": (value, _, params) => printDate(value, params),
  "~": printTerm,
  "=": printStated,
};

/** The document of a clause that rests on none: its place says what the criterion is modelled on. */
const ILLUSTRATIVE = "illustrative";

const PROVINCE = /^(?:tỉnh|thành phố) /;

/**
 * A clause as it is cited: `Phần II, mục II.2, 880/QĐ-UBND ngày 12/05/2021`. Whose
 * document it is follows its number, so a place that begins with a province is put last: `1880/QĐ-UBND, tỉnh Cà Mau, năm
 * 2013; phụ lục, 1.1`.
 */
export function printClause({ document, date, place }: Clause, language: Language): string {
  if (document === ILLUSTRATIVE) return place ?? (language === "vi" ? "minh họa" : ILLUSTRATIVE);
  const dated = date === undefined ? document : `${document} ${language === "vi" ? "ngày" : "of"} ${printDay(date)}`;
  if (place === undefined) return dated;
  return PROVINCE.test(place) ? `${dated}, ${place}` : `${place}, ${dated}`;
}
