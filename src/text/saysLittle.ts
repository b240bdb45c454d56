import { lettersOf } from "./lookalike.js";

/** What people type where a field must not be empty, in letters without marks and without blanks. */
const FILLERS = new Set(
  (
    "na none null nil nothing unknown undefined no yes ok oke test abc asdf qwerty tbd todo other reason seeabove " +
    "co ko kg kco koco khong khongco khongcogi khongcolydo khongro chuaco chuaro chuabiet khac lydo lydokhac " +
    "nhutren nt dung sai capnhatsau bosungsau dangcapnhat"
  ).split(" "),
);

/** Longer than any filler as it is typed, blanks and signs included. */
export const LONGEST_FILLER = 24;

/** Whether a text that is asked for as a reason is only there to fill the field: `x`, `n/a`, `123`, `không có`. */
export function saysLittle(text: string): boolean {
  if (text.length > LONGEST_FILLER) return false;
  const letters = lettersOf(text);
  return FILLERS.has(letters) || /^\d+$/.test(letters) || isRepeated(letters);
}

/** `x`, `xx`, `aaaa`. */
function isRepeated(letters: string): boolean {
  return [...letters].every((letter) => letters.startsWith(letter));
}
