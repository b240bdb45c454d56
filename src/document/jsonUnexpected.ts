import type { JsonExpected, JsonFault } from "./jsonFault.js";
import { stringFault } from "./jsonString.js";

/** What is known of a text up to the place where something in it is not as it should be. */
export interface JsonBefore {
  /** What may come next; nothing after the end of the document. */
  readonly expected: JsonExpected | undefined;
  /** Whether the place is in a list. */
  readonly isList: boolean;
  /** Where the last comma stands, and the last number begins and ends. */
  readonly comma: number;
  readonly number: { readonly from: number; readonly to: number };
}

/** What is wrong where the parser met something that it does not take, from one position up to another. */
export function faultAt(text: string, at: number, end: number, before: JsonBefore): JsonFault {
  const { expected, isList, comma, number } = before;
  const sign = text.charAt(at);
  const isValue = expected === "json-value";
  const isKey = expected === "json-key";
  if (sign === "") return { kind: "cut-short", at, end: at, ...(expected && { expected }) };
  if (sign === '"' && (isValue || isKey)) return stringFault(text, at, end);
  if (isValue && /[-+.\d]/.test(sign)) return { kind: "number", at, end: numberEnd(text, at) };
  // `01` and `1,5`: what follows a number at once belongs to it.
  const continues = at === number.to && /[\w.+-]/.test(sign);
  const isDecimal = isKey && comma === number.to && at === comma + 1 && /\d/.test(sign);
  if (continues || isDecimal) return { kind: "number", at: number.from, end: numberEnd(text, number.from) };
  if ((isKey && sign === "}") || (isValue && sign === "]" && isList)) {
    return { kind: "trailing-comma", at: comma, end: comma };
  }
  if (expected === undefined && sign !== "/") return { kind: "after-end", at, end: at };
  return { kind: "unexpected", at, end: at, ...(expected && { expected }) };
}

/** Where the signs end that somebody meant as a number: no more of them than a sentence shows, and one. */
function numberEnd(text: string, from: number): number {
  const [signs = ""] = /^[\w.,+-]{0,60}[\w.+-]/.exec(text.slice(from, from + 61)) ?? [];
  return from + signs.length;
}
