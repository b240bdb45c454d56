import type { Criterion } from "./criterion.js";

/** Whether a cap or a floor holds what is below a criterion, so that it counts as one: all of it lies in one part. */
export function isBounded(criterion: Criterion): boolean {
  if (criterion.bonus?.cap !== undefined) return true;
  return criterion.kind === "group" && (criterion.most !== undefined || criterion.least !== undefined);
}
