import type { Facts, Leaf, Rule } from "par-index";
import * as kindsOfRule from "../../../src/rules/kinds.js";
import type { Draw } from "./draw.js";
import { type Grid, spelled, spelledAmount } from "./grid.js";

/** What a rule is drawn for: the leaf's bounds in units of the grid. */
export interface Span {
  readonly min: number;
  readonly max: number;
  readonly grid: Grid;
  /** Leaves before it, which a condition may ask about. */
  readonly before?: readonly Leaf[];
}

type Kind = Rule["kind"];
/** Every kind of rule that there is: a new one is drawn from the day it is listed. */
export const KINDS = Object.keys(kindsOfRule) as readonly Kind[];
/** The kinds whose facts a unit states. */
export const STATED: readonly Kind[] = KINDS.filter((kind) => kind !== "survey");
/** The kinds that hold no other rules. */
const PLAIN: readonly Kind[] = STATED.filter((kind) => !["sum", "best", "clamp", "when"].includes(kind));

const title = { vi: "Mục" };

/** A rule that earns just the maximum and never less than the minimum. */
export function drawRule(draw: Draw, span: Span, kinds: readonly Kind[]): Rule {
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
    case "counting": {
      const each = () => points(draw.int(1, Math.max(1, max)));
      if (draw.chance(60)) return { kind: "counting", each: each() };
      const sorts = times(draw.int(1, 3), (at) => ({
        id: `s${at}`,
        title,
        points: each(),
        // With a cap on every sort the maximum might be out of reach.
        ...(at > 0 && draw.chance(40) ? { most: each() } : {}),
      }));
      return { kind: "counting", each: sorts };
    }
    case "line":
      return drawLine(draw, span);
    case "deadline":
      return drawDeadline(draw, span);
    case "sum":
      return drawSum(draw, span);
    case "best": {
      const others = times(draw.int(0, 2), () => draw.int(0, max));
      const cases = [max, ...others].map((most, at) => ({
        id: `c${at}`,
        title,
        max: points(most),
        rule: drawRule(draw, { ...span, min: 0, max: most }, PLAIN),
      }));
      return { kind: "best", cases };
    }
    case "clamp": {
      const least = draw.int(min, max);
      if (draw.chance(40)) return { kind: "clamp", least: points(least), rule: drawRule(draw, span, PLAIN) };
      const more = draw.int(0, 100);
      const terms = [
        { id: "a", title, max: points(max), rule: drawRule(draw, { ...span, min: 0 }, PLAIN) },
        { id: "b", title, max: points(more), rule: drawRule(draw, { ...span, min: 0, max: more }, PLAIN) },
        {
          id: "c",
          title,
          max: "0",
          min: points(-90),
          rule: drawRule(draw, { ...span, min: -90, max: 0 }, ["deducting"]),
        },
      ];
      return { kind: "clamp", least: points(least), most: points(max), rule: { kind: "sum", terms } };
    }
    case "when":
      return drawWhen(draw, span);
    case "checklist": {
      const items: number[] = [];
      for (let left = max; left > 0; left -= items.at(-1) ?? left) {
        items.push(items.length === 3 ? left : draw.int(1, left));
      }
      if (items.length === 0) return { kind: "given" };
      return { kind: "checklist", items: items.map((units, at) => ({ id: `i${at}`, title, points: points(units) })) };
    }
    case "deducting": {
      const one = () => points(draw.int(1, 60));
      const faults = times(draw.int(1, 3), (at) => {
        const [less, more] = [draw.int(1, 60), draw.int(0, 60)];
        const taken = draw.pick([
          one(),
          { inTurn: [...times(draw.int(1, 3), one), ...(draw.chance(50) ? (["all"] as const) : [])] },
          { atLeast: points(less), atMost: points(less + more) },
        ]);
        return { id: `f${at}`, title, points: draw.chance(60) ? one() : taken };
      });
      const least = draw.chance(50) ? { least: points(draw.int(min, max)) } : {};
      return { kind: "deducting", faults, ...least };
    }
    case "relative":
      return drawRelative(draw, span);
    case "survey":
      return { kind: "survey" };
    case "given":
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
  const measure = draw.pick(["ratio", "value"] as const);
  const beyond = lower && draw.chance(25) ? drawBeyond(draw, otherwise, max, grid) : undefined;
  // Only a part that may be more than its whole is above 100 %.
  const beyondWhole =
    beyond !== undefined || (lower && steps[0] !== undefined && "above" in steps[0] && first + count === LIMITS.length);
  return {
    kind: "steps",
    measure,
    ...(measure === "ratio" ? drawnRatio(draw, beyondWhole) : {}),
    ...(beyond === undefined ? {} : { beyond }),
    steps,
    otherwise: spelled(otherwise, grid),
  };
}

