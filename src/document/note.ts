import type { Clause } from "../issue/clause.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Examined } from "./examined.js";
import type { Found, Scalar } from "./scalar.js";
import { type core, standInOf, type ZodMiniType } from "./zod.js";

/*
 * A zod schema says what shape a value has. A note, kept beside the schema, says the rest: how a scalar is read, what the
 * value is about, and what else must hold. The reader (`reader.ts`) is made from both.
 */

/** What a schema has no field for. `Context` is what a document is read against, such as a scheme. */
export interface Note<Value = unknown, Context = unknown, Subject = unknown> {
  /** Reads a scalar: the canonical value, or what is wrong with it. */
  readonly scalar?: Scalar<Value>;
  /**
   * Whether a value is canonical as it stands. It may say yes only where `scalar` gives the value back unchanged; a law
   * holds the two against each other.
   */
  readonly canonical?: (input: unknown) => boolean;
  /** What is wrong with a value that people write in place of an object; nothing where that has its usual sentence. */
  readonly instead?: (input: unknown) => Found | null;
  /** Fields of an object that are read, and no part of what the document says. */
  readonly drops?: readonly string[];
  /** Whom and what an issue is about that stands inside the value, as far as the value could be read. */
  readonly place?: (value: Partial<Value>, within: string | number) => Place;
  /** The one thing of the context that the object speaks of. */
  readonly subject?: NamedSubject<Context, Subject>;
  /** The value has the shape that this gives for the subject of the object around it. The schema's own is only its frame. */
  readonly bySubject?: (subject: Subject) => ZodMiniType | undefined;
  /** The value is a document of its own, whose reader may have read it before. */
  readonly document?: (input: unknown, context: Context) => Examined<Value>;
  /** What must hold besides the shape; each is asked when the value has been read. */
  readonly checks?: readonly Check<Value, Context, Subject>[];
  /** What the value becomes when it is as it should be. */
  readonly becomes?: (value: Value) => Value;
}

/** Whom and what an issue is about. */
interface Place {
  readonly unit?: string | undefined;
  readonly leaf?: string | undefined;
  readonly clause?: Clause | undefined;
}

/** How an object names what it speaks of, such as a leaf of the scheme. */
export interface NamedSubject<Context, Subject> {
  /** The field that names it. */
  readonly field: string;
  readonly find: (context: Context, name: string) => Subject | undefined;
  /** What is wrong with a name that is not found, at the path of the field. */
  readonly unknown: (context: Context, name: string, path: Path) => Issue;
  /** What is wrong when a document of this kind may not speak of it; `path` is that of the object. */
  readonly refuse?: (subject: Subject, path: Path) => Issue | null;
  /** The clause that every issue of the object cites. */
  readonly clause: (subject: Subject) => Clause | undefined;
}

/** One thing that must hold of a value, besides its shape. */
export interface Check<Value, Context = unknown, Subject = unknown> {
  /**
   * The fields without which the check can say nothing: it is asked only when they have been read without an issue. Where it names
   * none, it needs the value without any issue. Of an object, every other field with an issue is left out, and of a list in it every
   * element with one is `undefined`. Of a list they are fields of each element, and the list holds `undefined` for an element in
   * which one of them has an issue.
   */
  readonly needs?: readonly string[];
  readonly find: (value: Value, about: About<Context, Subject>) => readonly Issue[];
}

/** What a check may look at besides the value. */
export interface About<Context = unknown, Subject = unknown> {
  readonly context: Context;
  /** Where the value stands. It changes while the document is read: an issue that is returned is kept with a copy of it. */
  readonly path: Path;
  /** What the object around the value speaks of. */
  readonly subject: Subject | undefined;
  /** All that has been found so far, in the whole document. */
  readonly issues: readonly Issue[];
}

const notes = new WeakMap<core.$ZodType, Note>();
const NOTHING_NOTED: Note = {};

/** The note beside a schema; an empty one where there is none. */
export function noteOf(schema: core.$ZodType): Note {
  return notes.get(standInOf(schema)) ?? NOTHING_NOTED;
}

/**
 * The schema with a note beside it. It must be a schema that was made for this place: a note on a shared one would hold
 * wherever that is used, so a second note is refused.
 */
export function noted<Value, Context = unknown, Subject = unknown>(
  schema: ZodMiniType<Value>,
  note: Note<Value, Context, Subject>,
): ZodMiniType<Value> {
  if (notes.has(schema)) throw new Error("This schema has a note already; make one for this place");
  notes.set(schema, note as unknown as Note);
  return schema;
}
