import { askOfPart } from "./askOfPart.js";
import { type Check, type Note, noteOf } from "./note.js";
import { withoutCycle } from "./plain.js";
import { anything, recordReader } from "./readAnything.js";
import { type Bounds, listReader } from "./readList.js";
import { type Field, objectReader } from "./readObject.js";
import { choiceReader, scalarReader } from "./readScalar.js";
import { type KeyedOption, keyReader, kindReader, trialReader } from "./readUnion.js";
import { NOTHING, type Position, type Read, type Run } from "./run.js";
import { type core, madeOf } from "./zod.js";

type Schema = core.$ZodType;

const readNoText = scalarReader(() => ({ code: "document.not_a_text", params: {} }));

const compiled = new WeakMap<Schema, Read>();

/**
 * The reader of a schema: closures over the schema's own structure and the notes in it, made once. Nothing is generated
 * as text, so it runs under any content security policy.
 */
export function compile(described: Schema): Read {
  const schema = madeOf(described);
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const note = noteOf(schema);
  const shape = bySubject(shapeReader(schema, note), note);
  const read = note.document === undefined ? noting(shape, note) : documentReader(note.document, shape);
  compiled.set(schema, read);
  return read;
}

function shapeReader(schema: Schema, note: Note): Read {
  if (note.scalar !== undefined) return scalarReader(note.scalar, note.canonical);
  const { def } = (schema as core.$ZodTypes)._zod;
  if (def.type !== "array" && (def.checks ?? []).length > 0)
    throw new Error(`The reader knows no checks of ${def.type}`);
  switch (def.type) {
    case "object":
      return insteadOf(objectReader(fieldsOf(def as core.$ZodObjectDef, note), note.subject), note);
    case "array":
      return listReader(compile(def.element), boundsOf(def.checks ?? []));
    case "record":
      return recordReader(compile(def.keyType), compile(def.valueType));
    case "enum":
      return choiceReader(Object.values(def.entries));
    case "literal":
      return choiceReader(def.values);
    case "boolean":
      return choiceReader([true, false]);
    case "nullable": {
      const read = compile(def.innerType);
      return (input, run) => (input === null ? null : read(input, run));
    }
    case "union":
      return unionReader(def);
    case "lazy": {
      // What a schema refers to later may be the schema itself: it is compiled when it is first met.
      let read: Read | undefined;
      return withoutCycle((input, run) => {
        read ??= compile(def.getter());
        return read(input, run);
      });
    }
    case "string":
      return (input, run) => (typeof input === "string" ? anything(input, run) : readNoText(input, run));
    case "unknown":
      return anything;
    default:
      throw new Error(`The reader knows no ${def.type}`);
  }
}

/** Says what to write to somebody who writes something else in place of an object. */
function insteadOf(read: Read, { instead }: Note): Read {
  if (instead === undefined) return read;
  return (input, run) => {
    const found = instead(input);
    return found === null ? read(input, run) : run.found(found);
  };
}

/** Reads a value that is a document of its own, with a reader of its own. */
function documentReader(examine: NonNullable<Note["document"]>, shape: Read): Read {
  return (input, run) => {
    if (!run.checked) return shape(input, run);
    const examined = examine(input, run.context);
    run.addAll(
      (examined.ok ? examined.notices : examined.issues).map((one) => ({ ...one, path: [...run.path, ...one.path] })),
    );
    return examined.ok ? examined.value : (examined.draft ?? NOTHING);
  };
}

function fieldsOf(def: core.$ZodObjectDef, note: Note): readonly Field[] {
  if (def.catchall?._zod.def.type !== "never") throw new Error("The reader knows only strict objects");
  const names = Object.keys(def.shape);
  return [...names].sort().map((name) => {
    const schema = def.shape[name] as Schema;
    const inner = schema._zod.def.type === "optional" ? (schema as core.$ZodOptional)._zod.def.innerType : schema;
    const dropped = note.drops?.includes(name) === true;
    const read = compile(inner);
    return {
      name,
      read: dropped ? droppedReader(read) : read,
      optional: inner !== schema,
      position: names.indexOf(name),
      canonical: dropped ? undefined : noteOf(inner).canonical,
    };
  });
}

