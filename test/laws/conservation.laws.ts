import fc from "fast-check";
import { type Case, type Evaluation, evaluate, parseScheme, type Scheme, type Tally } from "par-index";
import type { Answer } from "par-index/survey";
import type { PublishedTable, YearEvents } from "par-index/years";
import { describe, expect, it } from "vitest";
import { registeredLaws } from "../../scripts/laws.js";
import { exported } from "../attack/exports.js";
import { leaf, schemeOf } from "../unit/fixtures.js";
import { drawCases } from "./arbitraries/case.js";
import { frozen, schemes } from "./arbitraries/documents.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { drawYear } from "./arbitraries/year.js";
import * as conserves from "./conservation.js";
import {
  type Answered,
  type Conserving,
  type HandedIn,
  type Happened,
  lostBy,
  type Reported,
  type SeveralYears,
} from "./conservation.js";
import { ASKING, CONSERVING, WITHOUT_DOCUMENTS } from "./conserved.js";
import { law } from "./law.js";

/** A list without its last element. */
const short = <Element>(list: readonly Element[]): readonly Element[] => list.slice(0, -1);

/** Cases as they come in: some twice, some spoilt, some of another year, with answers about units that nobody is. */
const handedIn = drawn<HandedIn>((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  const all = troubled(draw, scheme, cases);
  return { scheme, cases: all, ...(draw.chance(60) ? { year: frozen(drawYear(draw, scheme, cases)) } : {}) };
});

function drawDocuments(draw: Draw): { readonly scheme: Scheme; readonly cases: readonly Case[] } {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, cases: drawCases(draw, scheme, 5) };
}

function troubled(draw: Draw, scheme: Scheme, cases: readonly Case[]): readonly Case[] {
  const list = [...cases];
  const one = draw.pick(cases);
  const unit = { ...one.dossier.unit, id: "lạ" };
  const [question] = scheme.questionnaire?.questions ?? [];
  const put = (other: Case): void => void list.splice(draw.int(0, list.length), 0, other);
  if (draw.chance(30)) put({ ...one });
  if (draw.chance(30)) put({ dossier: { ...one.dossier, unit, period: "2020", entries: [] } });
  if (draw.chance(30)) put({ dossier: { ...one.dossier, entries: [{ leaf: "không có", facts: { level: "x" } }] } });
  if (draw.chance(20)) put({ dossier: { ...one.dossier, unit: { ...unit, id: "" } } });
  if (question !== undefined && draw.chance(50)) {
    const group = question.groups?.[0] ?? scheme.questionnaire?.groups[0]?.id ?? "";
    const option = question.options[0]?.id ?? "";
    const row = { unit: draw.pick(["không ai", "U0", "x1"]), group, question: question.id, option, count: 3 };
    const at = draw.int(0, list.length - 1);
    const given = list[at] as Case;
    list[at] = { ...given, tally: [...(given.tally ?? []), row] };
  }
  return frozen(list);
}

/** One case that can be read. */
const oneCase = drawn((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  return frozen({ scheme, one: draw.pick(cases) });
});

/** Cases that can be read. */
const sound = drawn<HandedIn>((draw) => frozen(drawDocuments(draw)));

const answered = drawn<Answered>((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  const { groups = [], questions = [] } = scheme.questionnaire ?? {};
  const answer = (): Answer => {
    const question = draw.pick(questions);
    return {
      unit: draw.pick(["u0", "u1", ""]),
      group: draw.chance(90) ? draw.pick(groups).id : "ai",
      question: question.id,
      ...(draw.chance(40) ? { respondent: draw.pick(["p", "q"]) } : {}),
      option: draw.chance(90) ? draw.pick(question.options).id : "gì",
    };
  };
  const answers = questions.length === 0 ? [] : Array.from({ length: draw.int(1, 12) }, answer);
  return frozen({ scheme, answers });
}).filter(({ scheme }) => scheme.questionnaire !== undefined);

const twoTallies = drawn<readonly [a: Tally, b: Tally]>((draw) => {
  const row = () => ({
    unit: draw.pick(["a", "b"]),
    group: "g",
    question: draw.pick(["p", "q"]),
    option: draw.pick(["x", "y"]),
    count: draw.int(1, 9),
  });
  const some = (): Tally => Array.from({ length: draw.int(1, 6) }, row);
  return [some(), some()] as const;
});

const reported = drawn<Reported>((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  const half = draw.int(0, cases.length);
  const bad = { dossier: { ...draw.pick(cases).dossier, unit: { id: "bad", name: "Bad", group: "a" }, period: "" } };
  const some = draw.chance(50) ? [...cases.slice(0, half), bad] : cases.slice(0, half);
  const reports = [some, cases.slice(half)].map((each, at) => ({
    by: `nơi ${at}`,
    evaluation: evaluate(scheme, each),
  }));
  return { scheme, reports };
});

