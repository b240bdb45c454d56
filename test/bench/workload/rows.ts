import type { Dossier } from "par-index";
import { type Doubles, readDoubles } from "./doubles.js";

const CLASSES = ["A", "B", "C", "D"];

/** From dossiers to rows of points, percent, class and rank, by doubles. */
export function rowsByDoubles(
  dossiers: readonly Dossier[],
  doubles: Doubles,
  compute: (doubles: Doubles) => void,
): readonly object[] {
  readDoubles(dossiers, doubles);
  compute(doubles);
  const { total, percent, published, classAt, rank } = doubles;
  return dossiers.map(({ unit }, at) => ({
    unit: unit.id,
    group: unit.group,
    points: total[at],
    percent: percent[at],
    published: published[at],
    class: CLASSES[classAt[at] as number],
    rank: rank[at],
  }));
}
