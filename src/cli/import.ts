import { readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { type Issue, notice } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { listNames } from "../text/listNames.js";
import { type CommandResult, type Run, UsageError } from "./command.js";
import { type Imported, type ImportedYear, imported } from "./importFiles.js";
import { doubts } from "./page.js";
import { isReport } from "./writeFolder.js";
import {
  changesIn,
  FILES,
  type Files,
  FORMS,
  foldersOf,
  inFolder,
  isFolder,
  refuseOtherSchemes,
  storedIn,
  writeAll,
  yearFiles,
} from "./yearFolder.js";

/** `par-index import`: the files of a year, whatever they are, into the documents of its folder; all of them or none. */
export async function importYear(files: readonly string[], run: Run): Promise<CommandResult> {
  const { out, language, dryRun, partial, strict } = run;
  if (out === undefined || out === "") throw new UsageError("par-index import: --out DIR");
  run.progress(`Đang đọc ${files.length} tệp`, `Reading ${files.length} files`);
  let read: ImportedYear;
  try {
    const all = filesOf(files, out);
    const found = all.filter((one) => files.includes(one) || KNOWN.test(one));
    if (found.length === 0)
      throw new UsageError(language === "vi" ? "Không có tệp nào để nhập." : "There are no files to import.");
    // A folder of forms that is named is taken as it is; those of the year itself only where they were filled in.
    const ofYear = new Set(formsIn(out).map((one) => resolve(one)));
    const isNamed = files.some((file) => resolve(file).startsWith(join(resolve(out), sep)));
    read = await imported(found, run, new Set(isNamed ? [] : found.filter((one) => ofYear.has(resolve(one)))));
    refuseOtherSchemes(out, read.parts);
    read = { ...read, notices: [...read.notices, ...notLookedAt(all.filter((one) => !found.includes(one)))] };
  } catch (error) {
    if (!isScoringError(error)) throw error;
    const page = partOf(error.issues, "wrong", language, new Map());
    return { out: "", issues: [], notices: [], after: `${page}\n\n${refusal(language)}`, refused: true };
  }
  const { parts, issues, notices } = read;
  const names = new Map(parts.flatMap(({ year }) => year.units.map(({ id, name }) => [id, name] as const)));
  const isRefused = (issues.length > 0 && !partial) || (notices.length > 0 && strict);
  const documents = parts.map((part) => ({ part, files: yearFiles(part.scheme, part.year, part.cases) }));
  if (!isRefused && !dryRun) {
    writeAll(
      out,
      Object.assign({}, ...documents.map(({ part, files: own }) => inFolder(relative(out, part.folder), own))),
    );
  }
  const page = pageOf(read, language, names);
  const summary = [
    ...parts.map((part) => summaryOf(part, language)),
    ...surveyLines(parts, language),
    ...documents.flatMap(({ part, files: own }) => changeLines(part.folder, own, isRefused, run)),
  ].join("\n");
  if (isRefused) return { out: "", issues: [], notices: [], after: `${page}\n\n${refusal(language)}`, refused: true };
  const count = parts.reduce((sum, { cases }) => sum + cases.length, 0);
  return {
    out: run.json ? JSON.stringify({ out, cases: count, issues, notices }) : summary,
    issues: [],
    notices: [],
    ...(page !== "" && { after: page }),
  };
}

/** One page: what keeps the import, then what should be looked at. */
function pageOf({ issues, notices }: ImportedYear, language: Language, names: ReadonlyMap<string, string>): string {
  return [
    ...(issues.length > 0 ? [partOf(issues, "wrong", language, names)] : []),
    ...(notices.length > 0 ? [partOf(notices, "look", language, names)] : []),
  ].join("\n");
}

const HEADINGS = {
  vi: { wrong: "CẦN SỬA", look: "CẦN XEM LẠI" },
  en: { wrong: "TO CORRECT", look: "TO LOOK AT" },
} as const;

function partOf(
  issues: readonly Issue[],
  which: "wrong" | "look",
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  const lines = doubts(issues, language, names);
  return [`${HEADINGS[language][which]} (${lines.length})`, ...lines].join("\n");
}

function refusal(language: Language): string {
  return language === "vi"
    ? "Chưa ghi gì: hãy sửa những chỗ trên rồi chạy lại (--partial: nhập phần đọc được)."
    : "Nothing was written: correct the places above and run it again (--partial takes what could be read).";
}

/** The files of the folders among some files, without what this program has written and what other programs keep there. */
function filesOf(files: readonly string[], out: string): readonly string[] {
  return files.flatMap((file): readonly string[] => {
    if (!isFolder(file)) return [file];
    const within = readdirSync(file).sort();
    if (resolve(file) === resolve(out)) return formsIn(file);
    if (isReport(file) || isYear(within)) return [];
    const own = within
      .filter((name) => !OF_PROGRAMS.test(name))
      .map((name) => (file === "." ? name : join(file, name)));
    return own.flatMap((name) => (isFolder(name) ? filesOf([name], out) : [name]));
  });
}

/** The forms of the year that is put together, where they were filled in where `init` wrote them. */
function formsIn(out: string): readonly string[] {
  return [out, ...foldersOf(out)].flatMap((folder) => {
    const forms = join(folder, FORMS);
    return isFolder(forms) ? filesOf([forms], out) : [];
  });
}

/** Files of a folder that are nothing that is read here are told, for one of them may be a form that was scanned. */
function notLookedAt(files: readonly string[]): readonly Issue[] {
  if (files.length === 0) return [];
  return [notice("import.not_looked_at", [], { count: String(files.length), files: listNames(files) })];
}

/** Whether a folder holds the documents of a year. */
function isYear(names: readonly string[]): boolean {
  return [FILES.scheme, FILES.year].every((name) => names.includes(name));
}

/** Hidden files, drafts of spreadsheets, and what installing the package leaves beside them. */
const OF_PROGRAMS = /^(?:[.~].*|node_modules|package(?:-lock)?\.json|tsconfig\.json)$/;

/** The files that are looked at in a folder: also those of other programs and of older years, so that their reader says what to do. */
const KNOWN = /\.(?:csv|tsv|tab|txt|xls[bmx]?|ods|et|doc[mx]?|odt|rtf|wps|html?|json)$/i;

function summaryOf({ scheme, year, units, cases }: Imported, language: Language): string {
  const adjusted = cases.reduce((sum, one) => sum + (one.ledger?.length ?? 0), 0);
  return language === "vi"
    ? `${scheme.title.vi}, kỳ ${year.period}: ${cases.length}/${units.length} đơn vị đã nộp, ${adjusted} điều chỉnh.`
    : `${scheme.title.en ?? scheme.title.vi}, ${year.period}: ${cases.length} of ${units.length} units submitted, ${adjusted} adjustments.`;
}

/** What became of the answers of each survey file, which may speak of the units of several schemes. */
function surveyLines(parts: readonly Imported[], language: Language): readonly string[] {
  const lines = parts.flatMap(({ surveys }) =>
    surveys.map(({ file, tally: { rows, answers, refused, repeated, skipped } }) =>
      language === "vi"
        ? `${file}: ${rows} dòng, ${answers} câu trả lời được tính, ${skipped} bỏ trống, ${repeated} lặp, ${refused} không tính.`
        : `${file}: ${rows} rows, ${answers} answers counted, ${skipped} skipped, ${repeated} repeated, ${refused} not counted.`,
    ),
  );
  return [...new Set(lines)];
}

const CHANGES = {
  vi: { new: "mới", changed: "thay đổi", same: "như cũ" },
  en: { new: "new", changed: "changed", same: "as before" },
} as const;

/** What was written or, in a dry run, what would be. */
function changeLines(
  folder: string,
  documents: Files,
  isRefused: boolean,
  { language, dryRun }: Run,
): readonly string[] {
  if (isRefused) return [];
  if (!dryRun) {
    const names = Object.keys(documents).join(", ");
    return [language === "vi" ? `Đã ghi vào ${folder}: ${names}.` : `Written to ${folder}: ${names}.`];
  }
  const say = language === "vi" ? "Chạy thử, chưa ghi gì:" : "Dry run, nothing was written:";
  const stored = new Map(storedIn(folder).cases.map((one) => [one.dossier.unit.id, JSON.stringify(one)]));
  const next = JSON.parse(String(documents[FILES.cases] ?? "[]")) as readonly {
    readonly dossier: { readonly unit: { readonly id: string; readonly name: string } };
  }[];
  const units = next.map((one) => {
    const before = stored.get(one.dossier.unit.id);
    const is = before === undefined ? "new" : before === JSON.stringify(one) ? "same" : "changed";
    return `  ${one.dossier.unit.name}: ${CHANGES[language][is]}`;
  });
  return [say, ...changesIn(folder, documents).map(({ name, is }) => `  ${name}: ${CHANGES[language][is]}`), ...units];
}