const twoYears = drawn((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  const later = cases.filter(() => draw.chance(70));
  return { before: evaluate(scheme, cases), after: evaluate(scheme, later) };
});

const twoPeriods = drawn<SeveralYears>((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  const [before, after] = ["2025", "2026"].map((period) =>
    evaluate(
      scheme,
      cases.filter(() => draw.chance(80)).map(({ dossier }) => ({ dossier: { ...dossier, period } })),
    ),
  ) as [Evaluation, Evaluation];
  return { scheme, before, after };
});

/** A result and one of a part of its cases, under one scheme and of one year. */
const twoResults = drawn((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  return { before: evaluate(scheme, cases), after: evaluate(scheme, short(cases)) };
});

/** Units may be printed twice, and their figures need not agree. */
const published = drawn<PublishedTable>((draw) => {
  const row = () => {
    const [a, b] = [draw.int(0, 50), draw.int(0, 50)];
    const sum = a + b + draw.pick([0, 0, 1]);
    return { unit: draw.pick(["A", "B", "C"]), figures: { a: `${a}`, b: `${b}`, sum: `${sum}` } };
  };
  const columns = ["a", "b", "sum"].map((id) => ({ id }));
  const of = [{ column: "a" }, { column: "b" }];
  return frozen({ columns, sums: [{ total: "sum", of }], rows: Array.from({ length: draw.int(1, 6) }, row) });
});

const happened = drawn<Happened>((draw) => {
  const units = ["a", "b", "c"];
  const by = { agency: "hoi-dong" };
  const of = (unit: string): YearEvents => {
    const at = { unit, at: "2026-12-10" };
    const own = { ...at, by: { agency: unit } };
    const documents = [{ id: "bc", title: "Báo cáo" }];
    const answer: YearEvents = [{ kind: "explanation-given", ...own, leaf: "1", text: "Đã rõ." }];
    return [
      { kind: "submitted", ...own },
      { kind: "explanation-asked", ...at, by, leaf: "1", text: "Vì sao?" },
      ...(draw.chance(70) ? answer : []),
      { kind: "evidence-added", ...own, leaf: draw.pick(["1", "2"]), documents },
    ];
  };
  const schemes = [{ group: "sở", scheme: { id: "s", edition: "1", digest: "0" } }];
  const year = { period: "2026", schemes, units: units.map((id) => ({ id, name: id, group: "sở" })) };
  return frozen({ year, events: units.filter(() => draw.chance(80)).flatMap(of) });
});

const result = drawn((draw) => {
  const { scheme, cases } = drawDocuments(draw);
  return { scheme, result: evaluate(scheme, troubled(draw, scheme, cases)) };
});

async function conserve<Documents>(one: Conserving<Documents>, documents: Documents): Promise<void> {
  expect(await lostBy(one, documents)).toEqual([]);
}

