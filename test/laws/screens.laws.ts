import { type Case, evaluate, leaves } from "par-index";
import {
  allMaximumClaims,
  documentsReused,
  identicalDossiers,
  overClaims,
  type SelfComparison,
} from "par-index/questions";
import { changeOverYears, jumps } from "par-index/years";
import { describe, expect } from "vitest";
import { nodesByCode } from "../../src/composite/nodesByCode.js";
import { decimal, sum } from "../../src/number/decimal.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const threshold = drawn((draw) => String(draw.int(0, 60)));
const comparable = { succession: [], mapping: [], index: "comparable" } as const;

/** Several comparisons as one. */
function added(list: readonly SelfComparison[]) {
  const points = (of: "self" | "appraised" | "final" | "over" | "under") =>
    sum(list.map((one) => decimal(one[of]))).toString();
  const count = (of: "leaves" | "overClaimed" | "underClaimed") => list.reduce((all, one) => all + one[of], 0);
  return [
    ...(["self", "appraised", "final", "over", "under"] as const).map(points),
    ...(["leaves", "overClaimed", "underClaimed"] as const).map(count),
  ];
}

function renamed(one: Case, id: string): Case {
  const { dossier, tally = [] } = one;
  return {
    ...one,
    dossier: { ...dossier, unit: { ...dossier.unit, id }, entries: [...dossier.entries].reverse() },
    tally: tally.map((row) => ({ ...row, unit: id })),
  };
}

describe("self against appraised", () => {
  law(
    "over-claims add up three ways: sum(units) = sum(domains) = sum(agencies) = total, and self − final = over − under",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    ({ scheme, cases }) => {
      const { whole, units, domains, agencies } = overClaims(scheme, evaluate(scheme, cases));
      for (const list of [units, domains, agencies]) expect(added(list)).toEqual(added([whole]));
      for (const one of [whole, ...units, ...domains, ...agencies]) {
        const difference = decimal(one.self).minus(one.final).toString();
        expect(decimal(one.over).minus(one.under).toString()).toBe(difference);
        expect(one.rate === null).toBe(one.leaves === 0);
        expect(one.overClaimed + one.underClaimed).toBeLessThanOrEqual(one.leaves);
      }
    },
  );
});

describe("screens", () => {
  law(
    "a screen shows whom it says: u in allMaximumClaims ⇔ self(leaf) = max(leaf) on every leaf with a self score",
    "880/QĐ-UBND, Phần II, mục IV.3",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      const shown = allMaximumClaims(scheme, evaluation).map(({ unit }) => unit);
      const full = evaluation.indexes.filter(({ nodes }) => {
        const scored = nodesByCode(nodes);
        const claims = leaves(scheme.criteria).flatMap(({ code, max, bonus }) => {
          const self = scored.get(code)?.self ?? null;
          const cap = bonus?.cap ?? max;
          return self === null ? [] : [self === (decimal(cap).lt(max) ? cap : max)];
        });
        return claims.length > 0 && claims.every(Boolean);
      });
      expect(shown).toEqual(full.map(({ unit }) => unit.id));
    },
  );
  law(
    "a copy is found out: identicalDossiers(cases + the same dossier as u) has that unit beside u",
    "880/QĐ-UBND, Phần II, mục IV.3",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases) {
        const facts = one.dossier.entries.filter(({ facts = { absent: "pending" } }) => !("absent" in facts)).length;
        const found = identicalDossiers(scheme, [...cases, renamed(one, "copy")]);
        const beside = found.filter(({ units }) => units.includes("copy"));
        expect(beside.map(({ leaves: count }) => count)).toEqual(facts === 0 ? [] : [facts]);
        expect(beside.every(({ units }) => units.includes(one.dossier.unit.id))).toBe(true);
      }
      const alone = identicalDossiers(scheme, cases.slice(0, 1));
      expect(alone).toEqual([]);
    },
  );
  law(
    "a document of one unit is not reused: documentsReused([case]) = none",
    "880/QĐ-UBND, Phần II, mục IV.3",
    [years],
    ({ scheme, cases }) => {
      const documents = [{ id: "01/KH", title: "Kế hoạch", place: "Văn thư" }];
      const proven = cases.map((one) => ({
        ...one,
        dossier: { ...one.dossier, entries: one.dossier.entries.map((entry) => ({ ...entry, documents })) },
      }));
      expect(documentsReused(scheme, proven.slice(0, 1))).toEqual([]);
      const uses = proven.flatMap(({ dossier }) =>
        dossier.entries.map(({ leaf }) => ({ unit: dossier.unit.id, leaf })),
      );
      const shared = new Set(uses.map(({ unit }) => unit)).size > 1;
      expect(documentsReused(scheme, proven)).toEqual(shared ? [{ by: "id", ...documents[0], uses }] : []);
    },
  );
  law(
    "a jump is at least its threshold: |difference| ≥ threshold, and no other difference is",
    "880/QĐ-UBND, Phần II, mục I.2.a",
    [years, threshold],
    ({ scheme, cases }, least) => {
      const [before, after] = [evaluate(scheme, cases), evaluate(scheme, [...cases].reverse().map(swapped))];
      const changes = changeOverYears(before, after, comparable);
      const found = jumps(changes, { index: least, criterion: least });
      const all = changes.flatMap(({ difference, parts, nodes }) => [
        difference,
        ...[...parts, ...nodes].map((one) => one.difference),
      ]);
      const large = all.filter((one) => one !== null && decimal(one).abs().gte(least));
      expect(found.map(({ difference }) => difference)).toEqual(large);
      for (const one of found) expect(decimal(one.after).minus(one.before).toString()).toBe(one.difference);
    },
  );
});

/** A year in which each unit has another's case. */
function swapped(one: Case, at: number, all: readonly Case[]): Case {
  const { unit } = all[all.length - 1 - at]?.dossier ?? one.dossier;
  const { dossier, tally = [] } = one;
  return { ...one, dossier: { ...dossier, unit }, tally: tally.map((row) => ({ ...row, unit: unit.id })) };
}
