import { brokenAt, codePointName, isOrdinary, saysSomething } from "./characters.js";

/** What is wrong with a text for people: a name, a title, a reason. */
type ProseFault =
  /** Nothing stands there, or nothing that is seen. */
  | { readonly fault: "blank" }
  /** There is nothing in it but blanks and signs. */
  | { readonly fault: "says-nothing" }
  /** A character was lost before the text came here. */
  | { readonly fault: "broken"; readonly character: string; readonly position: number }
  /** A control character, or one that turns the direction of writing so that people read another text than programs do. */
  | { readonly fault: "control"; readonly character: string; readonly position: number };

/** Tabs and line breaks may stand in a text of several lines. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Where in a text the first character stands that controls the screen or turns the direction of writing; else less than zero. */
export function controlAt(text: string): number {
  return text.search(CONTROL);
}

const NOTHING_SEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Reads a text for people. It is put into NFC. What has no width may stand in it, as pages and word processors leave it there,
 * but a text of nothing else is blank; a full stop is no reason.
 *
 * @returns the canonical text, or what is wrong; positions are those of UTF-16 code units, the first being 1.
 * @law a text for people has one canonical text: readProse(readProse(t).text) = readProse(t)
 */
export function readProse(text: string): { readonly text: string } | ProseFault {
  if (isOrdinary(text) && saysSomething(text)) return { text };
  const broken = brokenAt(text);
  if (broken >= 0) return { fault: "broken", character: codePointName(text, broken), position: broken + 1 };
  if (NOTHING_SEEN.test(text)) return { fault: "blank" };
  const control = controlAt(text);
  if (control >= 0) return { fault: "control", character: codePointName(text, control), position: control + 1 };
  if (!saysSomething(text)) return { fault: "says-nothing" };
  return { text: text.normalize("NFC") };
}
