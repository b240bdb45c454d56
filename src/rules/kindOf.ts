import type { Kind, Types } from "./kind.js";
import * as kinds from "./kinds.js";
import type { AnyRule } from "./place.js";

/**
 * The kind that answers for this rule. A rule and its own kind always fit, which the compiler cannot follow through the list;
 * that each kind stands there under its own name is what `test/types` holds.
 */
export function kindOf(rule: AnyRule): Kind<Types> {
  return kinds[rule.kind as keyof typeof kinds] as unknown as Kind<Types>;
}
