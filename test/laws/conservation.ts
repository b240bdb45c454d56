import {
  type Adjustment,
  appraise,
  type Case,
  caseDigest,
  type Evaluation,
  evaluate,
  evaluateLines,
  evaluateStream,
  type Issue,
  isScoringError,
  leaves,
  mergeTallies,
  type Scheme,
  type Sheet,
  type Streamed,
  selfAssess,
  surveySheet,
  type Tally,
  type Year,
} from "par-index";
import { compile } from "par-index/bulk";
import { carryOver } from "par-index/editions";
import { reportPages } from "par-index/report";
import { toRows } from "par-index/sql";
import { type Answer, answersFromCsv, answersFromNdjson, tallyAnswers } from "par-index/survey";
import { schemeFromTable, tableOf } from "par-index/table";
import { changeOverYears, consolidate, crosswalk } from "par-index/years";
import { nodesByCode } from "../../src/composite/nodesByCode.js";

/**
 * The law of conservation: what enters is used, refused or named in a notice. Everything that enters a function has a name
 * here, and so has everything that is found again behind it; what is lost has entered and is not found.
 */
export interface Conserving<Documents> {
  readonly entered: (documents: Documents) => readonly string[];
  /** What is found of it, in the result or among what is said of it. */
  readonly found: (documents: Documents) => readonly string[] | Promise<readonly string[]>;
}

/** What enters a function and is not found again; a function that loses something is given less than has entered. */
export async function lostBy<Documents>(
  { entered, found }: Conserving<Documents>,
  documents: Documents,
  loses: (documents: Documents) => Documents = (all) => all,
): Promise<readonly string[]> {
  const again = new Set(await found(loses(documents)));
  return entered(documents).filter((name) => !again.has(name));
}

/** A year as it is handed in, with cases that nobody has read yet. */
export interface HandedIn {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly year?: Year;
}

const unitOf = ({ dossier }: Case): string => (dossier as { unit?: { id?: string } }).unit?.id ?? "";

/** Everything that the issues of a result name. */
function named(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap(({ at, params }) => [
    ...(at?.unit === undefined ? [] : [`unit ${at.unit}`, ...(at.leaf === undefined ? [] : [`${at.unit}/${at.leaf}`])]),
    ...(params["unit"] === undefined ? [] : [`unit ${params["unit"]}`]),
    ...(params["unit"] === undefined || params["leaf"] === undefined ? [] : [`${params["unit"]}/${params["leaf"]}`]),
  ]);
}

/** Cases, the units of their rows of the tally, the units of the year, and every criterion of every unit that is scored. */
export const evaluation: Conserving<HandedIn> = {
  entered: ({ scheme, cases, year }) => [
    ...cases.map((_, at) => `case ${at}`),
    ...cases.map((one, at) => `documents ${at} ${safeDigest(scheme, one)}`),
    ...cases.flatMap(({ tally }) => (Array.isArray(tally) ? (tally as Tally).map(({ unit }) => `unit ${unit}`) : [])),
    ...(year?.units.map(({ id }) => `unit ${id}`) ?? []),
    ...cases.flatMap((one) => leaves(scheme.criteria).map(({ code }) => `${unitOf(one)}/${code}`)),
  ],
  found: ({ scheme, cases, year }) => {
    const result = evaluate(scheme, cases, year);
    // A case that is refused is refused with every criterion of its unit and with its tally.
    const refused = result.refused.flatMap((one) => {
      const given = cases[one.case] as Case;
      return [
        ...leaves(scheme.criteria).map(({ code }) => `${unitOf(given)}/${code}`),
        ...(given.tally ?? []).map(({ unit }) => `unit ${unit}`),
      ];
    });
    return [...inEvaluation(result, cases.length), ...refused];
  },
};

function inEvaluation(result: Evaluation, given: number): readonly string[] {
  const { indexes, refused, rankings, notices, cases } = result;
  const against = new Set(refused.map((one) => one.case));
  const accepted = Array.from({ length: given }, (_, at) => at).filter((at) => !against.has(at));
  return [
    ...refused.map((one) => `case ${one.case}`),
    ...accepted.slice(0, indexes.length).map((at) => `case ${at}`),
    ...cases.map(({ digest }, at) => `documents ${at} ${digest}`),
    ...refused.map((one) => `documents ${one.case} refused`),
    ...indexes.flatMap(({ unit, nodes }) => [
      `unit ${unit.id}`,
      ...[...nodesByCode(nodes).keys()].map((code) => `${unit.id}/${code}`),
    ]),
    ...refused.flatMap(({ unit, issues }) => [`unit ${unit}`, ...named(issues)]),
    ...rankings.flatMap(({ unranked }) => unranked.map(({ unit }) => `unit ${unit}`)),
    ...named(notices),
  ];
}