describe("what enters a function", () => {
  law(
    "evaluate loses nothing: in(cases, year) = used + refused + noticed",
    "Our reading: nothing that enters vanishes",
    [handedIn],
    (all) => conserve(conserves.evaluation, all),
  );
  law(
    "a stream loses no case: in(evaluateStream) = used + refused + noticed",
    "Our reading: nothing that enters vanishes",
    [handedIn],
    (all) => conserve(conserves.streamed, all),
  );
  law(
    "lines lose no case: in(evaluateLines) = used + refused + noticed",
    "Our reading: nothing that enters vanishes",
    [handedIn],
    (all) => conserve(conserves.lines, all),
  );
  law(
    "a plan loses no case: in(compile) = used + refused",
    "Our reading: nothing that enters vanishes",
    [sound],
    (all) => conserve(conserves.planned, all),
  );
  law(
    "a self-assessment loses no entry: in(selfAssess) = rows",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.selfAssessment, all),
  );
  law(
    "an appraisal loses no adjustment: in(appraise) = rows",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.appraisal, all),
  );
  law(
    "a survey sheet loses no leaf: in(surveySheet) = rows",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.tallied, all),
  );
  law(
    "merging loses no answer: in(mergeTallies) = counts",
    "Our reading: nothing that enters vanishes",
    [twoTallies],
    (all) => conserve(conserves.merged, all),
  );
  law(
    "counting loses no answer: in(tallyAnswers) = counted + refused + repeated",
    "Our reading: nothing that enters vanishes",
    [answered],
    (all) => conserve(conserves.answered, all),
  );
  law(
    "CSV loses no answer: in(answersFromCsv) = counted + refused",
    "Our reading: nothing that enters vanishes",
    [answered],
    (all) => conserve(conserves.answeredInCsv, all),
  );
  law(
    "NDJSON loses no answer: in(answersFromNdjson) = counted + refused",
    "Our reading: nothing that enters vanishes",
    [answered],
    (all) => conserve(conserves.answeredInNdjson, all),
  );
  law(
    "consolidating loses no unit: in(consolidate) = ranked + unranked",
    "Our reading: nothing that enters vanishes",
    [reported],
    (all) => conserve(conserves.consolidated, all),
  );
  law(
    "a comparison of years loses no unit: in(changeOverYears) = changes",
    "Our reading: nothing that enters vanishes",
    [twoYears],
    (all) => conserve(conserves.changed, all),
  );
  law(
    "rows lose nothing of a result: in(toRows) = rows",
    "Our reading: nothing that enters vanishes",
    [result],
    (all) => conserve(conserves.rows, all),
  );
  law(
    "a report loses no unit and no adjustment: in(reportPages) = pages",
    "Our reading: nothing that enters vanishes",
    [sound],
    (all) => conserve(conserves.pages, all),
  );
  law(
    "carrying over loses no entry: in(carryOver) = carried + lost",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.carried, all),
  );
  law(
    "a crosswalk loses no leaf: in(crosswalk) = matched + unmatched",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.crossed, all),
  );
  law(
    "a ranking loses no index: in(rank) = rows + unranked",
    "Our reading: nothing that enters vanishes",
    [sound],
    (all) => conserve(conserves.ranked, all),
  );
  law(
    "other facts lose no case: in(withPeers) = in(withFacts) = cases",
    "Our reading: nothing that enters vanishes",
    [sound],
    (all) => conserve(conserves.restated, all),
  );
  law(
    "a proof loses no facts and no adjustment: in(explain) = history",
    "Our reading: nothing that enters vanishes",
    [oneCase],
    (all) => conserve(conserves.explained, all),
  );
  law(
    "several years lose no unit and no period: in(periodSummary) = series",
    "Our reading: nothing that enters vanishes",
    [twoPeriods],
    (all) => conserve(conserves.summed, all),
  );
  law(
    "a correction loses no unit: in(diffEvaluations) = corrections + unchanged",
    "Our reading: nothing that enters vanishes",
    [twoResults],
    (all) => conserve(conserves.corrected, all),
  );
  law(
    "progress loses no unit and no explanation: in(yearProgress) = progress",
    "Our reading: nothing that enters vanishes",
    [happened],
    (all) => conserve(conserves.progress, all),
  );
  law(
    "what is printed loses no unit: in(leaguePage) = toText = toCsv = toHtml = toMarkdown",
    "Our reading: nothing that enters vanishes",
    [result],
    (all) => conserve(conserves.printed, all),
  );
  law("an audit loses no row: in(auditTable) = rows", "Our reading: nothing that enters vanishes", [published], (all) =>
    conserve(conserves.audited, all),
  );
  law(
    "a workbook loses no unit: in(resultsWorkbook) = rowsFromXlsx",
    "Our reading: nothing that enters vanishes",
    [sound],
    (all) => conserve(conserves.inWorkbook, all),
    0.25,
  );
  law("rows of facts lose no unit: in(factRows) = units", "Our reading: nothing that enters vanishes", [sound], (all) =>
    conserve(conserves.factual, all),
  );
  law(
    "a table loses no criterion: in(schemeFromTable) = criteria",
    "Our reading: nothing that enters vanishes",
    [schemes],
    (scheme) => conserve(conserves.tabled, { scheme }),
  );
});

