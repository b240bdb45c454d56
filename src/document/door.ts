import type { Issue } from "../issue/issue.js";
import { orThrow, type Parsed } from "../issue/scoringError.js";
import { freeze } from "./freeze.js";
import { plainDocument } from "./plainDocument.js";
import { reportOf } from "./reportOf.js";

/** A door through which one kind of document is read, against a context such as an open scheme. */
export interface Door<Context extends object, Document extends object> {
  /** The document, or every issue in document order. */
  readonly read: (context: Context, input: unknown) => Parsed<Document>;
  /** The document, or a `ScoringError` with every issue. */
  readonly admit: (context: Context, input: unknown) => Document;
}

/** A door with a quick way; both ways can be walked alone, so that one can be held against the other. */
export interface QuickDoor<Context extends object, Document extends object> extends Door<Context, Document> {
  /** The document by the quick way, or nothing where it is in doubt. */
  readonly quickly: (context: Context, input: unknown) => Document | undefined;
  /** The document by the full road. */
  readonly fully: (context: Context, input: unknown) => Parsed<Document>;
}

/** Reads plain data, puts what is wrong into `issues`, and returns the document if nothing is. */
type ReadPlain<Context, Document> = (context: Context, plain: unknown, issues: Issue[]) => Document | undefined;

/**
 * Makes a door. What comes out is frozen through, so it stays what it was found to be: shown to the same door again it
 * passes at once, and a function behind the door may ask for any document to be shown without reading it twice.
 */
export function door<Context extends object, Document extends object>(
  readPlain: ReadPlain<Context, Document>,
): Door<Context, Document> {
  return remembering((context, input) => readFully(readPlain, context, input));
}

/**
 * Makes a door that tries the quick way first.
 *
 * @param readPlain - The full road: what is in doubt on the quick way is decided here.
 * @param quick - Reads whatever a caller holds, and gives just what the full road gives, or throws.
 */
export function quickDoor<Context extends object, Document extends object>(
  readPlain: ReadPlain<Context, Document>,
  quick: (context: Context, input: unknown) => Document,
): QuickDoor<Context, Document> {
  const quickly = (context: Context, input: unknown): Document | undefined => {
    try {
      return quick(context, input);
    } catch {
      // A doubt, or whatever a getter or a proxy of the caller's throws.
      return undefined;
    }
  };
  const fully = (context: Context, input: unknown) => readFully(readPlain, context, input);
  const either = (context: Context, input: unknown): Parsed<Document> => {
    const value = quickly(context, input);
    return value === undefined ? fully(context, input) : { ok: true, value };
  };
  return { ...remembering(either), quickly, fully };
}

function remembering<Context extends object, Document extends object>(
  read: Door<Context, Document>["read"],
): Door<Context, Document> {
  const passed = new WeakMap<object, Context>();
  const readOnce = (context: Context, input: unknown): Parsed<Document> => {
    if (typeof input === "object" && input !== null && passed.get(input) === context) {
      return { ok: true, value: input as Document };
    }
    const result = read(context, input);
    if (result.ok) passed.set(result.value, context);
    return result;
  };
  return { read: readOnce, admit: (context, input) => orThrow(readOnce(context, input)) };
}

function readFully<Context, Document extends object>(
  readPlain: ReadPlain<Context, Document>,
  context: Context,
  input: unknown,
): Parsed<Document> {
  const plain = plainDocument(input);
  if ("issues" in plain) return { ok: false, issues: plain.issues };
  const issues: Issue[] = [];
  const value = readPlain(context, plain.value, issues);
  if (value === undefined || issues.length > 0) return { ok: false, issues: reportOf(issues, plain.value) };
  return { ok: true, value: freeze(value) };
}
