import { freeze } from "./freeze.js";
import type { Issue } from "./issue.js";
import { plainDocument } from "./plainDocument.js";
import { reportOf } from "./reportOf.js";
import { orThrow, type Parsed } from "./scoringError.js";

/** A door through which one kind of document is read, against a context such as an open scheme. */
export interface Door<Context extends object, Document extends object> {
  /** The document, or every issue in document order. */
  readonly read: (context: Context, input: unknown) => Parsed<Document>;
  /** The document, or a `ScoringError` with every issue. */
  readonly admit: (context: Context, input: unknown) => Document;
}

/**
 * Makes a door. What comes out is frozen through, so it stays what it was found to be: shown to the same door again it
 * passes at once, and a function behind the door may ask for any document to be shown without reading it twice.
 *
 * @param readPlain - Reads plain data, puts what is wrong into `issues`, and returns the document if nothing is.
 */
export function door<Context extends object, Document extends object>(
  readPlain: (context: Context, plain: unknown, issues: Issue[]) => Document | undefined,
): Door<Context, Document> {
  const passed = new WeakMap<object, Context>();
  const read = (context: Context, input: unknown): Parsed<Document> => {
    if (typeof input === "object" && input !== null && passed.get(input) === context) {
      return { ok: true, value: input as Document };
    }
    const plain = plainDocument(input);
    if ("issues" in plain) return { ok: false, issues: plain.issues };
    const issues: Issue[] = [];
    const value = readPlain(context, plain.value, issues);
    if (value === undefined || issues.length > 0) {
      return { ok: false, issues: reportOf(issues, plain.value) };
    }
    passed.set(freeze(value), context);
    return { ok: true, value };
  };
  return { read, admit: (context, input) => orThrow(read(context, input)) };
}
