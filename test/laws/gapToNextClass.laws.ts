import type fc from "fast-check";
import {
  appraise,
  type Case,
  classify,
  computeIndex,
  leaves,
  parseScheme,
  type Scheme,
  type SheetRow,
  selfAssess,
  surveySheet,
  type UnitIndex,
} from "par-index";
import { gapToNextClass, type NextClass, type Raise } from "par-index/questions";
import { describe, expect } from "vitest";
import { nodesByCode } from "../../src/composite/nodesByCode.js";
import { countedWholes } from "../../src/criteria/maxima.js";
import { walk } from "../../src/criteria/walk.js";
import { decimal, greater, sum } from "../../src/number/decimal.js";
import { drawCase } from "./arbitraries/case.js";
import { drawn } from "./arbitraries/draw.js";
import { spelled } from "./arbitraries/grid.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { law } from "./law.js";
import { div, hundred, mul, parse, round, toDecimalString } from "./oracle/fraction.js";

/** A unit whose index may be short of a class, and how other points of its leaves lead to another index. */
interface Candidate {
  readonly scheme: Scheme;
  readonly index: UnitIndex;
  readonly indexWith: (points: ReadonlyMap<string, string>) => UnitIndex;
}

/** Short of a class by little or much: limits are drawn inside the scale, and nothing is left pending. */
const candidates: fc.Arbitrary<Candidate> = drawn((draw) => {
  const base = drawScheme(draw, draw.int(2, 4));
  const scale = base.parts.reduce((all, { max }) => all + Number(max), 0);
  const { on } = base.bands;
  const whole = on === "share" ? 1 : on === "percent" ? 100 : Math.max(1, Math.ceil(scale));
  const limits = [draw.int(70, 99), draw.int(20, 69)].map((share) => spelled(whole * share, { places: 2 }));
  const best = limits.map((from, at) => ({ class: `C${at}`, title: { vi: "Nhóm" }, from }));
  // What a gate holds back is no question of points.
  const { gates: _, ...bands } = base.bands;
  const scheme = parseScheme({ ...base, bands: { ...bands, best } });
  const one = drawCase(draw, scheme, { id: "u", name: "Đơn vị", group: "a" });
  const indexWith = settledRoad(scheme, one);
  return { scheme, index: indexWith(new Map()), indexWith };
});

/** The index of a case, some of whose leaves come to other points in the end, by the public functions; pending is 0. */
function settledRoad(scheme: Scheme, { dossier, ledger = [], tally = [] }: Case): Candidate["indexWith"] {
  const sheets = [appraise(scheme, selfAssess(scheme, dossier), ledger), surveySheet(scheme, tally, dossier.unit)];
  return (points) => {
    const settle = (row: SheetRow): SheetRow => {
      return { ...row, final: points.get(row.leaf) ?? (row.final === "pending" ? "0" : row.final) };
    };
    return computeIndex(
      scheme,
      dossier.unit,
      sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(settle) })),
    );
  };
}

/** Whether an index has the class that was sought, or a better one. */
function reaches({ scheme }: Candidate, next: NextClass, index: UnitIndex): boolean {
  const classes = scheme.bands.best.map((band) => band.class);
  return classes.slice(0, classes.indexOf(next.class) + 1).includes(index.class ?? "");
}

function pointsOf(raises: readonly Raise[]): ReadonlyMap<string, string> {
  return new Map(raises.map(({ code, to }) => [code, to]));
}

/** Leaves that could have more, each at its maximum. */
function raisable({ scheme, index }: Candidate): readonly (readonly [string, string])[] {
  const nodes = nodesByCode(index.nodes);
  return leaves(scheme.criteria).flatMap(({ code, max }): (readonly [string, string])[] => {
    const node = nodes.get(code);
    const open = node !== undefined && node.points !== null && node.absence !== "not-applicable";
    return open && decimal(node.points).lt(max) ? [[code, max]] : [];
  });
}

/** Every set of so many elements. */
function* setsOf<Element>(list: readonly Element[], size: number, from = 0): Generator<readonly Element[]> {
  if (size === 0) yield [];
  for (let at = from; at < list.length && size > 0; at += 1) {
    for (const rest of setsOf(list, size - 1, at + 1)) yield [list[at] as Element, ...rest];
  }
}

function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((a, b) => a * b, 1);
}

/** The figure that the oracle's arithmetic publishes. */
function publishedBy({ publishes, rounding: { index } }: Scheme, points: string, max: string): string {
  const share = () => div(parse(points), parse(max));
  const figure = publishes === "points" ? parse(points) : publishes === "share" ? share() : mul(hundred, share());
  return toDecimalString(round(figure, index.places, index.mode));
}

