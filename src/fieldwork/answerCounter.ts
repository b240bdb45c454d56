import { limits } from "../document/limits.js";
import { readName } from "../document/names.js";
import { type Issue, issue, notice, type Path, problemAt } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Questionnaire } from "../scheme/questionnaire.js";
import { answerCheck } from "../survey/answerCheck.js";
import type { Tally, TallyRow } from "../survey/tally.js";
import { compareText } from "../text/compareText.js";
import { lookOf } from "../text/lookalike.js";
import { printable } from "../text/printable.js";

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
  /** How many were left out because the same respondent had answered already: answers that came = answers + refused + repeated. */
  readonly repeated: number;
  /**
   * Respondents who answered a question about a unit in two ways, of which the first counts, and those who look like another one and
   * are counted apart. From 10,000 on they are no longer listed.
   */
  readonly notices: readonly Issue[];
}

interface CountedAnswer extends Omit<TallyRow, "count"> {
  readonly respondent?: string;
  /** Where each option that is chosen is an answer, a respondent repeats it only by the same option. */
  readonly isOneOfSeveral?: boolean;
}

/**
 * Counts answers cell by cell; it holds one number for each cell and unit, however many answers come, and one for each answer whose
 * respondent is stated.
 */
export interface AnswerCounter {
  readonly add: (answer: CountedAnswer, path: Path, count?: number) => void;
  readonly refuse: (issues: readonly Issue[], count?: number) => void;
  readonly result: () => AnswerTally;
}

export function answerCounter(questionnaire: Questionnaire): AnswerCounter {
  const cells = cellsOf(questionnaire);
  const places = new Map(cells.map(({ group, question, option }, at) => [keyOf(group, question, option), at]));
  const [byUnit, bySpelling] = [new Map<string, Float64Array>(), new Map<string, Float64Array>()];
  const check = answerCheck(questionnaire);
  const issues: Issue[] = [];
  const notices: Issue[] = [];
  /** The cell that a respondent chose, by respondent, group, question and unit. */
  const answered = new Map<string, number>();
  let [answers, refused, repeated] = [0, 0, 0];

  /** The cell of an answer that is not spelt as the questionnaire is, or why there is none. */
  const placeOf = (answer: Omit<TallyRow, "count">, path: Path): number | readonly Issue[] => {
    const read = CODES.map((field) => readCode(answer[field], [...path, field]));
    const wrong = read.flatMap((one) => (typeof one === "string" ? [] : one));
    if (wrong.length > 0) return wrong;
    const [group = "", question = "", option = ""] = read as readonly string[];
    return places.get(keyOf(group, question, option)) ?? check({ group, question, option }, path);
  };
  const refuse: AnswerCounter["refuse"] = (found, count = 1) => {
    refused += count;
    if (issues.length <= limits.issues) issues.push(...found);
  };
  /** The counts of a unit by each of its spellings that came: as a document would read it, so that each unit is there once. */
  const countsOf = (unit: string, path: Path): Float64Array | readonly Issue[] => {
    const known = bySpelling.get(unit);
    if (known !== undefined) return known;
    const read = readCode(unit, [...path, "unit"]);
    if (typeof read !== "string") return read;
    const counts = byUnit.get(read) ?? new Float64Array(cells.length);
    byUnit.set(read, counts);
    bySpelling.set(unit, counts);
    return counts;
  };
  const tell = (found: Issue): void => {
    if (notices.length < limits.issues) notices.push(found);
  };
  const alike = lookalikeRespondents(tell);
  /** Whether the respondent has answered this question about this unit before; who now answers otherwise is named. */
  const isRepeated = (answer: CountedAnswer, respondent: string, cell: number, path: Path): boolean => {
    const { unit, group, question, option, isOneOfSeveral } = answer;
    const named = [respondent, unit, group, question, ...(isOneOfSeveral ? [option] : [])];
    const key = JSON.stringify(named.map((text) => text.normalize("NFC")));
    const before = answered.get(key);
    if (before === undefined) {
      answered.set(key, cell);
      return false;
    }
    if (before !== cell) {
      const params = { respondent, unit, question, first: cells[before]?.option ?? "", second: option };
      tell(notice("survey.answered_twice", path, params, { at: { unit } }));
    }
    return true;
  };
  const add: AnswerCounter["add"] = (answer, path, count = 1) => {
    const cell = places.get(keyOf(answer.group, answer.question, answer.option)) ?? placeOf(answer, path);
    if (typeof cell !== "number") return refuse(cell, count);
    const counts = countsOf(answer.unit, path);
    if (!(counts instanceof Float64Array)) return refuse(counts, count);
    if (answer.respondent !== undefined) {
      if (isRepeated(answer, answer.respondent, cell, path)) {
        repeated += count;
        return;
      }
      alike(answer, answer.respondent, path);
    }
    counts[cell] = (counts[cell] as number) + count;
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
    return { tally, answers, refused, issues: listed, repeated, notices };
  };
  return { add, refuse, result };
}

/** Tells of respondents about a unit, in one group, whom people would take for one: each who looks like the first, once. */
function lookalikeRespondents(
  tell: (found: Issue) => void,
): (answer: CountedAnswer, respondent: string, path: Path) => void {
  const firsts = new Map<string, string>();
  const told = new Set<string>();
  // Whoever answers a form is there with one question after the other.
  let [lastUnit, lastGroup, last] = ["", "", ""];
  return ({ unit, group }, respondent, path) => {
    if (respondent === last && unit === lastUnit && group === lastGroup) return;
    [lastUnit, lastGroup, last] = [unit, group, respondent];
    const who = respondent.normalize("NFC");
    const key = JSON.stringify([unit.normalize("NFC"), group.normalize("NFC"), lookOf(who)]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, who);
    else if (first !== who && told.size < told.add(JSON.stringify([key, who])).size) {
      const params = { respondent: printable(who), first: printable(first), unit, group };
      tell(notice("survey.lookalike_respondent", path, params, { at: { unit } }));
    }
  };
}

const CODES = ["group", "question", "option"] as const;

/** A code as a document would read it, or what is wrong with it. */
function readCode(code: string, path: Path): string | readonly Issue[] {
  const read = readName(code);
  return "value" in read ? read.value : [problemAt(path, "error", read)];
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
