import { whole } from "../number/quotient.js";
import type { GivenFacts, GivenRule } from "../rules/given/rule.js";
import type { Explainer } from "./explainer.js";

export const given: Explainer<GivenRule, GivenFacts> = {
  working: () => [],
  /** The reason for the points is the whole explanation there is. */
  unmet: (_rule, _facts, { bounds }) => [{ earns: whole(bounds.max) }],
};
