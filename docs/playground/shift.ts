import type { Absent, CountedFault, Facts, Fault, Leaf } from "par-index";

/** How a slider moves the facts of a leaf: it makes figures larger or smaller, or moves some units to the end of a list. */
export type Motion = "figures" | "units";

export function motionOf({ rule }: Leaf): Motion {
  return rule.kind === "levels" || rule.kind === "checklist" || rule.kind === "deducting" ? "units" : "figures";
}

/**
 * The facts of one unit as a slider at `by` (−100 to 100) has them.
 *
 * Figures become `by` percent larger or smaller, a part never more than its whole. Where a rule has no figures, so many
 * percent of the units take the best answer, or the worst for a slider below 0: which units, their position decides.
 */
export function shifted(leaf: Leaf, facts: Facts | Absent, by: number, position: number): Facts | Absent {
  if (by === 0 || "absent" in facts) return facts;
  const times = (figure: string | number, most = Number.MAX_SAFE_INTEGER): number =>
    Math.min(most, Math.round(Number(figure) * (100 + by)) / 100);
  const whole = (figure: number, most?: number): number => Math.floor(times(figure, most));
  // 37 and 100 have no common divisor, so that each hundred units go through every percent once, scattered.
  const chosen = (position * 37) % 100 < Math.abs(by);
  const { rule } = leaf;
  switch (rule.kind) {
    case "levels": {
      const best = [...rule.levels].sort((a, b) => Number(b.points) - Number(a.points));
      const level = by > 0 ? best[0] : best.at(-1);
      return chosen && level !== undefined ? { level: level.id } : facts;
    }
    case "checklist":
      return chosen ? { met: by > 0 ? rule.items.map(({ id }) => id) : [] } : facts;
    case "deducting":
      return chosen ? { faults: by > 0 ? [] : rule.faults.map(onceEach) } : facts;
    case "counting":
      return "count" in facts ? { count: Math.round(times(facts.count)) } : facts;
    case "weighted": {
      if (!("counts" in facts && "whole" in facts)) return facts;
      let left = Number(facts.whole);
      const counts = facts.counts.map(({ id, count }) => {
        const moved = whole(count, left);
        left -= moved;
        return { id, count: moved };
      });
      return { ...facts, counts };
    }
    case "given": {
      if (!("points" in facts)) return facts;
      const step = Number(rule.step ?? "0.01");
      const points = Math.max(Number(leaf.min ?? "0"), times(facts.points, Number(leaf.max)));
      return { ...facts, points: String(Math.round(Math.floor(points / step + 1e-9) * step * 100) / 100) };
    }
    case "relative":
      if (!("value" in facts)) return movedPart(facts, rule.of === "amounts", times);
      if (!("best" in facts)) return { ...facts, value: String(times(facts.value)) };
      return typeof facts.best === "string" ? heldWithin({ ...facts, best: facts.best }, times, rule.best) : facts;
    default:
      // Other rules have facts of several rules, which stay as they are.
      if ("part" in facts) return movedPart(facts, "of" in rule && rule.of === "amounts", times);
      return "value" in facts ? { value: String(times(facts.value)) } : facts;
  }
}

/** Once each fault, at its worst where it has a range. */
function onceEach({ id, points }: Fault): CountedFault {
  return typeof points === "object" && "atMost" in points ? { id, count: 1, points: points.atMost } : { id, count: 1 };
}

/** A part never more than its whole; things are counted in whole numbers, amounts are not. */
function movedPart(facts: Facts, amounts: boolean, times: (figure: string, most?: number) => number): Facts {
  if (!("part" in facts)) return facts;
  const part = times(facts.part, Number(facts.whole));
  return { ...facts, part: String(amounts ? part : Math.floor(part)) };
}

/** No value of a group is better than its best. */
function heldWithin(
  facts: Facts & { readonly value: string; readonly best?: string },
  times: (figure: string, most?: number) => number,
  best: "highest" | "lowest",
): Facts {
  const limit = Number(facts.best);
  const value = best === "highest" ? times(facts.value, limit) : Math.max(limit, times(facts.value));
  return { ...facts, value: String(value) };
}
