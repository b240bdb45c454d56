#!/usr/bin/env node
import type { Issue } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { ENGINE } from "../scheme/stamp.js";
import { nearest } from "../text/nearest.js";
import { printable, printableJson } from "../text/printable.js";
import { audit } from "./audit.js";
import { check } from "./check.js";
import { type CommandResult, type Run, UsageError } from "./command.js";
import { diff } from "./diff.js";
import { evaluateFiles } from "./evaluate.js";
import { explainFigure } from "./explain.js";
import { extend } from "./extend.js";
import { help, helpPages } from "./help.js";
import { COMMANDS, EVERYWHERE } from "./helpCommands.js";
import { OPTIONS } from "./helpOptions.js";
import { importYear } from "./import.js";
import { form, init } from "./init.js";
import { onOneLine, printIssues } from "./printIssues.js";
import { readArguments } from "./readArguments.js";
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
  readonly run: (args: readonly string[], run: Run) => CommandResult | Promise<CommandResult>;
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
): { readonly files: readonly string[]; readonly year?: string } {
  const [first = "", ...rest] = args;
  if (folder === undefined || !isFolder(first)) return { files: args };
  const { scheme, cases, year } = documentsOf(first);
  return {
    files: folder === "scheme" ? [scheme, ...rest] : [scheme, cases, ...rest],
    ...(year !== undefined && { year }),
  };
}

function severalSchemes(folder: string, within: readonly string[], language: Language): string {
  const one = within.join(", ");
  return language === "vi"
    ? `Thư mục ${folder} có ${within.length} bộ tiêu chí. Hãy chọn một thư mục: ${one}.`
    : `The folder ${folder} holds ${within.length} schemes. Choose one folder: ${one}.`;
}

async function main(args: string[]): Promise<number> {
  const { values, words, typed, problem, language } = readArguments(args);
  // “help evaluate” is “evaluate --help”.
  const isHelp = words[0] === "help";
  const [name = "", ...given] = isHelp ? words.slice(1) : words;
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
  const untaken = untakenOptions(name, typed, language);
  if (untaken !== undefined) return usage(untaken);
  if (values.out === "-") return usage(OUT_IS_A_FOLDER[language]);
  if (isReadTwice(given, values)) return usage(READ_TWICE[language]);
  try {
    const within = command.folder === undefined ? [] : foldersOf(given[0] ?? "");
    if (within.length > 0) return usage(severalSchemes(given[0] ?? "", within, language));
    const { files, year } = withDocuments(command, given);
    const [least, most] = command.args;
    if (files.length < least || files.length > most) return usage(wrongCount(name, given, files, language));
    const { out, issues, notices, after, refused } = await command.run(files, {
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

/** In a sentence each the options that a command does not take, with the commands that do. */
function untakenOptions(name: string, typed: readonly string[], language: Language): string | undefined {
  const takes = (command: string): readonly string[] => [...(COMMANDS[command]?.options ?? []), ...EVERYWHERE];
  const sentences = typed
    .filter((option) => !takes(name).includes(option))
    .map((option) => {
      const others = Object.keys(COMMANDS).filter((command) => takes(command).includes(option));
      return language === "vi"
        ? `Lệnh “${name}” không nhận tùy chọn --${option}; các lệnh nhận tùy chọn này: ${others.join(", ")}.`
        : `The command “${name}” does not take the option --${option}; the commands that take it: ${others.join(", ")}.`;
    });
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** Whether standard input is asked for more than once, as a file or as that of an option; what was read is gone. */
function isReadTwice(given: readonly string[], values: object): boolean {
  const files = Object.entries(values).flatMap(([option, value]) => (OPTIONS[option]?.value === "FILE" ? [value] : []));
  return [...given, ...files].filter((word) => word === "-").length > 1;
}

const OUT_IS_A_FOLDER: Readonly<Record<Language, string>> = {
  vi: "Tùy chọn --out cần tên một thư mục, không nhận dấu “-”. Hãy ghi tên thư mục.",
  en: "The option --out needs the name of a folder and does not take “-”. Name a folder.",
};

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

function wrongCount(name: string, given: readonly string[], files: readonly string[], language: Language): string {
  const [count, folder] = [given.length, given[0] ?? ""];
  if (files.length > count) {
    return language === "vi"
      ? `Lệnh “${name}” không nhận ${count} tệp hoặc tên như vậy: thư mục “${folder}” đã thay cho cả bộ tiêu chí và hồ sơ.`
      : `The command “${name}” does not take ${count} ${count === 1 ? "file or name" : "files or names"} like that: the folder “${folder}” stands for both scheme and cases.`;
  }
  return language === "vi"
    ? `Lệnh “${name}” không nhận ${count} tệp hoặc tên như vậy.`
    : `The command “${name}” does not take ${count} ${count === 1 ? "file or name" : "files or names"} like that.`;
}

/** Progress is printed when stderr is a terminal, or on request. */
function progressIn({ progress }: { readonly progress: boolean }, language: Language): Run["progress"] {
  if (!progress && !process.stderr.isTTY) return () => {};
  return (vi, en) => void process.stderr.write(`${language === "vi" ? vi : en} …\n`);
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
