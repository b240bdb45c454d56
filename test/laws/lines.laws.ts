import { type Case, caseDigest, type Evaluation, evaluate, type Facts, type Scheme, type Year } from "par-index";
import { compile, type RankedLines, rankLines } from "par-index/bulk";
import { describe, expect } from "vitest";
import { conditionsOf } from "../../src/bulk/lines/condition.js";
import { figureRows } from "../../src/bulk/lines/figureRows.js";
import { rankInParts } from "../../src/bulk/lines/rankInParts.js";
import { keyOfFact } from "../../src/rules/expression/factors.js";
import { prepareRule } from "../../src/rules/prepared.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import { rosterOf } from "../../src/year/roster.js";
import { drawCases } from "./arbitraries/case.js";
import { withGreatFigures, years } from "./arbitraries/documents.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { cut, drawManner, spelled } from "./arbitraries/spelledLines.js";
import { spoiltLines } from "./arbitraries/spoiltLines.js";
import { troubled, troubles } from "./arbitraries/trouble.js";
import { assessedYears } from "./arbitraries/year.js";
import { inChannels } from "./inChannels.js";
import { law } from "./law.js";

/** Bytes of cases in some manner of writing, among blank lines, with or without a mark. */
interface Written {
  readonly of: (cases: readonly Case[]) => readonly Uint8Array[];
}

const written = drawn<Written>((draw) => ({ of: (cases) => writtenLines(draw, cases) }));

function writtenLines(draw: Draw, cases: readonly Case[]): readonly Uint8Array[] {
  const manner = drawManner(draw);
  const lines = cases.map((one) => `${spelled(one, manner, draw)}${manner.ends}${draw.chance(10) ? manner.ends : ""}`);
  const text = lines.join("");
  const bytes = new TextEncoder().encode(
    `${draw.chance(10) ? "\uFEFF" : ""}${draw.chance(50) ? text : text.trimEnd()}`,
  );
  return cut(bytes, draw.pick([1, 7, 1_000, 1_000_000]));
}

/** What an evaluation says of the same cases; lines aside. */
function figuresOf({ indexes, rankings, refused, notices, cases, scheme, year, engine }: Evaluation) {
  const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }) => [unit, rank])));
  const rows = indexes.map(({ unit, complete, points, max, percent, published, class: name }) => {
    const rank = ranks.get(unit.id) ?? null;
    return { unit: unit.id, group: unit.group, complete, points, max, percent, published, class: name, rank };
  });
  return { rows, rankings, refused, notices, cases, scheme, engine, ...(year === undefined ? {} : { year }) };
}

function withoutLines({ digest: _, cases, refused, ...ranked }: RankedLines) {
  return {
    ...ranked,
    cases: cases.map(({ line: _line, ...stamp }) => stamp),
    refused: refused.map(({ line: _line, ...one }) => one),
  };
}

/** The same cases of other units as well, so that most entries are spelled as others before them. */
function copied(cases: readonly Case[], copies: number): readonly Case[] {
  return Array.from({ length: copies }, (_, copy) => cases.map((one) => (copy === 0 ? one : copyOf(one, copy)))).flat();
}

/** Without a ledger, and without claims where there are facts: what is claimed is held against all facts of an entry. */
function copyOf({ dossier, tally, surveyed }: Case, copy: number): Case {
  const entries = dossier.entries.map((entry) => {
    const { claimed, ...others } = entry;
    return others.facts === undefined ? entry : others;
  });
  const unit = { ...dossier.unit, id: `${dossier.unit.id}/${copy}` };
  return {
    dossier: { ...dossier, unit, entries },
    ...(surveyed === undefined ? {} : { surveyed }),
    ...(tally === undefined ? {} : { tally: tally.map((row) => ({ ...row, unit: unit.id })) }),
  };
}

async function agree(scheme: Scheme, cases: readonly Case[], { of }: Written, year?: Year): Promise<RankedLines> {
  const ranked = await rankLines(scheme, of(cases), year === undefined ? {} : { year });
  expect(withoutLines(ranked)).toStrictEqual(figuresOf(evaluate(scheme, cases, year)));
  return ranked;
}

/** A file of cases and other lines, and how it is cut into parts for how many workers. */
interface Spoilt extends Written {
  readonly count: number;
  readonly size: number;
}

const spoilt = drawn<Spoilt>((draw) => ({
  of: (cases) => {
    const bytes = spoiltLines(draw, Buffer.concat(writtenLines(draw, cases)));
    return cut(bytes, draw.pick([7, 1_000, 1_000_000]));
  },
  count: draw.int(1, 4),
  size: draw.pick([1, 100, 1_000, 10_000, 1_000_000]),
}));

