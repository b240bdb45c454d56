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
  rank,
  type Scheme,
  type Sheet,
  type Streamed,
  selfAssess,
  surveySheet,
  type Tally,
  withPeers,
  type Year,
} from "par-index";
import { compile } from "par-index/bulk";
import { carryOver } from "par-index/editions";
import { resultsWorkbook, rowsFromXlsx } from "par-index/excel";
import { explain, type LeafProof } from "par-index/explain";
import { withFacts } from "par-index/questions";
import {
  domainMatrix,
  leaguePage,
  leagueTables,
  reportPages,
  toCsv,
  toHtml,
  toMarkdown,
  toText,
} from "par-index/report";
import { factRows, scoringSql, toRows } from "par-index/sql";
import { type Answer, answersFromCsv, answersFromNdjson, tallyAnswers } from "par-index/survey";
import { schemeFromTable, tableOf } from "par-index/table";
import {
  auditTable,
  changeOverYears,
  consolidate,
  crosswalk,
  diffEvaluations,
  type PublishedTable,
  periodSummary,
  type YearEvents,
  yearProgress,
} from "par-index/years";
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
    return one.kind === "ranking" ? one.unranked.map(({ unit }) => `unit ${unit}`) : named(one.notices);
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
    ...result.notices.map(({ code }, at) => `notice ${at} ${code}`),
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
      ...tables.notices.map(({ code }, at) => `notice ${at} ${code}`),
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

/** The indexes of a result, in the order in which nobody ranks them. */
export const ranked: Conserving<HandedIn> = {
  entered: ({ cases }) => cases.map((one) => `unit ${unitOf(one)}`),
  found: ({ scheme, cases }) =>
    rank(scheme, [...evaluate(scheme, cases).indexes].reverse()).flatMap((one) =>
      [...one.rows, ...one.unranked].map(({ unit }) => `unit ${unit}`),
    ),
};

/** The cases of a year, after the figures of their groups or other facts have been put into them. */
export const restated: Conserving<HandedIn> = {
  entered: ({ cases }) => [
    ...cases.flatMap((one) => [`peers ${partsOf(one)}`, `facts ${partsOf(one)}`]),
    ...cases.flatMap((one) => one.dossier.entries.map(({ leaf }) => `peers ${unitOf(one)}/${leaf}`)),
  ],
  found: ({ scheme, cases }) => {
    const compared = withPeers(scheme, cases);
    return [
      ...compared.map((one) => `peers ${partsOf(one)}`),
      ...withFacts(scheme, cases, []).map((one) => `facts ${partsOf(one)}`),
      ...compared.flatMap((one) => one.dossier.entries.map(({ leaf }) => `peers ${unitOf(one)}/${leaf}`)),
    ];
  },
};

function partsOf({ dossier, ledger = [], tally = [], surveyed = [] }: Case): string {
  return `${dossier.unit.id}: ${[dossier.entries, ledger, tally, surveyed].map(({ length }) => length).join(", ")}`;
}

/** The criteria of a case, the facts of its entries and its adjustments, in the proof of its index. */
export const explained: Conserving<{ readonly scheme: Scheme; readonly one: Case }> = {
  entered: ({ scheme, one: { dossier, ledger = [] } }) => [
    ...leaves(scheme.criteria).map(({ code }) => `criterion ${code}`),
    ...dossier.entries.flatMap(({ leaf, facts }) =>
      facts === undefined || "absent" in facts
        ? []
        : [`facts of ${leaf}: ${JSON.stringify(Object.keys(facts).sort())}`],
    ),
    ...ledger.map(({ leaf, stage, at }) => `${leaf} at ${stage} ${at}`),
  ],
  found: ({ scheme, one }) => {
    const found: string[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if ("kind" in node && node.kind === "leaf" && "history" in node) {
        const { code, history } = node as LeafProof;
        found.push(`criterion ${code}`);
        for (const finding of history) {
          if (finding.stage === "self" && finding.facts !== undefined) {
            found.push(`facts of ${code}: ${JSON.stringify(Object.keys(finding.facts).sort())}`);
          }
          if ("at" in finding) found.push(`${code} at ${finding.stage} ${finding.at}`);
        }
      }
      Object.values(node).forEach(visit);
    };
    visit(explain(scheme, one).of);
    return found;
  },
};

/** The units of several years, each in each of its periods. */
export interface SeveralYears {
  readonly scheme: Scheme;
  readonly before: Evaluation;
  readonly after: Evaluation;
}

