import type { Described, Kind } from "./kind.js";
import * as kinds from "./kinds.js";
import type { AnyRule } from "./place.js";

/**
 * The list of kinds, by name. A rule and its own kind always fit, which the compiler cannot follow through the list; that each
 * kind stands there under its own name is held in `test/types`.
 */
const byName = { ...kinds } as unknown as Readonly<Record<string, Kind<Described>>>;

/** The kind that answers for this rule. */
export function kindOf({ kind }: AnyRule): Kind<Described> {
  const found = byName[kind];
  if (found === undefined) throw new Error(`No such kind of rule: ${kind}`);
  return found;
}
