import type { Clause, Language } from "par-index";
import { register } from "../../src/issue/register.js";

/** An issue as a vector states it. */
export interface StatedIssue {
  readonly code: string;
  readonly level: "error" | "notice";
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
  readonly clause?: Clause;
}

/** `criteria[0].max` as a path. */
export function pathOf(printed: string): (string | number)[] {
  const steps = printed.match(/\[\d+\]|[^.[]+/g) ?? [];
  return steps.map((step) => (step.startsWith("[") ? Number(step.slice(1, -1)) : step));
}

/** What a result is called: a decimal with the mark of the language, or an absence in words. */
const words = {
  vi: new Map([
    ["not-applicable", "không áp dụng"],
    ["not-submitted", "chưa nộp"],
    ["pending", "chờ kết quả"],
  ]),
  en: new Map([
    ["not-applicable", "not applicable"],
    ["not-submitted", "not submitted"],
  ]),
} as const;

/** What names in documents are called. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  appraisal: { vi: "thẩm định", en: "appraisal" },
  explanation: { vi: "giải trình", en: "explanation" },
  council: { vi: "Hội đồng", en: "council" },
  points: { vi: "điểm", en: "points" },
  percent: { vi: "tỷ lệ phần trăm", en: "percent" },
  "step-dossiers": { vi: "nộp hồ sơ", en: "dossiers" },
  "step-appraisal": { vi: "thẩm định", en: "appraisal" },
  merge: { vi: "sáp nhập", en: "merger" },
  split: { vi: "chia tách", en: "split" },
  rename: { vi: "đổi tên", en: "change of name" },
  "new-kind": { vi: "đổi loại hình", en: "change of kind" },
  one: { vi: "một đơn vị", en: "one unit" },
  several: { vi: "nhiều đơn vị", en: "several units" },
  evaluation: { vi: "Kết quả", en: "The result" },
  "list-of-cases": {
    vi: "danh sách hồ sơ [{ dossier, ledger, tally }, …]",
    en: "a list of cases [{ dossier, ledger, tally }, …]",
  },
  "a-case": {
    vi: "hồ sơ của một đơn vị { dossier, ledger, tally }",
    en: "the case of one unit { dossier, ledger, tally }",
  },
  nothing: { vi: "không có", en: "nothing" },
};

/** The sentence of an issue, filled in from the register by other means than the library's. */
export function describeSentence({ code, params, clause }: StatedIssue, language: Language): string {
  const template: string = register[code as keyof typeof register][language];
  const result = (value: string): string =>
    words[language].get(value) ?? (language === "vi" ? value.replace(".", ",") : value);
  const sentence = Object.entries(params).reduce(
    (filled, [name, value]) =>
      filled
        .replaceAll(`{${name}#}`, () => result(value))
        .replaceAll(`{${name}@}`, () => moment(value, Object.values(params)))
        .replaceAll(`{${name}~}`, () => names[value]?.[language] ?? value)
        .replaceAll(`{${name}}`, () => value),
    template,
  );
  return clause === undefined ? sentence : `${sentence} (${citation(clause, language)})`;
}

function citation({ document, date, place }: Clause, language: Language): string {
  const dated = date === undefined ? document : `${document} ${language === "vi" ? "ngày" : "of"} ${day(date)}`;
  const cited = /^(tỉnh|thành phố) /.test(place ?? "") ? [dated, place] : [place, dated];
  return cited.filter((each) => each !== undefined).join(", ");
}

/** A date; with its time in Viet Nam where another one is of the same day. */
function moment(date: string, others: readonly string[]): string {
  const local = inVietNam(date);
  const isShared = others.some((other) => other !== date && inVietNam(other).slice(0, 10) === local.slice(0, 10));
  const time = local.slice(11, /T\d{2}:\d{2}:/.test(date) ? 19 : 16);
  return isShared && date.includes("T") ? `${day(local)} ${time} +07:00` : day(local);
}

/** A date as the clocks of Viet Nam show it; what is no date as it is. */
function inVietNam(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? date : `${date.includes("T") ? date : `${date}T00:00`}+07:00`;
  return new Date(Date.parse(zoned) + 7 * 3_600_000).toISOString();
}

function day(date: string): string {
  const [year, month, of] = date.slice(0, 10).split("-");
  return `${of}/${month}/${year}`;
}
