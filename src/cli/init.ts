import { formWorkbook } from "../excel/formWorkbook.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Year } from "../year/year.js";
import { type CommandOptions, type Run, UsageError } from "./command.js";
import { fileNames } from "./fileNames.js";
import { imported } from "./importFiles.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";
import { cellText } from "./table.js";
import { type Files, refuseOtherScheme, refuseToReplace, storedIn, writeAll, yearFiles } from "./yearFolder.js";

/** `par-index init`: an annex and a list of units into the documents of a year, its forms and its questions. */
export async function init(files: readonly string[], run: Run): Promise<CommandOptions> {
  const { out, language } = run;
  if (out === undefined || out === "") throw new UsageError("par-index init: --out DIR");
  const { scheme, year, issues, notices } = await imported(files, run);
  if (issues.length > 0) throw new ScoringError(issues);
  refuseOtherScheme(out, storedIn(out), scheme);
  const forms = await formsOf(scheme, year);
  const questions = scheme.questionnaire === undefined ? {} : { "cau-hoi.csv": questionTable(scheme.questionnaire) };
  const written = { ...yearFiles(scheme, year, undefined), ...forms, ...questions };
  refuseToReplace(out, written, run.force);
  writeAll(out, written);
  const count = Object.keys(forms).length;
  const said =
    language === "vi"
      ? `Đã ghi vào ${out}: scheme.json, year.json, ${count} phiếu tự đánh giá trong ${FOLDER}/${"cau-hoi.csv" in questions ? ", cau-hoi.csv" : ""}.`
      : `Written to ${out}: scheme.json, year.json, ${count} forms in ${FOLDER}/${"cau-hoi.csv" in questions ? ", cau-hoi.csv" : ""}.`;
  return { out: said, issues: [], notices };
}

const FOLDER = "phieu";

/** `par-index form`: the form of each unit of a year that a scheme scores. */
export async function form([schemeFile = ""]: readonly string[], run: Run): Promise<CommandOptions> {
  const { out, language } = run;
  if (out === undefined || out === "") throw new UsageError("par-index form: --out DIR");
  const { scheme, notices: ofScheme } = readScheme(schemeFile);
  const { year, notices: ofYear } = readYear(run.year, scheme);
  if (year === undefined) throw new UsageError("par-index form: --year FILE");
  const forms = await formsOf(scheme, year);
  refuseToReplace(out, forms, run.force);
  writeAll(out, forms);
  const count = Object.keys(forms).length;
  const said =
    language === "vi" ? `Đã ghi ${count} phiếu vào ${out}/${FOLDER}.` : `${count} forms written to ${out}/${FOLDER}.`;
  return { out: said, issues: [], notices: [...ofScheme, ...ofYear] };
}

async function formsOf(scheme: Scheme, year: Year): Promise<Files> {
  const scored = new Set(
    year.schemes
      .filter(({ scheme: { id, edition } }) => id === scheme.id && edition === scheme.edition)
      .map(({ group }) => group),
  );
  const forms: Record<string, Uint8Array> = {};
  const names = fileNames(year.units.map(({ id }) => id));
  for (const { id, group } of year.units) {
    if (scored.has(group)) forms[`${FOLDER}/${names.get(id)}.xlsx`] = await formWorkbook(scheme, year, id);
  }
  return forms;
}

/** The questions and their options as a table, for whoever builds the survey in a tool: the words that an export will hold. */
function questionTable({ groups, questions }: Questionnaire): string {
  const titles = new Map(groups.map(({ id, title }) => [id, title.vi]));
  const rows = questions.map(({ id, title, options, groups: asked }) => [
    id,
    title.vi,
    options.map((one) => `${one.id}: ${one.title.vi}`).join("\n"),
    (asked ?? groups.map((one) => one.id)).map((one) => titles.get(one) ?? one).join("\n"),
  ]);
  const all = [["Mã câu hỏi", "Câu hỏi", "Phương án", "Nhóm được hỏi"], ...rows];
  return `\uFEFF${all.map((row) => row.map(cellText).join(";")).join("\r\n")}\r\n`;
}
