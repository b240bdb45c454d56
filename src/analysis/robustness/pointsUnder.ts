import type { Columns, PartialUnit } from "./columns.js";
import { weightedSums } from "./weightedSums.js";

/**
 * The points of every unit under some weights, and of each unit its own maximum; both in units of points. Where a leaf
 * does not apply, the rest of its part is scaled up (`rescale-part`) or the unit's maximum is lower.
 */
export function pointsUnder(
  columns: Columns,
  rescales: boolean,
  weights: Float64Array,
  points: Float64Array,
  maxima: Float64Array,
): void {
  weightedSums(columns.shares, weights, points);
  for (let unit = 0; unit < points.length; unit += 1) {
    points[unit] = (points[unit] as number) + (columns.fixed[unit] as number);
  }
  for (const unit of columns.partial) {
    const scored = partialPoints(columns, unit, rescales, weights);
    points[unit.at] = scored.points;
    maxima[unit.at] = scored.max;
  }
}

function partialPoints(
  { shares, leaves, grid }: Columns,
  { at, parts, bonus }: PartialUnit,
  rescales: boolean,
  weights: Float64Array,
): { readonly points: number; readonly max: number } {
  let [points, whole] = [bonus, 0];
  for (const { leaves: applying, max, penalty } of parts) {
    let [earned, applicable] = [penalty, 0];
    for (const leaf of applying) {
      earned += (weights[leaf] as number) * (shares[at * leaves.length + leaf] as number);
      applicable += weights[leaf] as number;
    }
    const scaled = rescales && applicable > 0 && applicable !== max;
    // The part's share of its own maximum is rounded once, to a unit of share.
    points += scaled ? Math.floor(max * Math.floor(earned / applicable + 0.5) + 0.5) : earned;
    whole += rescales ? max : applicable;
  }
  return { points, max: whole * grid.share };
}
