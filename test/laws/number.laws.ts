import { Decimal as DecimalJs } from "decimal.js";
import { printDecimal } from "par-index";
import { describe, expect } from "vitest";
import { type Decimal, decimal, decimalText, ONE, sum } from "../../src/number/decimal.js";
import { readDecimalText } from "../../src/number/decimalText.js";
import { addQuotients, compareQuotients, type Quotient } from "../../src/number/quotient.js";
import { type Rounding, roundDecimal, roundQuotient } from "../../src/number/rounding.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";
import {
  add,
  compare,
  div,
  type Fraction,
  mul,
  parse,
  round as roundFraction,
  sub,
  toDecimalString,
} from "./oracle/fraction.js";

const drawDecimal = (draw: Draw): Decimal => {
  const places = draw.int(0, 6);
  return decimal(draw.int(-999_999, 999_999)).times(`1e-${places}`);
};
const drawRounding = (draw: Draw): Rounding => ({
  places: draw.int(0, 5),
  mode: draw.pick(["half-up", "half-even", "down"]),
});
/** Quotients that are ties of the rounding half of the time. */
const drawQuotient = (draw: Draw): Quotient => {
  const tie = draw.chance(50);
  const under = tie ? draw.pick([2, 20, 200, 2000, 20_000]) : draw.int(1, 999);
  return { over: decimal(tie ? draw.int(-99, 99) : draw.int(-99_999, 99_999)), under: decimal(under) };
};
/** Numbers around the largest that a double counts exactly, and of more places than a power of ten is exact in. */
const drawWide = (draw: Draw): Decimal => {
  const near = decimal(draw.pick(["9007199254740991", "4503599627370496", "94906265", "1", "0"])).plus(draw.int(-3, 3));
  const any = decimal(draw.int(0, draw.pick([99_999_999, Number.MAX_SAFE_INTEGER])));
  const value = draw.chance(40) ? near : any;
  const signed = draw.chance(50) ? value : value.neg();
  return signed.times(`1e-${draw.pick([0, 0, 1, 2, 7, 8, 11, 15, 21, 22, 23, 30])}`);
};
const decimals = drawn(drawDecimal);
const wides = drawn((draw) => (draw.chance(70) ? drawWide(draw) : drawDecimal(draw)));
const quotients = drawn(drawQuotient);
const roundings = drawn(drawRounding);
const unit = ({ places }: Rounding): Decimal => decimal(`1e-${places}`);
const exact = ({ over, under }: Quotient): Fraction => div(parse(decimalText(over)), parse(decimalText(under)));

const Wide = DecimalJs.clone({ defaults: true, precision: 1_000, toExpNeg: -9e15, toExpPos: 9e15 });

const same = (found: Decimal, exactly: Fraction): void => expect(compare(parse(decimalText(found)), exactly)).toBe(0);