/** What a ratio says of itself. */
function drawnRatio(draw: Draw, beyondWhole: boolean): { of?: "amounts"; over?: "full" } {
  return {
    ...(draw.chance(30) ? { of: "amounts" } : {}),
    ...(beyondWhole || draw.chance(20) ? { over: "full" } : {}),
  };
}

/** Past the best step, which is no higher than 100: farther out gives no more. */
function drawBeyond(draw: Draw, least: number, most: number, grid: Grid): { above: string; points: string }[] {
  const far = times(draw.int(1, 2), () => draw.int(least, most)).sort((a, b) => a - b);
  return far.map((units, at) => ({ above: at < far.length - 1 ? "110" : "105", points: spelled(units, grid) }));
}

function drawLine(draw: Draw, { min, max, grid }: Span): Rule {
  const first = draw.int(0, LIMITS.length - 2);
  const at = LIMITS.slice(first, first + draw.int(2, 4));
  const top = draw.int(0, at.length - 1);
  const through = at.map((each, position) => ({
    at: each,
    points: spelled(position === top ? max : draw.int(min, max), grid),
  }));
  const measure = draw.pick(["ratio", "value"] as const);
  return { kind: "line", measure, ...(measure === "ratio" ? drawnRatio(draw, false) : {}), through };
}

function drawDeadline(draw: Draw, { min, max, grid }: Span): Rule {
  const points = (units: number): string => spelled(units, grid);
  const due = draw.pick([
    "2021-06-30",
    "2020-02-29",
    { month: 1, day: 31 },
    { month: 3, day: 1, year: "after" as const },
    { month: 12, day: 31, year: "before" as const },
  ]);
  const [early, late] = [draw.int(0, 2), draw.int(0, 2)];
  const falling = [max, ...times(early + late + 1, () => draw.int(min, max)).sort((a, b) => b - a)];
  const [onTime = min, later = min] = [falling[early], falling.at(-1)];
  const steps = (from: number, days: readonly number[]) =>
    days.map((each, at) => ({ days: each, points: points(falling[from + at] ?? min) }));
  const ended = draw.chance(25) ? { perDay: points(draw.int(1, 50)) } : steps(early + 1, [3, 10].slice(0, late));
  return {
    kind: "deadline",
    due,
    ...(early === 0 ? {} : { early: steps(0, [7, 2].slice(2 - early)) }),
    onTime: points(onTime),
    ...(Array.isArray(ended) && ended.length === 0 ? {} : { late: ended }),
    later: points(later),
    missed: points(draw.int(min, later)),
  };
}

function drawRelative(draw: Draw, { min, max, grid }: Span): Rule {
  const best = draw.pick(["highest", "lowest"] as const);
  const ratio = draw.chance(40) ? { measure: "ratio" as const, ...drawnRatio(draw, false) } : {};
  if (draw.chance(40)) return { kind: "relative", best, ...ratio };
  if (draw.chance(60)) return { kind: "relative", best, ...ratio, against: draw.pick(["best", "mean", "worst"]) };
  const falling = [max, ...times(draw.int(1, 3), () => draw.int(min, max)).sort((a, b) => b - a)];
  const places = falling.slice(0, -1).map((units, at) => ({ atMost: 2 * at + 1, points: spelled(units, grid) }));
  return { kind: "relative", best, ...ratio, against: { places, otherwise: spelled(falling.at(-1) ?? min, grid) } };
}

/** Terms whose maxima make the maximum of the sum, and one that only takes, where the leaf may go below zero. */
function drawSum(draw: Draw, span: Span): Rule {
  const { min, max, grid } = span;
  const points = (units: number): string => spelled(units, grid);
  const halved = draw.chance(25);
  const all = halved ? 2 * max : max;
  const first = draw.int(0, all);
  const terms = [first, all - first].map((most, at) => {
    const doubled = draw.chance(20);
    const units = doubled ? 2 * most : most;
    return {
      id: `t${at}`,
      title,
      max: points(units),
      ...(doubled ? { times: "0.5" } : {}),
      rule: drawRule(draw, { ...span, min: 0, max: units }, PLAIN),
    };
  });
  const lowest = halved ? 2 * min : min;
  const penalty = {
    id: "trừ",
    title,
    max: "0",
    min: points(lowest),
    rule: drawRule(draw, { ...span, min: lowest, max: 0 }, ["deducting", "levels", "given"]),
  };
  return {
    kind: "sum",
    terms: min < 0 && draw.chance(60) ? [...terms, penalty] : terms,
    ...(halved ? { dividedBy: "2" } : {}),
  };
}

