import { layouts, type NamedField } from "./layout.js";
import type { NamedSubject } from "./note.js";
import { forbiddenKey, notPlain, readField, readKeys, UNREADABLE, unknownKey } from "./plain.js";
import { anything, notAnObject } from "./readAnything.js";
import { NOTHING, type Read, type Run } from "./run.js";

/** One field of an object, with the reader of its value. */
export interface Field extends NamedField {
  readonly read: Read;
  /** Whether a value is canonical as it stands, as nearly all are. */
  readonly canonical: ((input: unknown) => boolean) | undefined;
}

/**
 * Reads an object of named fields.
 *
 * @param fields - In the order of RFC 8785, in which the copy gets its fields: `JSON.stringify` of it is then the canonical
 *   text.
 */
export function objectReader(fields: readonly Field[], subject: NamedSubject<unknown, unknown> | undefined): Read {
  const layoutOf = layouts(fields);
  const named = fields.find((field) => field.name === subject?.field);

  return (input, run) => {
    const keys = readKeys(input, run);
    if (keys === null) return notAnObject(input, run);
    const { present, missing, unknown } = layoutOf(keys);
    let name: unknown;
    if (subject !== undefined) {
      // What an object speaks of is read before its other fields.
      name = present.includes(named as Field) ? readValue(named as Field, input as object, run) : undefined;
      run.subject = subjectOf(subject, name, run);
    }
    const copy: Record<string, unknown> = {};
    for (let at = 0; at < present.length; at += 1) {
      const field = present[at] as Field;
      // The name has been read above, and what a caller holds is read once.
      const value = field === named ? name : readValue(field, input as object, run);
      if (value !== undefined && value !== NOTHING) copy[field.name] = value;
      else {
        if (run.ended) return NOTHING;
        if (value === undefined && !field.optional) missed(field, run);
      }
    }
    for (let at = 0; at < missing.length; at += 1) missed(missing[at] as Field, run);
    for (let at = 0; at < unknown.length; at += 1) {
      const key = unknown[at] as string;
      refuseKey(key, input as object, run, fields);
    }
    return Object.freeze(copy);
  };
}

function readIn({ name, read }: Pick<Field, "name" | "read">, value: unknown, run: Run): unknown {
  run.path.push(name);
  const one = value === UNREADABLE ? notPlain(value, run) : read(value, run);
  run.path.pop();
  return one;
}

/** The value of a field; nothing where it has none, which is reported in its turn. */
function readValue(field: Field, input: object, run: Run): unknown {
  const value = readField(input, field.name);
  if (value === undefined || field.canonical?.(value) === true) return value;
  const before = run.issues.length;
  const one = readIn(field, value, run);
  return value === null && field.optional && run.issues.length > before ? refuseNull(field, before, run) : one;
}

/** Many programs write null where there is nothing: whoever reads of quotes or braces there would write an empty text. */
function refuseNull({ name }: Field, before: number, run: Run): typeof NOTHING {
  if (run.ended) return NOTHING;
  run.issues.length = before;
  run.path.push(name);
  run.report("document.null_field", { key: name });
  run.path.pop();
  return NOTHING;
}

/** Refuses a key that the schema does not have. JSON leaves out a key without a value, and so does the reader. */
function refuseKey(key: string, input: object, run: Run, fields: readonly Field[]): void {
  if (key === "__proto__") {
    forbiddenKey(key, run);
    return;
  }
  const value = readField(input, key);
  if (value === undefined) return;
  const before = run.issues.length;
  readIn({ name: key, read: anything }, value, run);
  // What is not plain data in it is told first, and is enough.
  if (run.issues.length === before && !run.ended)
    unknownKey(
      key,
      run,
      fields.map((field) => field.name),
    );
}

function missed({ name }: Field, run: Run): void {
  run.report("document.missing", { key: name }, name);
}

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