/** The digest of a case that can be read; one that cannot is refused. */
function safeDigest(scheme: Scheme, one: Case): string {
  try {
    return caseDigest(scheme, one);
  } catch (error) {
    if (isScoringError(error)) return "refused";
    throw error;
  }
}

/** One result for each case of a stream, and one for each line that is not blank. */
export const streamed: Conserving<HandedIn> = {
  entered: ({ cases, year }) => [
    ...cases.map((_, at) => `case ${at}`),
    ...(year?.units.map(({ id }) => `unit ${id}`) ?? []),
    ...cases.map((one) => `unit ${unitOf(one)}`),
  ],
  found: async ({ scheme, cases, year }) =>
    inStream(await all(evaluateStream(scheme, cases, year === undefined ? {} : { year }))),
};

export const lines: Conserving<HandedIn> = {
  entered: streamed.entered,
  found: async ({ scheme, cases, year }) => {
    const text = cases.map((one) => `${JSON.stringify(one)}\n`);
    return inStream(await all(evaluateLines(scheme, text, year === undefined ? {} : { year })));
  },
};

async function all(stream: AsyncIterable<Streamed>): Promise<readonly Streamed[]> {
  const results: Streamed[] = [];
  for await (const one of stream) results.push(one);
  return results;
}

function inStream(results: readonly Streamed[]): readonly string[] {
  return results.flatMap((one) => {
    if (one.kind === "index") return [`case ${one.case}`, `unit ${one.index.unit.id}`];
    if (one.kind === "refused") return [`case ${one.case}`, `unit ${one.unit ?? ""}`, ...named(one.issues)];
    const { rankings, notices } = one;
    return [...rankings.flatMap(({ unranked }) => unranked.map(({ unit }) => `unit ${unit}`)), ...named(notices)];
  });
}

/** The leaves of a scheme and the entries of a dossier: each is a row, with the facts of its entry. */
export const selfAssessment: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ scheme, one: { dossier } }) => [
    ...leaves(scheme.criteria).flatMap(({ code, rule }) => (rule.kind === "survey" ? [] : [code])),
    ...dossier.entries.map(
      ({ leaf, facts }) => `${leaf}: ${facts === undefined || "absent" in facts ? "said" : "facts"}`,
    ),
  ],
  found: ({ scheme, one: { dossier } }) =>
    selfAssess(scheme, dossier).rows.flatMap(({ leaf, self, facts }) => [
      leaf,
      ...(facts === undefined ? [] : [`${leaf}: facts`]),
      // What is not stated at all is not submitted either.
      ...(self === null || (self === "not-submitted" && !states(dossier, leaf)) ? [] : [`${leaf}: said`]),
    ]),
};

function states({ entries }: Case["dossier"], code: string): boolean {
  return entries.some(({ leaf }) => leaf === code);
}

/** The adjustments of a ledger: the last of each leaf is its final result. */
export const appraisal: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ scheme, one }) => [
    ...selfAssess(scheme, one.dossier).rows.map(({ leaf }) => leaf),
    ...[...lastOf(one.ledger ?? [])].map(([leaf, adjustment]) => `${leaf} by ${settled(adjustment)}`),
  ],
  found: ({ scheme, one }) => {
    const sheet: Sheet = appraise(scheme, selfAssess(scheme, one.dossier), one.ledger ?? []);
    const last = lastOf(one.ledger ?? []);
    return sheet.rows.flatMap(({ leaf, final }) => {
      const adjustment = last.get(leaf);
      if (adjustment === undefined) return [leaf];
      const { to } = adjustment;
      const isThere = "points" in to ? Number(final) === Number(to.points) : !("absent" in to) || final === to.absent;
      return isThere ? [leaf, `${leaf} by ${settled(adjustment)}`] : [leaf];
    });
  },
};

function lastOf(ledger: readonly Adjustment[]): ReadonlyMap<string, Adjustment> {
  return new Map(ledger.map((one) => [one.leaf, one]));
}

