import { codePointName, halfPairAt } from "../text/characters.js";
import { isPosition } from "./canonical.js";
import { limits } from "./limits.js";
import {
  forbiddenKey,
  isList,
  isPlain,
  notPlain,
  readElement,
  readField,
  readKeys,
  readLength,
  tooLong,
  UNREADABLE,
  withoutCycle,
} from "./plain.js";
import { quote } from "./quote.js";
import { NOTHING, type Read, type Run } from "./run.js";

/** Reads any plain data: what no schema says more of. Keys are copied in order, as in every document. */
export const anything: Read = withoutCycle((input, run) => {
  if (typeof input === "string") return readAnyText(input, run);
  if (typeof input !== "object" || input === null) return isPlain(input) ? input : notPlain(input, run);
  if (isList(input)) return anyList(input, run);
  return isPlain(input) ? anyObject(input, run) : notPlain(input, run);
});

/**
 * Reports a value of which the schema makes nothing. What is not plain data in it is told first, and then the report is
 * left out.
 */
export function unfit(input: unknown, run: Run, report: () => void): typeof NOTHING {
  const before = run.issues.length;
  anything(input, run);
  if (run.issues.length === before && !run.ended) report();
  return NOTHING;
}

export function notAnObject(input: unknown, run: Run): typeof NOTHING {
  return unfit(input, run, () => run.report("document.not_an_object", {}));
}

export function notAList(input: unknown, run: Run): typeof NOTHING {
  return unfit(input, run, () => run.report("document.not_a_list", {}));
}

/** Reads an object whose keys are free: each key and each value by a reader of its own. */
export function recordReader(readKey: Read, readValue: Read): Read {
  return (input, run) => {
    const keys = readKeys(input, run);
    if (keys === null) return notAnObject(input, run);
    const copy: Record<string, unknown> = {};
    for (const key of [...keys].sort()) {
      const value = key === "__proto__" ? forbiddenKey(key, run) : readField(input as object, key);
      if (value === undefined || run.ended) continue;
      run.path.push(key);
      const one = readKey(key, run) === NOTHING ? NOTHING : readEntry(value, readValue, run);
      if (isPosition(key)) run.reordered = true;
      if (one !== NOTHING) copy[key] = one;
      run.path.pop();
    }
    return Object.freeze(copy);
  };
}

function readEntry(value: unknown, read: Read, run: Run): unknown {
  return value === UNREADABLE ? notPlain(value, run) : read(value, run);
}

/** Half of a pair is no character: there is no UTF-8 of it, so RFC 8785 gives such a text no canonical form. */
function readAnyText(text: string, run: Run): string | typeof NOTHING {
  if (text.length > limits.text) return tooLong(text, run);
  const half = halfPairAt(text);
  if (half < 0) return text;
  return run.report("text.broken_character", { found: quote(text), character: codePointName(text, half) });
}

const anyObject: Read = recordReader(
  (key, run) => readAnyText(key as string, run),
  (input, run) => anything(input, run),
);

function anyList(input: readonly unknown[], run: Run): unknown {
  const length = readLength(input, run);
  if (length === null || !run.enter(length)) return NOTHING;
  const copy: unknown[] = [];
  for (let at = 0; at < length && !run.ended; at += 1) {
    run.path.push(at);
    const value = readElement(input, at, run);
    copy.push(value === NOTHING ? undefined : anything(value, run));
    run.path.pop();
  }
  return Object.freeze(copy);
}
