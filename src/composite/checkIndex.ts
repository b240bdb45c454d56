import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal, decimalText, sum } from "../number/decimal.js";
import { compareDecimalTexts } from "../number/decimalText.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { ScoredNode, UnitIndex } from "./unitIndex.js";

/** A leaf has no more points than its maximum. A group may: a bonus counts, and its maximum does not. */
export function checkMaximum({ code, points, max, children }: ScoredNode, path: Path): readonly Issue[] {
  if (children !== undefined || points === null || points.startsWith("-")) return [];
  if (compareDecimalTexts(points, max) <= 0) return [];
  return [issue("composite.above_max", [...path, "points"], { code, points, max })];
}

/** What an index can still come to runs from the lowest to the highest; a draft has no figure and no class. */
export function checkFigures({ complete, between, published }: UnitIndex, path: Path): readonly Issue[] {
  const { lowest, highest } = between;
  const issues: Issue[] = [];
  if (decimal(lowest).gt(decimal(highest))) {
    issues.push(issue("composite.range_backwards", [...path, "between"], { lowest, highest }));
  }
  if (!complete && published !== null) {
    issues.push(issue("composite.draft_published", [...path, "published"], { published }));
  }
  return issues;
}

/** Points and maximum are the sums of the parts. */
export function checkParts({ unit: { id: unit }, parts, ...index }: UnitIndex, path: Path): readonly Issue[] {
  return (["points", "max"] as const).flatMap((field) => {
    const expected = decimalText(sum(parts.map((part) => decimal(part[field]))));
    if (index[field] === expected) return [];
    const params = { unit, field, found: index[field], expected };
    return [{ ...issue("composite.does_not_follow", [...path, field], params), at: { unit } }];
  });
}

/** An index has a class of its scheme, where that is at hand. */
export function checkClass(prepared: PreparedScheme | null, name: string | null, path: Path): readonly Issue[] {
  if (prepared === null || name === null) return [];
  const { best, otherwise } = prepared.scheme.bands;
  if ([...best, otherwise].some((band) => band.class === name)) return [];
  return [issue("composite.unknown_class", [...path, "class"], { class: name }, prepared.scheme.basis[0])];
}
