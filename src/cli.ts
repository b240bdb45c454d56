#!/usr/bin/env node
import { parseArgs } from "node:util";
import { diff } from "./cli/diff.js";
import { help, helpOf } from "./cli/help.js";
import { readJson, reasonOf } from "./cli/readJson.js";
import { report } from "./cli/report.js";
import { type Run, type Said, UsageError } from "./cli/said.js";
import { verify } from "./cli/verify.js";
import { leaves } from "./criteria/leaves.js";
import { evaluate } from "./evaluate/evaluate.js";
import type { Case } from "./evaluate/evaluation.js";
import { describeIssue } from "./issue/describeIssue.js";
import { type Issue, printPath } from "./issue/issue.js";
import { isScoringError } from "./issue/scoringError.js";
import { inLanguage } from "./issue/text.js";
import type { Language } from "./number/print.js";
import { leagueTables } from "./report/leagueTables.js";
import { toText } from "./report/toText.js";
import { digest } from "./scheme/digest.js";
import { parseScheme } from "./scheme/parseScheme.js";
import type { Scheme } from "./scheme/scheme.js";
import { ENGINE } from "./scheme/stamp.js";

const commands: Readonly<
  Record<string, { readonly files: number; readonly run: (files: string[], run: Run) => Said }>
> = {
  check: { files: 1, run: ([scheme = ""], run) => check(parseScheme(readJson(scheme)), run) },
  evaluate: {
    files: 2,
    run: ([scheme = "", cases = ""], run) => evaluateFiles(parseScheme(readJson(scheme)), readJson(cases), run),
  },
  verify: { files: 3, run: verify },
  report: { files: 2, run: report },
  diff: { files: 2, run: diff },
};

function check(scheme: Scheme, { json, language }: Run): Said {
  const found = { id: scheme.id, edition: scheme.edition, status: scheme.status, digest: digest(scheme) };
  const count = leaves(scheme.criteria).length;
  if (json) return { out: JSON.stringify({ ...found, leaves: count }), issues: [] };
  const title = `${inLanguage(scheme.title, language)} (${found.id} ${found.edition}, ${found.status})`;
  const size =
    language === "vi"
      ? `${scheme.criteria.length} lĩnh vực, ${count} tiêu chí chấm điểm; không có lỗi.`
      : `${scheme.criteria.length} domains, ${count} scored criteria; no problems.`;
  return { out: [title, size, `SHA-256 ${found.digest}`].join("\n"), issues: [] };
}

function evaluateFiles(scheme: Scheme, cases: unknown, { json, partial, language }: Run): Said {
  const evaluation = evaluate(scheme, cases as readonly Case[]);
  const issues = evaluation.refused.flatMap((one) => one.issues);
  if (issues.length > 0 && !partial) return { out: "", issues };
  const tables = leagueTables(scheme, evaluation, language).map(toText);
  const seal = `SHA-256 ${evaluation.digest}`;
  return { out: json ? JSON.stringify(evaluation) : [...tables, seal].join("\n\n"), issues };
}

function printIssues(issues: readonly Issue[], language: Language): void {
  for (const one of issues) {
    const sentence = describeIssue(one, language).replace(/\s+/g, " ");
    process.stderr.write(`${one.code}  ${printPath(one.path).replace(/\s+/g, " ")}  ${sentence}\n`);
  }
}

function main(args: string[]): number {
  let page = help;
  const usage = (problem: string): number => {
    process.stderr.write(`${problem}\n\n${page}`);
    return 2;
  };
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return usage(reasonOf(error));
  }
  const { values, positionals } = parsed;
  const [name = "", ...files] = positionals;
  page = helpOf.get(name) ?? help;
  if (values.help) return print(page.trimEnd());
  if (values.version) return print(ENGINE);
  const { lang } = values;
  if (lang !== "vi" && lang !== "en") return usage(`--lang: vi | en`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return usage(name === "" ? "par-index COMMAND …" : `? ${name}`);
  if (files.length !== command.files) return usage(`par-index ${name}: ${command.files} × FILE`);
  try {
    const { out, issues, after } = command.run(files, {
      ...values,
      language: lang,
      progress: progressIn(values, lang),
    });
    printIssues(issues, lang);
    if (after !== undefined) process.stderr.write(`${after}\n`);
    if (out !== "") print(out);
    return issues.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    if (!isScoringError(error)) throw error;
    printIssues(error.issues, lang);
    return 1;
  }
}

/** Progress is said where somebody looks at stderr, or asked for it. */
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
      format: { type: "string", default: "html" },
      out: { type: "string" },
      force: { type: "boolean", default: false },
      forms: { type: "string" },
      threshold: { type: "string", default: "5" },
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

process.exitCode = main(process.argv.slice(2));
