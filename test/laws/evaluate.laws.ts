import {
  appraise,
  caseDigest,
  computeIndex,
  digest,
  evaluate,
  parseEvaluation,
  selfAssess,
  surveySheet,
  verifyEvaluation,
  withPeers,
} from "par-index";
import { leagueTables, toText } from "par-index/report";
import { describe, expect } from "vitest";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { troubled, troubles } from "./arbitraries/trouble.js";
import { assessedYears } from "./arbitraries/year.js";
import { law } from "./law.js";

const which = drawn((draw) => draw.int(0, 99_999));

/** A JSON text with one character of its values changed, if that leaves JSON. */
function forged(text: string, at: number): unknown {
  for (let place = at % text.length; place < text.length; place += 1) {
    const old = text.charAt(place);
    if (!/[0-9a-z]/.test(old)) continue;
    try {
      const changed = text.slice(0, place) + (old === "3" ? "4" : "3") + text.slice(place + 1);
      if (changed !== text) return JSON.parse(changed);
    } catch {
      // Not JSON any more: another place.
    }
  }
  return null;
}

/** What the group has, and what an adjustment finds once that is known. */
const PEERS = ["best", "worst", "mean", "place", "from"];

describe("evaluate", () => {
  law(
    "the functions step by step give what evaluate gives: computeIndex(appraise(selfAssess), survey) = evaluate",
    "880/QĐ-UBND, Phần II, mục II.3",
    [years],
    ({ scheme, cases }) => {
      const { indexes } = evaluate(scheme, cases);
      for (const [at, { dossier, ledger = [], tally = [], surveyed = [] }] of cases.entries()) {
        const sheet = appraise(scheme, selfAssess(scheme, dossier), ledger);
        const survey = surveySheet(scheme, tally, dossier.unit, surveyed);
        expect(computeIndex(scheme, dossier.unit, [sheet, survey])).toStrictEqual(indexes[at]);
      }
    },
  );
  law(
    "no case spoils another: index(u) in evaluate(cases) = index(u) in evaluate([case of u])",
    "880/QĐ-UBND, Phần II, mục II.3",
    [years, troubles],
    ({ scheme, cases }, trouble) => {
      // A unit that comes twice has no one case; everything else may go wrong beside it.
      const list = troubled(cases, { ...trouble, twice: false, spoilt: false });
      const spoilt = { dossier: { ...cases[0]?.dossier, unit: { id: "hỏng", name: "Hỏng", group: "a " }, entries: 5 } };
      const together = evaluate(scheme, trouble.spoilt ? [...list, spoilt] : list);
      const alone = list.map((one) => evaluate(scheme, [one]));
      expect(alone.flatMap(({ indexes }) => indexes)).toStrictEqual(together.indexes);
      expect(alone.flatMap(({ cases: stamps }) => stamps)).toStrictEqual(together.cases.slice(0, list.length));
    },
  );
  law(
    "within a year every unit is ranked or named once: rows + unranked = roster, and no case brings another unit",
    "Our reading: a unit to be assessed is never missing without a reason",
    [assessedYears, troubles],
    ({ scheme, cases, year }, trouble) => {
      const { rankings, indexes, refused, cases: stamps } = evaluate(scheme, troubled(cases, trouble), year);
      const named = rankings.flatMap(({ rows, unranked }) => [...rows, ...unranked].map(({ unit }) => unit));
      expect([...named].sort()).toStrictEqual(year.units.map(({ id }) => id).sort());
      expect(indexes.length + refused.length).toBe(stamps.length);
      for (const { period, group, rows } of rankings) {
        expect(period).toBe(year.period);
        for (const { unit } of rows) expect(year.units.find(({ id }) => id === unit)?.group).toBe(group);
      }
    },
  );
  law(
    "one case says alone what it came to among the others: nodes(evaluate(s, [withPeers(s, c, y) of u])) = nodes of u in evaluate(s, c, y)",
    "Our reading: sister indexes score against the best",
    [assessedYears],
    ({ scheme, cases, year }) => {
      const { indexes } = evaluate(scheme, cases, year);
      const exempt = new Set(
        year.units.flatMap(({ id, notApplicable = [] }) => (notApplicable.length > 0 ? [id] : [])),
      );
      for (const [at, one] of withPeers(scheme, cases, year).entries()) {
        // What does not apply is said by the year alone.
        if (exempt.has(one.dossier.unit.id)) continue;
        expect(evaluate(scheme, [one]).indexes[0]?.nodes).toStrictEqual(indexes[at]?.nodes);
      }
    },
  );
  law(
    "every result comes back: parse(e) = e, verify(s, c, e, y) holds and digest(e) is found, whatever was refused",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [assessedYears, troubles, which],
    ({ scheme, cases, year }, trouble, at) => {
      const list = [...troubled(cases, trouble), [null, 5, { dossier: { n: Number.NaN } }][at % 3]];
      for (const given of [undefined, year]) {
        const evaluation = evaluate(scheme, list, given);
        const copy = JSON.parse(JSON.stringify(evaluation));
        expect(parseEvaluation(copy, scheme)).toStrictEqual(evaluation);
        expect(verifyEvaluation(scheme, list, copy, given).ok).toBe(true);
        const { digest: seal, ...rest } = copy;
        expect(digest(rest)).toBe(seal);
      }
    },
  );
  law(
    "a case has one digest, alone or among others: caseDigest(s, c) = digest of c in evaluate(s, […, c, …])",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      const published = new Map(evaluate(scheme, cases).cases.map(({ unit, digest: own }) => [unit, own]));
      expect(published.size).toBe(cases.length);
      for (const one of cases) expect(caseDigest(scheme, one)).toBe(published.get(one.dossier.unit.id));
      for (const one of structuredClone(cases)) {
        expect(caseDigest(scheme, one)).toBe(published.get(one.dossier.unit.id));
        const later = { ...one, dossier: { ...one.dossier, period: `${one.dossier.period}b` } };
        expect(caseDigest(scheme, later)).not.toBe(published.get(one.dossier.unit.id));
      }
    },
  );
  law(
    "a refused case is refused alone: evaluate(cases + bad) has the same indexes and names the bad one",
    "Our reading: a ranking names who is missing from it",
    [years],
    ({ scheme, cases }) => {
      const [first] = cases;
      if (first === undefined) throw new Error("no case");
      const unit = { ...first.dossier.unit, id: "bad" };
      const bad = { dossier: { ...first.dossier, unit, entries: [{ leaf: "nowhere", facts: { level: "x" } }] } };
      const { indexes, refused, rankings } = evaluate(scheme, [...cases, bad]);
      expect(indexes).toStrictEqual(evaluate(scheme, cases).indexes);
      expect(refused.map((one) => [one.case, one.unit, one.issues[0]?.code])).toStrictEqual([
        [cases.length, "bad", "document.unknown_leaf"],
      ]);
      expect(rankings.flatMap(({ unranked }) => unranked)).toContainEqual(
        expect.objectContaining({ unit: "bad", why: "ranking.refused" }),
      );
    },
  );
  law(
    "cases have no order: rankings(shuffle(cases)) = rankings(cases)",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      expect(evaluate(scheme, [...cases].reverse()).rankings).toStrictEqual(evaluate(scheme, cases).rankings);
    },
  );
  law(
    "a result travels: JSON(evaluation) = structuredClone(evaluation) = evaluation, byte for byte again",
    "Our reading: results are plain JSON",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation);
      expect(structuredClone(evaluation)).toStrictEqual(evaluation);
      expect(JSON.stringify(evaluate(scheme, structuredClone(cases)))).toBe(JSON.stringify(evaluation));
    },
  );
  law(
    "the seal is the digest of the rest: digest(e) = digest(e without its digest)",
    "Our reading: a result has one fingerprint",
    [years],
    ({ scheme, cases }) => {
      const { digest: seal, ...rest } = evaluate(scheme, cases);
      expect(digest(rest)).toBe(seal);
    },
  );
  law(
    "a result proves its documents: verify(s, c, evaluate(s, c)) holds, and no longer after one changed character",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years, which],
    ({ scheme, cases }, at) => {
      const evaluation = evaluate(scheme, cases);
      expect(verifyEvaluation(scheme, cases, JSON.parse(JSON.stringify(evaluation))).ok).toBe(true);
      const result = forged(JSON.stringify(evaluation), at);
      if (result !== null) expect(verifyEvaluation(scheme, cases, result).ok).toBe(false);
      const changed = forged(JSON.stringify(cases), at);
      // A changed case may mean the same (a key of the case spelled away is refused, a value is another value).
      if (Array.isArray(changed)) expect(verifyEvaluation(scheme, changed, evaluation).ok).toBe(false);
    },
  );
  law(
    "peers change nothing but what the group has: withPeers(s, c) differs from c in `best`, `worst`, `mean`, `place` and `from` only",
    "Our reading: sister indexes score against the best",
    [years],
    ({ scheme, cases }) => {
      const strip = (value: unknown): unknown =>
        // What was adjusted before the group was known started from “pending”, and now starts from what stands.
        JSON.parse(JSON.stringify(value, (key, inner) => (["from", ...PEERS].includes(key) ? undefined : inner)));
      expect(strip(withPeers(scheme, cases))).toStrictEqual(strip(cases));
    },
  );
});

describe("report", () => {
  law(
    "a table has every ranked unit once, in order: rows(leagueTables(e)) = rows(rankings(e))",
    "880/QĐ-UBND, Phần III, mục 1",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      const tables = leagueTables(scheme, evaluation, "vi");
      expect(tables.map(({ rows }) => rows.length)).toStrictEqual(evaluation.rankings.map(({ rows }) => rows.length));
      for (const table of tables) for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    },
  );
  law(
    "no result without its status: illustrative ⇒ every table says so, in either language",
    "Our reading: invented criteria are never passed off as official",
    [years],
    ({ scheme, cases }) => {
      const evaluation = evaluate(scheme, cases);
      for (const table of leagueTables(scheme, evaluation, "vi")) expect(toText(table)).toContain("MINH HỌA");
      for (const table of leagueTables(scheme, evaluation, "en")) expect(toText(table)).toContain("ILLUSTRATIVE");
    },
  );
});
