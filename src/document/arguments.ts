import { issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { listNames } from "../text/listNames.js";
import { type ArgumentKind, isObject, kindOf, mayBe } from "./argumentKind.js";
import { limits } from "./limits.js";
import { isList } from "./plain.js";
import { quote } from "./quote.js";
import type { Reader } from "./reader.js";

/*
 * What exported functions are given, outside any document. The first lines of each such function read its arguments
 * with these, so that a wrong one ends in a sentence that says which, what came, and what is wanted.
 */

/** Lists of what; each is a name of `terms.ts`. */
type ListOf =
  | "list-of-cases"
  | "list-of-indexes"
  | "list-of-evaluations"
  | "list-of-sheets"
  | "list-of-schemes"
  | "list-of-criteria"
  | "list-of-reports"
  | "list-of-decimals"
  | "list-of-steps"
  | "list-of-strata"
  | "list-of-class-gaps"
  | "list-of-placings"
  | "list-of-intervals"
  | "list-of-year-changes";

/** The refusal of an argument that is of another kind than is wanted. */
export function wrongArgument(
  argument: string,
  wanted: ArgumentKind | ListOf | "a-stream" | "a-decimal",
  input: unknown,
): ScoringError {
  const found = kindOf(input);
  if (found === "nothing-given") return new ScoringError([issue("argument.missing", [argument], { argument, wanted })]);
  const instead = insteadOf(wanted, input);
  return new ScoringError([
    instead === null
      ? issue("argument.other_kind", [argument], { argument, wanted, found })
      : issue("argument.write_instead", [argument], { argument, wanted, found, instead }),
  ]);
}

const NUMBER = /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/;

/** What to write for a value that says what is wanted in another form: `5` for `"5"`; null where it does not. */
function insteadOf(wanted: ArgumentKind | ListOf | "a-stream" | "a-decimal", input: unknown): string | null {
  if (wanted === "a-number") return typeof input === "string" && NUMBER.test(input) ? String(Number(input)) : null;
  if (wanted === "a-boolean") return input === "true" || input === "false" ? input : null;
  if (wanted === "a-text") return typeof input === "number" && Number.isFinite(input) ? `"${input}"` : null;
  return null;
}

/**
 * Refuses what is known to be something else: an evaluation where an index is due, a text where an object is.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function refuseOtherKinds(argument: string, wanted: ArgumentKind, input: unknown): void {
  if (!mayBe(wanted, kindOf(input))) throw wrongArgument(argument, wanted, input);
}

/**
 * Reads a document or a result that a function is given; the places of its issues begin with the argument's name.
 *
 * @throws `argument.missing`, `argument.other_kind`, and what the reader finds.
 */
export function readArgument<Value, Context>(
  argument: string,
  wanted: ArgumentKind,
  reader: Reader<Value, Context>,
  input: unknown,
  context: Context,
): Value {
  refuseOtherKinds(argument, wanted, input);
  return readWithin([argument], reader, input, context);
}

/** Reads something at a place. */
export function readWithin<Value, Context>(
  place: Path,
  reader: Reader<Value, Context>,
  input: unknown,
  context: Context,
): Value {
  const read = reader.safeRead(input, context);
  if (read.ok) return read.value;
  throw new ScoringError(read.issues.map((one) => ({ ...one, path: [...place, ...one.path] })));
}

/**
 * A list as the caller holds it, for a function that reads each element by itself.
 *
 * @throws `argument.missing`, `argument.other_kind`; `document.too_large` for one that is longer than a document may be.
 */
export function readList(argument: string, wanted: ListOf | "a-list", input: unknown): readonly unknown[] {
  if (!isList(input)) throw wrongArgument(argument, wanted, input);
  const list = copyOf(input);
  if (list !== null && list.length <= limits.values) return list;
  if (list === null) throw new ScoringError([issue("document.not_plain", [argument], { found: "unreadable" })]);
  throw new ScoringError([issue("document.too_large", [argument], { limit: String(limits.values) })]);
}

/** The elements of a list, or a list that is too long without them; `null` for one that cannot be read. */
function copyOf(input: readonly unknown[]): readonly unknown[] | null {
  try {
    return input.length > limits.values ? new Array(input.length) : Array.from(input);
  } catch {
    return null;
  }
}

/** A list of results or documents, each read. */
export function readEach<Value, Context>(
  argument: string,
  wanted: ListOf,
  reader: Reader<Value, Context>,
  input: unknown,
  context: Context,
): readonly Value[] {
  return readList(argument, wanted, input).map((one, at) => readWithin([argument, at], reader, one, context));
}

/**
 * The language of a sentence or a page.
 *
 * @throws `argument.language`
 */
export function readLanguage(input: unknown): Language {
  if (input === "vi" || input === "en") return input;
  throw new ScoringError([issue("argument.language", ["language"], { found: quoted(input) })]);
}

/**
 * A text that names something: a unit, a code, a group.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readName(argument: string, input: unknown): string {
  if (typeof input === "string") return input;
  throw wrongArgument(argument, "a-text", input);
}

/**
 * One of a few words.
 *
 * @throws `argument.missing`, `argument.not_allowed`
 */
export function readChoice<Choice extends string>(
  argument: string,
  allowed: readonly Choice[],
  input: unknown,
): Choice {
  if (input === undefined) throw wrongArgument(argument, "a-text", input);
  const choice = allowed.find((one) => one === input);
  if (choice !== undefined) return choice;
  const params = { argument, allowed: allowed.map((one) => `“${one}”`).join(", "), found: quoted(input) };
  throw new ScoringError([issue("argument.not_allowed", [argument], params)]);
}

/**
 * A whole number.
 *
 * @throws `argument.missing`, `argument.other_kind`, `argument.write_instead`, `argument.not_whole`
 */
export function readWhole(argument: string, input: unknown, least: number, most: number): number {
  if (typeof input === "number" && Number.isInteger(input) && input >= least && input <= most) return input;
  if (typeof input !== "number") throw wrongArgument(argument, "a-number", input);
  const params = { argument, least: String(least), most: String(most), found: quoted(input) };
  throw new ScoringError([issue("argument.not_whole", [argument], params)]);
}

/**
 * An object whose fields the caller of this reads one by one.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readObject(argument: string, input: unknown): Readonly<Record<string, unknown>> {
  if (isObject(kindOf(input))) return input as Readonly<Record<string, unknown>>;
  throw wrongArgument(argument, "an-object", input);
}

/**
 * A function.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readFunction(argument: string, input: unknown): void {
  if (typeof input !== "function") throw wrongArgument(argument, "a-function", input);
}

/**
 * An object of options, which has no other fields than these: one that is misspelt would be passed over.
 *
 * @throws `argument.missing`, `argument.other_kind`; `document.unknown_key` at each other field.
 */
export function readOptionsObject(
  argument: string,
  input: unknown,
  fields: readonly string[],
): Readonly<Record<string, unknown>> {
  const options = readObject(argument, input);
  const unknown = Object.keys(options).filter((key) => !fields.includes(key));
  if (unknown.length === 0) return options;
  throw new ScoringError(
    unknown.map((key) =>
      issue("document.unknown_key", [...argument.split("."), key], { key: quote(key), known: listNames(fields) }),
    ),
  );
}

/**
 * What may be gone through once, in turn or as it comes.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function readStream<Value>(
  argument: string,
  input: Iterable<Value> | AsyncIterable<Value>,
): Iterable<Value> | AsyncIterable<Value> {
  const given: unknown = input;
  if (typeof given === "object" && given !== null) {
    const ways = given as { readonly [Symbol.iterator]?: unknown; readonly [Symbol.asyncIterator]?: unknown };
    if (typeof ways[Symbol.asyncIterator] === "function" || typeof ways[Symbol.iterator] === "function") return input;
  }
  throw wrongArgument(argument, "a-stream", input);
}

function quoted(input: unknown): string {
  return typeof input === "symbol" || typeof input === "function" ? typeof input : quote(input);
}
