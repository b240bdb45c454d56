import { mergeTallies, parseTally, type Scheme, surveySheet, type Tally } from "par-index";
import { marginOfError, sampleSize } from "par-index/survey";
import { describe, expect } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { type Year, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { leavesOf } from "./arbitraries/scheme.js";
import { law } from "./law.js";
import { compare, fraction, mul, parse } from "./oracle/fraction.js";

const unit = { id: "u0", name: "Đơn vị", group: "a" };

function tallyOf({ cases }: Year): Tally {
  return cases.flatMap(({ tally = [] }) => tally);
}

/** The same answers in twice as many rows. */
function inHalves(tally: Tally): Tally {
  return tally.flatMap((row) => {
    const half = Math.floor(row.count / 2);
    return [
      { ...row, count: half },
      { ...row, count: row.count - half },
    ];
  });
}

function points(scheme: Scheme, tally: Tally) {
  return surveySheet(scheme, tally, unit).rows.map(({ leaf, final }) => [leaf, final]);
}

const populations = drawn((draw) => ({ population: draw.int(1, 100_000), percent: draw.int(1, 40) }));

describe("survey", () => {
  law(
    "a tally parses to itself: parseTally(s, parseTally(s, x)) = parseTally(s, x)",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      const tally = tallyOf(year);
      if (year.scheme.questionnaire === undefined) return;
      expect(parseTally(year.scheme, JSON.parse(JSON.stringify(tally)))).toStrictEqual(tally);
    },
  );
  law(
    "merging is associative and commutative: merge(a, b) = merge(b, a); merge(merge(a, b), c) = merge(a, merge(b, c))",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years, years, years],
    (one, two, three) => {
      const [a, b, c] = [tallyOf(one), tallyOf(two), tallyOf(three)];
      expect(mergeTallies(a, b)).toStrictEqual(mergeTallies(b, a));
      expect(mergeTallies(mergeTallies(a, b), c)).toStrictEqual(mergeTallies(a, mergeTallies(b, c)));
    },
  );
  law(
    "an empty tally adds nothing: merge(merge(a, []), []) = merge(a, [])",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    (year) => {
      const normal = mergeTallies(tallyOf(year), []);
      expect(mergeTallies(normal, [])).toStrictEqual(normal);
    },
  );
  law(
    "answers count alike however they are counted: points(merge(a, b)) = points(a ++ b) = points(halves)",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      if (year.scheme.questionnaire === undefined) return;
      const tally = tallyOf(year);
      expect(points(year.scheme, mergeTallies(tally, []))).toStrictEqual(points(year.scheme, tally));
      expect(points(year.scheme, inHalves(tally))).toStrictEqual(points(year.scheme, tally));
    },
  );
  law(
    "rows have no order: points(reverse(tally)) = points(tally)",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      if (year.scheme.questionnaire === undefined) return;
      expect(points(year.scheme, [...tallyOf(year)].reverse())).toStrictEqual(points(year.scheme, tallyOf(year)));
    },
  );
  law(
    "a unit's answers count for it alone: points(u, tally) = points(u, rows of u)",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      if (year.scheme.questionnaire === undefined) return;
      const own = tallyOf(year).filter((row) => row.unit === unit.id);
      expect(points(year.scheme, tallyOf(year))).toStrictEqual(points(year.scheme, own));
    },
  );
  law(
    "a survey leaf stays within its bounds: 0 ≤ points ≤ max",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      const { scheme } = year;
      if (scheme.questionnaire === undefined) return;
      const maxima = new Map(leavesOf(scheme.criteria).map(({ code, max }) => [code, max]));
      for (const { leaf, final } of surveySheet(scheme, tallyOf(year), unit).rows) {
        if (final === "pending") continue;
        expect(decimal(final).gte(0) && decimal(final).lte(maxima.get(leaf) ?? "0")).toBe(true);
      }
    },
  );
  law(
    "a happier answer never lowers a leaf: answers moved to the best option ⇒ points ≤ points'",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [years],
    (year) => {
      const { scheme } = year;
      if (scheme.questionnaire === undefined) return;
      const happier = tallyOf(year).map((row) => (row.option === "d" ? { ...row, option: "a" } : row));
      const before = new Map(points(scheme, tallyOf(year)).map(([leaf = "", final = ""]) => [leaf, final]));
      for (const [leaf = "", final = ""] of points(scheme, happier)) {
        const was = before.get(leaf) ?? "pending";
        if (was !== "pending") expect(decimal(was).lte(final)).toBe(true);
      }
    },
  );
  law(
    "answers without a value say nothing: points(tally without e) = points(tally)",
    "Yên Bái: phương án E",
    [years],
    (year) => {
      if (year.scheme.questionnaire === undefined) return;
      const counted = tallyOf(year).filter(({ option }) => option !== "e");
      expect(points(year.scheme, counted)).toStrictEqual(points(year.scheme, tallyOf(year)));
    },
  );
  law(
    "a sample is large enough and no larger: e(n) ≤ error < e(n − 1), n ≤ N",
    "1001/QĐ-BNV ngày 11/12/2023",
    [populations],
    ({ population, percent }) => {
      const error = decimal(percent).times("0.01").toString();
      const answers = sampleSize({ population, error });
      expect(answers).toBeGreaterThanOrEqual(1);
      expect(answers).toBeLessThanOrEqual(population);
      const squared = (asked: number) => fraction(BigInt(population - asked), BigInt(population) * BigInt(asked));
      const allowed = mul(parse(error), parse(error));
      expect(compare(squared(answers), allowed)).toBeLessThanOrEqual(0);
      if (answers > 1) expect(compare(squared(answers - 1), allowed)).toBeGreaterThan(0);
      expect(decimal(marginOfError({ population, answers })).lte(decimal(error).plus("0.0001"))).toBe(true);
    },
  );
});
