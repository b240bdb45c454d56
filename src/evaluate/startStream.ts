import type { ParsedCase } from "../composite/combineDocuments.js";
import { figureByCode } from "../composite/figureByCode.js";
import { type ReadCase, readCase } from "../composite/readCase.js";
import { tallyInTurn } from "../composite/tallyReader.js";
import { digestOf } from "../document/digest.js";
import type { Issue } from "../issue/issue.js";
import { orderStandings, rankingKeyOf, type Standing } from "../ranking/rank.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { rosterOf } from "../year/roster.js";
import { noticesAcross, type Seen } from "./acrossCases.js";
import { answersAbout } from "./answersAbout.js";
import { seenOf } from "./evaluate.js";
import type { RefusedCase } from "./evaluation.js";
import { indexOfCase } from "./indexOfCase.js";
import { ledgerAuthors } from "./ledgerAuthors.js";
import { ledgerSeen } from "./ledgerSeen.js";
import { duplicateUnit } from "./readCases.js";
import { awaitedIn, noticesOfCase, peersWanted } from "./statedPeers.js";
import type { Streamed, StreamedIndex, StreamedRefusal, StreamOptions } from "./streamed.js";
import { missingFrom, withUnranked } from "./withUnranked.js";
import { comparingLeaves, withYardsticks } from "./yardsticks.js";

/** What is kept of a case: who stands where, or who was refused or waits. It is one flat object, for a country of them is kept. */
type Kept = Seen | Placed;
type Placed = Seen & Standing;

function isPlaced(kept: Kept): kept is Placed {
  return "figures" in kept || "why" in kept;
}

function keptOf(seen: Seen, standing: Standing | null): Kept {
  if (standing === null) return seen;
  const { case: position, unit, name, group, answered } = seen;
  const { period } = standing;
  if ("why" in standing) return { case: position, unit, name, group, period, answered, why: standing.why };
  const { published, class: ofBand, figures } = standing;
  return { case: position, unit, name, group, period, answered, published, class: ofBand, figures };
}

/** A case that waits for the others of its group. */
interface Waiting {
  readonly one: ReadCase;
  readonly parsed: ParsedCase;
  readonly line: number | undefined;
  readonly kept: Kept;
}

interface Stream {
  /** Scores the next case; what is known now. */
  readonly take: (input: unknown, line?: number) => readonly Streamed[];
  /** Refuses the next case unseen. */
  readonly refuse: (issues: readonly Issue[], line: number) => StreamedRefusal;
  /** What is known only now: the indexes of the cases that had to wait, and the summary. */
  readonly end: () => Iterable<Streamed>;
}

