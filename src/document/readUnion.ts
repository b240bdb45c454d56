import { holds, readField, readKeys } from "./plain.js";
import { quote } from "./quote.js";
import { anything, notAnObject, unfit } from "./readAnything.js";
import { NOTHING, type Read, Run } from "./run.js";

/** Reads one of several kinds of object, told apart by one field. */
export function kindReader(discriminator: string, byKind: ReadonlyMap<unknown, Read>): Read {
  const allowed = [...byKind.keys()].join(", ");
  return (input, run) => {
    const fields = fieldsOf(input, run);
    if (fields === null) return notAnObject(input, run);
    const kind = fields[discriminator];
    const read = byKind.get(kind);
    if (read !== undefined) return read(fields, run);
    if (kind === undefined) {
      return unfit(fields, run, () => run.report("document.missing", { key: discriminator }, discriminator));
    }
    run.path.push(discriminator);
    unfit(kind, run, () => run.report("document.not_allowed", { found: quote(kind), allowed }));
    run.path.pop();
    return NOTHING;
  };
}

/** An object that one key tells from the other options of its union. */
export interface KeyedOption {
  readonly key: string;
  readonly read: Read;
}

/** Reads one of several objects that keys tell apart; what has none of the keys is read as the one that is left. */
export function keyReader(options: readonly KeyedOption[], otherwise: Read): Read {
  const keys = options.map(({ key }) => key);
  const holdsAny = (input: object): boolean => {
    for (let at = 0; at < keys.length; at += 1) if (holds(input, keys[at] as string)) return true;
    return false;
  };
  return (input, run) => {
    if (typeof input !== "object" || input === null || !holdsAny(input)) return otherwise(input, run);
    // A key may be there without a value, and then is none.
    const fields = fieldsOf(input, run);
    if (fields === null) return notAnObject(input, run);
    const chosen = options.find(({ key }) => fields[key] !== undefined);
    return (chosen?.read ?? otherwise)(fields, run);
  };
}

/** Reads one of several values that nothing tells apart but trial: the first that fits, or else the one that fits best. */
export function trialReader(options: readonly Read[]): Read {
  return (input, run) => {
    const before = run.issues.length;
    // A copy is tried, so that each value of the caller's is read once.
    const plain = anything(input, run);
    if (plain === NOTHING || run.issues.length > before) return NOTHING;
    const tries = options.map((read) => tried(read, plain, run));
    const best = tries.reduce((one, other) => (other.issues.length < one.issues.length ? other : one));
    run.addAll(best.issues);
    run.addAll(best.notices);
    return best.value;
  };
}

function tried(read: Read, plain: unknown, run: Run): Pick<Run, "issues" | "notices"> & { readonly value: unknown } {
  const trial = new Run(run.context, run.checked, Number.POSITIVE_INFINITY);
  trial.path.push(...run.path);
  trial.subject = run.subject;
  const value = read(plain, trial);
  return { value, issues: trial.issues, notices: trial.notices };
}

/** The fields of an object, each read once, so that they can be looked at and then read. */
function fieldsOf(input: unknown, run: Run): Readonly<Record<string, unknown>> | null {
  const keys = readKeys(input, run);
  if (keys === null) return null;
  const fields: Record<string, unknown> = Object.create(null);
  for (const key of keys) {
    const value = key === "__proto__" ? null : readField(input as object, key);
    if (value !== undefined) fields[key] = value;
  }
  // They are counted when they are read.
  run.values -= keys.length;
  return fields;
}
