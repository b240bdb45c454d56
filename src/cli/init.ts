import { join, relative } from "node:path";
import { formWorkbook } from "../excel/formWorkbook.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Year } from "../year/year.js";
import { blankYear } from "./blankYear.js";
import { type CommandResult, type Run, UsageError } from "./command.js";
import { fileNames } from "./fileNames.js";
import { imported } from "./importFiles.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";
import { cellText } from "./table.js";
import { type Files, FORMS, inFolder, refuseOtherSchemes, refuseToReplace, writeAll, yearFiles } from "./yearFolder.js";

/** `par-index init`: an annex and a list of units into the documents of a year, its forms and its questions. */
export async function init(files: readonly string[], run: Run): Promise<CommandResult> {
  const { out, language } = run;
  if (out === undefined || out === "") throw new UsageError("par-index init: --out DIR");
  if (files.length === 0) {
    if ([run.period, run.year, run.frame].some((one) => one !== undefined)) throw new UsageError(NO_FILES[language]);
    return begin(out, run);
  }
  const { parts, issues, notices } = await imported(files, run);
  if (issues.length > 0) throw new ScoringError(issues);
  refuseOtherSchemes(out, parts);
  if (run.strict && notices.length > 0) return { out: "", issues: [], notices };
  const lines: string[] = [];
  const all: Record<string, string | Uint8Array> = {};
  for (const { folder, scheme, year } of parts) {
    const forms = await formsOf(scheme, year);
    const questions = scheme.questionnaire === undefined ? {} : { "cau-hoi.csv": questionTable(scheme.questionnaire) };
    Object.assign(
      all,
      inFolder(relative(out, folder), { ...yearFiles(scheme, year, undefined), ...forms, ...questions }),
    );
    const count = Object.keys(forms).length;
    const asked = "cau-hoi.csv" in questions ? ", cau-hoi.csv" : "";
    lines.push(
      language === "vi"
        ? `Đã ghi vào ${folder}: scheme.json, year.json, ${count} phiếu tự đánh giá trong ${FORMS}/${asked}.`
        : `Written to ${folder}: scheme.json, year.json, ${count} forms in ${FORMS}/${asked}.`,
    );
  }
  refuseToReplace(out, all, run.force);
  writeAll(out, all);
  return { out: lines.join("\n"), issues: [], notices };
}

const NO_FILES: Readonly<Record<Language, string>> = {
  vi: "Các tùy chọn --period, --year, --frame chỉ dùng khi có phụ lục và danh sách đơn vị; hãy ghi tên các tệp đó.",
  en: "The options --period, --year and --frame go with an annex and a list of units; name these files.",
};

/** Tables to fill in, where nothing is there yet. */
function begin(out: string, { language, force }: Run): CommandResult {
  const files = blankYear();
  refuseToReplace(out, files, force);
  writeAll(out, files);
  const [annex, units] = ["phu-luc.csv", "don-vi.csv"].map((name) => join(out, name));
  const next = `npx par-index init ${annex} ${units} --period 2025 --out ${join(out, "nam-2025")}`;
  const said =
    language === "vi"
      ? `Đã ghi ${annex} (phụ lục mẫu) và ${units} (danh sách đơn vị). Nội dung chỉ là minh họa: hãy mở bằng Excel, thay bằng của mình, rồi chạy:\n  ${next}`
      : `Written: ${annex} (an annex to fill in) and ${units} (a list of units). What stands there is an illustration: open them in Excel, put your own in its place, then run:\n  ${next}`;
  return { out: said, issues: [], notices: [] };
}

/** `par-index form`: the form of each unit of a year that a scheme scores. */
export async function form([schemeFile = ""]: readonly string[], run: Run): Promise<CommandResult> {
  const { out, language } = run;
  if (out === undefined || out === "") throw new UsageError("par-index form: --out DIR");
  const { scheme, notices: ofScheme } = readScheme(schemeFile);
  const { year, notices: ofYear } = readYear(run.year, scheme);
  if (year === undefined) throw new UsageError("par-index form: --year FILE");
  const notices = [...ofScheme, ...ofYear];
  if (run.strict && notices.length > 0) return { out: "", issues: [], notices };
  const forms = await formsOf(scheme, year);
  refuseToReplace(out, forms, run.force);
  writeAll(out, forms);
  const count = Object.keys(forms).length;
  const said =
    language === "vi" ? `Đã ghi ${count} phiếu vào ${out}/${FORMS}.` : `${count} forms written to ${out}/${FORMS}.`;
  return { out: said, issues: [], notices };
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
    if (scored.has(group)) forms[`${FORMS}/${names.get(id)}.xlsx`] = await formWorkbook(scheme, year, id);
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
