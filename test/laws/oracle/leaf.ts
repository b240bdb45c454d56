import {
  type Absence,
  need,
  type OracleCriterion,
  type OracleFacts,
  type OracleOutside,
  type OracleScheme,
  type OracleTallyRow,
  type Outcome,
} from "./documents.js";
import { add, compare, div, type Fraction, mul, parse, round, sum, zero } from "./fraction.js";
import { pointsByRule } from "./rule.js";

const NOTHING: OracleOutside = { year: null, levelOf: () => null, pointsOf: () => null };

/** What is known about one leaf → its outcome. */
export function outcomeOfFacts(
  scheme: OracleScheme,
  leaf: OracleCriterion,
  facts: OracleFacts,
  outside: OracleOutside = NOTHING,
): Outcome {
  const { absent } = facts as { readonly absent?: Absence };
  if (absent !== undefined) return absent;
  const span = { least: parse(leaf.min ?? "0"), most: parse(leaf.max) };
  const exact = pointsByRule(need(leaf.rule), facts, span, outside);
  return exact === "pending" ? exact : round(exact, scheme.rounding.leaf.places, scheme.rounding.leaf.mode);
}

export function surveyOutcome(scheme: OracleScheme, leaf: OracleCriterion, rows: readonly OracleTallyRow[]): Outcome {
  const { groups, questions, minimumAnswers = 0, belowMinimum = "pending" } = need(scheme.questionnaire);
  const means: Fraction[] = [];
  for (const question of questions.filter((one) => one.leaf === leaf.code)) {
    const asked = groups.filter((group) => question.groups === undefined || question.groups.includes(group.id));
    let weighted = zero;
    let weights = zero;
    for (const group of asked) {
      let answers = zero;
      let values = zero;
      for (const option of question.options) {
        if (option.value === null) continue;
        const counts = rows
          .filter((row) => row.group === group.id && row.question === question.id && row.option === option.id)
          .map((row) => parse(row.count));
        answers = add(answers, sum(counts));
        values = add(values, mul(parse(option.value), sum(counts)));
      }
      const weight = parse(group.weight);
      if (compare(weight, zero) === 0) continue;
      if (compare(answers, zero) === 0) return "pending";
      const least = parse(group.minimumAnswers ?? minimumAnswers);
      if (belowMinimum === "pending" && compare(answers, least) < 0) return "pending";
      weighted = add(weighted, mul(weight, div(values, answers)));
      weights = add(weights, weight);
    }
    if (compare(weights, zero) === 0) return "pending";
    means.push(div(weighted, weights));
  }
  const exact = div(mul(parse(leaf.max), sum(means)), parse(means.length));
  return round(exact, scheme.rounding.leaf.places, scheme.rounding.leaf.mode);
}
