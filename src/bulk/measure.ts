import { placesOf } from "../number/spelling.js";
import { isLower, type Limit, limitOf, type Measure, type RatioFacts, type ValueFacts } from "../rules/measure.js";
import { type Column, FACT_PLACES } from "./column.js";
import { LIMIT, powerOfTen, shortWhole, unitsOf } from "./whole.js";

/** Measures of many units, each as `over ÷ under` in whole numbers; `under` is above zero. */
export interface Measures {
  readonly overs: Float64Array;
  readonly unders: Float64Array;
  readonly take: Column["take"];
}

/**
 * The measures of a leaf.
 *
 * @param most - The largest figure that every later step can bear.
 */
export function measures(measure: Measure, capacity: number, most: number): Measures {
  const overs = new Float64Array(capacity);
  const unders = new Float64Array(capacity).fill(1);
  const put = (row: number, over: number, under: number): boolean => {
    if (!(Math.abs(over) <= most && under <= most)) return false;
    overs[row] = over;
    unders[row] = under;
    return true;
  };
  const takeRatio: Column["take"] = (row, facts) => {
    const { part, whole, excused } = facts as RatioFacts;
    if (part === undefined) return "absent";
    if (excused === undefined && put(row, shortWhole(part), shortWhole(whole))) return "taken";
    for (const places of FACT_PLACES) {
      const counted = unitsOf(whole, places) - (excused === undefined ? 0 : unitsOf(excused, places));
      if (put(row, unitsOf(part, places), counted)) return "taken";
    }
    return "unfit";
  };
  const takeValue: Column["take"] = (row, facts) => {
    const { value } = facts as ValueFacts;
    if (value === undefined) return "absent";
    for (const places of FACT_PLACES) if (put(row, unitsOf(value, places), powerOfTen(places))) return "taken";
    return "unfit";
  };
  return { overs, unders, take: measure === "ratio" ? takeRatio : takeValue };
}

/** How a measure is multiplied before it is compared with limits of so many places; a ratio's are in percent. */
export function factorOf(measure: Measure, places: number): number {
  return (measure === "ratio" ? 100 : 1) * powerOfTen(places);
}

/** A limit in whole numbers: kept where `factor × over ≥ times × under + more`. */
export interface WholeLimit {
  readonly factor: number;
  readonly times: number;
  readonly more: number;
}

/** A limit multiplied out. Upper limits are turned round by their sign, and among whole numbers "above" is "one more". */
export function wholeLimit(measure: Measure, limit: Limit, places: number): WholeLimit {
  const { kind, at } = limitOf(limit);
  const sign = isLower(kind) ? 1 : -1;
  const more = kind === "above" || kind === "below" ? 1 : 0;
  return { factor: sign * factorOf(measure, places), times: sign * unitsOf(at, places), more };
}

export function limitPlaces(limits: readonly Limit[]): number {
  return Math.max(...limits.map((limit) => placesOf(limitOf(limit).at)));
}

/** The largest figure of a measure such that no product of it with these factors leaves the whole numbers. */
export function mostFor(...factors: readonly number[]): number {
  const total = factors.reduce((sum, factor) => sum + Math.abs(factor), 0);
  // A factor that is `NaN` did not fit itself.
  return total <= LIMIT ? Math.floor((LIMIT - 1) / Math.max(total, 1)) : 0;
}
