/**
 * Whether a text holds nothing but ordinary characters: visible, composed, the blank aside. Such a text is in NFC as it stands,
 * so it needs no normalizing; nearly every Vietnamese and English text is so. A text that is not may still be a good one.
 */
export function isOrdinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 || code > 0x7e) && !isOrdinaryCode(code)) return false;
  }
  return true;
}

/** Whether a code unit is an ordinary character. */
export function isOrdinaryCode(code: number): boolean {
  if (code <= 0x7e) return code >= 0x20;
  // Latin letters, composed with their marks or alone; neither the no-break space nor the soft hyphen.
  if (code <= 0x2ff) return code >= 0xa1 && code !== 0xad;
  if (code >= 0x1e00 && code <= 0x1eff) return true;
  // Dashes, quotation marks, the bullet, the ellipsis and the sign of the đồng.
  if (code >= 0x2013 && code <= 0x2022) return code !== 0x2016 && code !== 0x2017 && code !== 0x201b;
  return code === 0x2026 || code === 0x20ab;
}

/** All but what nobody sees, the signs and blanks of European scripts, and marks without a letter: letters, digits, per cent, pictures. */
const SAYS_SOMETHING =
  /[0-9A-Za-z%‰]|[^\0-\u00BF\u1680\u2000-\u206F\u2800\u3000-\u3003\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Whether there is more in a text than signs and blanks. A full stop is no reason. */
export function saysSomething(text: string): boolean {
  return startsWithLetter(text) || SAYS_SOMETHING.test(text);
}

/** Nearly every text begins with a letter of English, and says something by that alone. */
function startsWithLetter(text: string): boolean {
  // Of a capital letter this is the small one.
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** The number of a character of a text as it is written in messages: `U+200B`. */
export function codePointName(text: string, at = 0): string {
  const code = text.codePointAt(at) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

const BROKEN = /[\p{Cs}\uFFFD\uFDD0-\uFDEF\uFFFE\uFFFF]/u;

/**
 * Where in a text the first character stands that says nothing but that another was lost: half of a pair, the replacement
 * character, what Unicode never assigns. Less than zero where there is none.
 */
export function brokenAt(text: string): number {
  return text.search(BROKEN);
}

const HALF_PAIR = /\p{Cs}/u;
const EVERY_HALF_PAIR = /\p{Cs}/gu;

/** Where in a text the first half of a pair stands that has no other half; less than zero where there is none. */
export function halfPairAt(text: string): number {
  return text.search(HALF_PAIR);
}

/** A text with the replacement character in the place of each half of a pair, so that it can be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(EVERY_HALF_PAIR, "\uFFFD");
}

// U+2800 is a pattern of Braille without a dot.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2800\p{Default_Ignorable_Code_Point}]/u;

/**
 * Where in a text the first character stands that nobody sees: of control, of no width, of the direction of writing; a line break
 * and a tab are among them. Less than zero where there is none.
 */
export function hiddenAt(text: string): number {
  return text.search(HIDDEN);
}

const EVERY_HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAK_OR_TAB = /[\t-\r\u0085\u2028\u2029]/g;

/** A text as it is seen on one line: tabs and line breaks are blanks, and what nobody sees is left out. */
export function withoutHidden(text: string): string {
  return text.replace(LINE_BREAK_OR_TAB, " ").replace(EVERY_HIDDEN, "");
}
