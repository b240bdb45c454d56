import { evaluate } from "par-index";
import { auditTable, type PublishedTable } from "par-index/years";
import { describe, expect } from "vitest";
import { decimal, decimalText } from "../../src/number/decimal.js";
import { common, only } from "../../src/number/interval.js";
import { whole } from "../../src/number/quotient.js";
import { roundDecimal } from "../../src/number/rounding.js";
import { inOrder } from "../../src/years/audit/longestOrder.js";
import { printedAs } from "../../src/years/audit/printedAs.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const roundings = drawn((draw) => ({
  value: decimal(`${draw.pick(["", "-"])}${draw.int(0, 20)}.${draw.int(0, 999)}5`.replace(/^-0\.0*$/, "0")),
  rounding: { places: draw.int(0, 4), mode: draw.pick(["half-up", "half-even", "down"] as const) },
}));

const lists = drawn((draw) => Array.from({ length: draw.int(0, 7) }, () => draw.int(0, 5)));

/** Every longest part of a list that never rises, as positions. */
function longestParts(values: readonly number[]): readonly (readonly number[])[] {
  const parts = Array.from({ length: 2 ** values.length }, (_, mask) =>
    values.flatMap((_one, at) => ((mask >> at) % 2 === 1 ? [at] : [])),
  ).filter((part) =>
    part.every((at, next) => next === 0 || (values[part[next - 1] as number] as number) >= (values[at] as number)),
  );
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  return parts.filter(({ length }) => length === longest);
}

describe("audit of published tables", () => {
  law(
    "a figure may be what is printed for it: printedAs(round(q)) holds q",
    "Our reading: every rounding is declared",
    [roundings],
    ({ value, rounding }) => {
      const printed = roundDecimal(value, rounding);
      expect(common(printedAs(printed, rounding), only(whole(value)))).not.toBeNull();
      const others = [
        printed.plus(decimal("1").shifted(-rounding.places)),
        printed.minus(decimal("1").shifted(-rounding.places)),
      ];
      for (const other of others) expect(common(printedAs(other, rounding), only(whole(value)))).toBeNull();
    },
  );
  law(
    "the fewest are wrong: kept = in every longest order, out = in none",
    "Our reading: as few figures as possible are wrong",
    [lists],
    (values) => {
      const parts = longestParts(values);
      const expected = values.map((_, at) => {
        const holding = parts.filter((part) => part.includes(at)).length;
        return holding === parts.length ? "kept" : holding === 0 ? "out" : "doubtful";
      });
      expect(inOrder(values)).toEqual(expected);
    },
  );
  law(
    "what was computed is consistent: verdict(table(evaluate(cases))) = consistent",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      const { indexes, rankings } = evaluate(scheme, cases);
      const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }) => [unit, rank] as const)));
      const printed = (figure: string): string =>
        decimalText(roundDecimal(decimal(figure), { places: 2, mode: "half-up" }));
      const published = indexes.filter((index) => index.published !== null);
      const parts = scheme.parts.map(({ id }) => id);
      const table: PublishedTable = {
        columns: [
          ...parts.map((id) => ({ id, rounding: { places: 2, mode: "half-up" as const } })),
          { id: "total", rounding: { places: 2, mode: "half-up" } },
          { id: "max", rounding: "exact" },
          { id: "percent", rounding: scheme.rounding.index },
          { id: "published", rounding: scheme.rounding.index },
        ],
        sums: [{ total: "total", of: parts.map((column) => ({ column })) }],
        percents: [{ percent: "percent", of: "total", max: "max" }],
        ranking: { by: "published", complete: true, ties: scheme.ranking.ties },
        rows: published.map(({ unit, parts: own, points, max, percent, published: figure }) => ({
          unit: unit.id,
          group: unit.group,
          figures: {
            ...Object.fromEntries(own.map((one) => [one.part, printed(one.points)])),
            total: printed(points),
            max,
            ...(percent !== null && { percent }),
            published: figure ?? "",
          },
          ...(ranks.get(unit.id) !== undefined && { rank: ranks.get(unit.id) as number }),
        })),
      };
      const audit = auditTable(table);
      expect(audit.rows.flatMap(({ issues }) => issues.map(({ code, params }) => [code, params]))).toEqual([]);
      expect(audit.verdict).toBe("consistent");
    },
  );
  law(
    "a misprint is found: |printed − sum| > all roundings ⇒ contradictory, and the sum is among the repairs",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [
      drawn((draw) => ({
        parts: Array.from({ length: draw.int(1, 6) }, () => draw.int(0, 9999)),
        by: draw.int(5, 500),
      })),
    ],
    ({ parts, by }) => {
      const figure = (hundredths: number): string => decimalText(decimal(String(hundredths)).shifted(-2));
      const total = parts.reduce((sum, one) => sum + one, 0);
      const rounding = { places: 2, mode: "half-up" as const };
      const table = (printed: number): PublishedTable => ({
        columns: [...parts.map((_, at) => ({ id: `c${at}`, rounding })), { id: "total", rounding }],
        sums: [{ total: "total", of: parts.map((_, at) => ({ column: `c${at}` })) }],
        rows: [
          {
            unit: "a",
            figures: { ...Object.fromEntries(parts.map((one, at) => [`c${at}`, figure(one)])), total: figure(printed) },
          },
        ],
      });
      expect(auditTable(table(total)).verdict).toBe("consistent");
      const { verdict, rows } = auditTable(table(total + by));
      expect(verdict).toBe("contradictory");
      const repair = rows[0]?.repairs.find(({ column }) => column === "total");
      expect(decimal(repair?.least ?? "x").lte(figure(total)) && decimal(repair?.most ?? "x").gte(figure(total))).toBe(
        true,
      );
    },
  );
});
