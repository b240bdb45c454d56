import { bareLookOf, lettersOf, remembering } from "./lookalike.js";

/** Words that abbreviations leave out: `STNMT` of `Sở Tài nguyên và Môi trường`. */
const LEFT_OUT = new Set(["va"]);

/** A letter with a point, as in `S.N.V.` */
const POINTED = /(?<![\p{L}\p{N}])(\p{L})\./gu;

/** The words of a name, without marks and in small letters. */
const wordsOf: (name: string) => readonly string[] = remembering((name) =>
  bareLookOf(name)
    .replace(POINTED, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !LEFT_OUT.has(word)),
);

/** The first letters of the words of a name of two words and more, as offices abbreviate it: `snv` of `Sở Nội vụ`. */
export const initialsOf: (name: string) => string = remembering((name) => {
  const words = wordsOf(name);
  return words.length < 2 ? "" : firstLetters(words);
});

function firstLetters(words: readonly string[]): string {
  return words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join("");
}

/** The first words of a name say too little when they are fewer. */
const WORDS_SHARED = 3;

/**
 * Whether two names that differ may be those of one office: word by word they are the same, where a word of the one may be the first
 * letters of several of the other (`SNV`, `Sở NV` and `Sở Nội vụ`), and one of them may go on behind three words that they share
 * (`Sở Nội vụ tỉnh Sơn La`). Two offices may share an abbreviation, so that it takes a person to say.
 */
export function mayBeOneOffice(one: string, other: string): boolean {
  if (lettersOf(one) === lettersOf(other)) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  let [at, there, shared] = [0, 0, 0];
  while (at < words.length && there < others.length) {
    const [here, across] = stepOf(words, at, others, there);
    if (here === 0) return false;
    [at, there, shared] = [at + here, there + across, shared + Math.max(here, across)];
  }
  return (at === words.length && there === others.length) || shared >= WORDS_SHARED;
}

/** Whether the name of a part of an office ends with that of the office: `Văn phòng Sở Nội vụ`. */
export function mayBePartOf(part: string, office: string): boolean {
  const [words, whole] = [wordsOf(part), wordsOf(office)];
  return (
    whole.length >= WORDS_SHARED &&
    words.length > whole.length &&
    whole.every((word, at) => words[words.length - whole.length + at] === word)
  );
}

/** How many words of each of two names are the same from these on: one and one, or one and the several that it is short for. */
function stepOf(
  one: readonly string[],
  at: number,
  other: readonly string[],
  there: number,
): readonly [number, number] {
  if (one[at] === other[there]) return [1, 1];
  const short = lengthAsShort(one[at], other, there);
  return short > 0 ? [1, short] : [lengthAsShort(other[there], one, at), 1];
}

/** How many words of a name a word is short for; 0 where it is for none. */
function lengthAsShort(word = "", words: readonly string[], from: number): number {
  const { length } = [...word];
  return length > 1 && firstLetters(words.slice(from, from + length)) === word ? length : 0;
}
