import { placesOf } from "../number/spelling.js";
import type { ProportionalRule } from "../rules/proportional/rule.js";
import { type Column, type Ground, pointsIn, topOf } from "./column.js";
import { fraction } from "./fraction.js";
import { factorOf, limitPlaces, measures, mostFor, type WholeLimit, wholeLimit } from "./measure.js";
import { roundShare } from "./share.js";
import { LIMIT, unitsOf } from "./whole.js";

/** Proportional: a measure, over the target; short of the threshold something else. */
export function proportionalColumn(rule: ProportionalRule, ground: Ground): Column {
  const { measure, target = "100", from } = rule;
  const { mode, grain } = ground.scale;
  const max = topOf(ground);
  const rate = fraction(max * factorOf(measure, placesOf(target)), unitsOf(target, placesOf(target)));
  const [top, bottom] = rate === null ? [LIMIT, LIMIT] : [rate.over, rate.under];
  const limit = from === undefined ? NO_LIMIT : wholeLimit(measure, from, limitPlaces([from]));
  const short = from === undefined ? 0 : pointsIn(ground.scale, from.otherwise);
  const most = mostFor(2 * top, 3 * bottom, limit.factor, limit.times);
  const { overs, unders, take } = measures(measure, ground.capacity, most);
  return {
    exact: most > 0,
    take,
    score: (points, size) => {
      const { factor, times, more } = limit;
      for (let row = 0; row < size; row += 1) {
        const over = overs[row] as number;
        const under = unders[row] as number;
        if (factor * over < times * under + more) points[row] = short;
        else if (over <= 0) points[row] = 0;
        else points[row] = grain * Math.min(max, roundShare(top * over, bottom * under, mode));
      }
    },
  };
}

/** Kept by every measure. */
const NO_LIMIT: WholeLimit = { factor: 0, times: 0, more: 0 };
