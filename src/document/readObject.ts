import type { NamedSubject } from "./note.js";
import { readField, readKeys, unknownKey } from "./plain.js";
import { anything } from "./readAnything.js";
import { NOTHING, type Read, type Run } from "./run.js";

/** One field of an object, as its reader knows it. */
export interface Field {
  readonly name: string;
  readonly read: Read;
  readonly optional: boolean;
  /** It is read when the subject of the object is known. */
  readonly waits: boolean;
  /** Whether a value is canonical as it stands, as nearly all are. */
  readonly canonical: ((input: unknown) => boolean) | undefined;
}

/**
 * Reads an object of named fields.
 *
 * @param fields - In the order of RFC 8785, in which the copy gets its fields: `JSON.stringify` of it is then the canonical
 *   text.
 * @param strict - Whether a field that is not named here is refused, or left out.
 */
export function objectReader(
  fields: readonly Field[],
  strict: boolean,
  subject: NamedSubject<unknown, unknown> | undefined,
): Read {
  const slots = new Map(fields.map(({ name }, slot) => [name, slot]));
  const required = fields.flatMap(({ optional }, slot) => (optional ? [] : [slot]));
  const blank: readonly unknown[] = fields.map(() => undefined);
  const waiting = fields.flatMap(({ waits }, slot) => (waits ? [slot] : []));

  return (input, run) => {
    const keys = readKeys(input, run);
    if (keys === null) return NOTHING;
    const given = blank.slice();
    for (const key of keys) {
      const slot = slots.get(key);
      if (slot === undefined) {
        // JSON leaves out a key without a value, and so does the reader.
        if (strict && (key === "__proto__" || readField(input as object, key, run) !== undefined)) unknownKey(key, run);
        continue;
      }
      const value = readField(input as object, key, run);
      if (value === undefined) continue;
      const field = fields[slot] as Field;
      if (field.canonical?.(value) === true || field.waits || value === NOTHING) {
        given[slot] = value;
        continue;
      }
      run.path.push(key);
      given[slot] = field.read(value, run);
      run.path.pop();
      if (run.ended) return NOTHING;
    }
    for (const slot of required) {
      if (given[slot] !== undefined) continue;
      const { name } = fields[slot] as Field;
      run.report("document.missing", { key: name }, name);
    }
    if (subject !== undefined) {
      run.subject = subjectOf(subject, given[slots.get(subject.field) ?? -1], run);
      for (const slot of waiting) {
        const value = given[slot];
        if (value === undefined || value === NOTHING) continue;
        const { name, read } = fields[slot] as Field;
        run.path.push(name);
        // Where nobody knows what it is about, it is still plain data or not.
        given[slot] = run.subject === undefined && run.checked ? anything(value, run) : read(value, run);
        run.path.pop();
      }
    }
    return Object.freeze(copyOf(fields, given));
  };
}

function copyOf(fields: readonly Field[], given: readonly unknown[]): object {
  const copy: Record<string, unknown> = {};
  for (let slot = 0; slot < fields.length; slot += 1) {
    const value = given[slot];
    if (value !== undefined && value !== NOTHING) copy[(fields[slot] as Field).name] = value;
  }
  return copy;
}

/** What an object speaks of, by its name. */
function subjectOf({ field, find, unknown, refuse }: NamedSubject<unknown, unknown>, name: unknown, run: Run): unknown {
  if (!run.checked || typeof name !== "string") return undefined;
  const subject = find(run.context, name);
  if (subject === undefined) {
    run.addAll([unknown(run.context, name, [...run.path, field])]);
    return undefined;
  }
  const refused = refuse?.(subject, run.path) ?? null;
  if (refused === null) return subject;
  run.addAll([refused]);
  return undefined;
}
