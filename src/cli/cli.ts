#!/usr/bin/env node
import { parseArgs } from "node:util";
import { describeIssue } from "../issue/describeIssue.js";
import { type Issue, printPath } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { ENGINE } from "../scheme/stamp.js";
import { nearest } from "../text/nearest.js";
import { printable, printableJson } from "../text/printable.js";
import { audit } from "./audit.js";
import { check } from "./check.js";
import { type CommandOptions, type Run, UsageError } from "./command.js";
import { diff } from "./diff.js";
import { evaluateFiles } from "./evaluate.js";
import { explainFigure } from "./explain.js";
import { extend } from "./extend.js";
import { help, helpPages } from "./help.js";
import { importYear } from "./import.js";
import { form, init } from "./init.js";
import { report } from "./report.js";
import { schemeFromTable } from "./schemeFromTable.js";
import { show } from "./show.js";
import { systemProblem } from "./systemProblem.js";
import { table } from "./table.js";
import { verify } from "./verify.js";
import { documentsOf, foldersOf, isFolder } from "./yearFolder.js";
import { years } from "./years.js";

interface Command {
  /** How many words it takes after its name: files, then names. */
  readonly args: readonly [least: number, most: number];
  /** What of a year's folder stands in the place of which words, where the first is such a folder. */
  readonly folder?: "scheme" | "scheme-and-cases";
  readonly run: (args: readonly string[], run: Run) => CommandOptions | Promise<CommandOptions>;
}

const ANY = Number.POSITIVE_INFINITY;

const commands: Readonly<Record<string, Command>> = {
  init: { args: [0, ANY], run: init },
  form: { args: [1, 1], folder: "scheme", run: form },
  import: { args: [1, ANY], run: importYear },
  check: { args: [1, 1], folder: "scheme", run: check },
  show: { args: [1, 1], folder: "scheme", run: show },
  extend: { args: [2, 2], run: extend },
  evaluate: { args: [2, 2], folder: "scheme-and-cases", run: evaluateFiles },
  explain: { args: [3, 4], folder: "scheme-and-cases", run: explainFigure },
  years: { args: [2, 2], run: years },
  audit: { args: [1, 1], run: audit },
  report: { args: [2, 2], folder: "scheme-and-cases", run: report },
  verify: { args: [3, 3], folder: "scheme-and-cases", run: verify },
  diff: { args: [2, 2], run: diff },
  table: { args: [1, 1], folder: "scheme", run: table },
  "scheme-from-table": { args: [1, 2], run: schemeFromTable },
};

/** The words of a command with the documents of a folder in the place of the folder, and the year that stands beside them. */
function withDocuments(
  { folder }: Command,
  args: readonly string[],
): { readonly words: readonly string[]; readonly year?: string } {
  const [first = "", ...rest] = args;
  if (folder === undefined || !isFolder(first)) return { words: args };
  const { scheme, cases, year } = documentsOf(first);
  return {
    words: folder === "scheme" ? [scheme, ...rest] : [scheme, cases, ...rest],
    ...(year !== undefined && { year }),
  };
}

function severalSchemes(folder: string, within: readonly string[], language: Language): string {
  const one = within.join(", ");
  return language === "vi"
    ? `Thư mục ${folder} có ${within.length} bộ tiêu chí. Hãy chọn một thư mục: ${one}.`
    : `The folder ${folder} holds ${within.length} schemes. Choose one folder: ${one}.`;
}

function printIssues(issues: readonly Issue[], language: Language): void {
  for (const one of issues) {
    // The place is printed first, so the sentence need not name it again.
    const { path, at, ...stated } = one;
    const sentence = describeIssue(stated, language);
    const level = one.level === "notice" ? (language === "vi" ? "lưu ý  " : "notice  ") : "";
    process.stderr.write(`${level}${one.code}  ${onOneLine(placeOf(one))}  ${onOneLine(sentence)}\n`);
  }
}

/** Where an issue stands: in which file on which line, at which place in the document, at which criterion of which unit. */
function placeOf({ at = {}, path }: Issue): string {
  const { file, line, column, cell, unit, leaf } = at;
  const place = [file, line, column, cell].filter((step) => step !== undefined).join(":");
  const about = [unit, leaf].filter((name) => name !== undefined).join(", ");
  return [place, printPath(path), about === "" ? "" : `(${about})`].filter((one) => one !== "").join(" ");
}

/** Words of a document on one line of the terminal: none of them may pass for another line, or be obeyed. */
function onOneLine(args: string): string {
  return printable(args.replace(/\s+/g, " "));
}

