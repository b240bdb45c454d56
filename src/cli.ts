#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { caseOf } from "./analysis/caseOf.js";
import { explain } from "./analysis/explain.js";
import { leaves } from "./criteria/leaves.js";
import { evaluate } from "./evaluate/evaluate.js";
import type { Case } from "./evaluate/evaluation.js";
import { verifyEvaluation } from "./evaluate/verifyEvaluation.js";
import { describeIssue } from "./issue/describeIssue.js";
import { type Issue, issue, printPath } from "./issue/issue.js";
import { isScoringError, ScoringError } from "./issue/scoringError.js";
import { inLanguage } from "./issue/text.js";
import type { Language } from "./number/print.js";
import { leagueTables } from "./report/leagueTables.js";
import { proofText } from "./report/proofText.js";
import { toText } from "./report/toText.js";
import { digest } from "./scheme/digest.js";
import { parseScheme } from "./scheme/parseScheme.js";
import type { Scheme } from "./scheme/scheme.js";
import { ENGINE } from "./scheme/stamp.js";

const HELP = `${ENGINE} – Chỉ số cải cách hành chính (PAR Index)

  par-index check SCHEME              kiểm tra một bộ tiêu chí · prove that a scheme can be scored
  par-index evaluate SCHEME CASES     tính chỉ số, xếp loại, xếp hạng · index, class and rank
  par-index explain SCHEME CASES UNIT [CODE]
                                      giải trình một con số: tiêu chí, phần điểm, hoặc cả chỉ số · why a figure is what it is
  par-index verify SCHEME CASES EVALUATION
                                      tính lại và đối chiếu một kết quả · compute a result again and compare

SCHEME, CASES, EVALUATION: tệp JSON · JSON files; CASES là danh sách { dossier, ledger?, tally? } · a list of those
UNIT: mã hoặc tên đơn vị · id or name of a unit; CODE: mã tiêu chí hoặc phần điểm · code of a criterion or id of a part

  --json        in kết quả dạng JSON · print the result as JSON
  --partial     vẫn in kết quả khi có hồ sơ bị từ chối · print a result although cases were refused
  --lang vi|en  ngôn ngữ · language (vi)
  --help        trang này · this page
  --version     phiên bản · version

Ví dụ · Examples
  par-index check scheme.json
  par-index evaluate scheme.json cases.json --lang en
  par-index evaluate scheme.json cases.json --json > evaluation.json
  par-index explain scheme.json cases.json so-y-te 1.2.3
  par-index verify scheme.json cases.json evaluation.json

Mã thoát · Exit: 0 xong · done; 1 dữ liệu bị từ chối, mỗi lỗi một dòng ở stderr · refused, one line an issue on stderr;
2 dòng lệnh sai · wrong usage.
`;

interface Run {
  readonly language: Language;
  readonly json: boolean;
  readonly partial: boolean;
}

/** What a command has to say: all at once at the end, so that a refusal leaves nothing on stdout. */
interface Said {
  readonly out: string;
  readonly issues: readonly Issue[];
}

const commands: Readonly<
  Record<string, { readonly files: number; readonly words?: string; readonly run: (files: string[], run: Run) => Said }>
> = {
  check: { files: 1, run: ([scheme = ""], run) => check(parseScheme(readJson(scheme)), run) },
  evaluate: {
    files: 2,
    run: ([scheme = "", cases = ""], run) => evaluateFiles(parseScheme(readJson(scheme)), readJson(cases), run),
  },
  explain: {
    files: 2,
    words: "UNIT [CODE]",
    run: ([scheme = "", cases = "", unit = "", code], run) =>
      explainUnit(parseScheme(readJson(scheme)), readJson(cases), unit, code, run),
  },
  verify: {
    files: 3,
    run: ([scheme = "", cases = "", evaluation = ""], run) =>
      verify(parseScheme(readJson(scheme)), readJson(cases), readJson(evaluation), run),
  },
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

function explainUnit(
  scheme: Scheme,
  cases: unknown,
  unit: string,
  code: string | undefined,
  { json, language }: Run,
): Said {
  const proof = explain(scheme, caseOf(cases as readonly Case[], unit), code);
  return { out: json ? JSON.stringify(proof) : proofText(proof, language), issues: [] };
}

function verify(scheme: Scheme, cases: unknown, evaluation: unknown, { json, language }: Run): Said {
  const verified = verifyEvaluation(scheme, cases as readonly Case[], evaluation);
  if (!verified.ok) return { out: "", issues: verified.issues };
  const { digest } = verified.value;
  const sentence = language === "vi" ? "Kết quả đúng đến từng ký tự." : "The result is true to the last character.";
  return { out: json ? JSON.stringify({ ok: true, digest }) : `${sentence}\nSHA-256 ${digest}`, issues: [] };
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new ScoringError([issue("document.unreadable", [], { file, reason: reasonOf(error) })]);
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ScoringError([issue("document.not_json", [file], { reason: reasonOf(error) })]);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error);
}

function printIssues(issues: readonly Issue[], language: Language): void {
  for (const one of issues) {
    const sentence = describeIssue(one, language).replace(/\s+/g, " ");
    process.stderr.write(`${one.code}  ${printPath(one.path).replace(/\s+/g, " ")}  ${sentence}\n`);
  }
}

function main(args: string[]): number {
  const usage = (problem: string): number => {
    process.stderr.write(`${problem}\n\n${HELP}`);
    return 2;
  };
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return usage(reasonOf(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return print(HELP.trimEnd());
  if (values.version) return print(ENGINE);
  const { lang } = values;
  if (lang !== "vi" && lang !== "en") return usage(`--lang: vi | en`);
  const [name = "", ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return usage(name === "" ? "par-index COMMAND …" : `? ${name}`);
  if (!fits(files.length, command))
    return usage(`par-index ${name}: ${command.files} × FILE ${command.words ?? ""}`.trim());
  try {
    const run = { language: lang, json: values.json, partial: values.partial } as const;
    const { out, issues } = command.run(files, run);
    printIssues(issues, lang);
    if (out !== "") print(out);
    return issues.length > 0 ? 1 : 0;
  } catch (error) {
    if (!isScoringError(error)) throw error;
    printIssues(error.issues, lang);
    return 1;
  }
}

/** Files alone, or files and a unit, which a code may follow. */
function fits(count: number, { files, words }: { readonly files: number; readonly words?: string }): boolean {
  return words === undefined ? count === files : count === files + 1 || count === files + 2;
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      partial: { type: "boolean", default: false },
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
