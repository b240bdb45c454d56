import {
  type Adjustment,
  type Case,
  type Criterion,
  evaluate,
  type Leaf,
  parseScheme,
  type Scheme,
  type ScoredNode,
  type UnitIndex,
  walk,
} from "par-index";
import { describe, expect } from "vitest";
import { policyOf } from "../../src/criteria/notApplicable.js";
import { type Decimal, decimal, greater, lesser, sum, ZERO } from "../../src/number/decimal.js";
import { drawCase, drawCases } from "./arbitraries/case.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { drawScheme, leavesOf } from "./arbitraries/scheme.js";
import { law } from "./law.js";
import { div, mul, parse, round, toDecimalString } from "./oracle/fraction.js";

function indexesOf(scheme: Scheme, cases: readonly Case[]): readonly UnitIndex[] {
  return evaluate(scheme, cases).indexes;
}

/** Every node with the criterion that it scores. */
function nodesOf(scheme: Scheme, index: UnitIndex): { node: ScoredNode; criterion: Scheme["criteria"][number] }[] {
  const pair = (nodes: readonly ScoredNode[], criteria: Scheme["criteria"]): ReturnType<typeof nodesOf> =>
    criteria.flatMap((criterion, at) => {
      const node = nodes[at];
      if (node === undefined) throw new Error("no node");
      const below = criterion.kind === "group" ? pair(node.children ?? [], criterion.children) : [];
      return [{ node, criterion }, ...below];
    });
  return pair(index.nodes, scheme.criteria);
}

const total = (points: readonly (string | null)[]) => sum(points.map((one) => decimal(one ?? "0")));

/** Whether something else than the sum of its leaves may decide what a criterion counts. */
function isBounded(criterion: Criterion): boolean {
  if (criterion.bonus !== undefined) return true;
  if (criterion.kind === "group") return criterion.most !== undefined || criterion.least !== undefined;
  return criterion.min !== undefined;
}

/** What leaves of a scheme do where they do not apply. */
function policiesOf(scheme: Scheme): ReadonlySet<string> {
  return new Set(leavesOf(scheme.criteria).map((leaf) => policyOf(scheme.absence, leaf)));
}

/** A dossier in which the unit has everything that it can, or owes nothing at all. */
const simple = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, one: drawCase(draw, scheme, { id: "u", name: "Đơn vị", group: "a" }) };
});

/** Cases under a scheme that scales the parts of which something does not apply, and holds nothing by a cap, a bonus or a penalty. */
const rescaled = drawn((draw) => {
  for (;;) {
    const { absence, ...scheme } = drawScheme(draw, draw.int(1, 3), "weights");
    if (walk(scheme.criteria).some(({ criterion }) => isBounded(criterion))) continue;
    const scaling = parseScheme({ ...scheme, absence: { ...absence, notApplicable: "rescale-part" } });
    return { scheme: scaling, cases: drawCases(draw, scaling) };
  }
});

