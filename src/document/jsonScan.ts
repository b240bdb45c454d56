import type { JsonExpected, JsonFault } from "./jsonFault.js";
import { stringEnd } from "./jsonString.js";

/** Is told what a text holds, in the order in which it is written. */
interface JsonVisitor {
  /** A value begins. */
  readonly value?: (from: number) => void;
  /** The value is a list or an object: what it holds follows, up to `close`. */
  readonly prepared?: (isList: boolean) => void;
  readonly close?: () => void;
  /** A key, its quotes included; its value follows. */
  readonly key?: (from: number, to: number) => void;
  /** The value was a number of more than 15 characters, with an exponent, or of three digits behind the point with a zero at the end. */
  readonly oddNumber?: (from: number, to: number) => void;
}

/** What may come next. */
type Next = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

const [TAB, LF, CR, BLANK, QUOTE, PLUS, COMMA, MINUS, POINT] = [9, 10, 13, 32, 34, 43, 44, 45, 46];
const [ZERO, NINE, COLON, UPPER_E, OPEN_LIST, CLOSE_LIST] = [48, 57, 58, 69, 91, 93];
const [LOWER_E, OPEN_OBJECT, CLOSE_OBJECT] = [101, 123, 125];
const WORDS = ["true", "false", "null"];

/** More characters, and a number may have more digits than a double holds. */
const LONG = 15;

/**
 * Goes through a text of JSON (RFC 8259) once, without making anything of it.
 *
 * @param depth - How many lists and objects may stand in one another.
 * @returns how many keys the text has, or the first fault.
 * @law JSON is what JSON.parse takes: scanJson(t) finds a fault in t ⇔ JSON.parse(t) throws, but for depth and broken characters
 */
export function scanJson(
  text: string,
  depth: number,
  visitor: JsonVisitor = {},
): { readonly keys: number } | JsonFault {
  /** For each list and object around: whether it is a list. */
  const around: boolean[] = [];
  let next = "value" as Next;
  let [at, keys] = [0, 0];
  let [comma, numberStart, numberEnd] = [-1, -1, -1];

  const fault = (kind: JsonFault["kind"], from: number, end: number, expected?: JsonExpected): JsonFault =>
    expected === undefined ? { kind, at: from, end } : { kind, at: from, end, expected };

  const close = (): void => {
    visitor.close?.();
    around.pop();
    next = around.length === 0 ? "nothing" : "comma or end";
    at += 1;
  };

  /** What is wrong with the sign that stands where another was expected. */
  const unexpected = (code: number): JsonFault => {
    const isList = around.at(-1) === true;
    const expected = expectedAt(next, isList);
    if (Number.isNaN(code)) return fault("cut-short", at, at, expected);
    // `1,5` and `01`: what follows a number at once belongs to it.
    if (at === numberEnd && /[\w.+-]/.test(text[at] ?? "")) return fault("number", numberStart, numberIn(text, at));
    if (next === "key" && comma === numberEnd && at === comma + 1 && isDigit(code)) {
      return fault("number", numberStart, numberIn(text, at));
    }
    if ((next === "key" && code === CLOSE_OBJECT) || (next === "value" && code === CLOSE_LIST && isList)) {
      return fault("trailing-comma", comma, comma + 1);
    }
    if (expected === "json-value" && (code === POINT || code === PLUS))
      return fault("number", at, numberIn(text, at + 1));
    return next === "nothing" ? fault("after-end", at, at + 1) : fault("unexpected", at, at + 1, expected);
  };

  const digits = (): boolean => {
    const from = at;
    while (isDigit(text.charCodeAt(at))) at += 1;
    return at > from;
  };
  const number = (): JsonFault | null => {
    numberStart = at;
    if (text.charCodeAt(at) === MINUS) at += 1;
    let exponent = false;
    let good = true;
    if (text.charCodeAt(at) === ZERO) at += 1;
    else good = digits();
    if (good && text.charCodeAt(at) === POINT) {
      at += 1;
      good = digits();
    }
    const code = text.charCodeAt(at);
    if (good && (code === LOWER_E || code === UPPER_E)) {
      exponent = true;
      at += 1;
      if (/[+-]/.test(text[at] ?? "")) at += 1;
      good = digits();
    }
    numberEnd = at;
    if (!good) return fault("number", numberStart, numberIn(text, at));
    const hasZero = text[numberEnd - 1] === "0" && text[numberEnd - 4] === ".";
    if (exponent || hasZero || numberEnd - numberStart > LONG) visitor.oddNumber?.(numberStart, numberEnd);
    return null;
  };

  /** Takes a value, or the beginning of one. */
  const value = (code: number): JsonFault | null => {
    if (code === QUOTE) {
      visitor.value?.(at);
      const end = stringEnd(text, at);
      if (typeof end !== "number") return end;
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (around.length === depth) return fault("too-deep", at, at + 1);
      visitor.value?.(at);
      visitor.prepared?.(code === OPEN_LIST);
      around.push(code === OPEN_LIST);
      next = code === OPEN_LIST ? "value or end" : "key or end";
      at += 1;
      return null;
    } else if (code === MINUS || isDigit(code)) {
      visitor.value?.(at);
      const wrong = number();
      if (wrong !== null) return wrong;
    } else {
      const word = WORDS.find((one) => text.startsWith(one, at));
      if (word === undefined) return unexpected(code);
      visitor.value?.(at);
      at += word.length;
    }
    next = around.length === 0 ? "nothing" : "comma or end";
    return null;
  };

  for (;;) {
    let code = text.charCodeAt(at);
    while (code === BLANK || code === LF || code === CR || code === TAB) {
      at += 1;
      code = text.charCodeAt(at);
    }
    const isEmpty = next === "value or end" ? code === CLOSE_LIST : next === "key or end" && code === CLOSE_OBJECT;
    if (isEmpty) {
      close();
      continue;
    }
    switch (next) {
      case "value":
      case "value or end": {
        const wrong = value(code);
        if (wrong !== null) return wrong;
        break;
      }
      case "key":
      case "key or end": {
        if (code !== QUOTE) return unexpected(code);
        const end = stringEnd(text, at);
        if (typeof end !== "number") return end;
        visitor.key?.(at, end);
        keys += 1;
        at = end;
        next = "colon";
        break;
      }
      case "colon":
        if (code !== COLON) return unexpected(code);
        at += 1;
        next = "value";
        break;
      case "comma or end": {
        const isList = around.at(-1) === true;
        if (code === COMMA) {
          comma = at;
          at += 1;
          next = isList ? "value" : "key";
        } else if (code === (isList ? CLOSE_LIST : CLOSE_OBJECT)) close();
        else return unexpected(code);
        break;
      }
      case "nothing":
        return Number.isNaN(code) ? { keys } : unexpected(code);
    }
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Where the signs end that somebody meant as a number. */
function numberIn(text: string, at: number): number {
  let end = at;
  while (end < text.length && end < at + 40 && /[\w.,+-]/.test(text[end] ?? "")) end += 1;
  while (text[end - 1] === "," && end > at) end -= 1;
  return end;
}

function expectedAt(next: Next, isList: boolean): JsonExpected {
  if (next === "colon") return "json-colon";
  if (next === "key" || next === "key or end") return "json-key";
  if (next === "comma or end") return isList ? "json-list-end" : "json-object-end";
  return "json-value";
}
