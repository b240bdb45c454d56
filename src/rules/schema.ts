import * as z from "../document/zod.js";
import { formSchema, type Schema } from "./form/schema.js";
import { inside } from "./inside.js";
import * as kinds from "./kinds.js";
import type { AnyRule, Place } from "./place.js";
import type { Facts, Rule } from "./rule.js";

/** A rule that holds others holds any rule. */
const any: Schema<AnyRule> = z.lazy(() => ruleSchema);

const [first, ...more] = Object.values(kinds).map(({ schema }) => schema(any));

export const ruleSchema: Schema<Rule> = z.discriminatedUnion("kind", [first, ...more] as never);

/** The shape of facts does not depend on what the leaf may give. */
const ANYWHERE: Place = { min: "0", max: "0", places: 0, within: [] };
const remembered = new WeakMap<Rule, Schema<Facts>>();

/** The shape that facts take under a rule. A survey leaf takes none: the reader refuses it before it looks at facts. */
export function factsSchema(rule: Rule): Schema<Facts> {
  const before = remembered.get(rule);
  if (before !== undefined) return before;
  const schema = formSchema(inside.form(rule, ANYWHERE)) as Schema<Facts>;
  if (Object.isFrozen(rule)) remembered.set(rule, schema);
  return schema;
}