/** A place in the text, where the cases come as lines of one. */
function at(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

export function startStream(prepared: PreparedScheme, { onProgress, year }: StreamOptions): Stream {
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const waits = roster !== null && comparingLeaves(prepared).size > 0;
  const kept: Kept[] = [];
  const first = new Map<string, Kept>();
  const repeated = new Map<string, Kept>();
  const answers = answersAbout();
  const authors = ledgerAuthors(prepared, roster);
  const awaited = new Set<string>();
  const waiting: Waiting[] = [];
  let [cases, refused] = [0, 0];

  /** Whether it is a case of the period that is evaluated; one that is not has no part in who comes twice. */
  const isOfPeriod = ({ period }: ReadCase): boolean =>
    roster === null || period === null || period === roster.year.period;

  const keep = (one: ReadCase, isRefused: boolean, standing: Standing | null): Kept | null => {
    const seen = seenOf(one, isRefused);
    if (seen === null) return null;
    const entry = keptOf(seen, standing);
    kept.push(entry);
    if (!isOfPeriod(one)) return entry;
    const before = first.get(entry.unit);
    if (before === undefined) first.set(entry.unit, entry);
    else repeated.set(entry.unit, before);
    return entry;
  };

  const refusal = (one: ReadCase, issues: readonly Issue[], line: number | undefined): StreamedRefusal => {
    const unit = one.unit?.id ?? null;
    const stamp = { unit, digest: one.digest() };
    return {
      kind: "refused",
      case: one.position,
      ...at(line),
      unit,
      issues,
      notices: noticesOfCase(prepared, one),
      stamp,
    };
  };

  const scored = (one: ReadCase, parsed: ParsedCase, line: number | undefined): StreamedIndex => {
    const index = indexOfCase(prepared, parsed);
    const stamp = { unit: index.unit.id, digest: one.digest() };
    return { kind: "index", case: one.position, ...at(line), index, notices: noticesOfCase(prepared, one), stamp };
  };

  const standingOf = ({ index }: StreamedIndex): Standing => rankingKeyOf(prepared.scheme, index, figureByCode(index));

  const taken = (one: ReadCase, line: number | undefined): readonly Streamed[] => {
    answers.add(one);
    authors.add(ledgerSeen(one));
    const again = one.unit !== null && isOfPeriod(one) && first.has(one.unit.id);
    const issues = again ? [...one.issues, duplicateUnit(one.position, one.unit.id)] : one.issues;
    const { parsed } = one;
    if (roster === null && parsed !== null) for (const leaf of awaitedIn(prepared, parsed)) awaited.add(leaf);
    if (issues.length > 0 || parsed === null) {
      keep(one, true, null);
      refused += 1;
      return [refusal(one, issues, line)];
    }
    if (waits) {
      waiting.push({ one, parsed, line, kept: keep(one, false, null) as Kept });
      return [];
    }
    const result = scored(one, parsed, line);
    keep(one, false, standingOf(result));
    return [result];
  };

  const readTally = tallyInTurn(prepared);
  const take = (input: unknown, line?: number): readonly Streamed[] => {
    const one = readCase(prepared, input, cases, readTally, roster);
    cases += 1;
    const results = taken(one, line);
    onProgress?.({ cases, refused });
    return results;
  };

  const refuse = (issues: readonly Issue[], line: number): StreamedRefusal => {
    const position = cases;
    cases += 1;
    refused += 1;
    onProgress?.({ cases, refused });
    return {
      kind: "refused",
      case: position,
      line,
      unit: null,
      issues: issues.map((one) => ({ ...one, path: [position, ...one.path] })),
      notices: [],
      stamp: { unit: null, digest: null },
    };
  };

  /** The indexes of the cases that had to wait for the others; one whose unit has come again is refused. */
  function* waited(): Generator<Streamed, readonly Issue[]> {
    const counting = waiting.filter(({ kept: { unit } }) => !repeated.has(unit));
    const compared = withYardsticks(
      prepared,
      counting.map(({ parsed }) => parsed),
      roster,
    );
    let position = 0;
    for (const { one, line, kept: entry } of waiting) {
      if (repeated.has(entry.unit)) {
        yield refusal(one, [duplicateUnit(entry.case, entry.unit)], line);
        continue;
      }
      const result = scored(one, compared.cases[position] as ParsedCase, line);
      position += 1;
      Object.assign(entry, standingOf(result));
      yield result;
    }
    return compared.notices;
  }

  function* end(): Generator<Streamed, void> {
    const ofYardsticks = waits ? yield* waited() : peersWanted(prepared, awaited);
    const counts = kept.filter(isPlaced).filter(({ unit }) => !repeated.has(unit));
    const missing = kept
      .filter((one) => !isPlaced(one) || repeated.has(one.unit))
      .map(({ unit: id, name, group, period }) => ({ unit: { id, name, group }, period }));
    const scoredUnits = counts.map(({ unit: id }) => ({ unit: { id } }));
    const rankings = withUnranked(orderStandings(prepared.scheme, counts), missingFrom(roster, scoredUnits, missing));
    // A case that has waited was refused when its turn came.
    const held = new Set(waiting.map((one) => one.kept));
    const seen = kept.map((one) => (repeated.has(one.unit) ? { ...one, answered: true } : one));
    const summary = {
      scheme: prepared.stamp,
      ...(roster === null ? {} : { year: roster.stamp }),
      engine: ENGINE,
      cases,
      accepted: counts.length,
      withdrawn: [...repeated.values()]
        .filter((one) => !held.has(one))
        .sort((a, b) => a.case - b.case)
        .map(withdrawal),
      rankings,
      notices: [
        ...(roster?.notices ?? []),
        ...ofYardsticks,
        ...noticesAcross(seen, answers, authors, rankings, roster),
      ],
    };
    yield { kind: "summary", ...summary, digest: digestOf(summary) };
  }
  return { take, refuse, end };
}

function withdrawal({ case: position, unit }: Kept): RefusedCase {
  return { case: position, unit, issues: [duplicateUnit(position, unit)] };
}