describe("number", () => {
  law(
    "decimals are exact: every operation gives what decimal.js gives with digits enough",
    "Our reading: sums and comparisons are exact",
    [wides, wides, drawn((draw) => draw.int(-30, 30))],
    (a, b, by) => {
      const [over, other] = [new Wide(decimalText(a)), new Wide(decimalText(b))];
      const gives = (found: Decimal, expected: DecimalJs): void => expect(decimalText(found)).toBe(expected.toFixed());
      gives(a.plus(b), over.plus(other));
      gives(a.minus(b), over.minus(other));
      gives(a.times(b), over.times(other));
      gives(a.times(b).times(b).plus(a), over.times(other).times(other).plus(over));
      gives(a.shifted(by), over.times(`1e${by}`));
      gives(a.neg(), over.neg().plus(0));
      gives(a.abs(), over.abs());
      gives(a.floor(), over.floor().plus(0));
      gives(a.ceil(), over.ceil().plus(0));
      if (!b.isZero()) {
        gives(a.divToInt(b), over.divToInt(other).plus(0));
        gives(a.mod(b), over.mod(other).plus(0));
      }
      expect(Math.sign(a.comparedTo(b))).toBe(over.comparedTo(other));
      expect(a.isZero()).toBe(over.isZero());
      expect(a.isNegative()).toBe(over.isNegative() && !over.isZero());
      expect(a.isInteger()).toBe(over.isInteger());
      expect(a.decimalPlaces()).toBe(over.decimalPlaces());
      expect(a.toNumber()).toBe(over.toNumber() + 0);
      gives(decimal(over.toExponential()), over);
      gives(decimal(a.toNumber()), new Wide(a.toNumber()));
    },
    10,
  );
  law(
    "arithmetic agrees with fractions: a ∘ b = the oracle's a ∘ b for +, −, ×, and a = ⌊a ÷ b⌋₀·b + a mod b, at any width",
    "Our reading: sums and comparisons are exact",
    [wides, wides],
    (a, b) => {
      const [over, other] = [parse(decimalText(a)), parse(decimalText(b))];
      same(a.plus(b), add(over, other));
      same(a.minus(b), sub(over, other));
      same(a.times(b), mul(over, other));
      same(a.shifted(3), mul(over, parse("1000")));
      same(a.shifted(-3), div(over, parse("1000")));
      const [below, above] = [parse(decimalText(a.floor())), parse(decimalText(a.ceil()))];
      expect([a.floor().isInteger(), a.ceil().isInteger()]).toStrictEqual([true, true]);
      expect(compare(below, over) <= 0 && compare(over, above) <= 0).toBe(true);
      expect(compare(sub(above, below), parse("1"))).toBe(a.isInteger() ? -1 : 0);
      expect(Math.sign(a.comparedTo(b))).toBe(compare(over, other));
      expect([a.isZero(), a.isNegative()]).toStrictEqual([over.top === 0n, over.top < 0n]);
      if (b.isZero()) return;
      const whole = roundFraction(div(over, other), 0, "down");
      same(a.divToInt(b), whole);
      same(a.mod(b), sub(over, mul(whole, other)));
    },
    5,
  );
  law(
    "one number, one canonical text: a = b ⇔ text(a) = text(b), and text(decimal(text(a))) = text(a)",
    "Our reading: sums and comparisons are exact",
    [wides, wides],
    (a, b) => {
      const [sum, back] = [a.plus(b), a.plus(b).minus(b)];
      expect(decimalText(back)).toBe(decimalText(a));
      expect(decimalText(a) === decimalText(b)).toBe(a.eq(b));
      expect(decimalText(decimal(decimalText(sum)))).toBe(decimalText(sum));
      expect(decimalText(sum)).toMatch(/^(?!-0$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/);
      expect(sum.decimalPlaces()).toBe(decimalText(sum).split(".")[1]?.length ?? 0);
    },
  );
  law(
    "rounding agrees with fractions: round(p/q) = the oracle's round(p/q)",
    "Our reading: rounding is declared",
    [quotients, roundings],
    (quotient, rounding) => {
      const expected = toDecimalString(roundFraction(exact(quotient), rounding.places, rounding.mode));
      expect(decimalText(roundQuotient(quotient, rounding))).toBe(expected);
    },
  );
  law(
    "rounding is idempotent: round(round(x)) = round(x)",
    "Our reading: rounding is declared",
    [decimals, roundings],
    (value, rounding) => {
      const once = roundDecimal(value, rounding);
      expect(roundDecimal(once, rounding).eq(once)).toBe(true);
    },
  );
  law(
    "rounding to the nearer is near: |x − round(x)| ≤ ½ unit",
    "Our reading: rounding is declared",
    [decimals, roundings],
    (value, { places }) => {
      for (const mode of ["half-up", "half-even"] as const) {
        const off = value.minus(roundDecimal(value, { places, mode })).abs();
        expect(off.times(2).lte(unit({ places, mode }))).toBe(true);
      }
    },
  );
  law(
    "cutting off goes toward zero: |down(x)| ≤ |x| < |down(x)| + unit",
    "Our reading: rounding is declared",
    [decimals, roundings],
    (value, { places }) => {
      const cut = roundDecimal(value, { places, mode: "down" }).abs();
      expect(cut.lte(value.abs()) && value.abs().lt(cut.plus(unit({ places, mode: "down" })))).toBe(true);
    },
  );
  law(
    "a half goes away from zero: half-up(±(n + ½) units) = ±(n + 1) units",
    "Our reading: as a clerk and a spreadsheet do",
    [drawn((draw) => draw.int(0, 9999)), roundings],
    (count, { places }) => {
      const half = decimal(count).plus("0.5").times(`1e-${places}`);
      const away = decimal(count + 1).times(`1e-${places}`);
      const rounding = { places, mode: "half-up" } as const;
      expect(roundDecimal(half, rounding).eq(away) && roundDecimal(half.neg(), rounding).eq(away.neg())).toBe(true);
    },
  );
  law(
    "a half goes to the even digit: half-even((n + ½) units) is an even number of units",
    "Our reading: rounding is declared",
    [drawn((draw) => draw.int(-9999, 9999)), roundings],
    (count, { places }) => {
      const half = decimal(count).plus("0.5").times(`1e-${places}`);
      const units = roundDecimal(half, { places, mode: "half-even" }).times(`1e${places}`);
      expect(units.mod(2).isZero()).toBe(true);
    },
  );
  law(
    "rounding is monotone: x ≤ y ⇒ round(x) ≤ round(y)",
    "Our reading: rounding is declared",
    [quotients, quotients, roundings],
    (a, b, rounding) => {
      const [less, more] = compareQuotients(a, b) <= 0 ? [a, b] : [b, a];
      expect(roundQuotient(less, rounding).lte(roundQuotient(more, rounding))).toBe(true);
    },
  );
  law(
    "rounding mirrors: round(−x) = −round(x)",
    "Our reading: rounding is declared",
    [quotients, roundings],
    ({ over, under }, rounding) => {
      const mirrored = roundQuotient({ over: over.neg(), under }, rounding);
      expect(mirrored.eq(roundQuotient({ over, under }, rounding).neg())).toBe(true);
    },
  );
  law(
    "sums do not know order: sum(shuffle(xs)) = sum(xs)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [drawn((draw) => Array.from({ length: draw.int(0, 20) }, () => drawDecimal(draw)))],
    (terms) => {
      expect(sum([...terms].reverse()).eq(sum(terms))).toBe(true);
    },
  );
  law(
    "quotients add exactly: (a/b + c/d) × bd = ad + cb",
    "Our reading: multiply first, divide once",
    [quotients, quotients],
    (a, b) => {
      const total = addQuotients(a, b);
      const expected = a.over.times(b.under).plus(b.over.times(a.under));
      expect(compareQuotients(total, { over: expected, under: a.under.times(b.under) })).toBe(0);
    },
  );
  law("a canonical text reads back: read(text(x)) = x", "Our reading: one canonical text", [decimals], (value) => {
    expect(readDecimalText(decimalText(value))).toStrictEqual({ spelling: decimalText(value) });
  });
  law(
    'a number and its string mean the same: read(0.5) = read("0.50")',
    "Our reading: decimals may come as numbers",
    [drawn((draw) => draw.int(-99_999, 99_999) / 100)],
    (number) => {
      expect(readDecimalText(number)).toStrictEqual(readDecimalText(number.toFixed(2)));
    },
  );
  law(
    "print loses nothing: read(print(x) with a point) = x",
    "Our reading: Vietnamese prints a comma",
    [decimals, drawn((draw) => draw.int(0, 8))],
    (value, places) => {
      const printed = printDecimal(decimalText(value), "vi", places).replace(",", ".");
      expect(readDecimalText(printed)).toStrictEqual({ spelling: decimalText(value) });
      expect(decimal(printed).minus(value).abs().lt(ONE.times("1e-20"))).toBe(true);
    },
  );
});