export const summed: Conserving<SeveralYears> = {
  entered: ({ before, after }) =>
    [...before.indexes, ...after.indexes].map(({ unit, period }) => `${unit.id} in ${period}`),
  found: ({ before, after }) =>
    periodSummary([before, after], { classes: [], years: 1, never: [] }, { places: 2, mode: "half-up" }).flatMap(
      ({ unit, series }) => series.map(({ period }) => `${unit} in ${period}`),
    ),
};

/** The units of two results of one year: each is corrected or counted as unchanged. */
export const corrected: Conserving<{ readonly before: Evaluation; readonly after: Evaluation }> = {
  entered: ({ before, after }) => {
    const units = new Set([...before.indexes, ...after.indexes].map(({ unit }) => unit.id));
    return Array.from(units, (_, at) => `unit ${at}`);
  },
  found: ({ before, after }) => {
    const { corrections, unchanged } = diffEvaluations(before, after);
    return Array.from({ length: corrections.length + unchanged }, (_, at) => `unit ${at}`);
  },
};

/** A year with what happened in it. */
export interface Happened {
  readonly year: Year;
  readonly events: YearEvents;
}

export const progress: Conserving<Happened> = {
  entered: ({ year, events }) => [
    ...year.units.map(({ id }) => `unit ${id}`),
    ...events.flatMap((event) => ("leaf" in event ? [`${event.kind} ${event.unit}/${event.leaf}`] : [])),
  ],
  found: ({ year, events }) =>
    yearProgress(year, events, "2027-12-31").flatMap(({ unit, explanations, evidence }) => [
      `unit ${unit}`,
      ...explanations.flatMap(({ leaf, at }) => [
        `explanation-asked ${unit}/${leaf}`,
        ...(at === null ? [] : [`explanation-given ${unit}/${leaf}`]),
      ]),
      ...evidence.map(({ leaf }) => `evidence-added ${unit}/${leaf}`),
    ]),
};

const FORMATS = ["text", "csv", "html", "markdown"] as const;

/** Every unit of a result stands in its tables, whatever they are printed as: ranked, unranked or refused. */
export const printed: Conserving<{ readonly scheme: Scheme; readonly result: Evaluation }> = {
  entered: ({ result }) => [
    ...FORMATS.flatMap((format) => unitsIn(result).map((unit) => `${format} ${unit}`)),
    ...result.indexes.filter(({ published }) => published !== null).map(({ unit }) => `matrix unit ${unit.id}`),
  ],
  found: ({ scheme, result }) => {
    const page = leaguePage(scheme, result, "vi");
    const texts: Readonly<Record<(typeof FORMATS)[number], string>> = {
      text: leagueTables(scheme, result, "vi").map(toText).join("\n"),
      csv: toCsv(page, { separator: ";", decimal: ",", bom: false })
        .map(({ text }) => text)
        .join("\n"),
      html: toHtml(page),
      markdown: toMarkdown(page),
    };
    const matrix = toMarkdown(domainMatrix(scheme, result, "vi"));
    const unranked = result.rankings.flatMap((one) => one.unranked.map(({ unit, name }) => [unit, name] as const));
    const names = new Map([...unranked, ...result.indexes.map(({ unit }) => [unit.id, unit.name] as const)]);
    // Cells of plain text are wrapped, and Markdown and HTML have signs of their own.
    const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
    const holds = (text: string, unit: string): boolean => plain(text).includes(plain(names.get(unit) ?? unit));
    const units = unitsIn(result).map((named) => named.slice("unit ".length));
    return [
      ...FORMATS.flatMap((format) =>
        units.filter((unit) => holds(texts[format], unit)).map((unit) => `${format} unit ${unit}`),
      ),
      ...units.filter((unit) => holds(matrix, unit)).map((unit) => `matrix unit ${unit}`),
    ];
  },
};

/** The entries of every case as rows of facts. */
export const factual: Conserving<HandedIn> = {
  entered: ({ cases }) => cases.map((one) => `unit ${unitOf(one)}`),
  found: ({ scheme, cases }) =>
    factRows(scheme, cases, scoringSql(scheme, { dialect: "duckdb" })).units.map(({ unit }) => `unit ${unit}`),
};

/** The rows of a published table: each has a verdict, whether or not its figures agree. */
export const audited: Conserving<PublishedTable> = {
  entered: ({ rows: given }) => given.map(({ unit }, at) => `row ${at} ${unit}`),
  found: (table) => auditTable(table).rows.map(({ unit }, at) => `row ${at} ${unit}`),
};

/** The units of a result in its workbook. */
export const inWorkbook: Conserving<HandedIn> = {
  entered: ({ cases }) => cases.map((one) => one.dossier.unit.name),
  found: async ({ scheme, cases }) => {
    const rows = await rowsFromXlsx(await resultsWorkbook(scheme, evaluate(scheme, cases)));
    return rows.flat();
  },
};
