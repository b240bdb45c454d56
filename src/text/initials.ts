import { bareLookOf, lettersOf, lookOf, remembering } from "./lookalike.js";

/** Words that abbreviations leave out: `STNMT` of `Sở Tài nguyên và Môi trường`, `Ban QLKCN` of `Ban Quản lý các khu công nghiệp`. */
const LEFT_OUT = new Set(["va", "cac"]);

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
const LEVELS = "tỉnh,thành phố,tp,huyện,quận,thị xã,tx,thị trấn,tt,xã,phường,đặc khu".split(",");

/** The words of a level; worked out when a name is compared, not when the library is loaded. */
const wordsOfLevel: (level: string) => readonly string[] = remembering((level) => wordsIn(lookOf(level)));

/** The one above all units: `Văn phòng UBND tỉnh` needs no name behind it. */
const PROVINCE = LEVELS.slice(0, 1);

/**
 * Whether the last words of a name are the place above, `tỉnh Sơn La`, or its name alone where the word before them is `tỉnh`. A name
 * without any marks is compared without.
 */
function endsWithPlace(name: string, count: number): boolean {
  const look = lookOf(name);
  const hasNoMarks = look === bareLookOf(name);
  const words = wordsIn(look);
  const begins = (levels: readonly string[], from: number): boolean =>
    levels.some((level) =>
      wordsOfLevel(level).every((word, at) => words[from + at] === (hasNoMarks ? bareLookOf(word) : word)),
    );
  const from = words.length - count;
  return begins(LEVELS, from) || begins(PROVINCE, from - 1);
}

/** A Vietnamese syllable without marks; what is none, such as `ubnd`, is short for several. */
const SYLLABLE = /^(?:[bdhlmrsvx]|[cknp]h?|gh?|gi|ngh?|qu?|t[hr]?)?[aeiouy]{1,3}(?:[mpt]|ch?|n[gh]?)?$/;

/**
 * The shortest form of a name, as offices abbreviate it: `snv` of `Sở Nội vụ`, and `vpubnd` of `Văn phòng UBND`, for what is short
 * already stays as it is. Names that may be those of one office have the same, but for a place above at the end.
 */
export const abbreviationOf: (name: string) => string = remembering((name) => {
  const words = wordsOf(name);
  const [only] = words;
  if (words.length === 1 && only !== undefined) return only;
  const capitals = capitalsIn(name);
  return words.map((word) => (SYLLABLE.test(word) && !capitals.has(word) ? firstLetter(word) : word)).join("");
});

/** The words that stand in capitals in a name that does not: `YT` of `Sở YT`. */
function capitalsIn(name: string): ReadonlySet<string> {
  if (!/\p{Ll}/u.test(name)) return new Set();
  const words = name.matchAll(/(?<![\p{L}\p{M}])\p{Lu}{2,}(?![\p{L}\p{M}])/gu);
  return new Set(Array.from(words, ([word]) => bareLookOf(word)));
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** The first words of a name say too little when they are fewer. */
const WORDS_SHARED = 3;

/**
 * Whether two names that differ may be those of one office: word by word they are the same, where a word of the one may be short for
 * several of the other (`SNV`, `Sở NV` and `Sở Nội vụ`; `VPUBND` and `Văn phòng UBND`), and one of them may go on, behind three words that they share, with
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

/** How many words of a name a word is short for, each by its first letter or as it stands; 0 where it is for none. */
function lengthAsShort(word = "", words: readonly string[], from: number): number {
  let [left, at] = [word, from];
  while (left !== "") {
    const next = words[at];
    if (next === undefined) return 0;
    const part = next.length > 1 && left.startsWith(next) ? next : firstLetter(next);
    if (!left.startsWith(part)) return 0;
    left = left.slice(part.length);
    at += 1;
  }
  return at - from > 1 ? at - from : 0;
}
