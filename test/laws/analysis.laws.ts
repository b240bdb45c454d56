import {
  allocate,
  digest,
  type Evaluation,
  evaluate,
  leaves,
  parseScheme,
  type Scheme,
  type UnitIndex,
  walk,
} from "par-index";
import { carryOver, editionFor, extendScheme } from "par-index/editions";
import { viewByAgency, viewByTag } from "par-index/questions";
import { caMau2013Fragment } from "par-index/schemes";
import {
  changeOverYears,
  consolidate,
  crosswalk,
  type Inheritance,
  type Lineage,
  parseSuccession,
  periodSummary,
  type SuccessionEvent,
  traceUnit,
} from "par-index/years";
import { describe, expect } from "vitest";
import { decimal, sum } from "../../src/number/decimal.js";
import { frozen, schemes, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

/** A result as it would be if it were that of another period. */
function ofPeriod({ digest: _, ...result }: Evaluation, period: string): Evaluation {
  const moved = {
    ...result,
    indexes: result.indexes.map((one) => ({ ...one, period })),
    rankings: result.rankings.map((one) => ({ ...one, period })),
  };
  return { ...moved, digest: digest(moved) };
}

const comparable = { succession: [], mapping: [], index: "comparable" } as const;
const days = drawn((draw) => Array.from({ length: 4 }, () => draw.int(1, 28)).sort((a, b) => a - b));

/** Whether a unit's domains may be summed: nothing but what the views count. */
function wholeOf(index: UnitIndex): string {
  return sum(index.nodes.map(({ points }) => decimal(points ?? "0"))).toString();
}

function agenciesOf({ criteria }: Scheme): readonly (string | null)[] {
  return [...new Set(walk(criteria).map(({ appraiser }) => appraiser ?? null)), null].filter(
    (agency, at, all) => all.indexOf(agency) === at,
  );
}

describe("analysis", () => {
  law(
    "views that partition the leaves sum to the total: sum(points(view)) = sum(points(domain))",
    "880/QĐ-UBND, Phần III, mục 3",
    [years],
    ({ scheme, cases }) => {
      for (const index of evaluate(scheme, cases).indexes) {
        const views = agenciesOf(scheme).map((agency) => viewByAgency(scheme, index, agency));
        expect(sum(views.map(({ points }) => decimal(points))).toString()).toBe(wholeOf(index));
        const codes = views.flatMap(({ codes: own }) => own);
        expect(new Set(codes).size).toBe(codes.length);
      }
    },
  );
  law(
    "a view is no more than the total: max(view) ≤ sum(max(domains))",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years],
    ({ scheme, cases }) => {
      for (const index of evaluate(scheme, cases).indexes) {
        const whole = sum(index.nodes.map(({ max }) => decimal(max)));
        expect(decimal(viewByTag(scheme, index, "head").max).lte(whole)).toBe(true);
      }
    },
  );
  law(
    "consolidating keeps every unit: units(consolidate(reports)) = union of units(report)",
    "880/QĐ-UBND, Phần III, mục 4",
    [years],
    ({ scheme, cases }) => {
      const reports = ["a", "b"].map((by) => ({
        by,
        evaluation: evaluate(
          scheme,
          cases.filter(({ dossier }) => dossier.unit.group === by),
        ),
      }));
      const expected = cases.map(({ dossier }) => dossier.unit.id);
      const { units, rankings } = consolidate(scheme, frozen(reports), { group: "tỉnh", expected, comparable: [] });
      expect(units.map(({ unit }) => unit).sort()).toEqual([...expected].sort());
      const regrouped = cases.map((one) => ({
        ...one,
        dossier: { ...one.dossier, unit: { ...one.dossier.unit, group: "tỉnh" } },
      }));
      expect(rankings).toEqual(evaluate(scheme, regrouped).rankings);
    },
  );
  law(
    "a year compared with itself does not change: difference(u) = 0 for every ranked u",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years],
    ({ scheme, cases }) => {
      const year = frozen(evaluate(scheme, cases));
      for (const { compared, difference, placesGained, after, nodes } of changeOverYears(year, year, comparable)) {
        expect(compared).toBe("same");
        expect(difference).toBe(after?.published === null ? null : "0");
        expect(placesGained).toBe(after?.rank === null ? null : 0);
        for (const node of nodes) expect(["0", null]).toContain(node.difference);
      }
    },
  );
  law(
    "a change turned round is its opposite: difference(a → b) = −difference(b → a)",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years, years],
    ({ scheme, cases }, other) => {
      const before = evaluate(scheme, cases);
      const units = new Set(cases.map(({ dossier }) => dossier.unit.id));
      const after = evaluate(
        other.scheme,
        other.cases.filter(({ dossier }) => units.has(dossier.unit.id)),
      );
      const back = new Map(changeOverYears(after, before, comparable).map((row) => [row.unit, row.difference]));
      for (const { unit, difference } of changeOverYears(before, after, comparable)) {
        const opposite = back.get(unit) ?? null;
        expect(difference === null ? null : decimal(difference).neg().plus(0).toString().replace("-0", "0")).toBe(
          opposite === null ? null : decimal(opposite).toString().replace("-0", "0"),
        );
      }
    },
  );
  law(
    "a mean lies between, and equal weights are the mean: least(former) ≤ inherited ≤ most(former); inherited(weighted, w) = inherited(mean)",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years, drawn((draw) => draw.pick(["0.5", "1", "1234.5"]))],
    ({ scheme, cases }, weight) => {
      const before = evaluate(scheme, cases);
      const figures = new Map(before.indexes.map(({ unit, published }) => [unit.id, published]));
      const from = [...figures.keys()];
      const [first] = cases;
      if (from.length < 2 || first === undefined) return;
      const unit = { ...first.dossier.unit, id: "đơn-vị-mới" };
      const after = evaluate(scheme, [{ dossier: { ...first.dossier, unit } }]);
      const inherited = (inheritance: Inheritance, order: readonly string[], weights?: SuccessionEvent["weights"]) => {
        const event = { kind: "merge" as const, date: "2025-07-01", clause: { document: "minh họa" }, from: order };
        const to = [{ id: unit.id, name: "Mới" }];
        const succession = [{ ...event, to, inheritance, ...(weights !== undefined && { weights }) }];
        const row = changeOverYears(before, after, { ...comparable, succession }).find((one) => one.unit === unit.id);
        return row?.inherited;
      };
      const equal = from.map((id) => ({ unit: id, weight }));
      const mean = inherited("mean", from);
      expect(inherited("weighted", [...from].reverse(), equal)?.figure).toBe(mean?.figure);
      expect(inherited("none", from)).toMatchObject({ figure: null, difference: null });
      const known = [...figures.values()].flatMap((one) => (one === null ? [] : [decimal(one)]));
      if (known.length < from.length) {
        expect([mean?.figure, inherited("sum", from)?.figure]).toEqual([null, null]);
        return;
      }
      expect(inherited("sum", from)?.figure).toBe(sum(known).toString());
      const figure = decimal(mean?.figure ?? "");
      expect(known.some((one) => one.lte(figure)) && known.some((one) => one.gte(figure))).toBe(true);
      const published = after.indexes[0]?.published ?? null;
      expect(mean?.difference).toBe(published === null ? null : decimal(published).minus(figure).toString());
    },
  );
  law(
    "classes are counted once: sum(years of classes) = number of classified years",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years, drawn((draw) => draw.int(1, 4))],
    ({ scheme, cases }, count) => {
      const first = evaluate(scheme, cases);
      const rule = { classes: ["Z"], years: count, never: [] };
      for (const summary of periodSummary(
        Array.from({ length: count }, (_, at) => ofPeriod(first, String(2021 + at))),
        rule,
        scheme.rounding.index,
      )) {
        const classified = summary.series.filter((one) => one.class !== null).length;
        expect(summary.classes.reduce((total, one) => total + one.years, 0)).toBe(classified);
        expect(summary.series.length).toBe(count);
        const [first] = summary.series;
        if (first?.published != null)
          expect(
            decimal(summary.mean ?? "0")
              .minus(first.published)
              .abs()
              .lte("1"),
          ).toBe(true);
      }
    },
  );
  law(
    "just one edition holds: editionFor(e, d) is in force on d, and no other of e is",
    "880/QĐ-UBND, Điều 3",
    [schemes, days],
    (scheme, [a = 1, b = 1, c = 1, d = 1]) => {
      const day = (date: number) => `2025-03-${String(date).padStart(2, "0")}`;
      const edition = (id: string, from: number, to: number) =>
        parseScheme({ ...structuredClone(scheme), id, validity: { from: day(from), to: day(to) } });
      if (b >= c) return;
      const editions = [edition("first", a, b), edition("second", c, d)];
      for (const date of [a, b, c, d]) {
        const found = editionFor(editions, day(date));
        expect(found.id).toBe(date <= b ? "first" : "second");
      }
    },
  );
  law(
    "a later edition ends an open one: editionFor(e, d) = the last of e that begins by d, where none of e names its end",
    "Our reading: an edition holds until the next one of its id",
    [schemes, days],
    (scheme, days) => {
      const day = (date: number) => `2025-03-${String(date).padStart(2, "0")}`;
      const begins = [...new Set(days)];
      const editions = begins.map((from) => parseScheme({ ...structuredClone(scheme), validity: { from: day(from) } }));
      for (let date = Math.min(...begins); date <= 28; date += 1) {
        const last = Math.max(...begins.filter((from) => from <= date));
        expect(editionFor(editions, day(date)).validity?.from).toBe(day(last));
      }
    },
  );
  law(
    "every entry is carried over or listed as lost: entries(old) = entries(carried over) + lost",
    "Our reading: old facts under a new edition",
    [years, schemes],
    ({ cases }, target) => {
      for (const { dossier } of cases) {
        const { dossier: carried, lost, open } = carryOver(dossier, target, []);
        expect(carried.entries.length + lost.length).toBe(dossier.entries.length);
        for (const { issues } of lost) expect(issues.length).toBeGreaterThan(0);
        expect(evaluate(target, [{ dossier: carried }]).refused).toEqual([]);
        for (const leaf of open) expect(carried.entries.map((entry) => entry.leaf)).not.toContain(leaf);
      }
    },
  );
  law(
    "a lineage ends with those who were there first: no event made the last of traceUnit(u)",
    "Our reading: a history says which units",
    [drawn((draw) => draw.int(1, 12))],
    (count) => {
      // A chain of mergers: each new unit takes in the one before it and two more.
      const events = Array.from(
        { length: count },
        (_, at): SuccessionEvent => ({
          kind: "merge",
          date: `20${String(10 + at)}-07-01`,
          clause: { document: "minh họa" },
          from: [at === 0 ? "first" : `m${at - 1}`, `a${at}`, `b${at}`],
          to: [{ id: `m${at}`, name: `Đơn vị ${at}` }],
        }),
      );
      const succession = parseSuccession([...events].reverse());
      const ends = ({ unit, predecessors }: Lineage): string[] =>
        predecessors.length === 0 ? [unit] : predecessors.flatMap(ends);
      const found = ends(traceUnit(succession, `m${count - 1}`));
      expect(found.length).toBe(2 * count + 1);
      expect(found.filter((unit) => events.some(({ to }) => to.some(({ id }) => id === unit)))).toEqual([]);
    },
  );
  law(
    "what refers to everything covers everything: refers(domain) = itself ⇒ coverage = 100, points(row) = points(domain)",
    "880/QĐ-UBND, Phần II, mục I.2.b",
    [years],
    ({ scheme, cases }) => {
      const criteria = scheme.criteria.map((one) => ({ ...one, refers: [{ scheme: scheme.id, code: one.code }] }));
      const own = parseScheme({ ...structuredClone(scheme), criteria });
      for (const index of evaluate(own, cases).indexes) {
        const { rows, coverage, uncovered, unmatched } = crosswalk(own, index, own);
        expect(rows.map(({ code, points }) => [code, points])).toEqual(
          index.nodes.map(({ code, points }) => [code, points ?? "0"]),
        );
        expect([uncovered, unmatched]).toEqual([[], []]);
        const scale = sum(scheme.parts.map(({ max }) => decimal(max)));
        expect(coverage).toBe(scale.isZero() ? "0" : "100");
      }
    },
  );
  law(
    "freed points find a home: remove a leaf and allocate its maximum ⇒ the part's total is kept",
    "880/QĐ-UBND, Phần III, mục 1",
    [drawn((draw) => Array.from({ length: draw.int(2, 8) }, () => draw.int(1, 400)))],
    (units) => {
      const title = { vi: "Tiêu chí" };
      const spelt = units.map((one) => decimal(one).times("0.01").toString());
      const max = sum(spelt.map((one) => decimal(one))).toString();
      const rule = { kind: "proportional", measure: "ratio" } as const;
      const children = spelt.map((one, at) => ({
        kind: "leaf" as const,
        code: `1.${at + 1}`,
        title,
        max: one,
        part: "appraisal",
        rule,
      }));
      const base = parseScheme({
        ...structuredClone(caMau2013Fragment),
        parts: [{ id: "appraisal", title, max }],
        criteria: [{ kind: "group", code: "1", title, max, children }],
      });
      const [freed = "0", ...rest] = spelt;
      const shares = allocate(freed, rest, 2);
      const grounds = { clause: { document: "minh họa" }, reason: "Bỏ một tiêu chí." };
      const next = extendScheme(base, [
        { ...grounds, kind: "remove", code: "1.1" },
        ...rest.map((one, at) => ({
          ...grounds,
          kind: "amend" as const,
          code: `1.${at + 2}`,
          set: {
            max: decimal(one)
              .plus(shares[at] ?? "0")
              .toString(),
          },
        })),
      ]);
      expect(next.parts).toEqual(base.parts);
      expect(leaves(next.criteria).length).toBe(units.length - 1);
    },
  );
});
