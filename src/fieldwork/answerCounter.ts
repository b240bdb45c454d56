import { limits } from "../document/limits.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import { answerCheck } from "../survey/answerCheck.js";
import type { Tally, TallyRow } from "../survey/tally.js";
import { compareText } from "../text/compareText.js";

/** A tally of single answers, with those that fit no cell. */
export interface AnswerTally {
  /** One row for each cell that was answered, in the order of `mergeTallies`. */
  readonly tally: Tally;
  /** The number of answers in the tally. */
  readonly answers: number;
  /** How many do not, each for at least one of the issues. */
  readonly refused: number;
  /** Why, in the order in which they came; from 10,000 on they are counted and no longer listed. */
  readonly issues: readonly Issue[];
}

/** Counts answers cell by cell; it holds one number for each cell and unit, however many answers come. */
export interface AnswerCounter {
  readonly add: (answer: Omit<TallyRow, "count">, path: Path, count?: number) => void;
  readonly refuse: (issues: readonly Issue[], count?: number) => void;
  readonly result: () => AnswerTally;
}

export function answerCounter(questionnaire: Questionnaire): AnswerCounter {
  const cells = cellsOf(questionnaire);
  const places = new Map(cells.map(({ group, question, option }, at) => [keyOf(group, question, option), at]));
  const byUnit = new Map<string, Float64Array>();
  const check = answerCheck(questionnaire);
  const issues: Issue[] = [];
  let [answers, refused] = [0, 0];

  const refuse: AnswerCounter["refuse"] = (found, count = 1) => {
    refused += count;
    if (issues.length <= limits.issues) issues.push(...found);
  };
  const add: AnswerCounter["add"] = (answer, path, count = 1) => {
    const at = places.get(keyOf(answer.group, answer.question, answer.option));
    if (at === undefined) return refuse(check(answer, path), count);
    let counts = byUnit.get(answer.unit);
    if (counts === undefined) {
      if (answer.unit.trim() === "") return refuse([issue("document.blank", [...path, "unit"], {})], count);
      counts = new Float64Array(cells.length);
      byUnit.set(answer.unit, counts);
    }
    counts[at] = (counts[at] as number) + count;
    answers += count;
  };
  const result = (): AnswerTally => {
    const tally = [...byUnit]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([unit, counts]) =>
        cells.flatMap((cell, at): TallyRow[] => {
          const count = counts[at] as number;
          return count === 0 ? [] : [{ unit, ...cell, count }];
        }),
      );
    const large = tally.filter(({ count }) => count > limits.count).map(tooMany);
    if (large.length > 0) throw new ScoringError(large);
    const listed = issues.slice(0, limits.issues);
    if (issues.length > limits.issues) {
      listed.push(issue("document.too_many_issues", [], { limit: String(limits.issues) }));
    }
    return { tally, answers, refused, issues: listed };
  };
  return { add, refuse, result };
}

/** Every answer that can be given, in the order of group, question and option. */
function cellsOf({ groups, questions }: Questionnaire): readonly Omit<TallyRow, "unit" | "count">[] {
  return questions
    .flatMap((question) =>
      (question.groups ?? groups.map(({ id }) => id)).flatMap((group) =>
        question.options.map((option) => ({ group, question: question.id, option: option.id })),
      ),
    )
    .sort(
      (a, b) => compareText(a.group, b.group) || compareText(a.question, b.question) || compareText(a.option, b.option),
    );
}

/** Unambiguous, because the lengths are included. */
function keyOf(group: string, question: string, option: string): string {
  return `${group.length} ${question.length} ${group}${question}${option}`;
}

function tooMany({ unit, group, question, option, count }: TallyRow): Issue {
  const params = { found: String(count), most: String(limits.count) };
  return issue("number.not_a_count", [unit, group, question, option], params);
}