const OPTIONS = ["a", "b", "c"].map((id) => ({ id, title }));

function drawWhen(draw: Draw, span: Span): Rule {
  const { min, max, grid, before = [] } = span;
  const full = drawRule(draw, span, PLAIN);
  const other = draw.chance(50) ? { points: spelled(draw.int(min, max), grid) } : drawRule(draw, span, PLAIN);
  const sides = draw.chance(50) ? { holds: full, otherwise: other } : { holds: other, otherwise: full };
  const asked = before.filter(({ rule }) => rule.kind !== "survey");
  if (asked.length > 0 && draw.chance(50)) {
    const leaf = draw.pick(asked);
    const { rule } = leaf;
    if (rule.kind === "levels" && draw.chance(60)) {
      const is = rule.levels.filter(() => draw.chance(50)).map(({ id }) => id);
      return { kind: "when", if: { on: "leaf-level", leaf: leaf.code, is: is.length === 0 ? ["l0"] : is }, ...sides };
    }
    const limit = draw.pick([{ atLeast: leaf.max }, { above: "0" }, { below: leaf.max }, { atMost: "0.5" }]);
    return { kind: "when", if: { on: "leaf-points", leaf: leaf.code, ...(limit as { atLeast: string }) }, ...sides };
  }
  const condition = draw.pick([
    { on: "level" as const, title, levels: OPTIONS, is: draw.pick([["a"], ["b", "c"]]) },
    { on: "statement" as const, title },
    { on: "documents" as const, documents: OPTIONS.slice(0, draw.int(1, 3)) },
  ]);
  return { kind: "when", if: condition, ...sides };
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
    ...(measure === "ratio" ? drawnRatio(draw, target === "120") : {}),
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
    case "line":
      return rule.measure === "value" ? { value: drawValue(draw) } : drawRatio(draw, rule);
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
      if (typeof rule.each === "string") return { count: draw.int(0, 6) };
      return { counts: rule.each.filter(() => draw.chance(70)).map(({ id }) => ({ id, count: draw.int(0, 5) })) };
    case "checklist":
      return { met: rule.items.filter(() => draw.chance(60)).map(({ id }) => id) };
    case "deducting":
      return { faults: rule.faults.filter(() => draw.chance(60)).map((fault) => drawFault(draw, fault, span)) };
    case "deadline":
      return draw.chance(15) ? { missed: true } : { date: drawDate(draw) };
    case "relative":
      return drawCompared(draw, rule);
    case "sum":
      return {
        terms: rule.terms.map((term) => ({ id: term.id, facts: drawFacts(draw, term.rule, spanIn(term, span)) })),
      };
    case "best": {
      const met = rule.cases.filter(() => draw.chance(70));
      return { cases: met.map((one) => ({ id: one.id, facts: drawFacts(draw, one.rule, spanIn(one, span)) })) };
    }
    case "clamp":
      return drawFacts(draw, rule.rule, span);
    case "when":
      return drawConditional(draw, rule, span);
    case "given":
    case "survey":
      return { points: spelled(draw.int(span.min, span.max), span.grid), reason: "Theo biên bản" };
  }
}

/** What a term may give by itself. */
function spanIn({ max, min = "0" }: { readonly max?: string; readonly min?: string }, span: Span): Span {
  const units = (points: string): number => Math.round(Number(points) * 10 ** span.grid.places);
  return { ...span, min: units(min), max: max === undefined ? span.max : units(max) };
}

type Fault = Extract<Rule, { kind: "deducting" }>["faults"][number];

function drawFault(draw: Draw, { id, points }: Fault, { grid }: Span) {
  const count = draw.int(0, 3);
  if (typeof points === "string" || "inTurn" in points) return { id, count };
  const units = (figure: string): number => Math.round(Number(figure) * 10 ** grid.places);
  return { id, count, points: spelled(draw.int(count * units(points.atLeast), count * units(points.atMost)), grid) };
}

