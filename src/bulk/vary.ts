import { restarted } from "../appraisal/adjust.js";
import { checkPolicy, notTheUnits } from "../assessment/checkEntry.js";
import type { Absent, Unit } from "../assessment/dossier.js";
import { leavesRest, restingOn } from "../assessment/outside.js";
import { factsOfLeaf } from "../assessment/readFacts.js";
import { combineDocuments, type ParsedCase, sheetBefore } from "../composite/combineDocuments.js";
import { readName, wrongArgument } from "../document/arguments.js";
import { indexOfCase } from "../evaluate/indexOfCase.js";
import { comparingLeaves } from "../evaluate/yardsticks.js";
import type { Issue } from "../issue/issue.js";
import { orThrow, ScoringError } from "../issue/scoringError.js";
import type { Facts } from "../rules/rule.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import { type CasesOfYear, compared } from "./casesOfYear.js";
import { BLOCK, blockFor, type Compiled, scoreEach } from "./compiled.js";
import { placed, unplaced } from "./figures.js";
import type { Layout } from "./layout.js";
import type { PlacedFigures } from "./plan.js";
import type { RowOutcomes } from "./rowOutcomes.js";
import type { Scorer, Unplaced } from "./scorer.js";

/** What each unit states of the leaf. */
type FactsOfUnit = (unit: Unit) => Facts | Absent;

/** Figures of cases that are kept in columns, with other facts of one leaf each time. */
export function varying(
  { layout, score }: Compiled,
  { cases, roster }: CasesOfYear,
  leaf: string,
): (factsOf: FactsOfUnit) => readonly PlacedFigures[] {
  const { open, prepared } = layout;
  const preparedLeaf = leafNamed(open, readName("leaf", leaf));
  const isCompared = roster !== null && comparingLeaves(open).size > 0;
  const scored =
    score === null || leavesRest(open) || isCompared
      ? (facts: readonly (Facts | Absent)[]) => {
          const all = cases.map((one, at) => restated(open, one, leaf, facts[at]));
          return compared(open, { cases: all, roster }).map((one) => unplaced(open.scheme, indexOfCase(open, one)));
        }
      : columns(layout, score, cases, prepared.leafAt.get(leaf) ?? -1);
  return (factsOf) => {
    if (typeof factsOf !== "function") throw wrongArgument("factsOf", "a-function", factsOf);
    return placed(open.scheme, scored(readAll(open, preparedLeaf, cases, factsOf)));
  };
}

function leafNamed(prepared: PreparedScheme, leaf: string): PreparedLeaf {
  const preparedLeaf = prepared.leaves.get(leaf);
  if (preparedLeaf === undefined) throw new ScoringError([unknownLeaf(prepared, leaf, ["leaf"])]);
  const refused = notTheUnits(preparedLeaf, []);
  if (refused !== null) throw new ScoringError([refused]);
  return preparedLeaf;
}

/** The facts of every unit, in the order of the cases, or every issue, each at its unit's position. */
function readAll(
  prepared: PreparedScheme,
  leaf: PreparedLeaf,
  cases: readonly ParsedCase[],
  factsOf: FactsOfUnit,
): readonly (Facts | Absent)[] {
  const issues: Issue[] = [];
  const facts: (Facts | Absent)[] = [];
  for (const [at, { unit, exempt }] of cases.entries()) {
    const read = factsOfLeaf.safeRead(factsOf(unit), leaf);
    const found = read.ok ? checkPolicy(prepared, leaf, { leaf: leaf.leaf.code, facts: read.value }, []) : read.issues;
    if (found.length > 0) issues.push(...found.map((one) => ({ ...one, path: [at, ...one.path] })));
    // What the year leaves out stays out, whatever the unit states.
    const isOut = exempt.some((one) => one.leaf === leaf.leaf.code);
    if (read.ok) facts.push(isOut ? { absent: "not-applicable" } : read.value);
  }
  if (issues.length > 0) throw new ScoringError(issues);
  return facts;
}

function columns(
  layout: Layout,
  score: Scorer,
  cases: readonly ParsedCase[],
  position: number,
): (facts: readonly (Facts | Absent)[]) => readonly Unplaced[] {
  const workspace = blockFor(layout);
  const all = takenIn(layout, score, cases);
  const scored = all.map((one) => one.scored);
  const blocks = Array.from({ length: Math.ceil(cases.length / BLOCK) }, (_, at) => {
    const [from, to] = [at * BLOCK, (at + 1) * BLOCK];
    const some = cases.slice(from, to);
    const outcomes = all
      .slice(from, to)
      .map(({ outcome, points }) => ({ outcome: outcome.slice(), points: points.slice() }));
    return { from, some, dossiers: some.map(({ dossier }) => dossier), outcomes };
  });
  return (facts) => {
    for (const { from, some, dossiers, outcomes } of blocks) {
      const now = workspace.ofLeaf(position, facts.slice(from, from + some.length), dossiers);
      for (const [row, of] of some.entries()) {
        const before = outcomes[row] as RowOutcomes;
        const [outcome, points] = [now.outcome[row] as number, now.points[row] as number];
        // Who has come to the same at this leaf as the last time has come to the same in everything.
        if (outcome === before.outcome[position] && points === before.points[position]) continue;
        before.outcome[position] = outcome;
        before.points[position] = points;
        scored[from + row] = score(of, before);
      }
    }
    return scored;
  };
}

/** What the leaves of a case have come to, and its figures. */
interface Taken extends RowOutcomes {
  readonly scored: Unplaced;
}

/** Cases that have been taken in, for as long as somebody holds them: a form asks of one case and now this leaf, now that. */
const takenBefore = new WeakMap<Layout, WeakMap<ParsedCase, Taken>>();

function takenIn(layout: Layout, score: Scorer, cases: readonly ParsedCase[]): readonly Taken[] {
  const known = takenBefore.get(layout) ?? new WeakMap<ParsedCase, Taken>();
  takenBefore.set(layout, known);
  const others = cases.filter((one) => !known.has(one));
  scoreEach(layout, score, others, (one, scored, { outcome, points }) => {
    known.set(one, { outcome: outcome.slice(), points: points.slice(), scored });
  });
  return cases.map((one) => known.get(one) as Taken);
}

/** The case in which the unit states these facts of a leaf, and nobody has adjusted it. */
function restated(
  prepared: PreparedScheme,
  one: ParsedCase,
  leaf: string,
  facts: Facts | Absent | undefined,
): ParsedCase {
  if (facts === undefined) return one;
  const entries = [...one.dossier.entries.filter((entry) => entry.leaf !== leaf), { leaf, facts }];
  const dossier = { ...one.dossier, entries };
  const ledger = one.ledger.filter((adjustment) => adjustment.leaf !== leaf);
  if (!leavesRest(prepared))
    return { ...one, dossier, ledger, adjusted: one.adjusted.filter((row) => row.leaf !== leaf) };
  const started = restarted(
    prepared,
    () => sheetBefore(prepared, dossier, one),
    ledger,
    new Set(restingOn(prepared, leaf)),
  );
  return orThrow(combineDocuments(prepared, { ...one, dossier, ledger: started }, one));
}
