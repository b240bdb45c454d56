import {
  type Limit,
  need,
  type OracleCriterion,
  type OracleFacts,
  type OracleRule,
  type OracleScheme,
  type OracleTallyRow,
  type Outcome,
  type Worth,
} from "./documents.js";
import { add, compare, div, type Fraction, hundred, max, min, mul, parse, round, sub, sum, zero } from "./fraction.js";

/** What is known about one leaf → its outcome. */
export function outcomeOfFacts(scheme: OracleScheme, leaf: OracleCriterion, facts: OracleFacts): Outcome {
  if (facts.absent !== undefined) return facts.absent;
  const exact = exactPoints(leaf, need(leaf.rule), facts);
  return exact === "pending" ? exact : round(exact, scheme.rounding.leaf.places, scheme.rounding.leaf.mode);
}

function exactPoints(leaf: OracleCriterion, rule: OracleRule, facts: OracleFacts): Fraction | "pending" {
  const most = parse(leaf.max);
  const least = parse(leaf.min ?? "0");
  switch (rule.kind) {
    case "levels":
      return pointsWithId(need(rule.levels), need(facts.level));
    case "steps": {
      const measured = measure(rule, facts);
      const step = need(rule.steps).find((one) => satisfies(measured, one));
      return parse(step === undefined ? need(rule.otherwise) : step.points);
    }
    case "proportional": {
      const measured = measure(rule, facts);
      const target = parse(rule.target ?? "100");
      if (rule.from !== undefined && !satisfies(measured, rule.from)) return parse(rule.from.otherwise);
      return div(mul(most, max(zero, min(measured, target))), target);
    }
    case "weighted": {
      const terms = need(rule.terms).map((term) => {
        const counts = need(facts.counts).filter((one) => one.id === term.id);
        return mul(parse(term.weight), sum(counts.map((one) => parse(one.count))));
      });
      return div(mul(most, sum(terms)), base(facts));
    }
    case "counting":
      return min(most, mul(parse(need(rule.each)), parse(need(facts.count))));
    case "checklist":
      return sum(
        need(rule.items)
          .filter((item) => need(facts.met).includes(item.id))
          .map((item) => parse(item.points)),
      );
    case "deducting": {
      const lost = need(facts.faults).map((fault) =>
        mul(pointsWithId(need(rule.faults), fault.id), parse(fault.count)),
      );
      return max(rule.least === undefined ? least : parse(rule.least), sub(most, sum(lost)));
    }
    case "relative": {
      if (facts.best === undefined) return "pending";
      const value = parse(need(facts.value));
      const best = parse(facts.best);
      if (rule.best === "highest") return div(mul(most, value), best);
      return compare(value, best) === 0 ? most : div(mul(most, best), value);
    }
    case "given":
      return parse(need(facts.points));
    default:
      throw new Error(`oracle: no such rule: ${rule.kind}`);
  }
}

function pointsWithId(list: readonly Worth[], id: string): Fraction {
  return parse(need(list.find((one) => one.id === id)).points);
}

function base(facts: OracleFacts): Fraction {
  return sub(parse(need(facts.whole)), parse(facts.excused ?? "0"));
}

/** The value itself, or the exact ratio in percent. */
function measure(rule: OracleRule, facts: OracleFacts): Fraction {
  if (rule.measure === "value") return parse(need(facts.value));
  return div(mul(hundred, parse(need(facts.part))), base(facts));
}

function satisfies(measured: Fraction, limit: Limit): boolean {
  if (limit.atLeast !== undefined) return compare(measured, parse(limit.atLeast)) >= 0;
  if (limit.above !== undefined) return compare(measured, parse(limit.above)) > 0;
  if (limit.atMost !== undefined) return compare(measured, parse(limit.atMost)) <= 0;
  return compare(measured, parse(need(limit.below))) < 0;
}

export function surveyOutcome(scheme: OracleScheme, leaf: OracleCriterion, rows: readonly OracleTallyRow[]): Outcome {
  const { groups, questions, minimumAnswers = 0 } = need(scheme.questionnaire);
  const means: Fraction[] = [];
  for (const question of questions.filter((one) => one.leaf === leaf.code)) {
    const asked = groups.filter((group) => question.groups === undefined || question.groups.includes(group.id));
    let answersToQuestion = zero;
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
      answersToQuestion = add(answersToQuestion, answers);
      const weight = parse(group.weight);
      if (compare(weight, zero) === 0) continue;
      if (compare(answers, zero) === 0) return "pending";
      weighted = add(weighted, mul(weight, div(values, answers)));
      weights = add(weights, weight);
    }
    if (compare(answersToQuestion, parse(minimumAnswers)) < 0) return "pending";
    if (compare(weights, zero) === 0) return "pending";
    means.push(div(weighted, weights));
  }
  const exact = div(mul(parse(leaf.max), sum(means)), parse(means.length));
  return round(exact, scheme.rounding.leaf.places, scheme.rounding.leaf.mode);
}
