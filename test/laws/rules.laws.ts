import type { Facts, Rule } from "par-index";
import { describe, expect } from "vitest";
import { type Decimal, decimal, decimalText } from "../../src/number/decimal.js";
import type { Rounding } from "../../src/number/rounding.js";
import type { Bounds } from "../../src/rules/place.js";
import { factsSchema, ruleSchema } from "../../src/rules/schema.js";
import { checkFacts, checkRule, declaredPoints, score } from "../../src/rules/score.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { spelled } from "./arbitraries/grid.js";
import { drawFacts, drawRule, type Span, STATED } from "./arbitraries/rule.js";
import { law } from "./law.js";
import { compare, div, type Fraction, hundred, mul, parse, round, sub, toDecimalString } from "./oracle/fraction.js";
import { pointsByRule } from "./oracle/rule.js";

interface Scored {
  readonly rule: Rule;
  readonly bounds: Bounds;
  readonly rounding: Rounding;
  readonly span: Span;
  readonly facts: Facts;
  readonly other: Facts;
}

const drawScored =
  (kinds: readonly Rule["kind"][]) =>
  (draw: Draw): Scored => {
    const span = { min: draw.chance(40) ? -draw.int(1, 100) : 0, max: draw.int(1, 300), grid: { places: 2 } };
    const rule = drawRule(draw, span, kinds);
    const bounds = {
      min: decimal(spelled(span.min, span.grid)),
      max: decimal(spelled(span.max, span.grid)),
      places: 4,
    };
    const rounding: Rounding = { places: draw.int(2, 6), mode: draw.pick(["half-up", "half-even", "down"]) };
    return { rule, bounds, rounding, span, facts: drawFacts(draw, rule, span), other: drawFacts(draw, rule, span) };
  };
const of = (...kinds: readonly Rule["kind"][]) => drawn(drawScored(kinds));
const at = { code: "1", path: [] };

function points({ rule, bounds, rounding }: Scored, facts: Facts): Decimal {
  const earned = score(rule, facts, bounds, rounding);
  if (earned === null) throw new Error("pending");
  return earned;
}

type Fault = Extract<Rule, { kind: "deducting" }>["faults"][number];

/** So many of one fault; where the rule has a range, with as much as was taken before and the most for each further one. */
function faultOf(
  { id, points: taken }: Fault,
  count: number,
  before?: { readonly count: number; readonly points?: string },
) {
  if (typeof taken === "string" || "inTurn" in taken) return { id, count };
  const further = decimal(taken.atMost).times(count - (before?.count ?? 0));
  return { id, count, points: decimalText(further.plus(before?.points ?? "0")) };
}

/** The measure of ratio or value facts, in percent or as it is. */
function measured(facts: Facts): Fraction {
  if ("value" in facts) return parse(facts.value);
  if (!("part" in facts)) throw new Error("no measure");
  return div(mul(hundred, parse(facts.part)), sub(parse(facts.whole), parse(facts.excused ?? 0)));
}

/** Ratios of which many are ties of the rounding: wholes are powers of two and of ten. */
const ties = drawn((draw) => {
  const whole = draw.pick([2, 4, 8, 16, 20, 40, 200]);
  return {
    max: draw.pick(["0.25", "0.5", "1", "2", "0.1"]),
    part: draw.int(0, whole),
    whole,
    rounding: { places: draw.int(1, 4), mode: draw.pick(["half-up", "half-even", "down"]) } as Rounding,
  };
});

