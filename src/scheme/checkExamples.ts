import { boundsOf } from "../criteria/bounds.js";
import type { Example, Leaf } from "../criteria/criterion.js";
import { read } from "../document/schema.js";
import type { Clause } from "../issue/clause.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import { exactText, lowestTerms } from "../number/exact.js";
import type { Quotient } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import { factsSchema } from "../rules/schema.js";
import { checkFacts, exactPoints } from "../rules/score.js";

/**
 * Holds the worked examples of a leaf against its rule: what the guidance prints and the rule must come to the same.
 *
 * @clause Our reading: where a text and its own example differ, one of them is a mistake, and whoever writes the scheme
 *   settles which.
 */
export function checkExamples(
  leaf: Leaf,
  path: Path,
  clause: Clause | undefined,
  rounding: Rounding,
): readonly Issue[] {
  const { code, examples = [] } = leaf;
  const [first] = examples;
  if (first === undefined) return [];
  if (leaf.rule.kind === "survey") {
    return [issue("criteria.example_of_survey", [...path, "examples"], { code }, clause)];
  }
  return examples.flatMap((example, position) =>
    checkExample(leaf, example, [...path, "examples", position], example.clause ?? clause, rounding),
  );
}

function checkExample(
  leaf: Leaf,
  example: Example,
  path: Path,
  clause: Clause | undefined,
  rounding: Rounding,
): readonly Issue[] {
  const bounds = boundsOf(leaf, rounding.places);
  const place = { code: leaf.code, path: [...path, "facts"], clause };
  const issues: Issue[] = [];
  const facts = read(factsSchema(leaf.rule), example.facts, place, issues);
  if (facts === undefined) return issues;
  const wrong = checkFacts(leaf.rule, facts, place, bounds);
  if (wrong.length > 0) return wrong;
  const exact = exactPoints(leaf.rule, facts, bounds);
  const params = { code: leaf.code, example: String(Number(path.at(-1)) + 1) };
  if (exact === null) return [issue("criteria.example_unfinished", place.path, params, clause)];
  const found = roundQuotient(exact, rounding);
  if (found.eq(decimal(example.points))) return [];
  const figures = { ...params, stated: example.points, found: decimalText(found), working: workingOf(exact, rounding) };
  return [issue("criteria.example_disagrees", [...path, "points"], figures, clause)];
}

/** The quotient that the facts come to, and what it is rounded to. */
function workingOf(exact: Quotient, rounding: Rounding): string {
  const [before, after] = [exactText(exact), decimalText(roundQuotient(exact, rounding))];
  const [over, under] = lowestTerms(exact);
  const quotient = under === 1n ? before : `${over} ÷ ${under} = ${before}`;
  return before === after ? quotient : `${quotient} → ${after}`;
}