/** Reads a field that is no part of what the document says. */
function droppedReader(read: Read): Read {
  return (input, run) => {
    read(input, run);
    return undefined;
  };
}

function boundsOf(checks: readonly core.$ZodCheck[]): Bounds {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (const check of checks) {
    const { def } = (check as core.$ZodChecks)._zod;
    if (def.check === "min_length") least = def.minimum;
    else if (def.check === "max_length") most = def.maximum;
    else throw new Error(`The reader knows no list with the check ${def.check}`);
  }
  return { least, most };
}

function unionReader(def: core.$ZodUnionDef): Read {
  if ("discriminator" in def) {
    const discriminator = def.discriminator as string;
    const byKind = new Map<unknown, Read>();
    for (const option of def.options) {
      for (const kind of option._zod.propValues?.[discriminator] ?? []) byKind.set(kind, compile(option));
    }
    return kindReader(discriminator, byKind);
  }
  const keyed: KeyedOption[] = [];
  const others: Read[] = [];
  for (const option of def.options) {
    const key = ownKey(option, def.options);
    if (key === undefined) others.push(compile(option));
    else keyed.push({ key, read: compile(option) });
  }
  if (keyed.length === 0 || others.length > 1) return trialReader(def.options.map(compile));
  // Without a key of any, it is read as the last one: what it misses is then what that one misses.
  return keyReader(keyed, others[0] ?? (keyed.at(-1) as KeyedOption).read);
}

/** A field that an option must have and no other option may have. */
function ownKey(option: Schema, options: readonly Schema[]): string | undefined {
  const others = options.filter((one) => one !== option).map(shapeOf);
  return Object.entries(shapeOf(option)).find(
    ([key, field]) => field._zod.def.type !== "optional" && others.every((shape) => !Object.hasOwn(shape, key)),
  )?.[0];
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = (schema as core.$ZodTypes)._zod;
  return def.type === "object" ? (def as core.$ZodObjectDef).shape : {};
}

/** Reads a value whose shape depends on what the object around it speaks of. */
function bySubject(read: Read, { bySubject: schemaOf }: Note): Read {
  if (schemaOf === undefined) return read;
  const reads = new WeakMap<object, Read>();
  return (input, run) => {
    const subject = run.subject as object | undefined;
    if (subject === undefined) return read(input, run);
    let one = reads.get(subject);
    if (one === undefined) {
      const schema = schemaOf(subject);
      one = schema === undefined ? anything : compile(schema);
      reads.set(subject, one);
    }
    return one(input, run);
  };
}

/** Asks the checks of a value, says of every issue in it whom and what it is about, and makes of it what it becomes. */
function noting(read: Read, note: Note): Read {
  const { checks = [], becomes, place, subject } = note;
  if (checks.length === 0 && becomes === undefined && place === undefined && subject === undefined) return read;
  return (input, run) => {
    const [before, noticesBefore] = [run.issues.length, run.notices.length];
    const around = run.subject;
    let value = read(input, run);
    if (run.issues.length === before) {
      if (run.checked) {
        for (let at = 0; at < checks.length; at += 1) {
          const found = (checks[at] as Check<unknown>).find(value, run);
          if (found.length > 0) run.addAll(found);
        }
      }
    } else if (run.checked && value !== NOTHING) askOfPart(value, checks, run.issues.slice(before), run);
    if (run.issues.length > before || run.notices.length > noticesBefore) {
      locate(note, value, { issues: before, notices: noticesBefore }, run);
    }
    if (run.issues.length === before && becomes !== undefined && run.checked) value = becomes(value);
    if (subject !== undefined) run.subject = around;
    return value;
  };
}

/** Says of the issues in a value whom and what they are about. */
function locate({ place, subject }: Note, value: unknown, before: Position, run: Run): void {
  if (value === NOTHING || (place === undefined && subject === undefined)) return;
  const clause = run.subject === undefined ? undefined : subject?.clause(run.subject);
  run.locate(before, (within) => ({ ...place?.(value as object, within), ...(clause !== undefined && { clause }) }));
}
