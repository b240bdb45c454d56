import fc from "fast-check";
import { describe, expect } from "vitest";
import { decimalText } from "../../src/number/decimal.js";
import type { Quotient } from "../../src/number/quotient.js";
import type { Rounding } from "../../src/number/rounding.js";
import { boundsOf } from "../../src/rules/expression/bounds.js";
import { prepareColumns } from "../../src/rules/expression/columns.js";
import { directionOf } from "../../src/rules/expression/direction.js";
import { proofOf } from "../../src/rules/expression/proof.js";
import type { FactSource } from "../../src/rules/expression/source.js";
import { prepareValue } from "../../src/rules/expression/value.js";
import { seeded } from "./arbitraries/draw.js";
import { type DrawnExpression, drawExpression, drawStated, nameOf, type Stated } from "./arbitraries/expression.js";
import { law } from "./law.js";
import { constantsIn, exact, holds } from "./memo/proofLines.js";
import { figureOf } from "./oracle/expression.js";
import { compare, div, type Fraction, parse, round, toDecimalString } from "./oracle/fraction.js";

const source: FactSource<Stated> = {
  number: (name) => (facts) => facts.get(nameOf(name)) ?? null,
  id: (name) => (facts) => facts.get(nameOf(name)) ?? null,
};

interface Drawn extends DrawnExpression {
  readonly others: readonly Stated[];
  readonly rounding: Rounding;
}

/** An expression of which every divisor is proved; the others are of no use to a rule. From a seed, for that is fast. */
const proved = fc.nat().map((seed): Drawn => {
  const draw = seeded(seed);
  for (;;) {
    const one = drawExpression(draw, draw.int(1, 4));
    if (boundsOf(one.expression, one.known).unproved.length > 0) continue;
    const rounding: Rounding = { places: draw.int(0, 8), mode: draw.pick(["half-up", "half-even", "down"]) };
    return { ...one, rounding, others: Array.from({ length: 5 }, () => drawStated(draw)) };
  }
});
const fractionOf = ({ over, under }: Quotient): Fraction => div(parse(decimalText(over)), parse(decimalText(under)));

describe("rules as expressions", () => {
  law(
    "the value is the naive one: prepareValue(e)(f) = e worked out from scratch in fractions of whole numbers",
    "Our reading",
    [proved],
    ({ expression, facts, others }) => {
      const value = prepareValue(expression, source);
      for (const stated of [facts, ...others]) {
        const found = value(stated) as Quotient;
        expect(found.under.gt("0")).toBe(true);
        expect(fractionOf(found)).toStrictEqual(figureOf(expression, stated));
      }
    },
    8,
  );

  law(
    "columns agree with the value: score(take(f)) = round(value(e, f), r) for all facts that are taken",
    "Our reading",
    [proved],
    ({ expression, known, facts, others, rounding }) => {
      const all = [facts, ...others];
      const prepared = prepareColumns(expression, known, source, rounding);
      const columns = prepared.columns(all.length);
      const taken = all.map((stated, row) => columns.take(row, stated));
      if (!prepared.exact) expect(new Set(taken)).toStrictEqual(new Set(["unfit"]));
      const points = new Float64Array(all.length).fill(Number.NaN);
      columns.score(points, all.length);
      for (const [row, stated] of all.entries()) {
        if (taken[row] !== "taken") continue;
        const exact = round(figureOf(expression, stated), rounding.places, rounding.mode);
        expect(points[row]).toBe(Number(exact.top * (10n ** BigInt(rounding.places) / exact.bottom)));
      }
    },
    5,
  );

  law(
    "a proof recomputes: every line of proofOf(e)(f) holds, and the last that gives points gives round(value(e, f), r)",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [proved],
    ({ expression, known, facts, rounding }) => {
      const lines = proofOf(expression, known, source, facts, rounding);
      for (const line of lines) expect(holds(line, rounding), JSON.stringify(line)).toBe(true);
      const last = lines.filter((line) => "gives" in line && line.gives === "points").at(-1);
      const score = round(figureOf(expression, facts), rounding.places, rounding.mode);
      if (last !== undefined && "result" in last) expect(exact(last.result)).toStrictEqual(score);
      // Without such a line, what stands there is a number of the rule or of the facts.
      else expect([...constantsIn(expression), ...facts.values()]).toContain(toDecimalString(score));
    },
    6,
  );

  law(
    "bounds hold: least(e) ≤ value(e, f) ≤ most(e), and what is proved never divides by zero",
    "Our reading",
    [proved],
    ({ expression, known, facts, others }) => {
      const { least, most } = boundsOf(expression, known);
      for (const stated of [facts, ...others]) {
        const value = figureOf(expression, stated);
        if (least !== null) expect(compare(fractionOf(least), value)).toBeLessThanOrEqual(0);
        if (most !== null) expect(compare(fractionOf(most), value)).toBeGreaterThanOrEqual(0);
      }
    },
    10,
  );

  law(
    "directions hold: a fact that is raised raises what goes up, lowers what goes down and leaves what is level",
    "Our reading",
    [proved],
    ({ expression, known, facts, raised }) => {
      if (raised === null) return;
      const order = compare(figureOf(expression, facts), figureOf(expression, raised.facts));
      const direction = directionOf(expression, raised.fact, known);
      if (direction === "level") expect(order).toBe(0);
      if (direction === "up") expect(order).toBeLessThanOrEqual(0);
      if (direction === "down") expect(order).toBeGreaterThanOrEqual(0);
    },
    15,
  );
});