async function main(args: string[]): Promise<number> {
  const { values, words: said, problem, language } = readArguments(args);
  // “help evaluate” is “evaluate --help”.
  const isHelp = said[0] === "help";
  const [name = "", ...given] = isHelp ? said.slice(1) : said;
  const page = helpPages[language].get(name) ?? help[language];
  const usage = (sentence: string): number => {
    process.stderr.write(`${onOneLine(sentence)}\n\n${page}\n`);
    return 2;
  };
  if (problem !== undefined) return usage(problem);
  if (values.help === true || (isHelp && (name === "" || Object.hasOwn(commands, name)))) return print(page);
  if (values.version === true) return print(ENGINE);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return usage(unknownCommand(name, language));
  if (isReadTwice(given, values)) return usage(READ_TWICE[language]);
  try {
    const within = command.folder === undefined ? [] : foldersOf(given[0] ?? "");
    if (within.length > 0) return usage(severalSchemes(given[0] ?? "", within, language));
    const { words: dictionary, year } = withDocuments(command, given);
    const [least, most] = command.args;
    const { length } = dictionary;
    if (length < least || length > most) return usage(wrongCount(name, length, language));
    const { out, issues, notices, after, refused } = await command.run(dictionary, {
      ...(year !== undefined && { year }),
      ...values,
      language,
      progress: progressIn(values, language),
    });
    const isRefused = (values.strict && notices.length > 0) || refused === true;
    printIssues(issues, language);
    if (after !== undefined) process.stderr.write(`${printable(after)}\n`);
    if (out !== "" && (!isRefused || refused === true)) print(values.json ? printableJson(out) : printable(out));
    printIssues(notices, language);
    return issues.length > 0 || isRefused ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    const problem = systemProblem(error);
    if (problem === null && !isScoringError(error)) throw error;
    printIssues(isScoringError(error) ? error.issues : [problem as Issue], language);
    return 1;
  }
}

/** Whether standard input is asked for more than once; what was read is gone. */
function isReadTwice(given: readonly string[], values: object): boolean {
  return [...given, ...Object.values(values)].filter((word) => word === "-").length > 1;
}

const READ_TWICE: Readonly<Record<Language, string>> = {
  vi: "Dấu “-” chỉ dùng được một lần, vì đầu vào chuẩn chỉ đọc được một lần. Hãy ghi tên tệp ở những chỗ còn lại.",
  en: "Only one “-” can be given, for standard input is read once. Name a file in the other places.",
};

function unknownCommand(name: string, language: Language): string {
  const near = nearest(name, Object.keys(commands)).join(", ");
  if (name === "") return language === "vi" ? "Hãy cho biết lệnh." : "Say which command.";
  return language === "vi"
    ? `Không có lệnh “${name}”; gần giống nhất: ${near}.`
    : `There is no command “${name}”; the nearest are: ${near}.`;
}

function wrongCount(name: string, count: number, language: Language): string {
  return language === "vi"
    ? `Lệnh “${name}” không nhận ${count} tệp hoặc tên như vậy.`
    : `The command “${name}” does not take ${count} files or names like that.`;
}

/** Progress is printed when stderr is a terminal, or on request. */
function progressIn({ progress }: { readonly progress: boolean }, language: Language): Run["progress"] {
  if (!progress && !process.stderr.isTTY) return () => {};
  return (vi, en) => void process.stderr.write(`${language === "vi" ? vi : en} …\n`);
}

const OPTIONS = {
  json: { type: "boolean", default: false },
  partial: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  format: { type: "string", default: "html" },
  out: { type: "string" },
  force: { type: "boolean", default: false },
  forms: { type: "string" },
  year: { type: "string" },
  threshold: { type: "string", default: "5" },
  previous: { type: "string" },
  official: { type: "string" },
  wide: { type: "boolean", default: false },
  period: { type: "string" },
  frame: { type: "string" },
  survey: { type: "string" },
  succession: { type: "string" },
  mapping: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  sum: { type: "string", multiple: true, default: [] as string[] },
  percent: { type: "string", multiple: true, default: [] as string[] },
  rank: { type: "string" },
  class: { type: "string" },
  progress: { type: "boolean", default: false },
  lang: { type: "string", default: "vi" },
  help: { type: "boolean", default: false },
  version: { type: "boolean", default: false },
} as const;

/** The options and words of a command line, and in one sentence what cannot be meant. */
function readArguments(args: string[]) {
  const {
    values,
    positionals: words,
    tokens,
  } = parseArgs({ args, allowPositionals: true, strict: false, tokens: true, options: OPTIONS });
  const language: Language = values.lang === "en" ? "en" : "vi";
  const problems = tokens.flatMap((token): string[] => {
    if (token.kind !== "option") return [];
    const known = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    const name = token.rawName;
    if (known === undefined) {
      const near = nearest(token.name, Object.keys(OPTIONS))
        .map((one) => `--${one}`)
        .join(", ");
      return [
        language === "vi"
          ? `Không có tùy chọn ${name}; gần giống nhất: ${near}.`
          : `There is no option ${name}; the nearest are: ${near}.`,
      ];
    }
    const needs = known.type === "string";
    if (needs === (token.value !== undefined)) return [];
    if (needs) return [language === "vi" ? `Tùy chọn ${name} cần một giá trị.` : `The option ${name} needs a value.`];
    return [language === "vi" ? `Tùy chọn ${name} không nhận giá trị.` : `The option ${name} takes no value.`];
  });
  if (values.lang !== "vi" && values.lang !== "en") problems.push("--lang: vi | en");
  const { "dry-run": dryRun, ...rest } = values;
  // What is unknown or lacks its value has been told above, so the others are of their types.
  const read = { ...rest, dryRun } as unknown as Omit<Run, "language" | "progress"> & {
    readonly help: boolean;
    readonly version: boolean;
    readonly progress: boolean;
  };
  return { values: read, words, problem: problems[0], language };
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: { readonly code?: string }) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

process.exitCode = await main(process.argv.slice(2));
