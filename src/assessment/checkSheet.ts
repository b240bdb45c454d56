import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import { isAbsence } from "../scheme/absence.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** A sheet was made by this text of the scheme. */
export function checkStamp({ stamp, scheme }: PreparedScheme, sheet: Sheet, path: Path): readonly Issue[] {
  if (sheet.scheme.digest === stamp.digest) return [];
  const params = { of: sheet.unit.id, found: sheet.scheme.digest, expected: stamp.digest };
  return [issue("document.other_scheme", [...path, "scheme", "digest"], params, scheme.basis[0])];
}

/** The points of a leaf lie within its bounds. */
export function checkFinal({ leaf, bounds, clause }: PreparedLeaf, { final }: SheetRow, path: Path): readonly Issue[] {
  if (isAbsence(final)) return [];
  const points = decimal(final);
  if (points.gte(bounds.min) && points.lte(bounds.max)) return [];
  const params = { code: leaf.code, points: final, min: decimalText(bounds.min), max: decimalText(bounds.max) };
  return [issue("rules.points_out_of_range", [...path, "final"], params, clause)];
}
