/*
 * The canonical text of a document is its JSON with the keys of every object in the order of their UTF-16 code units
 * (RFC 8785). What a reader has copied has its keys in that order already.
 */

const canonical = new WeakSet<object>();

/** Says of a frozen value that `JSON.stringify` gives its canonical text. */
export function markCanonical(value: unknown): void {
  if (typeof value === "object" && value !== null) canonical.add(value);
}

/** Whether a value is frozen plain data whose keys are in order. */
export function isMarkedCanonical(value: unknown): value is object {
  return typeof value === "object" && value !== null && canonical.has(value);
}

/** Engines put a key that looks like a list position first, in the order of numbers, whatever order it is written in. */
export function isPosition(key: string): boolean {
  return /^(?:0|[1-9][0-9]*)$/.test(key);
}

/** Levels that are written piece by piece: the whole text of a country's result is too long for one string. */
const PIECEWISE = 2;

/** Writes plain data as its canonical text. No piece ends within a character. */
export function writeCanonical(value: unknown, write: (piece: string) => void, level = 0): void {
  const isWhole = level >= PIECEWISE || isMarkedCanonical(value) || typeof value !== "object" || value === null;
  const text = isWhole ? textOf(value) : null;
  if (text !== null) write(text);
  else if (Array.isArray(value)) writeList(value, write, level);
  else writeObject(value as object, write, level);
}

/** The canonical text of a value; `null` where it is too long for one string, or an engine keeps some of its keys otherwise. */
function textOf(value: unknown): string | null {
  const ordered = hasOrder(value) ? value : sorted(value);
  if (ordered !== value && !hasOrder(ordered)) return null;
  try {
    return JSON.stringify(ordered);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A copy of plain data with the keys of every object in order, as far as engines keep it. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) copy[key] = sorted((value as Record<string, unknown>)[key]);
  return copy;
}

/** Whether the keys of every object in plain data stand in order. */
function hasOrder(value: unknown): boolean {
  if (typeof value !== "object" || value === null || canonical.has(value)) return true;
  if (Array.isArray(value)) return value.every(hasOrder);
  const keys = Object.keys(value);
  return areInOrder(keys) && keys.every((key) => hasOrder((value as Record<string, unknown>)[key]));
}

function areInOrder(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] as string) > (keys[at] as string)) return false;
  return true;
}

function writeList(list: readonly unknown[], write: (piece: string) => void, level: number): void {
  let before = "[";
  for (const inner of list) {
    write(before);
    writeCanonical(inner, write, level + 1);
    before = ",";
  }
  write(list.length === 0 ? "[]" : "]");
}

function writeObject(object: object, write: (piece: string) => void, level: number): void {
  const keys = Object.keys(object);
  if (!areInOrder(keys)) keys.sort();
  let before = "{";
  for (const key of keys) {
    write(`${before}${JSON.stringify(key)}:`);
    writeCanonical((object as Record<string, unknown>)[key], write, level + 1);
    before = ",";
  }
  write(keys.length === 0 ? "{}" : "}");
}