const settled = ({ to, at, stage }: Adjustment): string => JSON.stringify([to, at, stage]);

/** The answers of a unit, cell by cell; a survey leaf has a row whoever answered. */
export const tallied: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ scheme }) => leaves(scheme.criteria).flatMap(({ code, rule }) => (rule.kind === "survey" ? [code] : [])),
  found: ({ scheme, one }) =>
    surveySheet(
      scheme,
      scheme.questionnaire === undefined ? [] : (one.tally ?? []),
      one.dossier.unit,
      one.surveyed ?? [],
    ).rows.map(({ leaf }) => leaf),
};

/** The answers of two tallies, cell by cell. */
export const merged: Conserving<readonly [Tally, Tally]> = {
  entered: ([a, b]) => cellsOf([...a, ...b]),
  found: ([a, b]) => cellsOf(mergeTallies(a, b)),
};

function cellsOf(tally: Tally): readonly string[] {
  const cells = new Map<string, number>();
  for (const { unit, group, question, option, count } of tally) {
    const name = JSON.stringify([unit, group, question, option]);
    cells.set(name, (cells.get(name) ?? 0) + count);
  }
  return [...cells].map(([name, count]) => `${name} ${count}`);
}

/** Single answers, good and bad. */
export interface Answered {
  readonly scheme: Scheme;
  readonly answers: readonly Answer[];
}

const counted = (number: number): readonly string[] => Array.from({ length: number }, (_, at) => `answer ${at}`);

async function inTally(scheme: Scheme, answers: Parameters<typeof tallyAnswers>[1]): Promise<readonly string[]> {
  const { tally, answers: taken, refused, repeated } = await tallyAnswers(scheme, answers);
  const sum = tally.reduce((total, { count }) => total + count, 0);
  return counted(sum === taken ? taken + refused + repeated : 0);
}

export const answered: Conserving<Answered> = {
  entered: ({ answers }) => counted(answers.length),
  found: ({ scheme, answers }) => inTally(scheme, answers),
};

export const answeredInCsv: Conserving<Answered> = {
  entered: answered.entered,
  found: ({ scheme, answers }) => {
    const text = answers.map(({ unit, group, question, option }) => `${unit},${group},${question},${option}\n`);
    return inTally(scheme, answersFromCsv(["unit,group,question,option\n", ...text]));
  },
};

export const answeredInNdjson: Conserving<Answered> = {
  entered: answered.entered,
  found: ({ scheme, answers }) => inTally(scheme, answersFromNdjson(answers.map((one) => `${JSON.stringify(one)}\n`))),
};

/** Results of several offices. */
export interface Reported {
  readonly scheme: Scheme;
  readonly reports: readonly { readonly by: string; readonly evaluation: Evaluation }[];
}

const unitsIn = ({ indexes, refused }: Evaluation): readonly string[] => [
  ...indexes.map(({ unit }) => `unit ${unit.id}`),
  ...refused.flatMap(({ unit }) => (unit === null ? [] : [`unit ${unit}`])),
];

export const consolidated: Conserving<Reported> = {
  entered: ({ reports }) => reports.flatMap(({ by, evaluation: one }) => [`report ${by}`, ...unitsIn(one)]),
  found: ({ scheme, reports }) => {
    try {
      const { sources, rankings, notices } = consolidate(scheme, reports, {
        group: null,
        expected: null,
        comparable: [],
      });
      return [
        ...sources.map(({ by }) => `report ${by}`),
        ...rankings.flatMap((one) => [...one.rows, ...one.unranked].map(({ unit }) => `unit ${unit}`)),
        ...named(notices),
      ];
    } catch (error) {
      if (!isScoringError(error)) throw error;
      return reports.flatMap(({ by, evaluation: one }) => [`report ${by}`, ...unitsIn(one)]);
    }
  },
};

/** The units of two years, those too that are no longer there. */
export const changed: Conserving<{ readonly before: Evaluation; readonly after: Evaluation }> = {
  entered: ({ before, after }) => [...before.indexes, ...after.indexes].map(({ unit }) => `unit ${unit.id}`),
  found: ({ before, after }) =>
    changeOverYears(before, after, { succession: [], mapping: [], index: "comparable" }).flatMap(({ unit, origins }) =>
      [unit, ...origins].map((id) => `unit ${id}`),
    ),
};

