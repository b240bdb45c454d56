import type { Rounding } from "../number/rounding.js";
import type { Columns, PartialUnit } from "./columns.js";
import { SURE_PLACES } from "./grid.js";
import { roundTo } from "./roundTo.js";
import { weightedSums } from "./weightedSums.js";

/**
 * The points of every unit under some weights, and of each unit its own maximum; both in units of points. Where a leaf
 * does not apply, the rest of its part is scaled up (`rescale-part`) or the unit's maximum is lower.
 *
 * @param rescaling - How the points of a part that is scaled up are rounded; `null` where the maximum is lower instead.
 */
export function pointsUnder(
  columns: Columns,
  rescaling: Rounding | null,
  weights: Float64Array,
  points: Float64Array,
  maxima: Float64Array,
): void {
  weightedSums(columns.shares, weights, points);
  for (let unit = 0; unit < points.length; unit += 1) {
    points[unit] = (points[unit] as number) + (columns.fixed[unit] as number);
  }
  for (const unit of columns.partial) {
    const scored = partialPoints(columns, unit, rescaling, weights);
    points[unit.at] = scored.points;
    maxima[unit.at] = scored.max;
  }
}

function partialPoints(
  { shares, parts: spans, leaves, fixed, grid }: Columns,
  { at, parts }: PartialUnit,
  rescaling: Rounding | null,
  weights: Float64Array,
): { readonly points: number; readonly max: number } {
  const row = at * leaves.length;
  let [points, whole] = [fixed[at] as number, 0];
  for (let part = 0; part < parts.length; part += 1) {
    const [{ missing, max }, [from, to]] = [parts[part], spans[part]] as [Part, readonly [number, number]];
    let [earned, lost, applicable] = [0, 0, 0];
    for (let leaf = from; leaf < to; leaf += 1) {
      const own = (weights[leaf] as number) * (shares[row + leaf] as number);
      // What is taken off is never scaled.
      if (own < 0) lost += own;
      else earned += own;
      applicable += weights[leaf] as number;
    }
    for (const leaf of missing) applicable -= weights[leaf] as number;
    const scaled = rescaling !== null && applicable > 0 && applicable !== max;
    points += lost + (scaled ? scaledUp(earned / applicable, max, rescaling, grid.weight * grid.share) : earned);
    whole += rescaling === null ? applicable : max;
  }
  return { points, max: whole * grid.share };
}

type Part = PartialUnit["parts"][number];

/** A part's points at its full maximum, rounded as `rescale-part` rounds them. */
function scaledUp(share: number, max: number, { places, mode }: Rounding, unit: number): number {
  // A scheme may keep more places than the grid is sure of.
  const sureUnit = unit / 10 ** Math.max(SURE_PLACES, places);
  const sure = Math.floor((max * share) / sureUnit + 0.5);
  return roundTo(sure, 10 ** Math.max(0, SURE_PLACES - places), mode) * sureUnit;
}
