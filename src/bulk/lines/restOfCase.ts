import type { Dossier, Unit } from "../../assessment/dossier.js";
import { unitSchema } from "../../assessment/schema.js";
import type { CaseDocuments } from "../../composite/combineDocuments.js";
import { onRoster } from "../../composite/onRoster.js";
import { type ReadCase, readCase } from "../../composite/readCase.js";
import { tallyInTurn } from "../../composite/tallyReader.js";
import { writeCanonical } from "../../document/canonical.js";
import { readJson } from "../../document/json.js";
import { lostLetters } from "../../document/names.js";
import { readShape } from "../../document/reader.js";
import { noticesOfCase } from "../../evaluate/statedPeers.js";
import type { Issue } from "../../issue/issue.js";
import type { PreparedScheme } from "../../scheme/prepareScheme.js";
import type { Tally } from "../../survey/tally.js";
import type { Roster } from "../../year/roster.js";
import { BEFORE_ENTRIES } from "./canonicalCase.js";
import { endOfValue, standsAt, textOf } from "./jsonBytes.js";

/** A case without its entries, in which nothing is wrong. */
export interface RestOfCase {
  /** As the year has it, or where there is none as its dossier does. */
  readonly unit: Unit;
  readonly period: string;
  readonly documents: CaseDocuments;
  readonly tally: Tally;
  /** Their paths begin at the case. */
  readonly notices: readonly Issue[];
  /** What follows the entries in the canonical text of the case. */
  readonly after: string;
}

/** Where a line begins, and its list of entries; where both end. */
export interface LinePlaces {
  readonly from: number;
  readonly list: number;
  readonly behindList: number;
  readonly to: number;
}

/** Reads what a line says beside its entries, for which an empty list stands; `null` where the whole line has to be read. */
type RestReader = (bytes: Uint8Array, places: LinePlaces) => RestOfCase | null;

/**
 * Where a case holds nothing but its dossier, what it says of period and scheme is the same from unit to unit: that is read once, and
 * of each case the unit. Any other is read as every case is.
 */
export function restReader(prepared: PreparedScheme, roster: Roster | null): RestReader {
  const known: Usual[] = [];
  return (bytes, places) => {
    for (const usual of known) {
      const unit = unitIn(usual, bytes, places);
      if (unit !== null) return ofUnit(prepared, roster, usual, unit);
    }
    const { from, list, behindList, to } = places;
    const [before, behind] = [textOf(bytes, from, list), textOf(bytes, behindList, to)];
    const rest = restIn(prepared, `${before}[]${behind}`, roster);
    const usual = rest === null || known.length === MOST_KEPT ? null : usualIn(rest, before, behind);
    if (usual !== null) known.push(usual);
    return rest;
  };
}

/** Files hold few periods, and spell what is around units in few ways. */
const MOST_KEPT = 8;

/** What is the same for all units: the dossier of one of them, and how its canonical text goes on around it. */
interface Usual {
  readonly dossier: Dossier;
  readonly before: string;
  readonly behind: string;
  readonly spelled: UsualBytes;
}

/** The bytes of a line around its entries and around its unit, which stands before the entries or behind them. */
interface UsualBytes {
  readonly isUnitFirst: boolean;
  readonly begin: Uint8Array;
  readonly middle: Uint8Array;
  readonly end: Uint8Array;
}

/** `null` where the case holds more than a dossier, or anything is to be said of it. */
function usualIn({ documents, notices, tally, after }: RestOfCase, head: string, tail: string): Usual | null {
  const { dossier, ledger, answers, surveyed } = documents;
  if (notices.length + ledger.length + answers.length + surveyed.length + tally.length > 0) return null;
  const spelled = splitAtUnit(head, tail);
  const unit = `"unit":${JSON.stringify(dossier.unit)}`;
  const at = after.lastIndexOf(unit);
  if (spelled === null || at < 0) return null;
  return { dossier, before: `${after.slice(0, at)}"unit":`, behind: after.slice(at + unit.length), spelled };
}

