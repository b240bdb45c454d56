#!/usr/bin/env node
import { parseArgs } from "node:util";
import { describeIssue } from "../issue/describeIssue.js";
import { type Issue, printPath } from "../issue/issue.js";
import { isScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { ENGINE } from "../scheme/stamp.js";
import { printable, printableJson } from "../text/printable.js";
import { check } from "./check.js";
import { type CommandOptions, type Run, UsageError } from "./command.js";
import { diff } from "./diff.js";
import { evaluateFiles } from "./evaluate.js";
import { explainFigure } from "./explain.js";
import { help, helpOf } from "./help.js";
import { reasonOf } from "./readJson.js";
import { report } from "./report.js";
import { schemeFromTable } from "./schemeFromTable.js";
import { table } from "./table.js";
import { verify } from "./verify.js";

interface Command {
  /** How many words it takes after its name: files, then names. */
  readonly args: readonly [least: number, most: number];
  readonly run: (args: readonly string[], run: Run) => CommandOptions | Promise<CommandOptions>;
}

const commands: Readonly<Record<string, Command>> = {
  check: { args: [1, 1], run: check },
  evaluate: { args: [2, 2], run: evaluateFiles },
  explain: { args: [3, 4], run: explainFigure },
  verify: { args: [3, 3], run: verify },
  report: { args: [2, 2], run: report },
  diff: { args: [2, 2], run: diff },
  table: { args: [1, 1], run: table },
  "scheme-from-table": { args: [1, 2], run: schemeFromTable },
};

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
  let page = help;
  const usage = (problem: string): number => {
    process.stderr.write(`${onOneLine(problem)}\n\n${page}`);
    return 2;
  };
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return usage(reasonOf(error));
  }
  const { values, positionals } = parsed;
  const [name = "", ...dictionary] = positionals;
  page = helpOf.get(name) ?? help;
  if (values.help) return print(page.trimEnd());
  if (values.version) return print(ENGINE);
  const { lang } = values;
  if (lang !== "vi" && lang !== "en") return usage(`--lang: vi | en`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return usage(name === "" ? "par-index COMMAND …" : `? ${name}`);
  const [least, most] = command.args;
  if (dictionary.length < least || dictionary.length > most) return usage(page.split("\n", 1)[0] ?? name);
  try {
    const { out, issues, notices, after } = await command.run(dictionary, {
      ...values,
      language: lang,
      progress: progressIn(values, lang),
    });
    const isRefused = values.strict && notices.length > 0;
    printIssues(issues, lang);
    if (after !== undefined) process.stderr.write(`${printable(after)}\n`);
    if (out !== "" && !isRefused) print(values.json ? printableJson(out) : printable(out));
    printIssues(notices, lang);
    return issues.length > 0 || isRefused ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    if (!isScoringError(error)) throw error;
    printIssues(error.issues, lang);
    return 1;
  }
}

/** Progress is printed when stderr is a terminal, or on request. */
function progressIn({ progress }: { readonly progress: boolean }, language: Language): Run["progress"] {
  if (!progress && !process.stderr.isTTY) return () => {};
  return (vi, en) => void process.stderr.write(`${language === "vi" ? vi : en} …\n`);
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
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
      progress: { type: "boolean", default: false },
      lang: { type: "string", default: "vi" },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
process.stdout.on("error", (error: { readonly code?: string }) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
