import type { ParsedCase } from "../composite/combineDocuments.js";
import { figureByCode } from "../composite/figureByCode.js";
import { type ReadCase, readCase } from "../composite/readCase.js";
import { tallyInTurn } from "../composite/tallyReader.js";
import { digestOf } from "../document/digest.js";
import type { Issue } from "../issue/issue.js";
import { figuresKept, rankGroup, rankingKeyOf, type Standing } from "../ranking/rank.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { textTable } from "../text/textTable.js";
import { rosterOf } from "../year/roster.js";
import { aloneIn, noticesAcross, type Seen, type UnitAlone } from "./acrossCases.js";
import { answersAbout } from "./answersAbout.js";
import { seenOf } from "./evaluate.js";
import type { RefusedCase } from "./evaluation.js";
import { indexOfCase } from "./indexOfCase.js";
import { keptCases } from "./keptCases.js";
import { ledgerAuthors } from "./ledgerAuthors.js";
import { ledgerSeen } from "./ledgerSeen.js";
import { duplicateUnit } from "./readCases.js";
import { awaitedIn, noticesOfCase, peersWanted } from "./statedPeers.js";
import type { RankingStamp, Streamed, StreamedIndex, StreamedRefusal, StreamOptions } from "./streamed.js";
import { comparingLeaves, withYardsticks } from "./yardsticks.js";

/** A case that waits for the others of its group. */
interface Waiting {
  readonly one: ReadCase;
  readonly parsed: ParsedCase;
  readonly line: number | undefined;
  readonly row: number;
}

interface Stream {
  /** Scores the next case; what is known now. */
  readonly take: (input: unknown, line?: number) => readonly Streamed[];
  /** Refuses the next case unseen. */
  readonly refuse: (issues: readonly Issue[], line: number) => StreamedRefusal;
  /** What is known only now: the indexes of the cases that had to wait, the rankings, and the summary. */
  readonly end: () => Iterable<Streamed>;
}

/** A place in the text, where the cases come as lines of one. */
function at(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

export function startStream(prepared: PreparedScheme, { onProgress, year }: StreamOptions): Stream {
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const waits = roster !== null && comparingLeaves(prepared).size > 0;
  const ids = textTable();
  const kept = keptCases(figuresKept(prepared.scheme), ids, roster);
  const answers = answersAbout(ids);
  const authors = ledgerAuthors(prepared, roster, ids);
  const awaited = new Set<string>();
  const waiting: Waiting[] = [];
  let [cases, refused] = [0, 0];

  /** Whether it is a case of the period that is evaluated; one that is not has no part in who comes twice. */
  const isOfPeriod = ({ period }: ReadCase): boolean =>
    roster === null || period === null || period === roster.year.period;

  const keep = (one: ReadCase, isRefused: boolean, standing: Standing | null): number | null => {
    const seen = seenOf(one, isRefused);
    if (seen === null) return null;
    const row = kept.add(seen, standing);
    if (isOfPeriod(one)) kept.setOfPeriod(row);
    return row;
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
    const again = one.unit !== null && isOfPeriod(one) && kept.has(one.unit.id);
    const issues = again ? [...one.issues, duplicateUnit(one.position, one.unit.id)] : one.issues;
    const { parsed } = one;
    if (roster === null && parsed !== null) for (const leaf of awaitedIn(prepared, parsed)) awaited.add(leaf);
    if (issues.length > 0 || parsed === null) {
      keep(one, true, null);
      refused += 1;
      return [refusal(one, issues, line)];
    }
    if (waits) {
      waiting.push({ one, parsed, line, row: keep(one, false, null) as number });
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
  function* waited(all: readonly Waiting[]): Generator<Streamed, readonly Issue[]> {
    const counting = all.filter(({ row }) => !kept.isRepeated(row));
    const compared = withYardsticks(
      prepared,
      counting.map(({ parsed }) => parsed),
      roster,
    );
    let position = 0;
    for (const { one, parsed, line, row } of all) {
      if (kept.isRepeated(row)) {
        yield refusal(one, [duplicateUnit(one.position, parsed.unit.id)], line);
        continue;
      }
      const result = scored(one, compared.cases[position] as ParsedCase, line);
      position += 1;
      kept.setStanding(row, standingOf(result));
      yield result;
    }
    return compared.notices;
  }

  function* end(): Generator<Streamed, void> {
    // A case that has waited was refused when its turn came.
    const held = new Set(waiting.map(({ row }) => row));
    const ofYardsticks = waits ? yield* waited(waiting.splice(0)) : peersWanted(prepared, awaited);
    const stamps: RankingStamp[] = [];
    const alone: UnitAlone[] = [];
    for (const { members, ...of } of kept.groups()) {
      const ranking = rankGroup(prepared.scheme, of, members);
      stamps.push({ digest: digestOf(ranking), ...of });
      alone.push(...aloneIn(ranking));
      yield { kind: "ranking", ...ranking };
    }
    const summary = {
      scheme: prepared.stamp,
      ...(roster === null ? {} : { year: roster.stamp }),
      engine: ENGINE,
      cases,
      accepted: kept.accepted(),
      withdrawn: kept
        .repeated()
        .filter((row) => !held.has(row))
        .map((row) => withdrawal(kept.at(row) as Seen)),
      rankings: stamps,
      notices: [...(roster?.notices ?? []), ...ofYardsticks, ...noticesAcross(kept, answers, authors, alone, roster)],
    };
    yield { kind: "summary", ...summary, digest: digestOf(summary) };
  }
  return { take, refuse, end };
}

function withdrawal({ case: position, unit }: Seen): RefusedCase {
  return { case: position, unit, issues: [duplicateUnit(position, unit)] };
}
