import { bareLookOf, lettersOf, remembering } from "./lookalike.js";

/** The words of a name, without marks and in small letters. */
const wordsOf: (name: string) => readonly string[] = remembering((name) =>
  bareLookOf(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ""),
);

/** The first letters of the words of a name of two words and more, as offices abbreviate it: `snv` of `Sở Nội vụ`. */
export const initialsOf: (name: string) => string = remembering((name) => {
  const words = wordsOf(name);
  return words.length < 2 ? "" : words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join("");
});

/** The first words of a name say too little when they are fewer. */
const WORDS_SHARED = 3;

/**
 * Whether two names that differ may be those of one office: `SNV` and `Sở Nội vụ`, `Sở Nội vụ` and `Sở Nội vụ tỉnh Sơn La`. Two
 * offices may share an abbreviation, so that it takes a person to say.
 */
export function mayBeOneOffice(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one);
}

function isShortFor(short: string, name: string): boolean {
  if (lettersOf(short) === initialsOf(name)) return true;
  const [words, all] = [wordsOf(short), wordsOf(name)];
  return words.length >= WORDS_SHARED && words.length < all.length && words.every((word, at) => word === all[at]);
}
