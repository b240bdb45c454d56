#!/usr/bin/env node
import type { Issue } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { ENGINE } from "../scheme/stamp.js";
import { nearest } from "../text/nearest.js";
import { printable, printableJson } from "../text/printable.js";
import { type Run, UsageError } from "./command.js";
import { COMMANDS, type Command, EVERYWHERE } from "./commands.js";
import { help, helpPages } from "./help.js";
import { OPTIONS } from "./helpOptions.js";
import { onOneLine, printIssues } from "./printIssues.js";
import { readArguments } from "./readArguments.js";
import { systemProblem } from "./systemProblem.js";
import { documentsOf, foldersOf, isFolder } from "./yearFolder.js";

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
  if (values.help === true || (isHelp && (name === "" || Object.hasOwn(COMMANDS, name)))) return print(page);
  if (values.version === true) return print(ENGINE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
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
  const near = nearest(name, Object.keys(COMMANDS)).join(", ");
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