function drawDate(draw: Draw): string {
  const day = draw.pick([
    "2021-06-22",
    "2021-06-23",
    "2021-06-28",
    "2021-06-30",
    "2021-07-01",
    "2021-07-03",
    "2021-07-04",
  ]);
  const other = draw.pick([
    "2021-01-31",
    "2021-02-01",
    "2020-02-29",
    "2020-03-01",
    "2021-07-10",
    "2021-07-11",
    "2022-03-01",
  ]);
  const date = draw.chance(60) ? day : other;
  if (draw.chance(80)) return date;
  return `${date}T${draw.pick(["00:00", "16:59:59Z", "17:00Z", "23:30+07:00", "23:30-05:00", "09:15:00.5"])}`;
}

type Relative = Extract<Rule, { kind: "relative" }>;

/** The unit's own figure with those of its group, none of which beats the best or is beaten by the worst. */
function drawCompared(draw: Draw, rule: Relative): Facts {
  const figures = times(3, () => draw.int(1, 30)).sort((a, b) => (rule.best === "highest" ? b - a : a - b));
  const [best = 1, own = 1, worst = 1] = figures;
  const ratio = rule.measure === "ratio";
  // Of one whole, so that the order of the parts is that of the ratios; stated as a multiple for one of them.
  const share = (part: number, times = 1) => ({ part: String(part * times), whole: String(40 * times) });
  const stated = ratio ? share(own) : { value: String(own) };
  if (draw.chance(5)) return stated as Facts;
  const figure = (one: number) => (ratio ? share(one, draw.int(1, 3)) : String(one));
  const mean = ratio ? share(draw.int(1, 30)) : { part: String(draw.int(1, 60)), whole: String(draw.int(1, 4)) };
  const place = draw.int(1, 8);
  const { against = "best" } = rule;
  if (typeof against === "object") return { ...stated, place } as Facts;
  if (against === "mean") return { ...stated, mean } as Facts;
  return { ...stated, best: figure(best), ...(against === "worst" ? { worst: figure(worst) } : {}) } as Facts;
}

type When = Extract<Rule, { kind: "when" }>;

function drawConditional(draw: Draw, { if: condition, holds, otherwise }: When, span: Span): Facts {
  const facts = (side: When["holds"], key: "holds" | "otherwise"): object =>
    "points" in side ? {} : { [key]: drawFacts(draw, side, span) };
  switch (condition.on) {
    case "level": {
      const { id } = draw.pick(condition.levels);
      const held = condition.is.includes(id);
      return { level: id, ...facts(held ? holds : otherwise, held ? "holds" : "otherwise") };
    }
    case "statement": {
      const stated = draw.chance(50);
      return { stated, ...facts(stated ? holds : otherwise, stated ? "holds" : "otherwise") };
    }
    case "documents": {
      const there = draw.chance(50) ? condition.documents : condition.documents.filter(() => draw.chance(50));
      const held = there.length === condition.documents.length;
      return { documents: there.map(({ id }) => id), ...facts(held ? holds : otherwise, held ? "holds" : "otherwise") };
    }
    case "leaf-level":
    case "leaf-points":
      // Another leaf decides, so that both sides may be stated, or one of them be left out.
      return {
        ...(draw.chance(85) ? facts(holds, "holds") : {}),
        ...(draw.chance(85) ? facts(otherwise, "otherwise") : {}),
      };
  }
}

function drawValue(draw: Draw): string {
  const at = draw.pick(LIMITS);
  return draw.chance(50) ? at : draw.pick(["-3", "-0.5", "0", "3.5", "6.9990", "7", "19.99", "80.01", "94", "1000"]);
}

function drawRatio(draw: Draw, { of, over }: { readonly of?: "amounts"; readonly over?: "full" }): Facts {
  // Powers of two and of ten make ties of the rounding; the others never end.
  const whole = draw.pick([1, 3, 7, 8, 10, 16, 20, 40, 50, 80, 100, 200, 400, 800]);
  const excused = draw.chance(30) ? draw.int(0, whole - 1) : undefined;
  const counted = whole - (excused ?? 0);
  const part = over === "full" && draw.chance(30) ? counted + draw.int(0, 3) : draw.int(0, counted);
  // As many thousandths are the same ratio.
  const figure = (one: number): string =>
    of === "amounts" && whole < 100 ? spelledAmount(one, { places: 3 }) : String(one);
  return {
    part: figure(part),
    whole: figure(whole),
    ...(excused === undefined ? {} : { excused: figure(excused) }),
  };
}
