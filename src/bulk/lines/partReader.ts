import { leavesRest } from "../../assessment/outside.js";
import { HOW } from "../../composite/leafOutcomes.js";
import { readCase } from "../../composite/readCase.js";
import { tallyInTurn } from "../../composite/tallyReader.js";
import { limits } from "../../document/limits.js";
import { answersAbout } from "../../evaluate/answersAbout.js";
import { type JsonLine, readLine } from "../../evaluate/jsonLines.js";
import { type LedgerSeen, ledgerSeen } from "../../evaluate/ledgerSeen.js";
import { awaitedIn, noticesOfCase } from "../../evaluate/statedPeers.js";
import { comparingLeaves } from "../../evaluate/yardsticks.js";
import { unitsOf } from "../../number/unitsOf.js";
import { isAbsence } from "../../scheme/absence.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import { scoreTally } from "../../survey/surveySheet.js";
import type { Roster } from "../../year/roster.js";
import { BLOCK, compiledFor, scoreAll } from "../compiled.js";
import type { Layout } from "../layout.js";
import type { RowOutcomes } from "../rowOutcomes.js";
import { type ByteLine, textOfLine } from "./byteLines.js";
import { type EntryRows, entryRows } from "./entryRows.js";
import { entriesIn } from "./jsonBytes.js";
import type { Kept, Part, ToCompare } from "./part.js";
import { type RestOfCase, restReader } from "./restOfCase.js";

/** Takes lines as they come. */
interface PartReader {
  /** A line of bytes, of which as much as possible is read without making objects. */
  readonly take: (line: ByteLine) => void;
  /** A line that has been read as JSON. */
  readonly takeRead: (line: JsonLine) => void;
  readonly end: () => Part & { readonly toCompare: readonly ToCompare[] };
}

/** Takes the lines of a part of a file, before whose first case there are so many in other parts. */
export function partReader(prepared: PreparedScheme, roster: Roster | null, before = 0): PartReader {
  const compiled = compiledFor(prepared);
  const { layout, score } = compiled;
  const compares = comparingLeaves(prepared).size > 0;
  // Without a year nothing is taken from one case for another.
  const waits = compares && roster !== null;
  // What rests on other leaves or on other units is for the reader of whole cases.
  const rows = score === null || compares || leavesRest(prepared) ? null : rowsFor(layout);
  const readRest = restReader(prepared, roster);
  const answers = answersAbout();
  const ledgers: LedgerSeen[] = [];
  const awaited = new Set<string>();
  const readTally = tallyInTurn(prepared);
  const all: Kept[] = [];
  let ofRows: { readonly kept: Kept; readonly rest: RestOfCase }[] = [];
  let whole: ToCompare[] = [];
  /** The period of the last case, which is mostly that of the next. */
  let period = "";

  const takeRead = (read: JsonLine): void => {
    const { line } = read;
    const position = before + all.length;
    if ("issues" in read) {
      const issues = read.issues.map((one) => ({ ...one, path: [position, ...one.path] }));
      const nothing = { unit: null, period: null, digest: null, notices: [], answered: false, scored: null };
      all.push({ position, line, issues, ...nothing });
      return;
    }
    const one = readCase(prepared, read.value, position, readTally, roster);
    const { unit, parsed, issues } = one;
    answers.add(one);
    const ledger = ledgerSeen(one);
    if (ledger !== null) ledgers.push(ledger);
    const kept: Kept = {
      position,
      line,
      unit,
      period: one.period,
      digest: one.digest(),
      issues,
      notices: noticesOfCase(prepared, one),
      answered: parsed !== null && parsed.answers.length > 0,
      scored: null,
    };
    all.push(kept);
    period = one.period ?? period;
    if (parsed === null) return;
    if (roster === null) for (const leaf of awaitedIn(prepared, parsed)) awaited.add(leaf);
    whole.push({ kept, parsed });
    if (whole.length === BLOCK && !waits) scoreWhole();
  };

  /** Scores the cases that were read as a whole. */
  const scoreWhole = (): void => {
    const scored = scoreAll(
      compiled,
      whole.map(({ parsed }) => parsed),
    );
    for (const [at, { kept }] of whole.entries()) kept.scored = scored[at] ?? null;
    whole = [];
  };

  const scoreRows = ({ outcomes, clear }: EntryRows): void => {
    const found = outcomes();
    for (const [row, { kept, rest }] of ofRows.entries()) {
      const of = { unit: rest.unit, dossier: rest.documents.dossier };
      kept.scored = score?.(of, found[row] as RowOutcomes) ?? null;
    }
    ofRows = [];
    clear();
  };

  /** Survey results, where a case brings any, as they are scored for every case. */
  const setSurvey = ({ set }: EntryRows, { unit, documents: { answers: own, surveyed } }: RestOfCase): void => {
    if (own.length + surveyed.length === 0) return;
    for (const { leaf, final } of scoreTally(prepared, own, unit, surveyed).rows) {
      const at = layout.prepared.leafAt.get(leaf) ?? -1;
      if (isAbsence(final)) set(at, HOW[final], 0);
      else set(at, HOW.points, unitsOf(final, layout.scale.places));
    }
  };

  /** Takes a line without making its entries; `false` where it has to be read as a whole. */
  const takeRow = (target: EntryRows, { source, from, to, line }: ByteLine): boolean => {
    // A document has no more values than this, and each has a byte at least.
    const list = to - from > limits.values ? -1 : entriesIn(source.bytes, from, to);
    if (list < 0) return false;
    const behindList = target.take(source, list, to, period);
    if (behindList < 0) return false;
    const rest = readRest(source.bytes, { from, list, behindList, to });
    if (rest === null) return false;
    if (rest.period !== period) {
      period = rest.period;
      return takeRow(target, { source, from, to, line, offset: 0, dropped: null });
    }
    setSurvey(target, rest);
    target.keep();
    const position = before + all.length;
    const kept: Kept = {
      position,
      line,
      unit: rest.unit,
      period,
      digest: target.digest(rest.after),
      issues: [],
      notices: rest.notices.map((one) => ({ ...one, path: [position, ...one.path] })),
      answered: rest.documents.answers.length > 0,
      scored: null,
    };
    all.push(kept);
    if (rest.tally.length > 0) answers.add({ position, unit: rest.unit, tally: rest.tally });
    ofRows.push({ kept, rest });
    if (target.size() === BLOCK) scoreRows(target);
    return true;
  };

  return {
    takeRead,
    take: (line) => {
      if (line.dropped !== null) {
        const { length, fault: bytes } = line.dropped;
        for (const read of readLine({ line: line.line, text: "", length, bytes })) takeRead(read);
        return;
      }
      if (rows !== null && takeRow(rows, line)) return;
      const { text, fault: bytes } = textOfLine(line.source.bytes.subarray(line.from, line.to), line.offset);
      for (const read of readLine({ line: line.line, text, length: text.length, bytes })) takeRead(read);
    },
    end: () => {
      if (rows !== null) {
        scoreRows(rows);
        waiting.get(layout)?.push(rows);
      }
      if (!waits) scoreWhole();
      return { cases: all, answers: answers.kept(), ledgers, awaited: [...awaited], toCompare: whole };
    },
  };
}

/** Rows that nobody uses at the moment, with the spellings that they have learned. */
const waiting = new WeakMap<Layout, EntryRows[]>();

function rowsFor(layout: Layout): EntryRows {
  const others = waiting.get(layout) ?? [];
  waiting.set(layout, others);
  return others.pop() ?? entryRows(layout, BLOCK);
}
