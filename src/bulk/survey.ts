import { placesOf } from "../number/decimalText.js";
import { unitsOf } from "../number/unitsOf.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { groupsAsked, leastAnswers, type Question, type Questionnaire } from "../scheme/questionnaire.js";
import type { Tally } from "../survey/tally.js";
import type { ColumnSetting, Taken } from "./column.js";
import { addFractions, type Fraction, fraction } from "./fraction.js";
import { type ShareColumn, shareColumn } from "./shareColumn.js";
import { powerOfTen } from "./units.js";

/** Survey: the mean of the answers to a leaf's questions, as a share of its maximum. */
export interface SurveyColumn extends Pick<ShareColumn, "score" | "exact"> {
  readonly take: (row: number, answers: Answers) => Taken;
}

/** One unit's answers, by question, then by group and option. */
type Answers = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** The answers in a unit's own rows. */
export function answersIn(rows: Tally): Answers {
  const answers = new Map<string, Map<string, Map<string, number>>>();
  for (const { question, group, option, count } of rows) {
    const groups = answers.get(question) ?? new Map<string, Map<string, number>>();
    const options = groups.get(group) ?? new Map<string, number>();
    answers.set(question, groups.set(group, options.set(option, (options.get(option) ?? 0) + count)));
  }
  return answers;
}

export function surveyColumn(form: Questionnaire, { questions }: PreparedLeaf, setting: ColumnSetting): SurveyColumn {
  const shares = shareColumn(setting);
  const layout = questions.map((question) => questionLayout(question, form));
  return {
    exact: shares.exact,
    score: shares.score,
    take: (row, answers) => {
      let total: Fraction | null = NOTHING;
      for (const question of layout) {
        const mean = meanOf(question, answers);
        if (mean === "pending") return "pending";
        total = total && mean && addFractions(total, mean);
      }
      return total === null ? "unfit" : shares.put(row, total.over, total.under * questions.length);
    },
  };
}

const NOTHING: Fraction = { over: 0, under: 1 };

/** A question with its weights and values in whole numbers. */
interface QuestionLayout {
  readonly id: string;
  /** With the answers that each must have to be counted. */
  readonly groups: readonly { readonly id: string; readonly weight: number; readonly least: number }[];
  readonly options: readonly { readonly id: string; readonly value: number }[];
  /** What a full answer of every group weighs. */
  readonly whole: number;
}

function questionLayout(question: Question, form: Questionnaire): QuestionLayout {
  const asked = groupsAsked(form, question);
  const counted = question.options.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
  const weightPlaces = Math.max(0, ...asked.map(({ weight }) => placesOf(weight)));
  const valuePlaces = Math.max(0, ...counted.map(({ value }) => placesOf(value)));
  const weighed = asked.map((group) => ({
    id: group.id,
    weight: unitsOf(group.weight, weightPlaces),
    least: Math.max(1, form.belowMinimum === "counted" ? 0 : leastAnswers(form, group)),
  }));
  return {
    id: question.id,
    groups: weighed,
    options: counted.map(({ id, value }) => ({ id, value: unitsOf(value, valuePlaces) })),
    whole: weighed.reduce((sum, { weight }) => sum + weight, 0) * powerOfTen(valuePlaces),
  };
}

/** The weighted mean over the groups asked; `null` where it does not fit. */
function meanOf(question: QuestionLayout, answers: Answers): Fraction | "pending" | null {
  const given = answers.get(question.id);
  let total: Fraction | null = NOTHING;
  for (const { id, weight, least } of question.groups) {
    const chosen = given?.get(id);
    let [inGroup, earned] = [0, 0];
    for (const option of question.options) {
      const count = chosen?.get(option.id) ?? 0;
      inGroup += count;
      earned += count * option.value;
    }
    if (weight === 0) continue;
    if (inGroup < least) return "pending";
    const mean = fraction(weight * earned, question.whole * inGroup);
    total = total && mean && addFractions(total, mean);
  }
  return total;
}
