/** How many names are offered for one that is unknown. */
const OFFERED = 3;

/** The known names that look most like a word: fewest letters to change, add or leave out; the first of equals. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  return known
    .map((name, at) => ({ name, at, apart: lettersApart(word, name) }))
    .sort((a, b) => a.apart - b.apart || a.at - b.at)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** The Levenshtein distance of the first letters of two words; a longer word is none that was mistyped. */
function lettersApart(word: string, name: string): number {
  const [a, b] = [[...word].slice(0, 64), [...name].slice(0, 64)];
  let row = b.map((_, at) => at + 1);
  for (const [down, letter] of a.entries()) {
    let diagonal = down;
    let left = down + 1;
    row = row.map((above, at) => {
      left = Math.min(above + 1, left + 1, diagonal + (b[at] === letter ? 0 : 1));
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}

/** How many names of a long list are looked at. */
const LOOKED_AT = 500;

/** {@link nearest} where both sides may be long lists: only names that begin alike are looked at, and not without end. */
export function nearestOfMany(word: string, known: Iterable<string>): readonly string[] {
  const first = word.slice(0, 1);
  const alike: string[] = [];
  for (const name of known) {
    if (name.startsWith(first)) alike.push(name);
    if (alike.length === LOOKED_AT) break;
  }
  return nearest(word, alike);
}

/** Names as a sentence lists them; a dash where there are none. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.join(", ");
}
