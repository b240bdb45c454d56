const [QUOTE, BACKSLASH, MINUS, NINE, COLON] = [34, 92, 45, 57, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

const [ZERO, POINT] = [48, 46];

/** More digits may be more than a double holds. */
const LONG = 15;

/** From here on stand the halves of pairs, and characters that are rare in any text. */
const RARE = 0xd800;

/**
 * A quick look at a text that may be JSON: how many keys it has, if it is. Nothing where only a closer look can tell: it is nested
 * too deep, has pairs or rare characters, or a number that is long, has an exponent or ends as thousands do.
 */
export function surveyJson(text: string, depth: number): number | null {
  let [at, keys, around] = [0, 0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    at += 1;
    if (code === QUOTE) {
      at = stringEnd(text, at);
      if (at < 0) return null;
    } else if (code === COLON) keys += 1;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      around += 1;
      if (around > depth) return null;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) around -= 1;
    else if (code >= MINUS && code <= NINE) {
      at = numberEnd(text, at);
      if (at < 0) return null;
    } else if (code > 127) return null;
  }
  return keys;
}

/** Where a number ends; less than zero where it is long, has an exponent or ends as thousands do. */
function numberEnd(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  // Digits, the point and the minus sign.
  while (code >= MINUS && code <= NINE) {
    at += 1;
    code = text.charCodeAt(at);
  }
  // `2.000` may be two thousand: three digits after a point, of which the last is a zero.
  const isRound = text.charCodeAt(at - 1) === ZERO && text.charCodeAt(at - 4) === POINT;
  return at - from >= LONG || code === 69 || code === 101 || isRound ? -1 : at;
}

/** Where a string ends, the position after its quote; less than zero where something in it is not common. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code >= RARE) return -1;
    if (code === BACKSLASH) {
      at += 1;
      // `\ud83d` and `\uFFFD`: what begins with a D or an F may be half of a pair, or stand for what was lost.
      if (text[at] === "u" && /[df]/i.test(text.charAt(at + 1))) return -1;
    }
  }
  return -1;
}
