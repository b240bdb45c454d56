import type { StepsRule } from "../rules/steps/rule.js";
import { type Column, type Ground, pointsIn } from "./column.js";
import { limitPlaces, measures, mostFor, wholeLimit } from "./measure.js";

/** Steps: a measure, held against each limit by cross-multiplication. */
export function stepsColumn({ measure, steps, otherwise }: StepsRule, { capacity, scale }: Ground): Column {
  const places = limitPlaces(steps);
  const limits = steps.map((step) => wholeLimit(measure, step, places));
  const factor = limits[0]?.factor ?? 1;
  const times = Float64Array.from(limits, (limit) => limit.times);
  const more = Float64Array.from(limits, (limit) => limit.more);
  const table = Float64Array.from([...steps.map(({ points }) => points), otherwise], (points) =>
    pointsIn(scale, points),
  );
  const most = mostFor(factor, Math.max(...limits.map((limit) => Math.abs(limit.times))));
  const { overs, unders, take } = measures(measure, capacity, most);
  const count = limits.length;
  return {
    exact: most > 0,
    take,
    score: (points, size) => {
      for (let row = 0; row < size; row += 1) {
        const over = factor * (overs[row] as number);
        const under = unders[row] as number;
        let step = 0;
        while (step < count && over < (times[step] as number) * under + (more[step] as number)) step += 1;
        points[row] = table[step] as number;
      }
    },
  };
}
