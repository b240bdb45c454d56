import { isCanonical } from "../number/spelling.js";
import { limits } from "./limits.js";
import { readAnyDecimal, readCount, readWords, type Scalar } from "./scalar.js";

/**
 * The quick way through a door, for documents in which nothing is unusual: each value is read once, straight from what
 * the caller holds, into a frozen copy. It accepts only what the full road accepts, and gives the same; whatever is in
 * doubt is thrown back, and the full road decides. Therefore nothing here says what is wrong with a document.
 *
 * A reader goes through `Object.keys` and doubts every name that it does not know, so that only own enumerable fields
 * count; it reads them by name, which engines do far faster than by a variable key.
 */
export type Quick<Value> = (input: unknown) => Value;

const DOUBT = "in doubt: for the full road to decide";

/** Leaves the quick way. */
export function doubt(): never {
  throw DOUBT;
}

/** Goes on only where checks have found nothing. */
export function quickIf(sound: boolean): void {
  if (!sound) doubt();
}

/** A copy on its way, before it is frozen. */
export type Draft<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** An object of which no more is known than the fields that it may have. */
export type Raw<Value> = { readonly [Field in keyof Value]?: unknown };

/** An object literal. */
export function quickObject<Value>(input: unknown): Raw<Value> {
  if (typeof input !== "object" || input === null) return doubt();
  return Object.getPrototypeOf(input) === Object.prototype ? (input as Raw<Value>) : doubt();
}

/** The one field of an object that has no other. */
export function onlyField<Field extends string>(raw: { readonly [Name in Field]?: unknown }, name: Field): unknown {
  const keys = Object.keys(raw);
  return keys.length === 1 && keys[0] === name ? raw[name] : doubt();
}

/** What the reader of a scalar accepts, of any text a document may hold. */
export function quickScalar<Value>(read: Scalar<Value>, input: unknown): Value {
  if (typeof input === "string" && input.length > limits.text) return doubt();
  const result = read(input);
  return "value" in result ? result.value : doubt();
}

export const quickWords: Quick<string> = (input) => quickScalar(readWords, input);

export const quickDecimal: Quick<string> = (input) =>
  typeof input === "string" && isCanonical(input) ? input : quickScalar(readAnyDecimal, input);

export const quickNotNegative: Quick<string> = (input) => {
  const spelling = quickDecimal(input);
  return spelling.startsWith("-") ? doubt() : spelling;
};

export const quickCount: Quick<number> = (input) => quickScalar(readCount, input);

/**
 * Lengths of lists on the quick way. An entry of a dossier or a ledger holds at most two lists, of which an element
 * holds at most five values, so that no document of `ENTRIES` comes near `limits.values`; nor does one of `ROWS`.
 */
const FEW = 100;
export const ENTRIES = 1_000;
export const ROWS = 100_000;

/** A frozen list of what `readOne` reads. */
export function quickList<Element>(
  input: unknown,
  readOne: (input: unknown) => Element,
  most: number = FEW,
): readonly Element[] {
  if (!Array.isArray(input)) return doubt();
  const { length } = input;
  if (length > most) return doubt();
  const list: Element[] = [];
  for (let at = 0; at < length; at += 1) list.push(readOne(input[at]));
  return Object.freeze(list);
}
