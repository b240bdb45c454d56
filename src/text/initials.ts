import { bareLookOf, lettersOf, lookOf, remembering } from "./lookalike.js";

/** Words that abbreviations leave out: `STNMT` of `Sở Tài nguyên và Môi trường`. */
const LEFT_OUT = new Set(["va", "và"].map(lookOf));

/** A letter with a point, as in `S.N.V.` */
const POINTED = /(?<![\p{L}\p{N}])(\p{L})\./gu;

/** The words of a name, without marks and in small letters. */
const wordsOf: (name: string) => readonly string[] = remembering((name) => wordsIn(bareLookOf(name)));

function wordsIn(look: string): readonly string[] {
  return look
    .replace(POINTED, "$1")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "" && !LEFT_OUT.has(word));
}

/** What the name of a place above begins with; any other word may be the rest of the name of another place. */
const LEVELS: readonly (readonly string[])[] = [
  ..."tỉnh,thành phố,tp,huyện,quận,thị xã,tx,thị trấn,tt,xã,phường,đặc khu".split(","),
].map((level) => wordsIn(lookOf(level)));

/** Whether the last words of a name begin with the place above: `tỉnh Sơn La`. A name without any marks is compared without. */
function endsWithPlace(name: string, count: number): boolean {
  const look = lookOf(name);
  const hasNoMarks = look === bareLookOf(name);
  const rest = wordsIn(look).slice(-count);
  return LEVELS.some((level) => level.every((word, at) => rest[at] === (hasNoMarks ? bareLookOf(word) : word)));
}

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
 * letters of several of the other (`SNV`, `Sở NV` and `Sở Nội vụ`), and one of them may go on, behind three words that they share, with
 * the place above (`Sở Nội vụ tỉnh Sơn La`): `xã Tân Lập Thượng` is another place than `xã Tân Lập`. Two offices may share an abbreviation, so that it takes a person to say.
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
  if (at === words.length && there === others.length) return true;
  if (shared < WORDS_SHARED) return false;
  return at < words.length ? endsWithPlace(one, words.length - at) : endsWithPlace(other, others.length - there);
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
