import { isLower, limitOf } from "../measure.js";
import type { Amount } from "../sentence/hole.js";
import { type End, type Range, rangeOf } from "../sentence/range.js";
import type { StepsRule } from "./rule.js";

/**
 * The ranges of the steps, in their order, and last that of what keeps none: each begins where the one before it ends, so
 * that a table that is written out says each limit twice.
 */
export function rangesOf({ beyond = [], steps }: StepsRule, unit: Amount["unit"]): readonly Range[] {
  const chain = [...beyond, ...steps];
  const kept = chain.map((step, position): Range => {
    const before = chain[position - 1];
    const own = rangeOf(step, unit);
    if (before === undefined) return own;
    const end = otherSide(before);
    return own.lower === null ? { ...own, lower: end } : { ...own, upper: end };
  });
  const last = chain.at(-1);
  if (last === undefined) return kept;
  const end = otherSide(last);
  return [...kept, isLower(limitOf(last).kind) ? { lower: null, upper: end, unit } : { lower: end, upper: null, unit }];
}

/** Where whatever does not keep a limit ends. */
function otherSide(limit: StepsRule["steps"][number]): End {
  const { kind, at } = limitOf(limit);
  return { figure: at, included: kind === "above" || kind === "below" };
}
