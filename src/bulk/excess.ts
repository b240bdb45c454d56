import { policyOf } from "../criteria/notApplicable.js";
import { unitsOf } from "../number/unitsOf.js";
import { gatedLevels } from "../scheme/gates.js";
import type { Layout } from "./layout.js";
import { LIMIT, powerOfTen } from "./units.js";

/** A step whose figures can leave the whole numbers below 2^53, or that columns do not have, so that decimals take it. */
export interface Excess {
  /** The leaf that is scored in decimals; `null` where the whole index is. */
  readonly leaf: string | null;
  /** Points of a leaf, sums, a rescaled part, a percentage, a class that a level decides. */
  readonly step: "points" | "sum" | "part" | "percent" | "class";
}

/** The steps of the index whose largest possible figure is too large. */
export function excessOf(layout: Layout): readonly Excess[] {
  const largest = largestFigures(layout);
  return STEPS.flatMap((step): Excess[] => (largest[step] <= LIMIT ? [] : [{ leaf: null, step }]));
}

const STEPS = ["sum", "part", "percent", "class"] as const;

/** The largest figure that each step can meet. Rounding never reverses an order, so a value that is too large still compares as too large. */
function largestFigures({ open, prepared, scale }: Layout): Readonly<Record<(typeof STEPS)[number], number>> {
  const { rounding, absence, bands } = open.scheme;
  const leaves = prepared.leaves.map(({ own: { leaf } }) => ({
    min: unitsOf(leaf.min ?? "0", scale.places),
    max: unitsOf(leaf.max, scale.places),
    policy: policyOf(absence, leaf),
  }));
  const bounds = prepared.nodes.flatMap(({ most, least }) => [Math.abs(most ?? 0), Math.abs(least ?? 0)]);
  const points = sum(leaves.map(({ min, max }) => Math.max(max, -min)));
  const full = sum(prepared.parts.map(({ max }) => max));
  const rescales = leaves.some(({ policy }) => policy === "rescale-part");
  // A part is scaled up to its maximum at most, and penalties never are.
  const most = rescales ? points + full : points;
  const hundred = 100 * powerOfTen(rounding.index.places);
  const finer = powerOfTen(Math.max(0, rounding.index.places - scale.places));
  return {
    sum: orBeyond(Math.max(points, full, ...bounds)),
    part: rescales ? orBeyond(quotient(full * points, full * scale.roundingUnit)) : 0,
    percent: orBeyond(Math.max(quotient(hundred * most, points + full), finer * most)),
    // The facts behind a level are not in the columns.
    class: gatedLevels(bands).size > 0 ? Number.POSITIVE_INFINITY : 0,
  };
}

/** The largest figure in rounding `over ÷ under`. */
function quotient(over: number, under: number): number {
  return 2 * over + 3 * under;
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}

/** What did not fit itself (`NaN`) is beyond everything. */
function orBeyond(figure: number): number {
  return Number.isNaN(figure) ? Number.POSITIVE_INFINITY : figure;
}
