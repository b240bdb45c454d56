import type { Unit } from "../assessment/dossier.js";
import { sheets as sheetReader } from "../assessment/readSheet.js";
import { units } from "../assessment/readUnit.js";
import type { Sheet } from "../assessment/sheet.js";
import { classified } from "../classification/classify.js";
import { collectRows } from "../composite/collectRows.js";
import { figuresOf } from "../composite/figures.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { readArgument, readList, readWithin } from "../document/arguments.js";
import { type Checked, orThrow } from "../issue/scoringError.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { madeFor } from "./madeFor.js";

/**
 * Computes a unit's index from its sheets: points rolled up to the domains, the parts summed, the published figure
 * rounded once, and the class read from it.
 *
 * @param scheme - The scheme that the sheets were made by.
 * @param unit - The unit whose sheets they are.
 * @param sheets - Usually two: the appraised sheet and the survey's. Together they hold every leaf just once.
 * @returns The index. `points` and `max` are exact; `published` and every percentage are rounded once, by
 *   `scheme.rounding.index`. While a leaf is pending the index is a draft: `complete` is false, `published` and `class`
 *   are null, and `between` gives the lowest and highest points still possible.
 * @throws `composite.leaf_without_score`, `composite.leaf_scored_twice`, `document.unknown_leaf`,
 *   `composite.other_unit`, `document.other_scheme`, `document.other_period`; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { computeIndex, selfAssess, surveySheet } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "departments" };
 * const self = selfAssess(sonLa880Departments, {
 *   unit,
 *   period: "2021",
 *   scheme: { id: "son-la-880-departments", edition: "2021" },
 *   entries: [],
 * });
 * const index = computeIndex(sonLa880Departments, unit, [self, surveySheet(sonLa880Departments, [], unit)]);
 * index.complete; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained in the survey and those of the
 *   appraising agency.
 * @law roll-up conserves: points(group) = sum of points(children), within its cap and its floor
 */
export function computeIndex(scheme: Scheme, unit: Unit, sheets: readonly Sheet[]): UnitIndex {
  const prepared = prepareScheme(scheme);
  const of = readArgument("unit", "an-object", units, unit, undefined);
  const read = readList("sheets", "list-of-sheets", sheets).map((one, at) =>
    readWithin([at], sheetReader, one, prepared),
  );
  return orThrow(indexOf(prepared, of, read));
}

/** {@link computeIndex} with the issues as a value. */
function indexOf(prepared: PreparedScheme, unit: Unit, sheets: readonly Sheet[]): Checked<UnitIndex> {
  const collected = collectRows(prepared, unit, sheets);
  if (!collected.ok) return collected;
  const figures = figuresOf(prepared, unit, collected.value.period, collected.value.rows);
  return { ok: true, value: madeFor(prepared, classified(prepared, figures)) };
}
