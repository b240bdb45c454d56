import type { Measured } from "../form/measured.js";
import type { RelativeRule } from "./rule.js";

/** What the rule measures of each unit. */
export function measuredBy({ measure, of, over, words }: RelativeRule): Measured {
  return {
    measure: measure ?? "value",
    ...(of === undefined ? {} : { of }),
    ...(over === undefined ? {} : { over }),
    ...(words === undefined ? {} : { words }),
  };
}
