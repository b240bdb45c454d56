import { listNames } from "../text/listNames.js";
import { limits } from "./limits.js";
import { quote } from "./quote.js";
import type { NOTHING, Read, Run } from "./run.js";

/*
 * Looks at what a caller holds, each value once. What a getter or a proxy throws is an issue at its place.
 */

const NO_KEYS: readonly string[] = [];

/** The names of the fields of an object literal; `null` for anything else. */
export function readKeys(input: unknown, run: Run): readonly string[] | null {
  if (typeof input !== "object" || isList(input) || !hasPlainPrototype(input)) return null;
  try {
    const keys = Object.keys(input);
    return run.enter(keys.length) ? keys : NO_KEYS;
  } catch {
    run.report("document.not_plain", { found: "unreadable" });
    return NO_KEYS;
  }
}

/** Stands for a field that throws when it is read; whoever reads it reports it. */
export const UNREADABLE: unique symbol = Symbol("unreadable");

/** A field of an object literal. */
export function readField(input: object, key: string): unknown {
  try {
    return (input as Record<string, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** Whether a value is a list. A proxy that has been revoked is nothing. */
export function isList(input: unknown): input is readonly unknown[] {
  try {
    return Array.isArray(input);
  } catch {
    return false;
  }
}

/** How many elements a list has; `null` where it does not say, which is then reported. */
export function readLength(input: readonly unknown[], run: Run): number | null {
  try {
    // What a proxy gives for its length may be anything.
    const length: unknown = input.length;
    if (Number.isSafeInteger(length) && (length as number) >= 0) return length as number;
  } catch {}
  run.report("document.not_plain", { found: "unreadable" });
  return null;
}

/** An element of a list, at the path of the element. A hole is none. */
export function readElement(input: readonly unknown[], at: number, run: Run): unknown {
  try {
    const value = input[at];
    return value === undefined ? notPlain(value, run) : value;
  } catch {
    return run.report("document.not_plain", { found: "unreadable" });
  }
}

/** Whether an object may have a field, which is not read for it. */
export function holds(input: object, key: string): boolean {
  try {
    return key in input;
  } catch {
    return false;
  }
}

/** Reports what JSON has no word for. */
export function notPlain(input: unknown, run: Run): typeof NOTHING {
  return run.report("document.not_plain", { found: nameOf(input) });
}

function nameOf(input: unknown): string {
  if (input === UNREADABLE) return "unreadable";
  if (typeof input === "number") return String(input);
  if (typeof input !== "object" || input === null) return typeof input;
  try {
    return Object.prototype.toString.call(input);
  } catch {
    return "unreadable";
  }
}

export function tooLong(text: string, run: Run, ...steps: string[]): typeof NOTHING {
  const params = { length: String(text.length), limit: String(limits.text) };
  return run.report("document.text_too_long", params, ...steps);
}

/** Reports a key that would change the object itself. */
export function forbiddenKey(key: "__proto__", run: Run): void {
  run.report("document.forbidden_key", { key }, key);
}

/** Reports a key that the schema does not have, beside those that it has. */
export function unknownKey(key: string, run: Run, known: readonly string[]): void {
  const shown = quote(key);
  if (key.length > limits.text) tooLong(key, run, shown);
  else run.report("document.unknown_key", { key: shown, known: listNames(known) }, key);
}

/** Whether a value could stand in JSON; of an object only what it is itself is looked at. */
export function isPlain(input: unknown): boolean {
  switch (typeof input) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(input);
    case "object":
      return input === null || isList(input) || hasPlainPrototype(input);
    default:
      return false;
  }
}

/** An object literal of this realm or another: its prototype is `null`, or the root of a prototype chain. */
function hasPlainPrototype(input: unknown): input is object {
  try {
    const prototype: unknown = Object.getPrototypeOf(input);
    if (prototype === Object.prototype || prototype === null) return true;
    return Object.getPrototypeOf(prototype) === null;
  } catch {
    return false;
  }
}

/** Reads a value that may contain itself: then it has no end. */
export function withoutCycle(read: Read): Read {
  return (input, run) => {
    if (typeof input !== "object" || input === null) return read(input, run);
    if (run.around.includes(input)) return run.report("document.cycle", {});
    run.around.push(input);
    const value = read(input, run);
    run.around.pop();
    return value;
  };
}
