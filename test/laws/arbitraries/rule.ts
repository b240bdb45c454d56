import type { Facts, Rule } from "par-index";
import type { Draw } from "./draw.js";
import { type Grid, spelled } from "./grid.js";

/** What a rule is drawn for: the leaf's bounds in units of the grid. */
export interface Span {
  readonly min: number;
  readonly max: number;
  readonly grid: Grid;
}

const title = { vi: "Mục" };

/** A rule that earns just the maximum and never less than the minimum. */
export function drawRule(draw: Draw, span: Span, kinds: readonly Rule["kind"][]): Rule {
  const { min, max, grid } = span;
  const points = (units: number): string => spelled(units, grid);
  switch (draw.pick(kinds)) {
    case "levels": {
      const others = times(draw.int(0, 3), () => draw.int(min, max));
      const levels = [max, ...others].map((units, at) => ({ id: `l${at}`, title, points: points(units) }));
      return { kind: "levels", levels };
    }
    case "steps":
      return drawSteps(draw, span);
    case "proportional":
      return drawProportional(draw, span);
    case "weighted": {
      const weights = ["1", ...times(draw.int(0, 2), () => draw.pick(["0.5", "0.25", "0", "0.333"]))];
      return { kind: "weighted", terms: weights.map((weight, at) => ({ id: `t${at}`, title, weight })) };
    }
    case "counting":
      return { kind: "counting", each: points(draw.int(1, Math.max(1, max))) };
    case "checklist": {
      const items: number[] = [];
      for (let left = max; left > 0; left -= items.at(-1) ?? left) {
        items.push(items.length === 3 ? left : draw.int(1, left));
      }
      if (items.length === 0) return { kind: "given" };
      return { kind: "checklist", items: items.map((units, at) => ({ id: `i${at}`, title, points: points(units) })) };
    }
    case "deducting": {
      const faults = times(draw.int(1, 3), (at) => ({ id: `f${at}`, title, points: points(draw.int(1, 60)) }));
      const least = draw.chance(50) ? { least: points(draw.int(min, max)) } : {};
      return { kind: "deducting", faults, ...least };
    }
    case "relative":
      return { kind: "relative", best: draw.pick(["highest", "lowest"]) };
    case "survey":
      return { kind: "survey" };
    default:
      return draw.chance(50) ? { kind: "given" } : { kind: "given", step: points(1) };
  }
}

export function times<Value>(count: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

const LIMITS = ["0", "20", "30", "50", "66.7", "75", "80", "90", "95.5", "100"];

function drawSteps(draw: Draw, { min, max, grid }: Span): Rule {
  const lower = draw.chance(60);
  const count = draw.int(1, 4);
  const first = draw.int(0, LIMITS.length - count);
  const chosen = LIMITS.slice(first, first + count);
  const units = times(count - 1, () => draw.int(min, max));
  const falling = [max, ...units.sort((a, b) => b - a)];
  const otherwise = draw.int(min, Math.min(...falling));
  const steps = (lower ? chosen.reverse() : chosen).map((at, position) => {
    const strict = draw.chance(40) && !(position === 0 && at === "0");
    const limit = lower ? (strict ? { above: at } : { atLeast: at }) : strict ? { below: at } : { atMost: at };
    return { ...limit, points: spelled(falling[position] ?? min, grid) };
  });
  return { kind: "steps", measure: draw.pick(["ratio", "value"]), steps, otherwise: spelled(otherwise, grid) };
}

function drawProportional(draw: Draw, { min, grid }: Span): Rule {
  const measure = draw.pick(["ratio", "value"] as const);
  const target =
    measure === "value" ? draw.pick(["100", "7", "80"]) : draw.pick([undefined, "80", "100", "120", "90.5"]);
  const otherwise = spelled(draw.int(min, 0), grid);
  // A target of 7 must be past the threshold.
  const limit = draw.chance(50) ? { atLeast: draw.pick(["0", "5", "7"]) } : { above: draw.pick(["0", "5"]) };
  return {
    kind: "proportional",
    measure,
    ...(target === undefined ? {} : { target }),
    ...(draw.chance(50) ? { from: { ...limit, otherwise } } : {}),
  };
}

/** Facts that fit a rule, often just at one of its limits. */
export function drawFacts(draw: Draw, rule: Rule, span: Span): Facts {
  switch (rule.kind) {
    case "levels":
      return { level: draw.pick(rule.levels).id };
    case "steps":
    case "proportional":
      return rule.measure === "value" ? { value: drawValue(draw) } : drawRatio(draw);
    case "weighted": {
      const whole = draw.int(1, 12);
      let left = whole;
      const counts = rule.terms.map(({ id }) => {
        const count = draw.int(0, left);
        left -= count;
        return { id, count };
      });
      return { counts, whole: String(whole) };
    }
    case "counting":
      return { count: draw.int(0, 6) };
    case "checklist":
      return { met: rule.items.filter(() => draw.chance(60)).map(({ id }) => id) };
    case "deducting":
      return { faults: rule.faults.filter(() => draw.chance(60)).map(({ id }) => ({ id, count: draw.int(0, 3) })) };
    case "relative": {
      const [a, b] = [draw.int(1, 30), draw.int(1, 30)];
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      if (draw.chance(5)) return { value: String(more) };
      return rule.best === "highest"
        ? { value: String(less), best: String(more) }
        : { value: String(more), best: String(less) };
    }
    default:
      return { points: spelled(draw.int(span.min, span.max), span.grid), reason: "Theo biên bản" };
  }
}

function drawValue(draw: Draw): string {
  const at = draw.pick(LIMITS);
  return draw.chance(50) ? at : draw.pick(["-3", "-0.5", "0", "3.5", "6.999", "7", "19.99", "80.01", "94", "1000"]);
}

function drawRatio(draw: Draw): Facts {
  // Powers of two and of ten make ties of the rounding; the others never end.
  const whole = draw.pick([1, 3, 7, 8, 10, 16, 20, 40, 50, 80, 100, 200, 400, 800]);
  const excused = draw.chance(30) ? draw.int(0, whole - 1) : undefined;
  const counted = whole - (excused ?? 0);
  const part = draw.chance(10) ? counted + draw.int(0, 3) : draw.int(0, counted);
  return { part: String(part), whole: String(whole), ...(excused === undefined ? {} : { excused: String(excused) }) };
}