describe("rules", () => {
  law(
    "a drawn rule is valid: check(rule) = ∅",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of(...STATED)],
    ({ rule, bounds }) => {
      expect(checkRule(rule, bounds, at)).toStrictEqual([]);
    },
  );
  law(
    "drawn facts are valid: check(rule, facts) = ∅",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of(...STATED)],
    ({ rule, bounds, facts }) => {
      expect(checkFacts(rule, facts, at, bounds)).toStrictEqual([]);
    },
  );
  law(
    "facts keep their shape: schema(facts) = facts",
    "Our reading: one definition, many readings",
    [of(...STATED)],
    ({ rule, facts }) => {
      expect(factsSchema(rule).safeParse(facts)).toStrictEqual({ success: true, data: facts });
      expect(ruleSchema.safeParse(rule)).toStrictEqual({ success: true, data: rule });
    },
  );
  law(
    "points are those of the oracle: score(rule, facts) = oracle(rule, facts)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of(...STATED), drawn((draw) => draw.pick([null, 2021, 2020]))],
    ({ rule, facts, bounds, rounding }, year) => {
      const span = { least: parse(decimalText(bounds.min)), most: parse(decimalText(bounds.max)) };
      const unknown = { levelOf: () => null, pointsOf: () => null };
      const expected = pointsByRule(rule, facts, span, { year, ...unknown });
      const earned = score(rule, facts, bounds, rounding, { year, ...unknown });
      expect(earned === null ? "pending" : decimalText(earned)).toBe(
        expected === "pending" ? expected : toDecimalString(round(expected, rounding.places, rounding.mode)),
      );
    },
  );
  law(
    "a leaf stays within its bounds: min ≤ points ≤ max",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of(...STATED)],
    (scored) => {
      const earned = score(scored.rule, scored.facts, scored.bounds, scored.rounding);
      if (earned === null) return;
      expect(earned.gte(scored.bounds.min) && earned.lte(scored.bounds.max)).toBe(true);
    },
  );
  law(
    "written points are on the grid: every figure of a rule survives the leaf's rounding",
    "Our reading: rounding is declared",
    [of(...STATED)],
    ({ rule }) => {
      for (const { points: written } of declaredPoints(rule))
        expect(decimal(written).decimalPlaces()).toBeLessThanOrEqual(2);
    },
  );
  law(
    "a better fact never lowers a leaf: facts ≤ facts' ⇒ points(facts) ≤ points(facts')",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("steps", "proportional")],
    (scored) => {
      const { rule, facts, other } = scored;
      // Past its best step a two-sided table gives less for more.
      if (rule.kind === "steps" && rule.beyond !== undefined) return;
      const rising =
        rule.kind === "proportional" ||
        (rule.kind === "steps" && rule.steps.every((step) => step.atLeast ?? step.above));
      const [less, more] = compare(measured(facts), measured(other)) <= 0 ? [facts, other] : [other, facts];
      const [worse, better] = rising ? [less, more] : [more, less];
      expect(points(scored, worse).lte(points(scored, better))).toBe(true);
    },
  );
  law(
    "one more done never lowers a weighted leaf: counts ≤ counts' ⇒ points ≤ points'",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("weighted"), drawn((draw) => draw.int(0, 2))],
    (scored, which) => {
      const { facts } = scored;
      if (!("counts" in facts && "whole" in facts)) throw new Error("no counts");
      const left = Number(facts.whole) - facts.counts.reduce((total, { count }) => total + count, 0);
      const more = facts.counts.map((one, position) =>
        position === which && left > 0 ? { ...one, count: one.count + 1 } : one,
      );
      expect(points(scored, facts).lte(points(scored, { ...facts, counts: more }))).toBe(true);
    },
  );
  law(
    "one more never lowers a counted leaf: points(n) ≤ points(n + 1) ≤ max",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("counting")],
    (scored) => {
      const { facts } = scored;
      if (!("count" in facts || "counts" in facts)) throw new Error("no count");
      const [first, ...rest] = "counts" in facts ? facts.counts : [];
      const more =
        "count" in facts
          ? { count: facts.count + 1 }
          : { counts: first ? [{ ...first, count: first.count + 1 }, ...rest] : [] };
      const next = points(scored, more);
      expect(points(scored, scored.facts).lte(next) && next.lte(scored.bounds.max)).toBe(true);
    },
  );
  law(
    "one more item never lowers a checklist: met ⊆ met' ⇒ points(met) ≤ points(met')",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("checklist")],
    (scored) => {
      const { rule, facts } = scored;
      if (rule.kind !== "checklist" || !("met" in facts)) return;
      const all = { met: rule.items.map(({ id }) => id) };
      expect(points(scored, facts).lte(points(scored, all))).toBe(true);
      expect(points(scored, all).eq(scored.bounds.max)).toBe(true);
    },
  );
  law(
    "one more fault never raises a leaf: points(faults + 1) ≤ points(faults), and least is the floor",
    "Tiền Giang 2022, bảng chấm, 1.3",
    [of("deducting")],
    (scored) => {
      const { rule, facts, bounds } = scored;
      if (rule.kind !== "deducting" || !("faults" in facts)) throw new Error("no faults");
      const [first] = rule.faults;
      if (first === undefined) throw new Error("no fault");
      const rest = facts.faults.filter(({ id }) => id !== first.id);
      const count = facts.faults.find(({ id }) => id === first.id)?.count ?? 0;
      const taken = facts.faults.find(({ id }) => id === first.id);
      const more = points(scored, { faults: [...rest, faultOf(first, count + 1, taken)] });
      expect(more.lte(points(scored, facts))).toBe(true);
      const floor = points(scored, { faults: [faultOf(first, 1_000_000)] });
      expect(decimalText(floor)).toBe(decimalText(decimal(rule.least ?? decimalText(bounds.min))));
      expect(points(scored, { faults: [] }).eq(bounds.max)).toBe(true);
    },
  );
  law(
    "the best of the group gets everything: figure = best ⇒ points = max",
    "Our reading: sister indexes score against the best",
    [of("relative")],
    (scored) => {
      if (scored.rule.kind !== "relative" || (scored.rule.against ?? "best") !== "best") return;
      const { facts } = scored;
      const own = "value" in facts ? facts.value : "part" in facts ? { part: facts.part, whole: facts.whole } : null;
      expect(points(scored, { ...facts, best: own } as Facts).eq(scored.bounds.max)).toBe(true);
    },
  );
  law(
    "what the group has is awaited: points(figure without a best) = pending",
    "Our reading: nothing is scored without its facts",
    [of("relative")],
    ({ rule, bounds, rounding, facts }) => {
      const own =
        "value" in facts ? { value: facts.value } : "part" in facts ? { part: facts.part, whole: facts.whole } : {};
      expect(score(rule, own as Facts, bounds, rounding)).toBeNull();
    },
  );
  law(
    "stated points are taken as they are: points(given p) = p",
    "Phú Thọ 2025, mục II.2.1",
    [of("given")],
    (scored) => {
      if (!("points" in scored.facts)) return;
      expect(decimalText(points(scored, scored.facts))).toBe(scored.facts.points);
    },
  );
  law(
    "the target is full and beyond it no more: measure ≥ target ⇒ points = max",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("proportional"), drawn((draw) => draw.int(0, 50))],
    (scored, beyond) => {
      if (scored.rule.kind !== "proportional") return;
      const { measure, target = "100" } = scored.rule;
      const value = decimalText(decimal(target).plus(beyond));
      const facts = measure === "value" ? { value } : { part: value, whole: "100" };
      expect(points(scored, facts).eq(scored.bounds.max)).toBe(true);
    },
  );
  law(
    "excused things are taken from the denominator: points(p, w, e) = points(p, w − e)",
    "Hải Phòng 3793/QĐ-UBND 2022, 1.1.3",
    [of("steps", "proportional", "weighted")],
    (scored) => {
      const { facts } = scored;
      if (!("whole" in facts) || facts.excused === undefined) return;
      const { excused, ...rest } = facts;
      const less = { ...rest, whole: decimalText(decimal(facts.whole).minus(excused)) };
      expect(points(scored, less).eq(points(scored, facts))).toBe(true);
    },
  );
  law(
    "a ratio does not know its scale: points(kp, kw) = points(p, w)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [of("steps", "proportional"), drawn((draw) => draw.int(2, 9))],
    (scored, factor) => {
      const { facts } = scored;
      if (!("part" in facts)) return;
      const times = (amount: string): string => decimalText(decimal(amount).times(factor));
      const scaled = {
        part: times(facts.part),
        whole: times(facts.whole),
        ...(facts.excused === undefined ? {} : { excused: times(facts.excused) }),
      };
      expect(points(scored, scaled).eq(points(scored, facts))).toBe(true);
    },
  );
  law(
    "nothing of nothing is no score: whole − excused = 0 ⇒ rules.whole_is_zero",
    "Our reading: a denominator of zero must be declared not applicable",
    [of("steps", "proportional", "weighted"), drawn((draw) => draw.int(0, 9))],
    ({ rule, bounds }, whole) => {
      if ("measure" in rule && rule.measure === "value") return;
      const none = { whole: String(whole), excused: String(whole) };
      const facts: Facts = rule.kind === "weighted" ? { counts: [], ...none } : { part: "0", ...none };
      expect(checkFacts(rule, facts, at, bounds).map(({ code }) => code)).toStrictEqual(["rules.whole_is_zero"]);
    },
  );
  law(
    "a leaf is rounded once, as declared: points = round(part ÷ whole × max)",
    "Our reading: multiply first, divide once",
    [ties],
    ({ max, part, whole, rounding }) => {
      const bounds = { min: decimal(0), max: decimal(max), places: rounding.places };
      const facts = { part: String(part), whole: String(whole) };
      const exact = div(mul(parse(max), parse(part)), parse(whole));
      const expected = toDecimalString(round(exact, rounding.places, rounding.mode));
      const counts = { counts: [{ id: "t", count: part }], whole: String(whole) };
      const weighted: Rule = { kind: "weighted", terms: [{ id: "t", title: { vi: "Xong" }, weight: "1" }] };
      for (const [rule, stated] of [
        [{ kind: "proportional", measure: "ratio" }, facts],
        [weighted, counts],
      ] as const) {
        const earned = score(rule, stated, bounds, rounding);
        expect(earned === null ? null : decimalText(earned)).toBe(expected);
      }
    },
  );
});
