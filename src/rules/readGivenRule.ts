import { amount } from "../document/argument.js";
import { readArgument, refuseOtherKinds } from "../document/arguments.js";
import { type Reader, readerOf } from "../document/reader.js";
import { decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import type { Rule } from "./rule.js";
import { ruleSchema } from "./schema.js";

/** A rule that is given without its scheme. */
export const rules: Reader<Rule, unknown> = readerOf<Rule, unknown>(ruleSchema);

/** A rule that is given without its scheme, and what its leaf may give. */
interface GivenRule {
  readonly rule: Rule;
  readonly leaf: { readonly max: Points; readonly min?: Points };
}

/** @throws `argument.missing`, `argument.other_kind`; `document.*` and `number.*` for what is no rule or no decimal. */
export function readGivenRule(rule: Rule, leaf: GivenRule["leaf"]): GivenRule {
  refuseOtherKinds("leaf", "an-object", leaf);
  const max = decimalText(amount(leaf.max, ["leaf", "max"]));
  const min = leaf.min === undefined ? undefined : decimalText(amount(leaf.min, ["leaf", "min"]));
  return {
    rule: readArgument("rule", "an-object", rules, rule, undefined),
    leaf: min === undefined ? { max } : { max, min },
  };
}
