import { readOptionsObject, readStream } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import { checkSignal, type Stoppable, untilAborted } from "../document/untilAborted.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Answer, AnswerBatch, RefusedLine, Stream } from "./answer.js";
import { type AnswerCounter, type AnswerTally, answerCounter } from "./answerCounter.js";
import { readAnswer } from "./readAnswer.js";

/**
 * Tallies answers as they come, be they millions: what is held is one count for each cell of each unit. Streams of several
 * files, days or machines are tallied each by itself and brought together by `mergeTallies`.
 *
 * @param scheme - The scheme whose questionnaire was used.
 * @param answers - Answers in memory or from a stream, one by one or in batches; `answersFromNdjson` and `answersFromCsv` read
 *   them off text.
 * @param options - A signal that stops the work; it is heard at once, even while the stream is silent.
 * @returns The tally, and beside it the answers that fit no cell: how many, and why. Where respondents are stated, what one of them
 *   answers again to a question about a unit is not counted, and whoever answers otherwise is named; so are two who differ only in
 *   how they are written. Answers in memory are counted at once, but the result is a promise all the same.
 * @throws `survey.no_questionnaire` for a scheme without one; what `parseScheme` throws, and the stream itself; the signal's
 *   reason when it is aborted.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { answersFromCsv, tallyAnswers } from "par-index/survey";
 *
 * const text = ["unit,group,question,option\n", "so-y-te,officials,8.1.1,A\nso-y-te,officials,8.1.", "1,Z\n"];
 * const { tally, refused, issues } = await tallyAnswers(scheme, answersFromCsv(text));
 * tally.length + refused; // => 2
 * issues.at(-1)?.path.slice(0, 2); // => ["line", 3]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.b and IV.4: several groups are asked, in several ways, online among them.
 * @law partial tallies merged are the full tally: tally(a ++ b) = merge(tally(a), tally(b))
 * @law every answer is counted, refused or repeated: answers + refused + repeated = |list|, sum(counts) = answers
 */
export async function tallyAnswers(
  scheme: Scheme,
  answers: Stream<Answer | RefusedLine | AnswerBatch>,
  options: Stoppable = {},
): Promise<AnswerTally> {
  const prepared = prepareScheme(scheme);
  const { questionnaire, basis } = prepared.scheme;
  if (questionnaire === undefined) {
    throw new ScoringError([issue("survey.no_questionnaire", [], {}, basis[0])]);
  }
  const stream = readStream("answers", answers);
  checkSignal(readOptionsObject("options", options, ["signal"])["signal"]);
  const counter = answerCounter(questionnaire);
  let position = 0;
  const take = (some: Answer | RefusedLine | AnswerBatch): void => {
    for (const one of isBatch(some) ? some : [some]) {
      takeOne(counter, one, position);
      position += 1;
    }
  };
  // A list in memory is counted without waiting after every answer.
  if (Symbol.iterator in stream && options.signal === undefined) for (const one of stream) take(one);
  else for await (const one of untilAborted(stream, options)) take(one);
  return counter.result();
}

function isBatch(some: Answer | RefusedLine | AnswerBatch): some is AnswerBatch {
  return Array.isArray(some);
}

function takeOne(counter: AnswerCounter, one: Answer | RefusedLine, position: number): void {
  const [refused, line] = [fieldOf(one, "issues"), fieldOf(one, "line")];
  const path = typeof line === "number" ? ["line", line] : [position];
  const read = Array.isArray(refused) ? { issues: refused } : readAnswer(one, path, position);
  if ("issues" in read) counter.refuse(read.issues);
  else counter.add(read, path);
}
