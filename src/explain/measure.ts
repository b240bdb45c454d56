import { decimal, spell, ZERO } from "../number/decimal.js";
import { type Exact, spellExact } from "../number/exact.js";
import { countedWhole, type MeasureFacts, measureOf, type RatioFacts } from "../rules/measure.js";
import { calculate, type Line, negated, term } from "./line.js";

/** The measure that a rule looks at: a value as it is, or a share in percent. */
export function measured(facts: MeasureFacts): Exact {
  return spellExact(measureOf(facts));
}

/** How a share in percent is worked out; a value needs no line. */
export function measureLines(facts: MeasureFacts): readonly Line[] {
  if ("value" in facts) return [];
  const divisor = countedOf(facts);
  return [...countedLines(facts), calculate("measure", [term("100", facts.part)], { divisor })];
}

/** The whole less what is excused, where anything is. */
export function countedLines({ whole, excused }: Pick<RatioFacts, "whole" | "excused">): readonly Line[] {
  if (excused === undefined || decimal(excused).eq(ZERO)) return [];
  return [calculate("counted", [term(whole), term(negated(excused))])];
}

export function countedOf(facts: Pick<RatioFacts, "whole" | "excused">): Exact {
  return spell(countedWhole(facts));
}
