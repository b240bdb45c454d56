import { type Issue, issue } from "../../issue/issue.js";
import { decimal, decimalText, ONE } from "../../number/decimal.js";
import type { Amount } from "../../number/quantity.js";
import { compareQuotients, type Quotient } from "../../number/quotient.js";
import { denominator, type RatioFacts } from "../measure.js";
import type { AnyFacts, At } from "../place.js";
import type { RelativeFacts, RelativeRatioFacts, RelativeRule, Share } from "./rule.js";

/** Nobody is better than the best or worse than the worst, and a yardstick of nothing cannot be divided by. */
export function checkRelative(rule: RelativeRule, stated: AnyFacts, at: At): readonly Issue[] {
  const facts = stated as RelativeFacts | RelativeRatioFacts;
  const leaf = ownOf(facts);
  // A whole of zero has been refused already.
  if (!leaf.under.gt(decimal("0"))) return [];
  const { best, worst, mean } = facts;
  return [
    ...(best === undefined ? [] : checkPeer(leaf, best, "best", rule, at)),
    ...(worst === undefined ? [] : checkPeer(leaf, worst, "worst", rule, at)),
    ...(mean === undefined ? [] : checkYardstick(quotientOf(mean), "mean", rule, at)),
  ];
}

function checkPeer(
  leaf: Quotient,
  stated: Amount | Share,
  peer: "best" | "worst",
  rule: RelativeRule,
  at: At,
): Issue[] {
  const figure = quotientOf(stated);
  // Above zero where the unit is the better of the two.
  const lead = compareQuotients(leaf, figure) * (rule.best === "highest" ? 1 : -1);
  const beaten = peer === "best" ? lead > 0 : lead < 0;
  if (beaten) {
    const code = peer === "best" ? "rules.value_beats_best" : "rules.value_below_worst";
    const params = { code: at.code, value: text(leaf), [peer]: text(figure) };
    return [issue(code, [...at.path, "value"], params as never, at.clause)];
  }
  const divides = peer === "best" && (rule.against ?? "best") === "best";
  return divides ? checkYardstick(figure, peer, rule, at) : [];
}

function checkYardstick(figure: Quotient, peer: string, { best }: RelativeRule, at: At): Issue[] {
  if (best === "lowest" || !figure.over.isZero()) return [];
  return [issue("rules.whole_is_zero", [...at.path, peer], { code: at.code }, at.clause)];
}

function ownOf(facts: RelativeFacts | RatioFacts): Quotient {
  if ("value" in facts) return { over: decimal(facts.value), under: ONE };
  return { over: decimal(facts.part), under: denominator(facts) };
}

function quotientOf(stated: Amount | Share): Quotient {
  if (typeof stated === "string") return { over: decimal(stated), under: ONE };
  return { over: decimal(stated.part), under: decimal(stated.whole) };
}

/** A value, or a part of a whole as it is written. */
function text({ over, under }: Quotient): string {
  return under === ONE ? decimalText(over) : `${decimalText(over)}/${decimalText(under)}`;
}
