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

/** Reads what a line says beside its entries, for which an empty list stands; `null` where the whole line has to be read. */
type RestReader = (text: string) => RestOfCase | null;

/**
 * Where a case holds nothing but its dossier, what it says of period and scheme is the same from unit to unit: that is read once, and
 * of each case the unit. Any other is read as every case is.
 */
export function restReader(prepared: PreparedScheme, roster: Roster | null): RestReader {
  const known = new Map<string, Usual | null>();
  return (text) => {
    const split = splitAtUnit(text);
    if (split === null) return restIn(prepared, text, roster);
    const key = split.before + split.after;
    let usual = known.get(key);
    if (usual === undefined && known.size < MOST_KEPT) {
      usual = usualIn(prepared, text);
      known.set(key, usual);
    }
    return usual == null ? restIn(prepared, text, roster) : ofUnit(prepared, roster, usual, split.unit);
  };
}

/** Files hold few periods; what has a tally is another text in every line. */
const MOST_KEPT = 64;

const KEY = '"unit":{';

interface Split {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** The text before and behind the first unit. */
function splitAtUnit(text: string): Split | null {
  const key = text.indexOf(KEY);
  const end = key < 0 ? -1 : text.indexOf("}", key) + 1;
  if (end <= 0) return null;
  const from = key + KEY.length - 1;
  return { before: text.slice(0, from), unit: text.slice(from, end), after: text.slice(end) };
}

/** What is the same for all units: the dossier of one of them, and how its canonical text goes on around it. */
interface Usual {
  readonly dossier: Dossier;
  readonly before: string;
  readonly after: string;
}

/** `null` where the case holds more than a dossier, or anything is to be said of it. */
function usualIn(prepared: PreparedScheme, text: string): Usual | null {
  const rest = restIn(prepared, text, null);
  if (rest === null || rest.notices.length > 0) return null;
  const { dossier, ledger, answers, surveyed } = rest.documents;
  if (ledger.length + answers.length + surveyed.length + rest.tally.length > 0) return null;
  const unit = `"unit":${JSON.stringify(dossier.unit)}`;
  const at = rest.after.lastIndexOf(unit);
  const before = `${rest.after.slice(0, at)}"unit":`;
  return at < 0 ? null : { dossier, before, after: rest.after.slice(at + unit.length) };
}

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
    after: usual.before + JSON.stringify(read.value) + usual.after,
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
