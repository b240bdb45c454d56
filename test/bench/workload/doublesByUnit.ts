import type { Doubles } from "./doubles.js";
import { rankDoubles } from "./doubles.js";

const MAXIMA = [1, 1, 0.5];

/** The same as `computeDoubles`, unit by unit: one pass over the facts of a unit, its sums kept in variables. */
export function computeByUnit(doubles: Doubles): void {
  const { units, first, second, leaf, criterion, domain, total, percent, published, classAt } = doubles;
  for (let unit = 0; unit < units; unit += 1) {
    let points = 0;
    for (let at = 0; at < 8; at += 1) {
      let ofDomain = 0;
      for (let child = 5 * at; child < 5 * at + 5; child += 1) {
        let ofCriterion = 0;
        for (let own = 3 * child; own < 3 * child + 3; own += 1) {
          const value = scoreOne(own, (first[own] as Float64Array)[unit] as number, second[own] as Float64Array, unit);
          (leaf[own] as Float64Array)[unit] = value;
          ofCriterion += value;
        }
        (criterion[child] as Float64Array)[unit] = ofCriterion;
        ofDomain += ofCriterion;
      }
      (domain[at] as Float64Array)[unit] = ofDomain;
      points += ofDomain;
    }
    total[unit] = points;
    percent[unit] = Math.round((points / 100) * 100 * 100) / 100;
    const figure = Math.round(points * 100) / 100;
    published[unit] = figure;
    classAt[unit] = figure >= 90 ? 0 : figure >= 70 ? 1 : figure >= 50 ? 2 : 3;
  }
  rankDoubles(doubles);
}

function scoreOne(at: number, first: number, second: Float64Array, unit: number): number {
  const max = MAXIMA[at % 3] as number;
  switch (at % 4) {
    case 0:
      return first === 1 ? max : 0;
    case 1: {
      const ratio = (first / (second[unit] as number)) * 100;
      return ratio >= 90 ? max : ratio >= 80 ? max * 0.75 : ratio >= 50 ? max * 0.5 : 0;
    }
    case 2: {
      const ratio = first / (second[unit] as number);
      return ratio < 0.5 ? 0 : Math.round(max * Math.min(1, ratio) * 1e4) / 1e4;
    }
    default:
      return Math.max(0, max - 0.1 * first);
  }
}
