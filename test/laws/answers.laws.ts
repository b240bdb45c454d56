import { mergeTallies, parseScheme, type Questionnaire, type Scheme } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import {
  type Answer,
  type AnswerBatch,
  answersFromCsv,
  answersFromNdjson,
  cochranSampleSize,
  marginsByStratum,
  type RefusedLine,
  tallyAnswers,
  tallyCoded,
  tallySql,
  tallyTable,
} from "par-index/survey";
import { afterAll, describe, expect } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";
import { Postgres } from "./postgres.js";

/** Codes that a reader, a writer or an engine could stumble over. */
const CODES = ["A", "B", "o'b", 'say "yes"', "a,b", "a;b", "back\\slash\\", "Đồng ý", "x y", "--", "null", "%s$1"];

interface Survey {
  readonly scheme: Scheme;
  readonly answers: readonly Answer[];
  /** Another cut of the same answers. */
  readonly cut: number;
}

/** A questionnaire of such codes, and answers to it of which some name what it does not have. */
const surveys = drawn((draw): Survey => {
  const codes = (most: number) => CODES.filter(() => draw.chance(60)).slice(0, most);
  const some = (most: number) => {
    const own = codes(most);
    return own.length > 0 ? own : ["A"];
  };
  const [groups, options] = [some(4), some(5)];
  const questions = some(4).map((id) => ({ id, asked: draw.chance(50) ? groups.slice(0, 1) : groups }));
  const scheme = schemeWith({
    groups: groups.map((id) => ({ id, title: { vi: `Mã ${id}` }, weight: "1" })),
    questions: questions.map(({ id, asked }) => ({
      id,
      leaf: "1",
      title: { vi: `Mã ${id}` },
      groups: asked,
      options: options.map((option, at) => ({
        id: option,
        title: { vi: `Mã ${option}` },
        value: at === 0 ? "1" : "0.5",
      })),
    })),
  });
  const code = (known: readonly string[]) => (draw.chance(10) ? draw.pick(CODES) : draw.pick(known));
  const answers = Array.from({ length: draw.int(0, 40) }, () => ({
    unit: draw.pick(["u1", "u2", 'sở "x", \' \\']),
    group: code(groups),
    question: code(questions.map(({ id }) => id)),
    option: code(options),
  }));
  return { scheme, answers, cut: draw.int(0, answers.length) };
});

function schemeWith(questionnaire: Questionnaire): Scheme {
  const { bands, ranking, rounding, basis } = sonLa880Departments;
  return parseScheme({
    id: "survey",
    edition: "1",
    title: { vi: "Phiếu" },
    status: "illustrative",
    basis,
    parts: [{ id: "survey", title: { vi: "Điều tra" }, max: "10" }],
    criteria: [
      { kind: "leaf", code: "1", title: { vi: "Hài lòng" }, max: "10", part: "survey", rule: { kind: "survey" } },
    ],
    rounding,
    absence: { notApplicable: "refuse" },
    bands,
    ranking: { by: ranking.by, ties: ranking.ties },
    publishes: "points",
    questionnaire,
  });
}

