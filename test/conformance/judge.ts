import { differences } from "../vectors/vector.js";
import { type Answer, readAnswer } from "./answer.js";
import type { Question } from "./requests.js";

/** What a vector has shown of a program: the levels it counts for, and what is wrong at each. */
export interface Verdict {
  readonly id: string;
  readonly call: string;
  /** A level by its number, or the call, where it stands beside the levels. */
  readonly of: 1 | 2 | 3 | 4 | string;
  /** What is wrong; nothing for a vector that is passed. */
  readonly wrong: readonly string[];
}

interface StatedIssue {
  readonly code: string;
  readonly path: readonly unknown[];
}

/** Judges the line with which a program answered; `undefined` where there was none. A refused vector counts for two levels. */
export function judge(question: Question, line: string | undefined): readonly Verdict[] {
  const { request, level, isRefused } = question;
  const { id, call } = request;
  const verdict = (of: Verdict["of"], wrong: readonly string[]): Verdict => ({ id, call, of, wrong });
  const levels: readonly Verdict["of"][] = level === null ? [call] : isRefused ? [3, 4] : [level];
  let answer: Answer;
  try {
    if (line === undefined) throw new Error("no answer");
    answer = readAnswer(line, request);
  } catch (error) {
    return levels.map((of) => verdict(of, [(error as Error).message]));
  }
  if ("unknown" in answer) return levels.map((of) => verdict(of, ["unknown call"]));
  if (!isRefused) return levels.map((of) => verdict(of, wrongResult(question, answer)));
  const places = wrongPlaces(question, answer);
  const words = places.length > 0 ? places : wrongWords(question, answer);
  return level === null ? [verdict(call, words)] : [verdict(3, places), verdict(4, words)];
}

function wrongResult({ expected }: Question, answer: Answer): readonly string[] {
  if (!("result" in answer)) return [`refused: ${JSON.stringify("issues" in answer ? answer.issues : null)}`];
  return differences(expected, answer.result).map((at) => `differs at ${at === "" ? "the root" : at}`);
}

/** Code and place of every issue, in order. */
function wrongPlaces({ expected }: Question, answer: Answer): readonly string[] {
  if (!("issues" in answer)) return ["not refused"];
  const printed = (issues: readonly unknown[]): string =>
    (issues as readonly StatedIssue[]).map((issue) => `${issue?.code}@${JSON.stringify(issue?.path)}`).join(" ");
  const wanted = printed((expected as { readonly issues: readonly unknown[] }).issues);
  const found = printed(answer.issues);
  return wanted === found ? [] : [`wanted ${wanted}`, `found ${found}`];
}

/** The rest of every issue: level, parameters, clause and both sentences. */
function wrongWords({ expected }: Question, answer: Answer): readonly string[] {
  const wanted = (expected as { readonly issues: readonly { readonly clause?: unknown }[] }).issues;
  const found = "issues" in answer ? answer.issues : [];
  return wanted.flatMap((issue, at) =>
    // A clause that nobody cites is wrong too.
    differences({ ...issue, clause: issue.clause ?? null }, found[at]).map((place) => `differs at issue ${at}${place}`),
  );
}
