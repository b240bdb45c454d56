import { brokenAt, codePointName, hiddenAt, isOrdinaryCode, withoutHidden } from "./characters.js";

/** What is wrong with an identifier, a code or a group. */
type IdentifierFault =
  /** Nothing stands there. */
  | { readonly fault: "blank" }
  /** A character was lost before the text came here. */
  | { readonly fault: "broken"; readonly character: string }
  /** Nobody sees it: a control character, one of no width, one that turns the direction of writing. */
  | { readonly fault: "hidden"; readonly character: string; readonly instead: string }
  /** A blank at the beginning or the end. */
  | { readonly fault: "outer-blank"; readonly instead: string }
  /** Two blanks together, or a blank that is not the ordinary one. */
  | { readonly fault: "odd-blank"; readonly instead: string };

/** `trim` takes it for a blank, and it is none. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads what names something: an id, a code, a group. It is put into NFC, so that a letter and its marks are one spelling; what
 * could make two names that look the same differ is refused with the spelling that is meant.
 *
 * @returns the canonical text, or what is wrong and, where that can be known, what to write instead.
 * @law a name has one canonical text: readIdentifier(readIdentifier(t).text) = readIdentifier(t), and so with what to write instead
 */
export function readIdentifier(text: string): { readonly text: string } | IdentifierFault {
  if (isPlainName(text)) return { text };
  const broken = brokenAt(text);
  if (broken >= 0) return { fault: "broken", character: codePointName(text, broken) };
  const composed = text.normalize("NFC");
  const instead = withPlainBlanks(composed);
  if (instead === "") return { fault: "blank" };
  // A tab or a line break at either end is a blank there before it is hidden.
  const trimmed = composed.trim();
  const hidden = hiddenAt(trimmed);
  if (hidden >= 0) return { fault: "hidden", character: codePointName(trimmed, hidden), instead };
  if (composed.includes(BYTE_ORDER_MARK))
    return { fault: "hidden", character: codePointName(BYTE_ORDER_MARK), instead };
  if (trimmed !== composed) return { fault: "outer-blank", instead };
  if (instead !== composed) return { fault: "odd-blank", instead };
  return { text: composed };
}

const BLANK = 0x20;

/** Whether a text names something as it stands: of ordinary characters, with single blanks between words. Most names are so. */
export function isPlainName(text: string): boolean {
  let afterBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters and digits of English are asked for first and without a call: most names have nothing else.
    if ((code > BLANK && code <= 0x7e) || (code !== BLANK && isOrdinaryCode(code))) afterBlank = false;
    else if (afterBlank || code !== BLANK) return false;
    else afterBlank = true;
  }
  return !afterBlank;
}

/** The spelling that was meant: hidden characters left out, each run of blanks and line breaks one blank, none at the ends. */
function withPlainBlanks(text: string): string {
  return withoutHidden(text).normalize("NFC").replace(/\s+/g, " ").trim();
}
