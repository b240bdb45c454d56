import { compareText } from "./compareText.js";

/** The Vietnamese alphabet, with the four letters that it lacks where English has them. */
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** The place of each letter, decomposed as `normalize` gives it. */
const PLACES: ReadonlyMap<string, number> = new Map(
  [...LETTERS].map((letter, at) => [letter.normalize("NFD"), at] as const),
);

/** The tones in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng; none comes before them. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";

/** The marks that make another letter of a, e, o and u: breve, circumflex and horn. */
const LETTER_MARKS = "\u0306\u0302\u031B";

/*
 * A key is text whose order by code units is the order of the alphabet. What begins an element of it: blanks first, then signs,
 * numbers, letters, and last what is no Latin letter.
 */
const BLANK = "\u0001";
const SIGN = "\u0002";
const NUMBER = "\u0003";
const FIRST_LETTER = 0x10;
const OTHER_LETTER = "\u0080";

/** One element of a text: digits that make a number, a letter with its marks, a blank, or a sign. */
const ELEMENT = /([0-9]+)|(\p{L})(\p{M}*)|(\s)|[\s\S]/gu;

/** Three texts, each deciding where those before it are equal: letters and numbers, tones, capitals. */
interface Key {
  readonly text: string;
  readonly letters: string;
  readonly tones: string;
  readonly capitals: string;
}

function keyOf(text: string): Key {
  let [letters, tones, capitals] = ["", "", ""];
  for (const [sign, digits, letter, marks = "", blank] of text.normalize("NFD").matchAll(ELEMENT)) {
    tones += "\u0001";
    const small = letter?.toLowerCase();
    capitals += small === letter ? "\u0001" : "\u0002";
    if (digits !== undefined) letters += numberKey(digits);
    else if (blank !== undefined) letters += BLANK;
    else if (small === undefined) letters += SIGN + sign;
    else {
      const leaf = [...marks].find((mark) => LETTER_MARKS.includes(mark) && PLACES.has(small + mark)) ?? "";
      const place = PLACES.get(small + leaf);
      letters += place === undefined ? OTHER_LETTER + small : String.fromCharCode(FIRST_LETTER + place);
      for (const mark of marks) if (mark !== leaf) tones += toneKey(mark);
    }
  }
  return { text, letters, tones, capitals };
}

/** A number by its value: more digits are more, leading zeros left aside. */
function numberKey(digits: string): string {
  // Of zeros alone the last one is left.
  const value = digits.slice([...digits].findIndex((digit) => digit !== "0"));
  return NUMBER + String.fromCharCode(Math.min(value.length, 0xffff)) + value;
}

function toneKey(mark: string): string {
  const tone = TONES.indexOf(mark);
  return tone < 0 ? `\u0010${mark}` : String.fromCharCode(2 + tone);
}

function compareKeys(a: Key, b: Key): number {
  return (
    compareText(a.letters, b.letters) ||
    compareText(a.tones, b.tones) ||
    compareText(a.capitals, b.capitals) ||
    compareText(a.text, b.text)
  );
}

/**
 * The order of two texts in print: by the Vietnamese alphabet (a ă â b c d đ …), then by tone, then small letters before
 * capitals; numbers by value, so that 1.2 comes before 1.10. Built in, so that every machine prints the same page.
 *
 * @returns Negative, zero only for equal texts, or positive.
 * @law the alphabet is one order: compare is antisymmetric and transitive, and zero only for equal texts
 * @law the alphabet is the Vietnamese one: compare agrees with the collation of Vietnamese on words and numbers
 */
export function compareInAlphabet(a: string, b: string): number {
  return a === b ? 0 : compareKeys(keyOf(a), keyOf(b));
}

/** A list in the order of the alphabet by a text of each element; elements of the same text keep their order. */
export function inAlphabet<Element>(
  list: readonly Element[],
  textOf: (element: Element) => string,
): readonly Element[] {
  return list
    .map((element) => ({ element, key: keyOf(textOf(element)) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ element }) => element);
}