function piecesOf(draw: Draw, text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = draw.int(0, 7);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

/** Text of signs that matter to the readers, whole and in pieces. */
const texts = drawn((draw) => {
  const signs = ['"', ",", "\n", "\r\n", "\r", "a", "{", "}", ":", "unit", "1"];
  const rows = Array.from({ length: draw.int(0, 60) }, () => draw.pick(signs)).join("");
  const text = `unit,group,question,option\n${rows}`;
  return { text, pieces: piecesOf(draw, text) };
});

async function all(batches: AsyncIterable<AnswerBatch>): Promise<(Answer | RefusedLine)[]> {
  const list: (Answer | RefusedLine)[] = [];
  for await (const batch of batches) list.push(...batch);
  return list;
}

function csvOf(answers: readonly Answer[], separator: string): string {
  const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
  const rows = answers.map(({ unit, group, question, option }) =>
    [unit, option, question, group].map(quoted).join(separator),
  );
  return [["unit", "option", "question", "group"].join(separator), ...rows].join("\r\n");
}

function withoutLines(list: readonly (Answer | RefusedLine)[]): unknown[] {
  return list.map((one) => {
    const { line, ...rest } = one;
    return rest;
  });
}

function codedColumn(values: readonly string[]) {
  const codes = [...new Set(values)];
  return { codes, at: Uint16Array.from(values, (value) => codes.indexOf(value)) };
}

const postgres = new Postgres();
afterAll(() => postgres.close());

/** What a table says; headings without a row are refused, and count nothing. */
function readTable(...[scheme, rows, options]: Parameters<typeof tallyTable>) {
  if (rows.length > 1) return tallyTable(scheme, rows, options);
  expect(() => tallyTable(scheme, rows, options)).toThrow("survey.row_missing");
  return { tally: [], answers: 0, refused: 0, skipped: 0 };
}

describe("answers", () => {
  law(
    "chunk boundaries never matter: answers(cut(text)) = answers(text)",
    "Our reading: 880/QĐ-UBND, Phần II, mục IV.4",
    [texts],
    async ({ text, pieces }) => {
      expect(await all(answersFromCsv(pieces))).toEqual(await all(answersFromCsv([text])));
      expect(await all(answersFromNdjson(pieces))).toEqual(await all(answersFromNdjson([text])));
    },
  );
  law(
    "what is written is read: answers(csv(a)) = answers(ndjson(a)) = a",
    "Our reading: 880/QĐ-UBND, Phần II, mục IV.4",
    [surveys],
    async ({ answers }) => {
      expect(withoutLines(await all(answersFromCsv([csvOf(answers, ";")], ";")))).toEqual(answers);
      expect(withoutLines(await all(answersFromCsv([csvOf(answers, ",")])))).toEqual(answers);
      const lines = answers.map((answer) => `${JSON.stringify({ when: "2021", ...answer })}\n`);
      expect(withoutLines(await all(answersFromNdjson(lines)))).toEqual(answers);
    },
  );
  law(
    "partial tallies merged are the full tally: tally(a ++ b) = merge(tally(a), tally(b))",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [surveys],
    async ({ scheme, answers, cut }) => {
      const [a, b] = [
        await tallyAnswers(scheme, answers.slice(0, cut)),
        await tallyAnswers(scheme, answers.slice(cut)),
      ];
      const whole = await tallyAnswers(scheme, answers);
      expect(mergeTallies(a.tally, b.tally)).toEqual(whole.tally);
      expect([a.answers + b.answers, a.refused + b.refused]).toEqual([whole.answers, whole.refused]);
    },
  );
  law(
    "every answer is counted, refused or repeated: answers + refused + repeated = |list|, sum(counts) = answers",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [surveys, drawn((draw) => Array.from({ length: 40 }, () => draw.int(0, 3)))],
    async ({ scheme, answers }, people) => {
      // Some are nobody's, and people answer again.
      const told = answers.map((one, at) => {
        const who = people[at % people.length] ?? 0;
        return who === 0 ? one : { ...one, respondent: `r${who}` };
      });
      const counted = await tallyAnswers(scheme, told);
      expect(counted.answers + counted.refused + counted.repeated).toBe(answers.length);
      expect(counted.tally.reduce((sum, { count }) => sum + count, 0)).toBe(counted.answers);
      expect(new Set(counted.issues.map(({ path }) => path[0])).size).toBe(counted.refused);
      expect(counted.notices.length).toBeLessThanOrEqual(counted.repeated);
      const again = await tallyAnswers(scheme, [...told, ...told.filter((one) => "respondent" in one)]);
      expect(again.tally).toEqual(counted.tally);
    },
  );
  law(
    "coded or not, one tally: tallyCoded(codes(answers)) = tallyAnswers(answers)",
    "880/QĐ-UBND, Phần II, mục II.3.b",
    [surveys],
    async ({ scheme, answers }) => {
      const { issues, ...one } = await tallyAnswers(scheme, answers);
      const coded = tallyCoded(scheme, {
        unit: codedColumn(answers.map(({ unit }) => unit)),
        group: codedColumn(answers.map(({ group }) => group)),
        question: codedColumn(answers.map(({ question }) => question)),
        option: codedColumn(answers.map(({ option }) => option)),
      });
      const { issues: found, ...other } = coded;
      expect(other).toEqual(one);
      expect(found.length > 0).toBe(issues.length > 0);
    },
  );
  law(
    "the table is its answers: tallyTable(long(answers)) = tallyTable(wide(answers)) = tallyAnswers(answers)",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [surveys],
    async ({ scheme, answers }) => {
      const counted = await tallyAnswers(scheme, answers);
      const fields = ["unit", "group", "question", "option"] as const;
      const long = [[...fields], ...answers.map((one) => fields.map((field) => one[field]))];
      const fromLong = readTable(scheme, long);
      expect(fromLong.tally).toEqual(counted.tally);
      expect(fromLong.answers + fromLong.refused).toBe(answers.length);
      const ids = scheme.questionnaire?.questions.map(({ id }) => id) ?? [];
      const known = answers.filter(({ question }) => ids.includes(question));
      const columns = Object.fromEntries(ids.map((id) => [`câu ${id}`, { question: id }]));
      const wide = [
        ["unit", "group", ...Object.keys(columns)],
        ...known.map(({ unit, group, question, option }) => [
          unit,
          group,
          ...ids.map((id) => (id === question ? option : "")),
        ]),
      ];
      const fromWide = readTable(scheme, wide, { columns });
      expect(fromWide.tally).toEqual((await tallyAnswers(scheme, known)).tally);
      expect(fromWide.answers + fromWide.refused + fromWide.skipped).toBe(known.length * ids.length);
    },
  );
  law(
    "the engine's tally is ours: rows(engine, tallySql(q).tally) = tallyAnswers(answers).tally",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [surveys],
    async ({ scheme, answers: few, cut }) => {
      if (scheme.questionnaire === undefined) return;
      const sql = tallySql(scheme.questionnaire, "postgresql");
      // Now and then a few thousand.
      const answers = cut % 10 === 9 ? Array.from({ length: 100 }, () => few).flat() : few;
      const counted = await tallyAnswers(scheme, answers);
      expect(mergeTallies(await postgres.tally(answers, sql.tally), [])).toEqual(counted.tally);
      const unknown = await postgres.tally(answers, sql.unknown);
      expect(unknown.reduce((sum, { count }) => sum + count, 0)).toBe(counted.refused);
    },
  );
  law(
    "Cochran's sample is no larger than the population: 1 ≤ n ≤ N",
    "Our reading: 880/QĐ-UBND, Phần III, mục 1",
    [drawn((draw) => ({ population: draw.int(1, 100_000), error: draw.int(1, 40), z: draw.int(50, 300) }))],
    ({ population, error: percent, z: hundredths }) => {
      const [error, z] = [decimal(percent).times("0.01"), decimal(hundredths).times("0.01")];
      const asked = { population, error: error.toString(), z: z.toString() };
      const n = cochranSampleSize(asked);
      expect(n).toBeGreaterThanOrEqual(1);
      expect(n).toBeLessThanOrEqual(population);
      // The margin that n leaves, squared: z² p (1 − p) (N − n) ÷ (n (N − 1)) ≤ e², and n − 1 leaves more.
      const within = (sample: number) =>
        z
          .times(z)
          .times("0.25")
          .times(population - sample)
          .lte(
            error
              .times(error)
              .times(sample)
              .times(population - 1),
          );
      expect(within(n)).toBe(true);
      if (n > 1) expect(within(n - 1)).toBe(false);
      const share = { ...asked, p: "0.3" };
      expect(cochranSampleSize(share)).toBeLessThanOrEqual(n);
    },
  );
  law(
    "more answers never widen a margin: n ≤ n' ⇒ e(n) ≥ e(n')",
    "Our reading: 880/QĐ-UBND, Phần II, mục II.3.b",
    [drawn((draw) => ({ population: draw.int(2, 50_000), part: draw.int(1, 99), z: draw.pick(["1.645", "1.96"]) }))],
    ({ population, part, z }) => {
      const scheme = schemeWith({
        groups: [{ id: "g", title: { vi: "g" }, weight: "1" }],
        questions: [{ id: "q", leaf: "1", title: { vi: "q" }, options: [{ id: "a", title: { vi: "a" }, value: "1" }] }],
      });
      const margin = (count: number) => {
        const row = { unit: "u", group: "g", question: "q", option: "a", count };
        const [stratum] = marginsByStratum(scheme, [row], [{ unit: "u", group: "g", population }], { z });
        return decimal(stratum?.margin ?? "9");
      };
      const few = Math.ceil((population * part) / 100);
      expect(margin(few).gte(margin(Math.min(population, few + 1)))).toBe(true);
      expect(margin(population).isZero()).toBe(true);
      // Cochran's sample for that margin is no larger than what was asked.
      const error = margin(few);
      if (error.gt(0) && error.lt(1)) {
        expect(cochranSampleSize({ population, error: error.toString(), z })).toBeLessThanOrEqual(few);
      }
    },
  );
});
