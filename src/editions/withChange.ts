import type { Criterion } from "../criteria/criterion.js";
import { findCriterion, insert, substitute } from "../criteria/edit.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Change } from "./change.js";

/** The scheme after one change that can be made; whether it can, and whether the outcome is a valid scheme, is asked elsewhere. */
export function withChange(scheme: Scheme, change: Change): Scheme {
  const { criteria } = scheme;
  switch (change.kind) {
    case "set":
      return without({ ...scheme, ...change.fields }, change.unset);
    case "add":
      return { ...scheme, criteria: insert(criteria, change.under, change.criterion, change.at) };
    case "remove":
      return { ...scheme, criteria: substitute(criteria, change.code, () => []) };
    case "replace":
      return { ...scheme, criteria: substitute(criteria, change.code, () => [change.criterion]) };
    case "amend":
      return {
        ...scheme,
        criteria: substitute(criteria, change.code, (one) => [
          without({ ...one, ...change.set } as Criterion, change.unset),
        ]),
      };
    case "move": {
      const moved = findCriterion(criteria, change.code);
      const rest = substitute(criteria, change.code, () => []);
      return moved === undefined ? scheme : { ...scheme, criteria: insert(rest, change.under, moved, change.at) };
    }
  }
}

/** The scheme after all of the changes, in their order. */
export function withChanges(scheme: Scheme, changes: readonly Change[]): Scheme {
  return changes.reduce(withChange, scheme);
}

function without<Value extends object>(value: Value, keys: readonly string[] = []): Value {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Value;
}