/** Functions that lose something, each in one way, and the laws that must notice it. */
describe("a function that loses", () => {
  const losing = async <Documents>(
    one: Conserving<Documents>,
    documents: fc.Arbitrary<Documents>,
    loses: (all: Documents) => Documents,
  ): Promise<void> => {
    const holds = fc.asyncProperty(documents, async (all) => (await lostBy(one, all, loses)).length === 0);
    expect((await fc.check(holds, { numRuns: 60, endOnFailure: true })).failed).toBe(true);
  };
  const lastEntry = ({ dossier, ...others }: Case): Case => ({
    ...others,
    dossier: { ...dossier, entries: short(dossier.entries) },
  });
  const inLast = (cases: readonly Case[], change: (one: Case) => Case): readonly Case[] =>
    cases.map((one, at) => (at === cases.length - 1 ? change(one) : one));
  const lastAdjustment = ({ ledger = [], ...others }: Case): Case => ({ ...others, ledger: short(ledger) });
  const lastRow = ({ tally = [], ...others }: Case): Case => ({ ...others, tally: short(tally) });

  it("a case is seen in an evaluation, in a stream, in lines, in a plan", async () => {
    const loses = (all: HandedIn): HandedIn => ({ ...all, cases: short(all.cases) });
    await losing(conserves.evaluation, handedIn, loses);
    await losing(conserves.streamed, handedIn, loses);
    await losing(conserves.lines, handedIn, loses);
    await losing(conserves.planned, sound, loses);
    await losing(conserves.pages, sound, loses);
  });

  it("an entry, an adjustment, a row of the tally, a criterion, a unit of the year is seen in an evaluation", async () => {
    for (const change of [lastEntry, lastAdjustment, lastRow]) {
      await losing(conserves.evaluation, sound, (all) => ({ ...all, cases: inLast(all.cases, change) }));
    }
    await losing(conserves.evaluation, handedIn, ({ year, ...all }) =>
      year === undefined ? all : { ...all, year: { ...year, units: short(year.units) } },
    );
  });

  it("an entry is seen in a self-assessment and in another edition, an adjustment in an appraisal and on the pages", async () => {
    await losing(conserves.selfAssessment, oneCase, (all) => ({ ...all, one: lastEntry(all.one) }));
    await losing(conserves.carried, oneCase, (all) => ({ ...all, one: lastEntry(all.one) }));
    await losing(conserves.appraisal, oneCase, (all) => ({ ...all, one: lastAdjustment(all.one) }));
  });

  it("an answer is seen wherever answers are counted or merged", async () => {
    const loses = (all: Answered): Answered => ({ ...all, answers: short(all.answers) });
    await losing(conserves.answered, answered, loses);
    await losing(conserves.answeredInCsv, answered, loses);
    await losing(conserves.answeredInNdjson, answered, loses);
    await losing(conserves.merged, twoTallies, ([a, b]): readonly [Tally, Tally] => [a, short(b)]);
  });

  it("a report, a unit of last year, a result is seen", async () => {
    await losing(conserves.consolidated, reported, (all) => ({ ...all, reports: short(all.reports) }));
    await losing(conserves.changed, twoYears, ({ after }) => ({ before: after, after }));
    await losing(conserves.rows, result, ({ scheme }) => ({ scheme, result: evaluate(scheme, []) }));
    await losing(conserves.printed, result, ({ scheme }) => ({ scheme, result: evaluate(scheme, []) }));
    await losing(conserves.summed, twoPeriods, (all) => ({ ...all, after: evaluate(all.scheme, []) }));
    await losing(conserves.corrected, twoResults, ({ after }) => ({ before: after, after }));
  });

  it("a case is seen in a ranking, in other facts, in rows of facts", async () => {
    const loses = (all: HandedIn): HandedIn => ({ ...all, cases: short(all.cases) });
    await losing(conserves.ranked, sound, loses);
    await losing(conserves.factual, sound, loses);
    await losing(conserves.inWorkbook, sound, loses);
    await losing(conserves.audited, published, (table) => ({ ...table, rows: short(table.rows) }));
    for (const change of [lastEntry, lastAdjustment, lastRow]) {
      await losing(conserves.restated, sound, (all) => ({ ...all, cases: inLast(all.cases, change) }));
    }
  });

  it("facts and adjustments are seen in a proof, criteria in a table, an event of the year in its progress", async () => {
    for (const change of [lastEntry, lastAdjustment]) {
      await losing(conserves.explained, oneCase, (all) => ({ ...all, one: change(all.one) }));
    }
    await losing(conserves.progress, happened, (all) => ({ ...all, events: short(all.events) }));
    // A scheme of one criterion, under which all others are lost.
    const less = parseScheme(schemeOf([leaf("0", "100")]));
    const whole = schemes.map((scheme) => ({ scheme }));
    await losing(conserves.tabled, whole, () => ({ scheme: less }));
    await losing(conserves.crossed, oneCase, (all) => ({ ...all, scheme: less }));
    await losing(conserves.tallied, oneCase, ({ one: { dossier } }) => ({ scheme: less, one: { dossier } }));
  });
});

describe("every exported function", () => {
  it("that takes documents has a law that nothing is lost, or answers a question about them", () => {
    const told = [...Object.keys(CONSERVING), ...ASKING, ...WITHOUT_DOCUMENTS];
    expect([...told].sort()).toEqual(exported.map(({ name }) => name).sort());
  });

  it("is held by laws that there are", () => {
    const titles = registeredLaws().map(({ title }) => title.split(": ")[0]);
    expect([...new Set(Object.values(CONSERVING))].filter((name) => !titles.includes(name))).toEqual([]);
  });
});
