import { markCanonical } from "../../document/canonical.js";
import { digestOf } from "../../document/digest.js";
import { aloneIn, noticesAcross, seenAs } from "../../evaluate/acrossCases.js";
import { answersAbout } from "../../evaluate/answersAbout.js";
import { ledgerAuthors } from "../../evaluate/ledgerAuthors.js";
import { missingFrom } from "../../evaluate/missingUnits.js";
import { refuseRepeated } from "../../evaluate/readCases.js";
import { peersWanted } from "../../evaluate/statedPeers.js";
import { withYardsticks } from "../../evaluate/yardsticks.js";
import type { Issue } from "../../issue/issue.js";
import { orderStandings } from "../../ranking/rank.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { ENGINE } from "../../scheme/stamp.js";
import type { Roster } from "../../year/roster.js";
import { compiledFor, scoreAll } from "../compiled.js";
import type { PlacedFigures } from "../plan.js";
import type { RankedLines } from "../rankedLines.js";
import type { Part, ToCompare } from "./part.js";

/**
 * Puts the parts of a file together in the order of their lines, ranks the cases, and says what is seen only when they stand side by
 * side. Cases that are to be compared with others are scored here.
 */
export function rankedLines(
  prepared: PreparedScheme,
  roster: Roster | null,
  parts: readonly Part[],
  toCompare: readonly ToCompare[] = [],
): RankedLines {
  const all = parts.flatMap(({ cases }) => cases);
  const answers = answersAbout();
  const authors = ledgerAuthors(prepared, roster);
  for (const part of parts) {
    answers.addKept(part.answers);
    part.ledgers.forEach(authors.add);
  }
  refuseRepeated(all, roster);
  const compared =
    roster === null
      ? peersWanted(prepared, new Set(parts.flatMap(({ awaited }) => awaited)))
      : scoreCompared(prepared, roster, toCompare);
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

/** Scores cases by what their groups have, all but those that are refused; returns what is to be said of the groups. */
function scoreCompared(prepared: PreparedScheme, roster: Roster, toCompare: readonly ToCompare[]): readonly Issue[] {
  const counting = toCompare.filter(({ kept }) => kept.issues.length === 0);
  const compared = withYardsticks(
    prepared,
    counting.map(({ parsed }) => parsed),
    roster,
  );
  const scored = scoreAll(compiledFor(prepared), compared.cases);
  for (const [at, { kept }] of counting.entries()) kept.scored = scored[at] ?? null;
  return compared.notices;
}

/** The same list, known to have its fields in the order of RFC 8785. */
function inOrder<Element>(list: readonly Element[]): readonly Element[] {
  const copy = Object.freeze([...list]);
  markCanonical(copy);
  return copy;
}
