import {
  allocate,
  appraise,
  classify,
  computeIndex,
  digest,
  evaluate,
  isScoringError,
  mergeTallies,
  nodeOf,
  parseDossier,
  parseLedger,
  parseScheme,
  parseTally,
  parseYear,
  rank,
  type Scheme,
  type ScoredNode,
  type Sheet,
  sealLedger,
  selfAssess,
  surveySheet,
  type UnitIndex,
  verifyEvaluation,
  verifyLedger,
  weights,
  withPeers,
} from "par-index";
import { carryOver, diffSchemes, editionFor, extendScheme, provenanceOf } from "par-index/editions";
import { caseOf, explain } from "par-index/explain";
import { effectOf, gaps, gapToNextClass, viewByAgency, viewByTag, whatIf } from "par-index/questions";
import { rankIntervals } from "par-index/robustness";
import { cochranSampleSize, marginOfError, marginsByStratum, sampleSize, tallyCoded } from "par-index/survey";
import { changeOverYears, consolidate, crosswalk, parseSuccession, periodSummary, traceUnit } from "par-index/years";
import { argument } from "../../src/document/argument.js";
import type { Issue } from "../../src/issue/issue.js";
import { orThrow } from "../../src/issue/scoringError.js";
import { decimal, decimalText } from "../../src/number/decimal.js";
import { roundQuotient } from "../../src/number/rounding.js";
import { dossierOf, leaf, schemeOf, UNIT } from "../unit/fixtures.js";
import { applyPatch } from "./input.js";

/** An input as a call takes it. Vectors are documents: what is in them, the library has to find out. */
// biome-ignore lint/suspicious/noExplicitAny: an input has no type before the library has read it
type Input = any;

/** What a vector's call means in this library. */
export const calls: Readonly<Record<string, (input: Input) => unknown>> = {
  readDecimal: ({ input }) => decimalText(argument(input, [])),
  roundQuotient: ({ over, under, rounding }) =>
    decimalText(roundQuotient({ over: decimal(over), under: decimal(under) }, rounding)),
  score: ({ leaf: { rounding, ...only }, facts }) => {
    const scheme = schemeOf([leaf("1", only.max, only.rule, only)], { rounding: { leaf: rounding, index: rounding } });
    return selfAssess(scheme, dossierOf(scheme, [{ leaf: "1", facts }])).rows[0]?.self;
  },
  allocate: ({ total, weights, places }) => allocate(total, weights, places),
  weights: ({ scheme }) => weights(scheme),
  digest: ({ document }) => digest(document),

  parseScheme: ({ scheme }) => parseScheme(scheme),
  extendScheme: ({ base, changes }) => extendScheme(base, changes),
  parseYear: ({ scheme, year }) => parseYear(year, scheme),
  parseDossier: ({ scheme, dossier }) => parseDossier(scheme, dossier),
  parseLedger: ({ scheme, ledger }) => parseLedger(scheme, ledger),
  parseTally: ({ scheme, tally }) => parseTally(scheme, tally),
  sealLedger: ({ scheme, ledger, owner }) => sealLedger(scheme, ledger, owner),
  verifyLedger: ({ scheme, ledger, owner, lastSeal }) => orThrow(verifyLedger(scheme, ledger, owner, lastSeal)),

  selfAssess: ({ scheme, dossier }) => selfAssess(scheme, dossier).rows,
  appraise: ({ scheme, dossier, ledger }) => appraise(scheme, selfAssess(scheme, dossier), ledger).rows,
  surveySheet: ({ scheme, tally }) => surveySheet(scheme, tally, UNIT).rows,
  mergeTallies: ({ a, b }) => mergeTallies(a, b),
  sampleSize: (question) => sampleSize(question),
  cochranSampleSize: (question) => cochranSampleSize(question),
  marginsByStratum: ({ scheme, tally, strata, confidence }) => marginsByStratum(scheme, tally, strata, confidence),
  tallyCoded: ({ scheme, answers }) => tallyCoded(scheme, answers),
  rankIntervals: ({ scheme, cases, options }) => rankIntervals(scheme, evaluate(scheme, cases), options),
  marginOfError: (sample) => marginOfError(sample),

  computeIndex: ({ scheme, unit, sheets }) =>
    flat(
      computeIndex(
        scheme,
        unit,
        sheets.map((sheet: Sheet) => stamped(scheme, sheet)),
      ),
    ),
  classify: ({ bands, index }) => classify(bands, index),
  rank: ({ scheme, indexes }) =>
    rank(
      scheme,
      indexes.map((index: UnitIndex) => completed(stamped(scheme, index))),
    ),
  evaluate: ({ scheme, cases, year }) => {
    const evaluation = evaluate(scheme, cases, year);
    return { ...evaluation, indexes: evaluation.indexes.map(flat) };
  },
  verifyEvaluation: ({ scheme, cases, spoilt }) =>
    orThrow(verifyEvaluation(scheme, cases, applyPatch(evaluate(scheme, cases), spoilt))),

  consolidate: ({ scheme, reports, how }) =>
    consolidate(
      scheme,
      reports.map((report: Input) => ({ by: report.by, evaluation: evaluate(report.scheme ?? scheme, report.cases) })),
      how,
    ).rankings,
  changeOverYears: ({ scheme, before, after, how }) =>
    changeOverYears(evaluate(scheme, before), evaluate(scheme, after), how),
  editionFor: ({ editions, date }) => editionFor(editions, date).edition,
  parseSuccession: ({ events }) => parseSuccession(events),

  traceUnit: ({ events, unit }) => traceUnit(parseSuccession(events), unit),
  nodeOf: ({ scheme, case: one, code, of = scheme }) => nodeOf(of, indexOf(scheme, one), code),
  viewByAgency: ({ scheme, case: one, agency }) => viewByAgency(scheme, indexOf(scheme, one), agency),
  viewByTag: ({ scheme, case: one, tag }) => viewByTag(scheme, indexOf(scheme, one), tag),
  crosswalk: ({ scheme, case: one, target }) => crosswalk(scheme, indexOf(scheme, one), target),
  periodSummary: ({ scheme, years, rule, rounding }) =>
    periodSummary(
      years.map((cases: Input) => evaluate(scheme, cases)),
      rule,
      rounding,
    ),
  gaps: ({ scheme, case: one, digest: found }) => {
    const index = indexOf(scheme, one);
    return gaps(scheme, found === undefined ? index : { ...index, scheme: { ...index.scheme, digest: found } });
  },
  gapToNextClass: ({ scheme, case: one }) => gapToNextClass(scheme, indexOf(scheme, one)),
  explain: ({ scheme, case: one, code }) => explain(scheme, one, code),
  caseOf: ({ cases, unit }) => caseOf(cases, unit),
  whatIf: ({ scheme, cases, changes }) => whatIf(scheme, cases, changes),
  effectOf: ({ scheme, cases, unit, position }) => effectOf(scheme, cases, unit, position),
  withPeers: ({ scheme, cases }) => withPeers(scheme, cases),
  carryOver: ({ dossier, to, scheme, mapping }) => carryOver(dossier, to ?? scheme, mapping),
  diffSchemes: ({ from, to }) => diffSchemes(from, to),
  provenanceOf: ({ base, changes }) => provenanceOf(base, changes),
};

