import type { Vector, VectorFile } from "./vector.js";

/** One operation of JSON Patch (RFC 6902): the three that vectors use. */
export interface Operation {
  readonly op: "add" | "remove" | "replace";
  readonly path: string;
  readonly value?: unknown;
}

/** Fields of an input whose value may be the name of a document of the file. */
export const NAMED: readonly string[] = ["scheme", "base", "dossier", "leaf", "bands", "year"];

/** The input of a vector as the call takes it: names put in place, patched, and repetitions written out. */
export function inputOf({ documents = {} }: VectorFile, { input }: Vector): Readonly<Record<string, unknown>> {
  const { patch = [], ...rest } = input;
  const fields = Object.entries(rest).map(([field, value]): [string, unknown] => [
    field,
    NAMED.includes(field) && typeof value === "string" ? structuredClone(documents[value]) : value,
  ]);
  return applyPatch(Object.fromEntries(fields), writtenOut(patch) as Operation[]) as Record<string, unknown>;
}

/** JSON Patch, on a copy. */
export function applyPatch(document: unknown, patch: readonly Operation[]): unknown {
  return patch.reduce((patched, operation) => edited(patched, keysOf(operation.path), operation), document);
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function edited(target: unknown, [key, ...rest]: readonly string[], operation: Operation): unknown {
  if (key === undefined) return operation.value;
  if (Array.isArray(target)) {
    const at = key === "-" ? target.length : Number(key);
    const put =
      rest.length > 0 ? [edited(target[at], rest, operation)] : operation.op === "remove" ? [] : [operation.value];
    const adds = rest.length === 0 && operation.op === "add";
    return [...target.slice(0, at), ...put, ...target.slice(adds ? at : at + 1)];
  }
  const fields = new Map(Object.entries(target as object));
  if (rest.length > 0) fields.set(key, edited(fields.get(key), rest, operation));
  else if (operation.op === "remove") fields.delete(key);
  else fields.set(key, operation.value);
  // Not an assignment, so that a key named `__proto__` is a key.
  return Object.fromEntries(fields);
}

interface Repeated {
  readonly $text?: string;
  readonly $list?: readonly unknown[];
  readonly $nested?: unknown;
  readonly times?: number;
}

/**
 * What is too long to be written out: `{ "$text": "x", "times": 3 }` is `"xxx"`, `{ "$list": [1], "times": 3 }` is
 * `[1, 1, 1]`, and `{ "$nested": 1, "times": 3 }` is `[[[1]]]`.
 */
function writtenOut(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(writtenOut);
  const { $text, $list, $nested, times = 0 }: Repeated = value;
  if ($text !== undefined) return $text.repeat(times);
  if ($list !== undefined) return Array.from({ length: times }, () => $list).flat();
  if ($nested !== undefined) return Array.from({ length: times }).reduce<unknown>((inner) => [inner], $nested);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, writtenOut(each)]));
}
