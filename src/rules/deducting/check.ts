import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import { duplicateIds } from "../ids.js";
import type { At } from "../place.js";
import type { DeductingRule, Fault } from "./rule.js";

/** Ids stand once, a range has a least and a most in their order, and after "all" nothing more is taken. */
export function checkDeducting({ faults }: DeductingRule, at: At): readonly Issue[] {
  const issues = faults.flatMap((fault, position) =>
    checkFault(fault, { ...at, path: [...at.path, "faults", position, "points"] }),
  );
  return [...duplicateIds(faults, at, "faults"), ...issues];
}

function checkFault({ points }: Fault, at: At): readonly Issue[] {
  if (typeof points === "string") return [];
  if ("inTurn" in points) {
    const all = points.inTurn.indexOf("all");
    if (all === -1 || all === points.inTurn.length - 1) return [];
    return [issue("rules.nothing_after_all", [...at.path, "inTurn", all + 1], { code: at.code }, at.clause)];
  }
  if (decimal(points.atLeast).lte(decimal(points.atMost))) return [];
  const params = { code: at.code, least: points.atLeast, most: points.atMost };
  return [issue("rules.range_turned_round", [...at.path, "atLeast"], params, at.clause)];
}
