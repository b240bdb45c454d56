import {
  type Case,
  describeIssue,
  type Evaluation,
  evaluate,
  evaluateLines,
  type Language,
  type Ranking,
  type Scheme,
  type Streamed,
  safeParseEvaluation,
  safeParseJson,
  verifyEvaluation,
} from "par-index";
import { correctionPage, type Page, toWideText } from "par-index/report";
import { diffEvaluations, type EvaluationDiff } from "par-index/years";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { printWhenStarted } from "../print.js";
import { words } from "./words.js";

const districts = simulate().find(({ id }) => id === "districts");
if (districts === undefined) throw new Error("no districts");
export const scheme: Scheme = districts.scheme;

/** The cases as they were scored, and the result as it was published. */
export const cases: readonly Case[] = districts.cases;
export const published: Evaluation = evaluate(scheme, cases);

/** The unit whose answers were typed wrongly, and the question. */
export const UNIT = "mai-son";
const QUESTION = "local-development";
const SWAPPED: ReadonlyMap<string, string> = new Map([
  ["A", "D"],
  ["D", "A"],
]);

/** The cases after the correction: of one unit and one question, the columns A and D had been typed the other way round. */
export const corrected: readonly Case[] = cases.map((one) => {
  if (one.dossier.unit.id !== UNIT) return one;
  const tally = (one.tally ?? []).map((row) => {
    const option = row.question === QUESTION ? (SWAPPED.get(row.option) ?? row.option) : row.option;
    return { ...row, option };
  });
  return { ...one, tally };
});

export const after: Evaluation = evaluate(scheme, corrected);

export const difference: EvaluationDiff = diffEvaluations(published, after);

/** The cases as one text, a case a line, as offices pass them on; the last line was cut off. */
export function linesOf(list: readonly Case[]): string {
  return [...list.map((one) => JSON.stringify(one)), '{"dossier":{"unit":'].join("\n");
}

/** What comes of a text of cases that is read a line at a time, without ever holding all of them. */
export async function readLines(text: string): Promise<{
  readonly rankings: readonly Ranking[];
  readonly accepted: number;
  readonly refused: readonly Extract<Streamed, { kind: "refused" }>[];
}> {
  const refused: Extract<Streamed, { kind: "refused" }>[] = [];
  const rankings: Ranking[] = [];
  for await (const result of evaluateLines(scheme, [text])) {
    if (result.kind === "refused") refused.push(result);
    if (result.kind === "ranking") {
      const { kind: _, ...ranking } = result;
      rankings.push(ranking);
    }
    if (result.kind === "summary") return { rankings, accepted: result.accepted, refused };
  }
  throw new Error("no summary");
}

/** The published result with one figure changed, as somebody might pass it on. */
export function forged(): Evaluation {
  const copy = structuredClone(published);
  const index = copy.indexes.find(({ unit }) => unit.id === UNIT);
  if (index !== undefined) Object.assign(index, { published: "99.99" });
  return copy;
}

/** What is wrong with a result that comes back as a file, which is read without the cases; nothing where it was not changed. */
export function readBack(file: string, language: Language): readonly string[] {
  const json = safeParseJson(file);
  const read = json.ok ? safeParseEvaluation(json.value, scheme) : json;
  return read.ok ? [] : read.issues.map((issue) => describeIssue(issue, language));
}

/** The places at which a result is not what the documents make; none where it is. */
export function checked(found: Evaluation, language: Language): readonly string[] {
  const read = verifyEvaluation(scheme, cases, found);
  return read.ok ? [] : read.issues.map((issue) => describeIssue(issue, language));
}

export async function report(language: Language): Promise<string> {
  const say = words[language];
  const { rankings, accepted, refused } = await readLines(linesOf(cases));
  const same = JSON.stringify(rankings) === JSON.stringify(published.rankings);
  return [
    [say.title, say.simulated].join("\n"),
    [
      say.back,
      say.unchanged(readBack(JSON.stringify(published), language).length === 0),
      say.forged,
      ...readBack(JSON.stringify(forged()), language).map((one) => `  ${one}`),
    ].join("\n"),
    [
      say.again,
      say.verified(checked(published, language).length === 0),
      say.forged,
      ...checked(forged(), language).map((one) => `  ${one}`),
    ].join("\n"),
    [
      say.lines,
      say.read(accepted, same),
      ...refused.map(({ line, issues }) => {
        return `  ${say.line(line ?? 0)}: ${issues.map((issue) => describeIssue(issue, language)).join(" ")}`;
      }),
    ].join("\n"),
    [say.mistake, say.moved(difference.corrections.length, difference.unchanged)].join("\n"),
    pageText(correctionPage(scheme, published, after, language)),
  ].join("\n\n");
}

/** The page as plain text; `toHtml` and `toMarkdown` make a file of it, as example 15 shows. */
function pageText({ title, stamp, sections }: Page): string {
  const head = [`── ${title} ──`, ...stamp.warnings, ...stamp.lines.map(({ label, value }) => `${label}: ${value}`)];
  const tables = sections.flatMap(({ tables: own }) => own.map(toWideText));
  return [head.join("\n"), ...tables].join("\n\n");
}

printWhenStarted(import.meta.url, report);
