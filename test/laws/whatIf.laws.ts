import {
  appraise,
  type Case,
  computeIndex,
  type Evaluation,
  evaluate,
  isScoringError,
  leaves,
  type Rule,
  type Scheme,
  selfAssess,
  surveySheet,
} from "par-index";
import { type ChangedFacts, effectOf, type Placing, whatIf, withFacts } from "par-index/questions";
import { describe, expect } from "vitest";
import { drawCases, spanOf } from "./arbitraries/case.js";
import { frozen, type Year, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { drawFacts } from "./arbitraries/rule.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { law } from "./law.js";

interface Asked extends Year {
  readonly changes: readonly ChangedFacts[];
}

/** A year in which up to three leaves that have facts get others. */
const asked = drawn((draw): Asked => {
  const scheme = drawScheme(draw, draw.int(2, 4));
  const cases = frozen(drawCases(draw, scheme));
  const changeable = leaves(scheme.criteria).filter(({ rule }) => rule.kind !== "survey");
  const pairs = cases.flatMap(({ dossier, ledger = [] }) =>
    changeable
      .filter(({ code, scoredBy }) => scoredBy !== "appraiser" || ledger.some(({ leaf }) => leaf === code))
      .map((leaf) => ({ unit: dossier.unit.id, leaf })),
  );
  const chosen = pairs.filter(() => draw.chance(30)).slice(0, 3);
  const changes = chosen.map(({ unit, leaf }) => ({
    unit,
    leaf: leaf.code,
    facts: drawFacts(draw, leaf.rule, spanOf(scheme, leaf)),
  }));
  return { scheme, cases, changes: frozen(changes) };
});

/** The facts that a case's final points rest on. */
function finalFacts(scheme: Scheme, { dossier, ledger = [] }: Case): readonly ChangedFacts[] {
  return appraise(scheme, selfAssess(scheme, dossier), ledger).rows.flatMap(({ leaf, facts }) =>
    facts === undefined ? [] : [{ unit: dossier.unit.id, leaf, facts }],
  );
}

/** The leaves whose rules ask one of these, directly or by way of others. */
function leavesRestingOn({ criteria }: Scheme, changed: readonly string[]): ReadonlySet<string> {
  const asks = (rule: Rule, code: string) => JSON.stringify(rule).includes(`"leaf":${JSON.stringify(code)}`);
  const found = new Set<string>();
  const add = (code: string): void => {
    for (const { code: other, rule } of leaves(criteria)) {
      if (found.has(other) || !asks(rule, code)) continue;
      found.add(other);
      add(other);
    }
  };
  changed.forEach(add);
  return found;
}

function placingIn(evaluation: Evaluation, unit: string): Placing | undefined {
  const index = evaluation.indexes.find((one) => one.unit.id === unit);
  const row = evaluation.rankings.flatMap(({ rows }) => rows).find((one) => one.unit === unit);
  if (index === undefined) return undefined;
  return { points: index.points, published: index.published, class: index.class, rank: row?.rank ?? null };
}

describe("what-if", () => {
  law(
    "what-if is an evaluation: whatIf(cases, changes).after = digest(evaluate(withFacts(cases, changes)))",
    "880/QĐ-UBND, Phần II, mục I.1",
    [asked],
    ({ scheme, cases, changes }) => {
      const [before, after] = [evaluate(scheme, cases), evaluate(scheme, withFacts(scheme, cases, changes))];
      expect(after.refused).toStrictEqual([]);
      const answer = whatIf(scheme, cases, changes);
      expect([answer.before, answer.after]).toStrictEqual([before.digest, after.digest]);
      const moved = new Map(answer.moved.map((one) => [one.unit, one]));
      for (const { dossier } of cases) {
        const [was, is] = [placingIn(before, dossier.unit.id), placingIn(after, dossier.unit.id)];
        const move = moved.get(dossier.unit.id);
        expect([move?.before ?? was, move?.after ?? was]).toStrictEqual([was, is]);
      }
      expect(new Set(answer.changed.map(({ unit }) => unit))).toStrictEqual(new Set(changes.map(({ unit }) => unit)));
    },
  );
  law(
    "other facts come to what they are worth: final(leaf) under withFacts = points(facts), and no leaf changes that rests on none of them",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [asked],
    ({ scheme, cases, changes }) => {
      for (const [at, one] of withFacts(scheme, cases, changes).entries()) {
        const was = cases[at];
        if (was === undefined) continue;
        const here = changes.filter(({ unit }) => unit === one.dossier.unit.id).map(({ leaf }) => leaf);
        const resting = leavesRestingOn(scheme, here);
        const finals = [was, one].map(({ dossier, ledger = [] }) =>
          appraise(scheme, selfAssess(scheme, dossier), ledger),
        );
        for (const [position, row] of (finals[1]?.rows ?? []).entries()) {
          const change = changes.find(({ unit, leaf }) => unit === one.dossier.unit.id && leaf === row.leaf);
          if (change !== undefined) expect(row.facts).toStrictEqual(change.facts);
          else if (!resting.has(row.leaf)) expect(row.final).toBe(finals[0]?.rows[position]?.final);
        }
        const surveyed = surveySheet(scheme, one.tally ?? [], one.dossier.unit, one.surveyed);
        const [sheet] = finals.slice(1);
        if (sheet === undefined) continue;
        const index = computeIndex(scheme, one.dossier.unit, [sheet, surveyed]);
        expect(evaluate(scheme, [one]).indexes).toStrictEqual([index]);
      }
    },
  );
  law(
    "the same facts change nothing: whatIf(cases, the facts that final points rest on).moved = none",
    "880/QĐ-UBND, Phần II, mục I.1",
    [years],
    ({ scheme, cases }) => {
      const changes = cases.flatMap((one) => finalFacts(scheme, one));
      expect(whatIf(scheme, cases, changes).moved).toStrictEqual([]);
      expect(whatIf(scheme, cases, []).after).toBe(evaluate(scheme, cases).digest);
    },
  );
  law(
    "an effect is the year without it: effectOf(i).without = placing in evaluate(cases without i, later ones re-based)",
    "880/QĐ-UBND, Phần II, mục II.3.a",
    [years],
    ({ scheme, cases }) => {
      for (const [at, one] of cases.entries()) {
        const { dossier, ledger = [] } = one;
        // The last, which nothing overrides, and one before it: each is evaluated three times.
        for (const position of new Set([ledger.length - 1, ledger.length - 3])) {
          if (position < 0) continue;
          const effect = effectOf(scheme, cases, dossier.unit.id, position);
          const rebased = rebase(scheme, one, position);
          const rest = cases.map((other, index) => (index === at ? { ...one, ledger: rebased } : other));
          const year = evaluate(scheme, rest);
          expect(year.refused).toStrictEqual([]);
          expect(effect.without).toStrictEqual(placingIn(year, dossier.unit.id));
          expect(effect.with).toStrictEqual(placingIn(evaluate(scheme, cases), dossier.unit.id));
          const overridden = ledger
            .slice(position + 1)
            .some(({ leaf, to }) => leaf === ledger[position]?.leaf && !("confirmed" in to));
          if (overridden) expect(effect.moved).toStrictEqual([]);
        }
      }
    },
  );
});

/** The ledger without one entry, written again from the results that stand as each entry's turn comes. */
function rebase(scheme: Scheme, { dossier, ledger = [] }: Case, position: number): NonNullable<Case["ledger"]> {
  let sheet = selfAssess(scheme, dossier);
  return ledger
    .filter((_, at) => at !== position)
    .flatMap((adjustment) => {
      const row = sheet.rows.find(({ leaf }) => leaf === adjustment.leaf);
      const rebased = { ...adjustment, from: row?.final ?? adjustment.from };
      try {
        sheet = appraise(scheme, sheet, [rebased]);
      } catch (error) {
        // A confirmation of what is no longer there.
        if (isScoringError(error) && error.issues[0]?.code === "appraisal.nothing_to_confirm") return [];
        throw error;
      }
      return [rebased];
    });
}
