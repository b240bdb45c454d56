import type { Facts, Leaf, Limit, RatioFacts, Rule } from "par-index";
import type { Random } from "./random.js";

/** Facts that a unit of some quality (0 to 1) might state about a leaf. */
export function factsFor(leaf: Leaf, quality: number, random: Random): Facts {
  const { rule } = leaf;
  const good = (): boolean => random.happens(quality);
  switch (rule.kind) {
    case "levels": {
      const best = [...rule.levels].sort((a, b) => Number(b.points) - Number(a.points));
      const level = best.find(good) ?? best.at(-1);
      return { level: level?.id ?? "" };
    }
    case "steps":
    case "proportional":
      return rule.measure === "ratio" ? ratioFor(rule, quality, random) : { value: valueFor(rule, quality, random) };
    case "weighted": {
      const whole = random.whole(4, 30);
      let left = whole;
      const counts = rule.terms.map(({ id }) => {
        const count = Math.round(left * Math.min(1, quality * (0.9 + 0.2 * random.next())));
        left -= count;
        return { id, count };
      });
      return { counts, whole: String(whole) };
    }
    case "counting": {
      const most = Math.round(Number(leaf.max) / Number(rule.each));
      const enough = leaf.bonus === undefined ? quality : quality * 0.4;
      return { count: [...Array(most).keys()].filter(() => random.happens(enough)).length };
    }
    case "checklist":
      return { met: rule.items.filter(good).map(({ id }) => id) };
    case "deducting": {
      // Faults are rarer than good work is common, and rarest where they cost most.
      const faults = rule.faults.map(({ id, points }) => ({
        id,
        count: random.happens(((1 - quality) * 0.35) / Number(points)) ? 1 : 0,
      }));
      return { faults: faults.filter(({ count }) => count > 0) };
    }
    case "given": {
      const step = Number(rule.step ?? "0.05");
      const steps = Math.floor((Number(leaf.max) / step) * Math.min(1, quality * (0.92 + 0.12 * random.next())));
      // Whole hundredths, because a product of doubles has no short spelling.
      return { points: String(Math.round(steps * step * 100) / 100), reason: "Số liệu mô phỏng" };
    }
    default:
      throw new Error(`No simulated facts for the rule ${rule.kind}`);
  }
}

function ratioFor(rule: Rule & { kind: "steps" | "proportional" }, quality: number, random: Random): RatioFacts {
  const whole = random.whole(20, 400);
  const limits = rule.kind === "steps" ? rule.steps.map(limitOf) : [];
  const upper = limits.find(({ rises }) => rises);
  if (upper !== undefined) {
    // The less the better: as a rule within the first limit, now and then above.
    const percent = random.happens(quality) ? upper.at : upper.at + 0.4 + 4 * random.next();
    return { part: String(Math.min(Math.floor((whole * percent) / 100), whole)), whole: String(whole) };
  }
  const full = rule.kind === "proportional" ? Number(rule.target ?? "100") : (limits[0]?.at ?? 100);
  const share = (full / 100) * (0.72 + 0.36 * quality + 0.12 * (random.next() - 0.5));
  return { part: String(Math.max(0, Math.min(Math.round(whole * share), whole))), whole: String(whole) };
}

function valueFor(rule: Rule & { kind: "steps" | "proportional" }, quality: number, random: Random): string {
  const full = rule.kind === "proportional" ? Number(rule.target) : limitOf(rule.steps[0] ?? {}).at;
  const value = full * (0.7 + 0.4 * quality + 0.3 * (random.next() - 0.5));
  return String(full < 2 ? Math.round(value * 100) / 100 : Math.round(value));
}

function limitOf({ atLeast, above, atMost, below }: Limit): { readonly at: number; readonly rises: boolean } {
  return { at: Number(atLeast ?? above ?? atMost ?? below ?? "0"), rises: atMost !== undefined || below !== undefined };
}
