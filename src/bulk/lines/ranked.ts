import type { Unit } from "../../assessment/dossier.js";
import { markCanonical } from "../../document/canonical.js";
import { digestOf } from "../../document/digest.js";
import { aloneIn, noticesAcross, seenAs } from "../../evaluate/acrossCases.js";
import type { AnswersAbout } from "../../evaluate/answersAbout.js";
import type { LedgerAuthors } from "../../evaluate/ledgerAuthors.js";
import { missingFrom } from "../../evaluate/missingUnits.js";
import type { Issue } from "../../issue/issue.js";
import { orderStandings } from "../../ranking/rank.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import type { Roster } from "../../year/roster.js";
import type { PlacedFigures } from "../plan.js";
import type { RankedLines } from "../rankedLines.js";
import type { Unplaced } from "../scorer.js";

/** What is kept of a case. */
export interface Kept {
  readonly position: number;
  readonly line: number;
  readonly unit: Unit | null;
  readonly period: string | null;
  readonly digest: string | null;
  readonly issues: Issue[];
  readonly notices: readonly Issue[];
  readonly answered: boolean;
  /** `null` until its block is scored, and for good where it is refused. */
  scored: Unplaced | null;
}

/** What is known when all lines have come. */
interface Taken {
  readonly all: readonly Kept[];
  readonly answers: AnswersAbout;
  readonly authors: LedgerAuthors;
  /** What is to be said of what groups have. */
  readonly compared: readonly Issue[];
}

/** Ranks the cases of all lines, and says what is seen only when they stand side by side. */
export function rankedLines(
  prepared: PreparedScheme,
  roster: Roster | null,
  { all, answers, authors, compared }: Taken,
): RankedLines {
  const counting = all.flatMap(({ scored, issues }) => (scored === null || issues.length > 0 ? [] : [scored]));
  const refused = all.filter(({ issues }) => issues.length > 0);
  const standings = counting.map(({ standing }) => standing);
  const scoredUnits = counting.map(({ figures }) => ({ unit: { id: figures.unit } }));
  const missing = missingFrom(roster, scoredUnits, refused);
  const rankings = orderStandings(prepared.scheme, [...standings, ...missing]);
  const ranks = new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, number] => [unit, rank])));
  const seen = all.flatMap((one) => seenAs(one, one.answered || one.issues.length > 0) ?? []);
  const result = {
    cases: all.map(({ digest, line, unit }) => ({ digest, line, unit: unit?.id ?? null })),
    engine: ENGINE,
    notices: [
      ...all.flatMap(({ notices }) => notices),
      ...(roster?.notices ?? []),
      ...compared,
      ...noticesAcross(seen, answers, authors, rankings.flatMap(aloneIn), roster),
    ],
    rankings,
    refused: refused.map(({ position, line, unit, issues }) => ({
      case: position,
      issues,
      line,
      unit: unit?.id ?? null,
    })),
    rows: counting.map(({ figures }): PlacedFigures => {
      const { class: name, complete, group, max, percent, points, published, unit } = figures;
      return { class: name, complete, group, max, percent, points, published, rank: ranks.get(unit) ?? null, unit };
    }),
    scheme: prepared.stamp,
    ...(roster === null ? {} : { year: roster.stamp }),
  };
  const { cases, ...others } = result;
  return { cases, digest: digestOf({ ...result, cases: inOrder(cases), rows: inOrder(result.rows) }), ...others };
}

/** The same list, known to have its fields in the order of RFC 8785. */
function inOrder<Element>(list: readonly Element[]): readonly Element[] {
  const copy = Object.freeze([...list]);
  markCanonical(copy);
  return copy;
}