const KEY = '"unit":{';

/** The bytes around the first unit. */
function splitAtUnit(head: string, tail: string): UsualBytes | null {
  const isUnitFirst = head.includes(KEY);
  const text = isUnitFirst ? head : tail;
  const key = text.indexOf(KEY);
  if (key < 0) return null;
  const from = key + KEY.length - 1;
  const begin = encoder.encode(text.slice(0, from));
  const bytes = encoder.encode(text.slice(from));
  const middle = bytes.subarray(endOfValue(bytes, 0, bytes.length));
  return isUnitFirst
    ? { isUnitFirst, begin, middle, end: encoder.encode(tail) }
    : { isUnitFirst, begin: encoder.encode(head), middle: begin, end: middle };
}

/** The text of the unit of a line that is as usual; `null` where it is not. */
function unitIn({ spelled }: Usual, bytes: Uint8Array, { from, list, behindList, to }: LinePlaces): string | null {
  const { isUnitFirst, begin, middle, end } = spelled;
  const unitFrom = isUnitFirst ? from + begin.length : behindList + middle.length;
  const unitTo = isUnitFirst ? list - middle.length : to - end.length;
  const isUsual =
    unitFrom < unitTo &&
    (isUnitFirst ? to - behindList === end.length : list - from === begin.length) &&
    standsAt(begin, bytes, from) &&
    standsAt(middle, bytes, isUnitFirst ? unitTo : behindList) &&
    standsAt(end, bytes, isUnitFirst ? behindList : unitTo);
  return isUsual ? textOf(bytes, unitFrom, unitTo) : null;
}

const encoder = new TextEncoder();

function ofUnit(prepared: PreparedScheme, roster: Roster | null, usual: Usual, text: string): RestOfCase | null {
  const json = readJson({ text });
  const read = "issues" in json ? null : readShape(unitSchema, json.value);
  if (read === null || !read.ok || lostLetters(read.value, []).length > 0) return null;
  const dossier = { ...usual.dossier, unit: read.value };
  const documents = { dossier, ledger: [], answers: [], surveyed: [] };
  const placed = roster === null ? null : onRoster(prepared, roster, documents);
  if (placed !== null && (placed.issues.length > 0 || placed.official.exempt.length > 0)) return null;
  return {
    unit: placed?.official.unit ?? read.value,
    period: dossier.period,
    documents,
    tally: [],
    notices: placed?.notices ?? [],
    after: usual.before + JSON.stringify(read.value) + usual.behind,
  };
}

/** Reads a case without its entries, as any case is read. What a ledger or a year changes rests on entries. */
function restIn(prepared: PreparedScheme, text: string, roster: Roster | null): RestOfCase | null {
  const json = readJson({ text });
  if ("issues" in json) return null;
  const read: ReadCase = readCase(prepared, json.value, 0, tallyInTurn(prepared), roster);
  const { parsed, documents, period } = read;
  if (parsed === null || documents === null || period === null || read.issues.length > 0) return null;
  if (documents.dossier.entries.length + documents.ledger.length + parsed.exempt.length > 0) return null;
  const after = canonicalAfterEntries(documents);
  if (after === null) return null;
  const notices = noticesOfCase(prepared, read).map((one) => ({ ...one, path: one.path.slice(1) }));
  return { unit: parsed.unit, period, documents, tally: read.tally, notices, after };
}

function canonicalAfterEntries(documents: CaseDocuments): string | null {
  let text = "";
  const { dossier, ledger, answers, surveyed } = documents;
  writeCanonical({ dossier, ledger, tally: answers, ...(surveyed.length > 0 && { surveyed }) }, (piece) => {
    text += piece;
  });
  const begins = `${BEFORE_ENTRIES}[]`;
  return text.startsWith(begins) ? text.slice(begins.length) : null;
}
