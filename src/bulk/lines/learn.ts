import { factsIn, isAbsent, type Unit } from "../../assessment/dossier.js";
import { outcomeOf } from "../../assessment/outcomeOf.js";
import { outsideInDossier } from "../../assessment/outside.js";
import { HOW } from "../../composite/leafOutcomes.js";
import { readCase } from "../../composite/readCase.js";
import { tallyReader } from "../../composite/tallyReader.js";
import { writeCanonical } from "../../document/canonical.js";
import { readJson } from "../../document/json.js";
import { noticesOfCase } from "../../evaluate/statedPeers.js";
import { unitsOf } from "../../number/unitsOf.js";
import { isAbsence } from "../../scheme/absence.js";
import type { Layout } from "../layout.js";
import type { FiguresOfLeaf } from "./figuresOfLeaf.js";
import { DIGITS, type Program, type Spelled } from "./program.js";
import type { Spelling } from "./spelling.js";

/** Whoever states an entry makes no difference to it. */
const ANYBODY: Unit = { group: "group", id: "unit", name: "Unit" };

/** Learns how an entry is spelled; `null` where anything stands against it, or should be looked at, or rests on other entries. */
export type Learn = (text: string) => Spelling | null;

/**
 * What is known of entries in one period: each spelling is read once, by itself, in a case of nothing else, by the reader that
 * reads every case.
 */
export function learner(
  { open, prepared, scale }: Layout,
  figures: readonly (FiguresOfLeaf | null)[],
  numbers: Program,
  period: string,
): Learn {
  const readTally = tallyReader(open);
  const { id, edition } = open.scheme;
  const readWith = (entries: readonly unknown[]) => {
    const dossier = { entries, period, scheme: { edition, id }, unit: ANYBODY };
    const read = readCase(open, { dossier }, 0, readTally);
    return { read, notices: noticesOfCase(open, read).length };
  };
  const usual = readWith([]).notices;

  return (text) => {
    const json = readJson({ text });
    if ("issues" in json) return null;
    const { read, notices } = readWith([json.value]);
    const dossier = read.parsed?.dossier;
    const entry = dossier?.entries[0];
    if (dossier === undefined || entry === undefined || read.issues.length > 0 || notices !== usual) return null;
    const facts = factsIn(entry);
    // How much of a part applies is seen with all entries only.
    if (isAbsent(facts) && facts.absent === "not-applicable") return null;
    const leaf = prepared.leafAt.get(entry.leaf) ?? -1;
    const own = prepared.leaves[leaf]?.own;
    if (own === undefined) return null;
    const canonical = canonicalText(entry);
    const of = figures[leaf] ?? null;
    const isOpen = of !== null && !isAbsent(facts) && Object.keys(entry).length === 2;
    const spelling = isOpen ? withoutFigures(numbers, leaf, text, canonical, of, Object.keys(facts).length) : null;
    if (spelling !== null) return spelling;
    const outcome = outcomeOf(open, own, facts, outsideInDossier(open, dossier));
    const isOut = isAbsence(outcome);
    return {
      ...closed(numbers, leaf, text, canonical),
      outcome: isOut ? HOW[outcome] : HOW.points,
      points: isOut ? 0 : unitsOf(outcome, scale.places),
    };
  };
}

function canonicalText(value: unknown): string {
  let text = "";
  writeCanonical(value, (piece) => {
    text += piece;
  });
  return text;
}

/** An entry that stands as it is. */
function closed(numbers: Program, leaf: number, text: string, canonical: string): Spelling {
  return {
    leaf,
    open: 0,
    missing: [],
    outcome: HOW.points,
    points: 0,
    spelled: spelledOf([text], []),
    canonical: numbers.add(spelledOf([`,${canonical}`], [])),
    isCanonical: text === canonical,
    most: mostBytes(canonical),
  };
}

const encoder = new TextEncoder();

function spelledOf(pieces: readonly string[], holes: readonly number[]): Spelled {
  return { pieces: pieces.map((piece) => encoder.encode(piece)), holes };
}

/** No character has more bytes for one UTF-16 code unit; three more are written behind a text. */
function mostBytes(text: string): number {
  return 3 * (text.length + 1) + 3;
}

/** A figure of facts, with its key before it. */
const FIGURE = /"([^"\\]+)"([ \t\r]*:[ \t\r]*")(0|[1-9][0-9]{0,14})(?=")/g;

/** An entry of which the figures are left open; `null` where one of them is spelled otherwise. */
function withoutFigures(
  numbers: Program,
  leaf: number,
  text: string,
  canonical: string,
  { keys, absent }: FiguresOfLeaf,
  stated: number,
): Spelling | null {
  const [raw, written] = [splitAt(text, keys), splitAt(canonical, keys)];
  if (raw.figures.length !== stated || written.figures.length !== stated) return null;
  const [first, ...more] = written.pieces;
  return {
    leaf,
    open: stated,
    missing: absent.flatMap((value, figure) => (raw.figures.includes(figure) ? [] : [figure, value])),
    outcome: HOW.points,
    points: 0,
    spelled: spelledOf(raw.pieces, raw.figures),
    canonical: numbers.add(spelledOf([`,${first}`, ...more], written.figures)),
    isCanonical: text === canonical,
    most: mostBytes(canonical) + DIGITS * stated,
  };
}

/** A text without its figures, and which they are. */
function splitAt(text: string, keys: readonly string[]): { readonly pieces: string[]; readonly figures: number[] } {
  const split = { pieces: [] as string[], figures: [] as number[] };
  let from = 0;
  for (const { 0: all, 1: key = "", 3: digits = "", index } of text.matchAll(FIGURE)) {
    const figure = keys.indexOf(key);
    if (figure < 0) continue;
    const end = index + all.length;
    split.pieces.push(text.slice(from, end - digits.length));
    split.figures.push(figure);
    from = end;
  }
  split.pieces.push(text.slice(from));
  return split;
}
