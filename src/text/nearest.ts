import { bareLookOf } from "./lookalike.js";

/** How many names are offered for one that is unknown. */
const OFFERED = 3;

/** The known names that look most like a word: fewest letters to change, add or leave out; the first of equals. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  return nearestBy(word, known, (name) => name, Number.POSITIVE_INFINITY);
}

function nearestBy(
  word: string,
  known: readonly string[],
  spelt: (name: string) => string,
  mostApart: number,
): readonly string[] {
  const found: { readonly name: string; readonly apart: number }[] = [];
  for (const name of known) {
    const last = found.length < OFFERED ? undefined : found.at(-1);
    const enough = last?.apart ?? mostApart;
    const apart = lettersApart(word, spelt(name), enough);
    if (apart >= enough) continue;
    const before = found.findIndex((one) => one.apart > apart);
    found.splice(before < 0 ? found.length : before, 0, { name, apart });
    found.length = Math.min(found.length, OFFERED);
  }
  return found.map(({ name }) => name);
}

/** A longer word is none that was mistyped. */
const LETTERS = 40;

/** The Levenshtein distance of the first letters of two words; no less than `enough` where it is not less. */
function lettersApart(word: string, name: string, enough: number): number {
  const [a, b] = [word.slice(0, LETTERS), name.slice(0, LETTERS)];
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let row: readonly number[] = Array.from({ length: b.length }, (_, at) => at + 1);
  for (let down = 0; down < a.length; down += 1) {
    const next: number[] = [];
    let [diagonal, left, least] = [down, down + 1, down + 1];
    for (let at = 0; at < b.length; at += 1) {
      const above = row[at] as number;
      left = Math.min(above + 1, left + 1, diagonal + (a[down] === b[at] ? 0 : 1));
      diagonal = above;
      least = Math.min(least, left);
      next.push(left);
    }
    if (least >= enough) return enough;
    row = next;
  }
  return row.at(-1) ?? a.length;
}

/** How many names of a long list are looked at, and how many of these are compared letter by letter. */
const [LOOKED_AT, COMPARED] = [5_000, 10];

/**
 * {@link nearest} where both sides may be long lists, and marks and case do not count. Names that begin and end like the word are
 * compared, for a slip is one letter or two; a name of which half the letters are others is not near.
 */
export function nearestOfMany(word: string, known: Iterable<string>): readonly string[] {
  const short = word.slice(0, LETTERS);
  const look = bareLookOf(short);
  const best: { readonly name: string; readonly alike: number }[] = [];
  let looked = 0;
  for (const name of known) {
    looked += 1;
    if (looked > LOOKED_AT) break;
    const alike = Math.max(lettersAlike(short, name), lettersAlike(look, name));
    const last = best.at(-1);
    if (best.length === COMPARED && last !== undefined && alike <= last.alike) continue;
    const before = best.findIndex((one) => one.alike < alike);
    best.splice(before < 0 ? best.length : before, 0, { name, alike });
    best.length = Math.min(best.length, COMPARED);
  }
  const spelt = (name: string): string => bareLookOf(name.slice(0, LETTERS));
  return nearestBy(
    look,
    best.map(({ name }) => name),
    spelt,
    (look.length + 1) / 2,
  );
}

/** How many letters at the beginning and at the end are the same, less those that one word has more than the other. */
function lettersAlike(word: string, name: string): number {
  const most = Math.min(word.length, name.length);
  let first = 0;
  while (first < most && word[first] === name[first]) first += 1;
  let last = 0;
  while (last < most - first && word.at(-1 - last) === name.at(-1 - last)) last += 1;
  return first + last - Math.abs(word.length - name.length);
}

/** Names as a sentence lists them; a dash where there are none. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.join(", ");
}
