import { freeze } from "../document/freeze.js";
import { doubt, quickIf } from "../document/quick.js";
import type { Bounds } from "./place.js";
import type { Facts, Rule } from "./rule.js";
import { factsSchema } from "./schema.js";
import { checkFacts } from "./score.js";

/** Facts under a rule, in which its own checks find nothing. */
export function quickFacts(rule: Rule, input: unknown, bounds: Bounds): Facts {
  const read = factsSchema(rule).safeParse(input);
  if (!read.success) return doubt();
  quickIf(checkFacts(rule, read.data, { code: "", path: [] }, bounds).length === 0);
  return freeze(read.data);
}
