import { describeIssue } from "../issue/describeIssue.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import { orThrow, type Parsed } from "../issue/scoringError.js";
import { wordErrorsBy } from "../issue/sentence.js";
import { markCanonical } from "./canonical.js";
import { compile } from "./compile.js";
import { inDocumentOrder } from "./documentOrder.js";
import type { Examined } from "./examined.js";
import { freeze } from "./freeze.js";
import { limits } from "./limits.js";
import { once } from "./once.js";
import { NOTHING, type Read, Run } from "./run.js";
import type * as z from "./zod.js";

/**
 * How every document and every result is read:
 *
 * ```text
 * const dossiers: Reader<Dossier, PreparedScheme> = readerOf(dossierSchema);
 * dossiers.read(input, scheme);     // the dossier, or a ScoringError with every issue
 * dossiers.safeRead(input, scheme); // the same as a value: what a safeParse… function returns
 * evaluations.read(input);          // a result that is read against nothing else
 * ```
 *
 * What comes back is a copy, frozen through, with canonical decimals and its fields in the order of RFC 8785. It cannot
 * change any more, so it is remembered: whoever reads it again gets it back at once. A function that takes a document or a
 * result therefore reads it first, whoever may have read it before.
 *
 * `Context` is what the document is read against; `void` for one that is read by itself.
 */
export interface Reader<Value, Context = void> {
  /**
   * The document.
   *
   * @throws `ScoringError` with every issue in document order.
   */
  readonly read: (input: unknown, context: Context) => Value;
  /** The document, or every issue in document order. */
  readonly safeRead: (input: unknown, context: Context) => Parsed<Value>;
  /** {@link Reader.safeRead}; of a document that is refused, also what could be read of it. */
  readonly examine: (input: unknown, context: Context) => Examined<Value>;
  /** Freezes a value that this library has made, and remembers it as one that has been read in each of these contexts. */
  readonly remember: (value: Value, ...contexts: readonly Context[]) => Value;
}

interface ReaderOptions<Value, Context> {
  /** How many values the document may hold, objects and lists included; `limits.values` where it is not stated. */
  readonly most?: number;
  /** What the whole document speaks of, such as a leaf, for a part of a document that is read by itself. */
  readonly subject?: (context: Context) => unknown;
  /**
   * What somebody should look at in a document that is accepted, besides what its values say by themselves. It is asked only when
   * somebody asks for the notices, and once.
   */
  readonly looks?: (value: Value, context: Context) => readonly Issue[];
  /** `false` for what nobody gives back to be read again, or to be digested: then nothing is remembered. */
  readonly remembers?: boolean;
}

/**
 * The reader of a kind of document, from its schema.
 *
 * @param schema - A schema of `zod/mini`, with notes where a shape does not say everything (`note.ts`).
 */
export function readerOf<Value, Context = void>(
  schema: z.ZodMiniType<Value>,
  options: ReaderOptions<Value, Context> = {},
): Reader<Value, Context> {
  return readerBy<Value, Context>(() => compile(schema), options);
}

/** That a document has been read against a context, and what somebody should look at in it. */
interface Reading<Context> {
  readonly context: Context;
  readonly notices: () => readonly Issue[];
}

/** What reading gives, before anybody has asked for the notices. */
type ReadOnce<Value> = { readonly ok: true; readonly value: Value; readonly notices: () => readonly Issue[] } | Unread;
type Unread = Extract<Examined<unknown>, { ok: false }>;

const NONE: readonly Issue[] = [];
const noNotices = (): readonly Issue[] => NONE;

/** {@link readerOf} for what has no schema; the way of reading is made at its first use. */
export function readerBy<Value, Context = void>(
  wayOf: () => Read,
  { most = limits.values, subject, looks, remembers = true }: ReaderOptions<Value, Context> = {},
): Reader<Value, Context> {
  wordErrorsBy(({ path: _, ...one }) => describeIssue(one, "en"));
  const remembered = new WeakMap<object, readonly Reading<Context>[]>();
  const readingOf = (input: unknown, context: Context): Reading<Context> | undefined =>
    typeof input === "object" && input !== null
      ? remembered.get(input)?.find((one) => one.context === context)
      : undefined;
  const keep = (value: Value, reading: Reading<Context>): void => {
    // Only digests read what is neither an object nor a list.
    if (typeof value === "object" && value !== null) {
      remembered.set(value, [...(remembered.get(value) ?? []), reading]);
    }
  };
  const readOnce = (input: unknown, context: Context): ReadOnce<Value> => {
    const reading = readingOf(input, context);
    if (reading !== undefined) return { ok: true, value: input as Value, notices: reading.notices };
    const run = new Run(context, true, most);
    run.subject = subject?.(context);
    const value = wayOf()(input, run);
    if (run.issues.length > 0) return refused(value, input, run);
    const told = run.notices;
    const notices = once(() => noticed([...told, ...(looks?.(value as Value, context) ?? NONE)], value));
    if (remembers) {
      if (!run.reordered) markCanonical(value);
      keep(value as Value, { context, notices });
    }
    return { ok: true, value: value as Value, notices };
  };
  const examine = (input: unknown, context: Context): Examined<Value> => {
    const read = readOnce(input, context);
    return read.ok ? { ok: true, value: read.value, notices: read.notices() } : read;
  };
  const safeRead = (input: unknown, context: Context): Parsed<Value> => {
    const examined = examine(input, context);
    return examined.ok ? examined : { ok: false, issues: examined.issues };
  };
  return {
    read: (input, context) => orThrow(readOnce(input, context)),
    safeRead,
    examine,
    remember: (value, ...contexts) => {
      freeze(value);
      for (const context of contexts) {
        if (readingOf(value, context) === undefined) keep(value, { context, notices: noNotices });
      }
      return value;
    },
  };
}

/** Reads the shape alone: what zod itself says of a value, with our issues. */
export function readShape<Value>(schema: z.ZodMiniType<Value>, input: unknown): Parsed<Value> {
  const run = new Run(undefined, false, limits.values);
  const value = compile(schema)(input, run);
  if (run.issues.length > 0) return { ok: false, issues: report(run.issues, input) };
  return { ok: true, value: value as Value, notices: noticed(run.notices, value) };
}

function refused(value: unknown, input: unknown, { issues }: Run): Unread {
  return { ok: false, issues: report(issues, input), draft: value === NOTHING ? undefined : value };
}

/** The issues as they are reported: in document order, and no more than anybody can read. */
function report(issues: readonly Issue[], document: unknown): readonly Issue[] {
  if (issues.length <= limits.issues) return inDocumentOrder(issues, document);
  const first = inDocumentOrder(issues.slice(0, limits.issues), document);
  return [...first, issue("document.too_many_issues", [], { limit: String(limits.issues) })];
}

/** The notices in the order of the copy, for what a caller holds is read once; those beyond what anybody can read are counted. */
function noticed(notices: readonly Issue[], document: unknown): readonly Issue[] {
  if (notices.length === 0) return NONE;
  // A document inside this one may have counted some of its own already.
  const more = notices
    .slice(limits.issues)
    .reduce((count, { code, params }) => count + (code === MORE ? Number(params["more"]) : 1), 0);
  const first = inDocumentOrder(notices.slice(0, limits.issues), document);
  return freeze(more > 0 ? [...first, notice(MORE, [], { more: String(more) })] : [...first]);
}

const MORE = "document.more_notices";