/** Why a call is refused; `null` where it is not. `evaluate` refuses case by case, and throws for none of them. */
export function issuesOf(call: string, input: Input): readonly Issue[] | null {
  try {
    const result = calls[call]?.(input);
    const refused = call === "evaluate" ? (result as ReturnType<typeof evaluate>).refused : [];
    return refused.length === 0 ? null : refused.flatMap(({ issues }) => issues);
  } catch (error) {
    if (isScoringError(error)) return error.issues;
    throw error;
  }
}

/** Sheets and indexes carry the stamp of the scheme they were made by; a vector states one only where it is another. */
function stamped<Stamped extends Sheet | UnitIndex>(scheme: Scheme, document: Stamped): Stamped {
  const { id, edition, status } = scheme;
  return { ...document, scheme: document.scheme ?? { id, edition, status, digest: digest(parseScheme(scheme)) } };
}

/** An index with the fields that no ranking looks at, which a vector leaves out. */
function completed(index: UnitIndex): UnitIndex {
  const stated: object = index;
  const nothing = { self: null, appraised: null, points: null, max: "0", percent: null };
  const nodes = (index.nodes ?? []).map((node) => ({ ...nothing, ...node }));
  const parts = (index.parts ?? []).map((part: object) => ({ self: null, selfMax: null, percent: null, ...part }));
  return {
    period: "2021",
    engine: "vector",
    complete: true,
    points: "0",
    max: "0",
    percent: null,
    published: null,
    class: null,
    between: { lowest: "0", highest: "0" },
    ...stated,
    unit: { ...index.unit, name: index.unit.name ?? index.unit.id },
    nodes,
    parts,
  } as unknown as UnitIndex;
}

/** An index with its nodes in one list, each before what is below it. */
function flat(index: UnitIndex): UnitIndex {
  const enter = (nodes: readonly ScoredNode[]): readonly ScoredNode[] =>
    nodes.flatMap(({ children = [], ...node }) => [node, ...enter(children)]);
  return { ...index, nodes: enter(index.nodes) };
}

/** The index of one case. */
function indexOf(scheme: Scheme, one: Input): UnitIndex {
  const [index] = evaluate(scheme, [one]).indexes;
  if (index === undefined) throw new Error("the case is refused");
  return index;
}