describe("composite", () => {
  law(
    "roll-up conserves: points(group) = sum of points(children), within its cap and its floor",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      for (const index of indexesOf(scheme, cases)) {
        for (const { node, criterion } of nodesOf(scheme, index)) {
          if (criterion.kind === "leaf") continue;
          const below = total((node.children ?? []).map((child) => child.points));
          const caps = [criterion.bonus?.cap, criterion.most].flatMap((cap) =>
            cap === undefined ? [] : [decimal(cap)],
          );
          const capped = caps.reduce(lesser, below);
          const expected = criterion.least === undefined ? capped : greater(capped, decimal(criterion.least));
          const isEmpty = (node.children ?? []).every(
            ({ points, absence }) => points === null && absence !== "pending",
          );
          expect(node.points).toBe(isEmpty ? null : expected.toString());
        }
      }
    },
  );
  law(
    "maxima conserve: max(node) = sum of max(children that are no bonus), within its cap",
    "880/QĐ-UBND, Phần II, mục II.2",
    [years],
    ({ scheme, cases }) => {
      for (const index of indexesOf(scheme, cases)) {
        for (const { node, criterion } of nodesOf(scheme, index)) {
          if (criterion.kind === "leaf") continue;
          const counted = (node.children ?? []).filter((_, at) => criterion.children[at]?.bonus === undefined);
          const all = total(counted.map(({ max }) => max));
          expect(node.max).toBe((criterion.most === undefined ? all : lesser(all, decimal(criterion.most))).toString());
        }
      }
    },
  );
  law(
    "the parts make the index: points = sum of points(parts), max = sum of max(parts)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      for (const { points, max, parts } of indexesOf(scheme, cases)) {
        expect(points).toBe(total(parts.map((part) => part.points)).toString());
        expect(max).toBe(total(parts.map((part) => part.max)).toString());
      }
    },
  );
  law(
    "the domains make the index: points = sum of points(domains), where nothing is rescaled",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      if (policiesOf(scheme).has("rescale-part")) return;
      for (const { points, nodes } of indexesOf(scheme, cases)) {
        expect(points).toBe(total(nodes.map((node) => node.points)).toString());
      }
    },
  );
  law(
    "rescaling keeps the scale: max = sum of max(parts of the scheme), where anything applies and nothing lowers it",
    "Our reading: bands are on absolute points",
    [years],
    ({ scheme, cases }) => {
      if (policiesOf(scheme).has("lower-maximum")) return;
      const scale = total(scheme.parts.map(({ max }) => max)).toString();
      for (const { max } of indexesOf(scheme, cases)) expect(["0", scale]).toContain(max);
    },
  );
  law(
    "a part is scaled in proportion: points(part) = round(max(part) × points ÷ max of what applies), where no cap, bonus or penalty is",
    "Our reading: what is left of a part stands for all of it",
    [rescaled],
    ({ scheme, cases }) => {
      const { places, mode } = scheme.rounding.leaf;
      for (const index of indexesOf(scheme, cases)) {
        const scored = nodesOf(scheme, index).filter(({ node }) => node.points !== null);
        for (const { part, points, max } of index.parts) {
          const leaves = scored.filter(({ criterion }) => criterion.kind === "leaf" && criterion.part === part);
          const [base, applies] = [
            total(leaves.map(({ node }) => node.points)),
            total(leaves.map(({ node }) => node.max)),
          ];
          if (!index.complete || applies.isZero()) continue;
          const exact = div(mul(parse(max), parse(base.toString())), parse(applies.toString()));
          expect(points).toBe(toDecimalString(round(exact, places, mode)));
        }
      }
    },
  );
  law(
    "full points keep the maximum: max = the scale under full-points",
    "Our reading: TT 09/2021/TT-BTP gives full points",
    [years],
    ({ scheme, cases }) => {
      if ([...policiesOf(scheme)].some((policy) => policy !== "full-points" && policy !== "refuse")) return;
      const scale = total(scheme.parts.map(({ max }) => max)).toString();
      for (const { max } of indexesOf(scheme, cases)) expect(max).toBe(scale);
    },
  );
  law(
    "an index stays within its leaves: sum of min ≤ lowest ≤ points ≤ highest",
    "880/QĐ-UBND, Phần II, mục II.2",
    [years],
    ({ scheme, cases }) => {
      for (const { points, between } of indexesOf(scheme, cases)) {
        expect(decimal(between.lowest).lte(points) && decimal(points).lte(between.highest)).toBe(true);
      }
    },
  );
  law(
    "what is complete is settled: complete ⇒ lowest = points = highest",
    "Our reading: a draft says what it can still come to",
    [years],
    ({ scheme, cases }) => {
      for (const { complete, points, between, published } of indexesOf(scheme, cases)) {
        if (complete) expect(between).toStrictEqual({ lowest: points, highest: points });
        else expect(published).toBeNull();
      }
    },
  );
  law(
    "a draft tells the truth: lowest ≤ points(any completion) ≤ highest",
    "Our reading: a draft says what it can still come to",
    [simple, drawn((draw) => Array.from({ length: 60 }, () => draw.int(0, 99)))],
    ({ scheme, one }, choices) => {
      const [draft] = indexesOf(scheme, [one]);
      if (draft === undefined || draft.complete) return;
      const leaves = new Map(leavesOf(scheme.criteria).map((leaf) => [leaf.code, leaf]));
      if (scheme.council === undefined) return;
      const council = scheme.council;
      const settled = (leaf: Leaf, choice: number): Adjustment["to"] => {
        // It may also turn out not to apply.
        const canBeAbsent = policyOf(scheme.absence, leaf) !== "refuse";
        if (choice < 34 && canBeAbsent) return { absent: "not-applicable" };
        return { points: choice < 67 ? (leaf.min ?? "0") : leaf.max };
      };
      // One at a time: a condition is no longer pending once the leaf that it waits for is settled.
      let done = draft;
      const ledger = [...(one.ledger ?? [])];
      for (const choice of choices) {
        const next = nodesOf(scheme, done)
          .map(({ node }) => (node.absence === "pending" ? leaves.get(node.code) : undefined))
          .find((leaf) => leaf !== undefined && leaf.rule.kind !== "survey");
        if (next === undefined) break;
        ledger.push({
          leaf: next.code,
          from: "pending",
          to: settled(next, choice),
          reason: "Hoàn tất",
          by: { agency: council },
          stage: "council",
          at: "2022-06-01",
        });
        const [index] = indexesOf(scheme, [{ ...one, ledger }]);
        if (index === undefined) throw new Error("refused");
        done = index;
      }
      expect(decimal(draft.between.lowest).lte(done.between.lowest)).toBe(true);
      expect(decimal(done.between.highest).lte(draft.between.highest)).toBe(true);
    },
  );
  law(
    "a self score has its own maximum: selfMax = sum of max(leaves that the unit scores and that apply to it), within caps",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    ({ scheme, cases }) => {
      for (const [at, { parts }] of indexesOf(scheme, cases).entries()) {
        const absent = new Map(
          (cases[at]?.dossier.entries ?? []).map(({ leaf, facts = {} }) => [
            leaf,
            "absent" in facts ? facts.absent : "",
          ]),
        );
        for (const { part, self, selfMax } of parts) {
          const own = walk(scheme.criteria).flatMap(({ criterion }) => {
            if (criterion.kind === "group" || criterion.part !== part) return [];
            return criterion.rule.kind === "survey" || criterion.scoredBy === "appraiser" ? [] : [{ criterion }];
          });
          const countsOf = (leaf: Leaf): boolean =>
            own.some(({ criterion }) => criterion === leaf) &&
            (absent.get(leaf.code) !== "not-applicable" || policyOf(scheme.absence, leaf) === "full-points");
          const most = (criteria: readonly Criterion[]): Decimal =>
            sum(
              criteria
                .filter(({ bonus }) => bonus === undefined)
                .map((one) => {
                  if (one.kind === "leaf") return countsOf(one) ? decimal(one.max) : ZERO;
                  const all = most(one.children);
                  return one.most === undefined ? all : lesser(all, decimal(one.most));
                }),
            );
          expect(selfMax).toBe(own.length === 0 ? null : most(scheme.criteria).toString());
          expect(self === null).toBe(own.length === 0);
        }
      }
    },
  );
  law(
    "a bonus adds no maximum: max(unit) counts no bonus leaf",
    "Hà Nội 5666/QĐ-UBND 2025, lĩnh vực 9",
    [years],
    ({ scheme, cases }) => {
      const scale = total(scheme.parts.map(({ max }) => max));
      for (const { max } of indexesOf(scheme, cases)) expect(decimal(max).lte(scale)).toBe(true);
    },
  );
  law(
    "nothing that applies, no score: all not-applicable ⇒ percent, published, class are null",
    "Our reading: not 0 and not 100",
    [simple],
    ({ scheme, one }) => {
      const policies = policiesOf(scheme);
      if (policies.has("refuse") || policies.has("full-points")) return;
      const leaves = leavesOf(scheme.criteria);
      if (leaves.some(({ rule, scoredBy }) => rule.kind === "survey" || scoredBy === "appraiser")) return;
      const entries = leaves.map(({ code: leaf }) => ({ leaf, facts: { absent: "not-applicable" as const } }));
      const [index] = indexesOf(scheme, [{ dossier: { ...one.dossier, entries } }]);
      expect(index).toMatchObject({
        points: "0",
        max: "0",
        percent: null,
        published: null,
        class: null,
        complete: true,
      });
    },
  );
  law(
    "everything is everything: all leaves at their maximum ⇒ base points = the maximum",
    "880/QĐ-UBND, Phần II, mục II.2",
    [simple],
    ({ scheme, one }) => {
      if (scheme.council === undefined) return;
      const { council } = scheme;
      const [before] = indexesOf(scheme, [{ dossier: { ...one.dossier, entries: [] } }]);
      if (before === undefined) throw new Error("refused");
      const own = leavesOf(scheme.criteria).filter(({ rule }) => rule.kind !== "survey");
      if (own.length < leavesOf(scheme.criteria).length) return;
      const ledger = own.map(({ code, max, scoredBy }) => ({
        leaf: code,
        from: scoredBy === "appraiser" ? ("pending" as const) : ("not-submitted" as const),
        to: { points: max },
        reason: "Đủ điểm",
        by: { agency: council },
        stage: "council" as const,
        at: "2022-06-01",
      }));
      const [index] = indexesOf(scheme, [{ dossier: { ...one.dossier, entries: [] }, ledger }]);
      if (index === undefined) throw new Error("refused");
      expect(decimal(index.points).gte(index.max)).toBe(true);
      expect(index.max).toBe(total(scheme.parts.map(({ max }) => max)).toString());
    },
  );
});
