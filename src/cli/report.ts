import type { Case } from "../composite/unitCase.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import type { Language } from "../number/print.js";
import { type CsvForm, toCsv } from "../report/formats/toCsv.js";
import { toHtml } from "../report/formats/toHtml.js";
import { toMarkdown } from "../report/formats/toMarkdown.js";
import type { FormCount } from "../report/pages/forms.js";
import type { Page } from "../report/pages/page.js";
import { reportPages } from "../report/pages/reportPages.js";
import { type CommandResult, type Run, UsageError } from "./command.js";
import { reading, readingAll, readOption } from "./filePlace.js";
import { foundIn } from "./foundIn.js";
import { officialFiles } from "./officialFiles.js";
import { readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";
import { type OutputFile, writeFolder } from "./writeFolder.js";

/** How spreadsheets of a language take decimals. The byte order mark tells Excel that the file is UTF-8. */
const csvForms: Readonly<Record<Language, CsvForm>> = {
  vi: { separator: ";", decimal: ",", bom: true },
  en: { separator: ",", decimal: ".", bom: true },
};

const NO_SURVEY: Readonly<Record<Language, string>> = {
  vi: "Bộ tiêu chí này không có phiếu điều tra, nên không dùng được --forms; hãy bỏ tùy chọn này.",
  en: "This scheme has no questionnaire, so --forms says nothing of it; leave the option out.",
};

type Render = (pages: readonly Page[], language: Language) => readonly OutputFile[];

const formats: Readonly<Record<string, Render>> = {
  html: (pages) => pages.map((page) => ({ name: `${page.name}.html`, content: toHtml(page) })),
  md: (pages) => pages.map((page) => ({ name: `${page.name}.md`, content: toMarkdown(page) })),
  // The minutes of all units are in one file already, from the pages of the units.
  csv: (pages, language) =>
    toCsv(
      pages.filter(({ name }) => name !== "minutes"),
      csvForms[language],
    ).map(({ name, text }) => ({ name: `${name}.csv`, content: text })),
};

/** `par-index report`: the complete report of a year, written into a folder. */
export async function report([schemeFile = "", casesFile = ""]: readonly string[], run: Run): Promise<CommandResult> {
  const { language, format, out } = run;
  const render = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (render === undefined) throw new UsageError("--format: html | md | csv");
  if (out === undefined || out === "") throw new UsageError("par-index report: --out DIR");
  if (!/^\d{1,12}$/.test(run.threshold)) throw new UsageError("--threshold: 0, 1, 2, …");
  const { scheme, notices: ofScheme } = readScheme(schemeFile);
  if (run.forms !== undefined && scheme.questionnaire === undefined) throw new UsageError(NO_SURVEY[language]);
  const given = readJson(casesFile);
  const cases = given.value as readonly Case[];
  const [forms, previous, official] = [run.forms, run.previous, run.official].map(readOption);
  const { year, notices: ofYear } = readYear(run.year, scheme);
  run.progress("Đang tính kết quả", "Computing the result");
  const evaluation = reading(given, () => evaluate(scheme, cases, year));
  const { issues, notices: ofCases } = foundIn(evaluation, given);
  const notices = [...ofScheme, ...ofYear, ...ofCases];
  if ((issues.length > 0 && !run.partial) || (notices.length > 0 && run.strict)) return { out: "", issues, notices };
  run.progress("Đang lập báo cáo", "Making the report");
  const options = {
    threshold: Number(run.threshold),
    forms: (forms === undefined ? [] : forms.value) as readonly FormCount[],
    ...(previous !== undefined && { previous: previous.value as Evaluation }),
  };
  const documents = [
    ["options.forms", forms],
    ["options.previous", previous],
  ] as const;
  const pages = readingAll(documents, () => reportPages(scheme, evaluation, cases, options, language));
  run.progress(`Đang ghi ${pages.length} trang`, `Writing ${pages.length} pages`);
  const signed = await officialFiles({ scheme, cases, year, evaluation, pages }, official, run);
  const files = [...render(pages, language), ...signed];
  writeFolder(out, files, run.force);
  const names = files.map(({ name }) => name);
  const told = { issues, notices };
  if (run.json) return { out: JSON.stringify({ out, files: names, digest: evaluation.digest }), ...told };
  const sentence =
    language === "vi"
      ? `Đã ghi ${names.length} tệp và SHA256SUMS vào ${out}.`
      : `Files written to ${out}: ${names.length}, and SHA256SUMS.`;
  return { out: `${sentence}\nSHA-256 ${evaluation.digest}`, ...told };
}