/** Whether a leaf's points may count more or less than they are: a part is scaled, a cap or a floor holds a sum. */
function countsOtherwise({ scheme: { criteria }, index }: Candidate): boolean {
  const nodes = nodesByCode(index.nodes);
  // A floor may stand inside a bonus too, which adds to no maximum and so is none of the wholes below.
  if (walk(criteria).some(({ criterion }) => criterion.kind === "group" && criterion.least !== undefined)) return true;
  const base = countedWholes(criteria);
  if (base.some(({ kind }) => kind === "group")) return true;
  return index.parts.some(({ part, max }) => {
    const own = base.filter((leaf) => leaf.kind === "leaf" && leaf.part === part);
    return !sum(own.map(({ code }) => decimal(nodes.get(code)?.max ?? "0"))).eq(max);
  });
}

/** Every way to raise leaves by so many units in all. */
function* spendings(rooms: readonly number[], units: number): Generator<readonly number[]> {
  const [room, ...rest] = rooms;
  if (room === undefined) {
    if (units === 0) yield [];
    return;
  }
  for (let own = 0; own <= Math.min(room, units); own += 1) {
    for (const others of spendings(rest, units - own)) yield [own, ...others];
  }
}

describe("gapToNextClass", () => {
  law(
    "the fewest leaves reach the class and no fewer do: class(raise them) = next, and every smaller set stays below it",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [candidates],
    (candidate) => {
      const { scheme, index, indexWith } = candidate;
      const { next } = gapToNextClass(scheme, index);
      if (next === null) return;
      const all = raisable(candidate);
      expect(indexWith(new Map(all)).points).toBe(next.most);
      const found = next.fewestLeaves;
      if (found === null) {
        expect(reaches(candidate, next, indexWith(new Map(all)))).toBe(false);
        return;
      }
      const raised = indexWith(pointsOf(found.raises));
      expect(raised.points).toBe(found.comesTo);
      expect(reaches(candidate, next, raised)).toBe(true);
      const fewer = found.raises.length - 1;
      if (choose(all.length, fewer) > 300) return;
      const others = [...setsOf(all, fewer)].map((set) => indexWith(new Map(set)));
      expect(others.filter((other) => reaches(candidate, next, other))).toEqual([]);
      expect(found.oneFewer).toBe(
        others
          .map(({ points }) => decimal(points))
          .reduce(greater)
          .toString(),
      );
    },
  );
  law(
    "what is missing is just enough: class(needed) = next, and class(needed − one unit) is not",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [candidates],
    ({ scheme, index }) => {
      const { next } = gapToNextClass(scheme, index);
      if (next === null) return;
      expect(decimal(index.points).plus(next.missing).toString()).toBe(next.needed);
      const unit = decimal(`1e-${scheme.rounding.leaf.places}`);
      const classes = [next.needed, decimal(next.needed).minus(unit).toString()].map((points) =>
        classify(scheme.bands, { points, max: index.max, published: publishedBy(scheme, points, index.max) }),
      );
      const better = scheme.bands.best.findIndex((band) => band.class === next.class);
      const at = (name: string | null | undefined) => scheme.bands.best.findIndex((band) => band.class === name);
      expect(at(classes[0]) !== -1 && at(classes[0]) <= better).toBe(true);
      expect(at(classes[1]) === -1 || at(classes[1]) > better).toBe(true);
    },
  );
  law(
    "few points are enough and the bound holds: class(raise by sum) = next, and atLeast ≤ fewest ≤ sum",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [candidates],
    (candidate) => {
      const { scheme, index, indexWith } = candidate;
      const { next } = gapToNextClass(scheme, index);
      const found = next?.fewestPoints;
      if (next === null || found === null || found === undefined) return;
      const raised = indexWith(pointsOf(found.raises));
      expect(raised.points).toBe(found.comesTo);
      expect(reaches(candidate, next, raised)).toBe(true);
      expect(sum(found.raises.map(({ from, to }) => decimal(to).minus(from))).toString()).toBe(found.sum);
      expect(decimal(found.atLeast).lte(found.sum)).toBe(true);
      if (!countsOtherwise(candidate)) expect(found.atLeast).toBe(found.sum);
      // Fewer than the bound is tried out wherever that can be done in whole: no way of spending them is enough.
      const { places } = scheme.rounding.leaf;
      const units = (points: string): number => decimal(points).times(`1e${places}`).toNumber();
      const all = raisable(candidate);
      const nodes = nodesByCode(index.nodes);
      const rooms = all.map(([code, max]) => units(max) - units(nodes.get(code)?.points ?? "0"));
      const below = units(found.atLeast) - 1;
      if (choose(below + all.length - 1, Math.min(below, all.length - 1)) > 300) return;
      for (const spending of spendings(rooms, below)) {
        const points = all.map(([code], at): [string, string] => {
          const from = decimal(nodes.get(code)?.points ?? "0");
          return [code, from.plus(decimal(spending[at] ?? 0).times(`1e-${places}`)).toString()];
        });
        expect(reaches(candidate, next, indexWith(new Map(points)))).toBe(false);
      }
    },
  );
});
