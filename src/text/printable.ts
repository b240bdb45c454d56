import { codePointName } from "./characters.js";

/** What a terminal, a cell or a reader would not show, or would obey; line breaks and tabs are left to the caller. */
const UNSEEN = /(?![\t\n\r]|\u200C|\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\p{Cs}/gu;

/**
 * A text of somebody else's as it may be shown: control characters, those that turn the direction of writing and those of no width
 * are written by their numbers, `‹U+202E›`, half of a pair becomes the replacement character. What joins letters and pictures
 * stays, and so do line breaks and tabs.
 *
 * @law what is shown obeys nobody: printable(t) has no control and no direction character; a text that has none is left as it is
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, (sign) => (/\p{Cs}/u.test(sign) ? "\uFFFD" : `‹${codePointName(sign)}›`));
}

/** A text on one line: each run of tabs and line breaks is one blank, the rest as `printable` gives it. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t-\r\u0085\u2028\u2029]+/g, " "));
}

/** JSON whose characters can all be seen: the same value, with escapes for what could not. */
export function printableJson(json: string): string {
  return json.replace(UNSEEN, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