async function agreeInParts(scheme: Scheme, pieces: readonly Uint8Array[], { count, size }: Spoilt, year?: Year) {
  const prepared = prepareScheme(scheme);
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const alone = await rankLines(scheme, pieces, year === undefined ? {} : { year });
  const workers = inChannels(count);
  const together = await rankInParts(prepared, roster, pieces, workers, size);
  expect(together).toStrictEqual(alone);
  expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  expect(workers.running()).toBe(0);
}

const greatYears = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, cases: withGreatFigures(draw, scheme, drawCases(draw, scheme)) };
});

describe("lines", () => {
  law(
    "bytes are read as their cases are: rankLines(s, bytes of c) = figures, refusals, notices and digests of evaluate(s, c)",
    "Our reading: a faster way gives the same figures or it is wrong",
    [years, troubles, written],
    async ({ scheme, cases }, trouble, bytes) => {
      await agree(scheme, troubled(copied(cases, 3), trouble), bytes);
    },
    2,
  );
  law(
    "bytes are read as their cases are within a year: rankLines(s, bytes of c, y) = evaluate(s, c, y)",
    "Our reading: a faster way gives the same figures or it is wrong",
    [assessedYears, troubles, written],
    async ({ scheme, cases, year }, trouble, bytes) => {
      const more = copied(cases, 3);
      const units = more.slice(cases.length).map(({ dossier: { unit } }) => unit);
      await agree(scheme, troubled(more, trouble), bytes, { ...year, units: [...year.units, ...units] });
    },
  );
  law(
    "workers change no byte: rankLines(s, bytes, n workers) = rankLines(s, bytes)",
    "Our reading: a faster way gives the same figures or it is wrong",
    [years, troubles, spoilt],
    async ({ scheme, cases }, trouble, file) => {
      await agreeInParts(scheme, file.of(troubled(copied(cases, 3), trouble)), file);
    },
    2,
  );
  law(
    "workers change no byte within a year: rankLines(s, bytes, y, n workers) = rankLines(s, bytes, y)",
    "Our reading: a faster way gives the same figures or it is wrong",
    [assessedYears, troubles, spoilt],
    async ({ scheme, cases, year }, trouble, file) => {
      await agreeInParts(scheme, file.of(troubled(copied(cases, 3), trouble)), file, year);
    },
  );
  law(
    "figures of any length are read from bytes: rankLines(s, bytes of c) = evaluate(s, c) on figures of any length",
    "Our reading: a faster way gives the same figures or it is wrong",
    [greatYears, written],
    async ({ scheme, cases }, bytes) => {
      await agree(scheme, copied(cases, 2), bytes);
    },
  );
  law(
    "rows of bytes are figures of cases: rankLines(s, bytes of c).rows = compile(s).figures(c), each with its caseDigest",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years, written],
    async ({ scheme, cases }, bytes) => {
      const ranked = await rankLines(scheme, bytes.of(cases));
      expect(ranked.rows).toStrictEqual(compile(scheme).figures(cases));
      expect(ranked.cases.map(({ digest }) => digest)).toStrictEqual(cases.map((one) => caseDigest(scheme, one)));
    },
  );
  law(
    "what is proved of figures is all that is checked: check(facts) finds nothing ⇔ the sums of the figures are kept, where a form says so",
    "Our reading: what is asked of figures alone is what is asked of facts",
    [years, drawn((draw) => Array.from({ length: 60 }, () => draw.pick([0, 0, 1, 2, 3, 5, 8])))],
    ({ scheme }, numbers) => {
      for (const { leaf, bounds } of prepareScheme(scheme).leaves.values()) {
        const { form } = prepareRule(leaf.rule, bounds);
        const things = form.fields.flatMap((field) => (field.holds === "things" ? [field] : []));
        if (form.checksFiguresOnly !== true || things.length < form.fields.length) continue;
        const sums = conditionsOf(
          form,
          things.map(({ fact }) => keyOfFact(fact)),
        );
        if (sums === null) throw new Error("no sums of figures");
        for (let at = 0; at + things.length <= numbers.length; at += 1) {
          const values = Float64Array.from(things, (_, figure) => numbers[at + figure] ?? 0);
          const facts = Object.fromEntries(
            things.map(({ key }, figure) => [key, String(values[figure])]),
          ) as never as Facts;
          const isRight = form.check(facts, { code: leaf.code, path: [] }).length === 0;
          const ofLeaf = {
            keys: things.map(({ key }) => key),
            absent: [],
            conditions: sums,
            columns: [],
            score: () => {},
          };
          expect(figureRows([ofLeaf], 1).put(0, 0, values)).toBe(isRight);
        }
      }
    },
  );
});