/** Everything that a result holds is a row. */
export const rows: Conserving<{ readonly scheme: Scheme; readonly result: Evaluation }> = {
  entered: ({ scheme, result }) => [
    ...leaves(scheme.criteria).map(({ code }) => `criterion ${code}`),
    ...result.indexes.flatMap(({ unit, nodes, parts }) => [
      `unit ${unit.id}`,
      ...[...nodesByCode(nodes).keys()].map((code) => `node ${unit.id}/${code}`),
      ...parts.map(({ part }) => `part ${unit.id}/${part}`),
    ]),
    ...result.rankings.flatMap((one) => [
      ...one.rows.map(({ unit }) => `rank ${unit}`),
      ...one.unranked.map(({ unit }) => `unranked ${unit}`),
    ]),
    ...result.refused.map((one) => `refused ${one.case}`),
  ],
  found: ({ scheme, result }) => {
    const tables = toRows(scheme, result);
    return [
      ...tables.criteria.map(({ code }) => `criterion ${code}`),
      ...tables.units.map(({ unit }) => `unit ${unit}`),
      ...tables.nodes.map(({ unit, code }) => `node ${unit}/${code}`),
      ...tables.parts.map(({ unit, part }) => `part ${unit}/${part}`),
      ...tables.rankings.map(({ unit }) => `rank ${unit}`),
      ...tables.unranked.map(({ unit }) => `unranked ${unit}`),
      ...tables.refusals.map((one) => `refused ${one.case_number}`),
    ];
  },
};

/** Every unit, every adjustment and every refused case stands on a page. */
export const pages: Conserving<HandedIn> = {
  entered: ({ cases }) => [
    ...cases.map((one) => one.dossier.unit.name),
    ...cases.flatMap(({ ledger = [] }) => ledger.map(({ reason }) => reason)),
  ],
  found: ({ scheme, cases }) => {
    const text = JSON.stringify(reportPages(scheme, evaluate(scheme, cases), cases, { threshold: 0, forms: [] }, "vi"));
    const told = [
      ...cases.map((one) => one.dossier.unit.name),
      ...cases.flatMap(({ ledger = [] }) => ledger.map(({ reason }) => reason)),
    ];
    return told.filter((words) => text.includes(JSON.stringify(words).slice(1, -1)));
  },
};

/** A case has an index in a plan, or refuses all of them with what stands against it. */
export const planned: Conserving<HandedIn> = {
  entered: ({ cases }) => cases.map((_, at) => `case ${at}`),
  found: ({ scheme, cases }) => {
    try {
      const plan = compile(scheme);
      const [indexes, figures] = [plan.index(cases), plan.figures(cases)];
      return indexes.flatMap(({ unit }, at) => (figures[at]?.unit === unit.id ? [`case ${at}`] : []));
    } catch (error) {
      if (!isScoringError(error)) throw error;
      return cases.map((_, at) => `case ${at}`);
    }
  },
};

/** The entries of a dossier in another edition: each is there, or listed as lost. */
export const carried: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ one: { dossier } }) => dossier.entries.map(({ leaf }) => leaf),
  found: ({ scheme, one: { dossier } }) => {
    const mapping = leaves(scheme.criteria).map(({ code }) => ({ from: code, to: code }));
    const { dossier: made, lost } = carryOver(dossier, scheme, mapping);
    return [...made.entries, ...lost].map(({ leaf }) => leaf);
  },
};

/** Our leaves in a crosswalk: each has a counterpart, or is listed as having none. */
export const crossed: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ scheme }) => leaves(scheme.criteria).map(({ code }) => code),
  found: ({ scheme, one }) => {
    const [index] = evaluate(scheme, [one]).indexes;
    if (index === undefined) return leaves(scheme.criteria).map(({ code }) => code);
    const { rows: matched, unmatched } = crosswalk(scheme, index, scheme);
    return [...matched.flatMap(({ from }) => from), ...unmatched];
  },
};

/** The criteria of a table are those of its scheme. */
export const tabled: Conserving<{ readonly scheme: Scheme }> = {
  entered: ({ scheme }) => leaves(scheme.criteria).map(({ code }) => code),
  found: ({ scheme }) => {
    try {
      return leaves(schemeFromTable(tableOf(scheme)).criteria).map(({ code }) => code);
    } catch (error) {
      if (!isScoringError(error)) throw error;
      return leaves(scheme.criteria).map(({ code }) => code);
    }
  },
};
