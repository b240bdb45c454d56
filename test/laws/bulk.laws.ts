import {
  type Absent,
  appraise,
  type Case,
  computeIndex,
  digest,
  evaluate,
  type Facts,
  type Leaf,
  leaves,
  type Scheme,
  selfAssess,
  surveySheet,
} from "par-index";
import { compile } from "par-index/bulk";
import { withFacts } from "par-index/questions";
import { describe, expect } from "vitest";
import { restingOn } from "../../src/assessment/outside.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import { agreementWith } from "./agreement.js";
import { drawCases, spanOf } from "./arbitraries/case.js";
import { withGreatFigures, years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { drawFacts } from "./arbitraries/rule.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { drawYear } from "./arbitraries/year.js";
import { law } from "./law.js";

const greatYears = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, cases: withGreatFigures(draw, scheme, drawCases(draw, scheme)) };
});

/** Cases, a leaf that units score themselves, and twice other facts of it for each unit: some great, some absences. */
const variedYears = drawn((draw) => {
  let scheme = drawScheme(draw, draw.int(1, 4));
  const own = (one: Scheme) =>
    leaves(one.criteria).filter((leaf) => leaf.rule.kind !== "survey" && leaf.scoredBy !== "appraiser");
  while (own(scheme).length === 0) scheme = drawScheme(draw, draw.int(1, 4));
  const leaf = own(scheme)[draw.int(0, own(scheme).length - 1)] as Leaf;
  // Other facts of a leaf on which others rest leave the adjustments of those behind: they are left out.
  const isAlone = restingOn(prepareScheme(scheme), leaf.code).length === 0;
  const usual = drawCases(draw, scheme).map(({ ledger, ...one }) => (isAlone && ledger ? { ...one, ledger } : one));
  const cases = draw.chance(30) ? withGreatFigures(draw, scheme, usual) : usual;
  const stated = (): Facts | Absent =>
    draw.chance(20)
      ? { absent: draw.chance(50) ? "pending" : "not-submitted" }
      : drawFacts(draw, leaf.rule, spanOf(scheme, leaf));
  const year = draw.chance(50) ? drawYear(draw, scheme, cases) : undefined;
  return { scheme, cases, leaf: leaf.code, rounds: [cases.map(stated), cases.map(stated)], year };
});

/** The index by the functions step by step, which know no columns. */
function byReference(scheme: Scheme, cases: readonly Case[]): readonly unknown[] {
  return cases.map(({ dossier, ledger = [], tally = [], surveyed = [] }) => {
    const sheet = appraise(scheme, selfAssess(scheme, dossier), ledger);
    return computeIndex(scheme, dossier.unit, [sheet, surveySheet(scheme, tally, dossier.unit, surveyed)]);
  });
}

describe("bulk", () => {
  law(
    "the plan agrees with the reference: compile(s).index(c) = computeIndex(appraise(selfAssess), survey) for each c",
    "Our reading: a faster way gives the same figures or it is wrong",
    [years],
    ({ scheme, cases }) => {
      expect(digest(compile(scheme).index(cases))).toBe(digest(byReference(scheme, cases)));
    },
  );
  law(
    "what does not fit is scored by the reference: the plan agrees with the reference on figures of any length",
    "Our reading: a faster way gives the same figures or it is wrong",
    [greatYears],
    ({ scheme, cases }) => {
      expect(digest(compile(scheme).index(cases))).toBe(digest(byReference(scheme, cases)));
    },
  );
  law(
    "the plan agrees with the oracle: compile(s).index(c) = oracle(s, c)",
    "880/QĐ-UBND, Phần II, mục II.3",
    [years],
    ({ scheme, cases }) => {
      const { library, oracle } = agreementWith(scheme, cases, {
        ...evaluate(scheme, cases),
        indexes: compile(scheme).index(cases),
      });
      expect(library).toEqual(oracle);
    },
  );
  law(
    "figures are the index without its nodes: compile(s).figures(c) = points, percent, class and rank of evaluate(s, c)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      const { indexes, rankings } = evaluate(scheme, cases);
      const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }) => [unit, rank])));
      expect(compile(scheme).figures(cases)).toEqual(
        indexes.map(({ unit, complete, points, max, percent, published, class: name }) => {
          const rank = ranks.get(unit.id) ?? null;
          return { unit: unit.id, group: unit.group, complete, points, max, percent, published, class: name, rank };
        }),
      );
    },
  );
  law(
    "a leaf varied is a what-if: compile(s).vary(c, leaf)(facts) = compile(s).figures(withFacts(s, c, facts of the leaf))",
    "Our reading: a faster way gives the same figures or it is wrong",
    [variedYears],
    ({ scheme, cases, leaf, rounds, year }) => {
      const plan = compile(scheme);
      const vary = plan.vary(cases, leaf, year);
      for (const facts of rounds) {
        const changes = cases.map(({ dossier }, at) => ({ unit: dossier.unit.id, leaf, facts: facts[at] as Facts }));
        const of = new Map(changes.map(({ unit, facts: stated }) => [unit, stated]));
        expect(vary(({ id }) => of.get(id) as Facts)).toEqual(plan.figures(withFacts(scheme, cases, changes), year));
      }
    },
  );
  law(
    "many cases are scored as few: evaluate(copies of c) has the indexes of evaluate(c)",
    "880/QĐ-UBND, Phần II, mục II.3",
    [years],
    ({ scheme, cases }) => {
      const copies = Math.ceil(24 / cases.length);
      const many = Array.from({ length: copies }, (_, copy) => cases.map((one) => copyOf(one, copy))).flat();
      const expected = evaluate(scheme, cases).indexes.map((index) => ({ ...index, unit: null }));
      for (const [at, index] of evaluate(scheme, many).indexes.entries()) {
        expect(JSON.stringify({ ...index, unit: null })).toBe(JSON.stringify(expected[at % cases.length]));
      }
    },
  );
});

/** The same case of another unit. */
function copyOf({ dossier, ledger, tally, surveyed }: Case, copy: number): Case {
  const unit = { ...dossier.unit, id: `${dossier.unit.id}/${copy}` };
  return {
    dossier: { ...dossier, unit },
    ...(ledger === undefined ? {} : { ledger }),
    ...(surveyed === undefined ? {} : { surveyed }),
    ...(tally === undefined ? {} : { tally: tally.map((row) => ({ ...row, unit: unit.id })) }),
  };
}
