import {
  type Case,
  digest,
  evaluate,
  evaluateLines,
  evaluateStream,
  type Ranking,
  type Scheme,
  type Streamed,
  type Year,
} from "par-index";
import { describe, expect } from "vitest";
import { groupBy } from "../../src/text/groupBy.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { troubled, troubles } from "./arbitraries/trouble.js";
import { assessedYears } from "./arbitraries/year.js";
import { law } from "./law.js";

async function all(stream: AsyncIterable<Streamed>): Promise<readonly Streamed[]> {
  const results: Streamed[] = [];
  for await (const one of stream) results.push(one);
  return results;
}

/** The evaluation that a stream comes to. Issues of one case stand by their codes, for some come later than others. */
async function collect(stream: AsyncIterable<Streamed>) {
  const results = await all(stream);
  const summary = results.at(-1);
  if (summary?.kind !== "summary") throw new Error("no summary");
  const withdrawn = new Set(summary.withdrawn.map((one) => one.case));
  const counted = results.flatMap((one) => (one.kind === "index" && !withdrawn.has(one.case) ? [one] : []));
  const against = [...results.flatMap((one) => (one.kind === "refused" ? [one] : [])), ...summary.withdrawn];
  const refused = [...groupBy(against, (one) => String(one.case)).values()].map((same) => ({
    case: same[0]?.case,
    unit: same[0]?.unit,
    issues: same.flatMap(({ issues }) => issues),
  }));
  const given = byPosition(results.flatMap((one) => ("case" in one ? [one] : [])));
  return {
    scheme: summary.scheme,
    ...(summary.year === undefined ? {} : { year: summary.year }),
    engine: summary.engine,
    cases: given.map(({ stamp }) => stamp),
    notices: [...given.flatMap(({ notices }) => notices), ...summary.notices],
    indexes: byPosition(counted).map(({ index }) => index),
    rankings: rankingsIn(results),
    refused: byCase(refused),
  };
}

function rankingsIn(results: readonly Streamed[]): readonly Ranking[] {
  return results.flatMap((one) => {
    if (one.kind !== "ranking") return [];
    const { kind: _, ...ranking } = one;
    return [ranking];
  });
}

function byPosition<Given extends { readonly case: number }>(given: readonly Given[]): readonly Given[] {
  return [...given].sort((a, b) => a.case - b.case);
}

function byCase(refused: readonly { case?: number | undefined; issues: readonly { code: string }[] }[]) {
  return [...refused]
    .sort((a, b) => (a.case ?? 0) - (b.case ?? 0))
    .map((one) => ({ ...one, issues: [...one.issues].sort((a, b) => (a.code < b.code ? -1 : 1)) }));
}

function evaluated(scheme: Scheme, cases: readonly Case[], year?: Year) {
  const { digest: _, ...rest } = evaluate(scheme, cases, year);
  return { ...rest, refused: byCase(rest.refused) };
}

async function* later<Value>(values: readonly Value[]): AsyncGenerator<Value, void> {
  for (const value of values) yield await Promise.resolve(value);
}

/** A text in pieces of so many characters. */
function pieces(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

describe("stream", () => {
  law(
    "a stream ends where evaluate ends: collect(evaluateStream(s, cases)) = evaluate(s, cases)",
    "880/QĐ-UBND, Phần II, mục II.3",
    [years, troubles],
    async ({ scheme, cases }, trouble) => {
      const list = troubled(cases, trouble);
      expect(await collect(evaluateStream(scheme, list))).toStrictEqual(evaluated(scheme, list));
      expect(await collect(evaluateStream(scheme, later(list)))).toStrictEqual(evaluated(scheme, list));
    },
  );
  law(
    "a stream within a year ends where evaluate ends: collect(evaluateStream(s, cases, y)) = evaluate(s, cases, y)",
    "880/QĐ-UBND, Phần II, mục II.3",
    [assessedYears, troubles],
    async ({ scheme, cases, year }, trouble) => {
      const list = troubled(cases, trouble);
      expect(await collect(evaluateStream(scheme, later(list), { year }))).toStrictEqual(evaluated(scheme, list, year));
    },
  );
  law(
    "a text may be cut anywhere: evaluateLines(s, cut(lines(cases))) = evaluateStream(s, cases), each with its line",
    "Our reading: a file of cases says what its cases say",
    [years, troubles, drawn((draw) => draw.pick([1, 7, 100, 5_000]))],
    async ({ scheme, cases }, trouble, length) => {
      const list = troubled(cases, trouble);
      const text = list.map((one) => `${JSON.stringify(one)}\r\n\n`).join("");
      const read = await all(evaluateLines(scheme, pieces(text, length)));
      const expected = await all(evaluateStream(scheme, list));
      const lined = expected.map((one) => ("case" in one ? { ...one, line: 2 * one.case + 1 } : one));
      expect(read).toStrictEqual(lined);
    },
  );
  law(
    "a summary has its own seal: digest(summary) = digest(summary without kind and digest)",
    "Our reading: a result has one fingerprint",
    [years],
    async ({ scheme, cases }) => {
      const summary = (await all(evaluateStream(scheme, cases))).at(-1);
      if (summary?.kind !== "summary") throw new Error("no summary");
      const { kind: _, digest: seal, ...rest } = summary;
      expect(digest(rest)).toBe(seal);
    },
  );
  law(
    "a summary seals its rankings: summary.rankings = period, group and digest(ranking without kind) of each",
    "Our reading: a result has one fingerprint",
    [years],
    async ({ scheme, cases }) => {
      const results = await all(evaluateStream(scheme, cases));
      const summary = results.at(-1);
      if (summary?.kind !== "summary") throw new Error("no summary");
      const seals = rankingsIn(results).map((one) => ({ period: one.period, group: one.group, digest: digest(one) }));
      expect(summary.rankings).toStrictEqual(seals);
    },
  );
});
