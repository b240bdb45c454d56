import { type Path, printPath } from "../issue/issue.js";
import { decimalText } from "../number/decimal.js";
import { argument } from "./argument.js";
import { readChoice, readList, readName, wrongArgument } from "./arguments.js";
import { isList, isPlain, readField } from "./plain.js";

/*
 * An argument of a function that looks at a few fields and no more: each is read once, by its place. A function that takes
 * a whole document reads it with the document's own reader, which is much larger.
 */

/** A value that a caller gave, and where it stands in the argument. */
export interface Given {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * A field of an object; a missing one has no value.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function fieldOf({ value, path }: Given, key: string): Given {
  if (typeof value !== "object" || value === null || isList(value) || !isPlain(value)) {
    throw wrongArgument(printPath(path), "an-object", value);
  }
  return { value: readField(value, key), path: [...path, key] };
}

/**
 * The elements of a list.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function elementsOf({ value, path }: Given): readonly Given[] {
  return readList(printPath(path), "a-list", value).map((one, at) => ({ value: one, path: [...path, at] }));
}

/**
 * A text that names something.
 *
 * @throws `argument.missing`, `argument.other_kind`
 */
export function nameIn({ value, path }: Given): string {
  return readName(printPath(path), value);
}

/**
 * One of a few words.
 *
 * @throws `argument.missing`, `argument.not_allowed`
 */
export function choiceIn<const Choice extends string>({ value, path }: Given, allowed: readonly Choice[]): Choice {
  return readChoice(printPath(path), allowed, value);
}

/**
 * A decimal in its canonical form.
 *
 * @throws `argument.missing` and `number.*`
 */
export function decimalIn({ value, path }: Given): string {
  if (value === undefined) throw wrongArgument(printPath(path), "a-decimal", value);
  return decimalText(argument(value as string, path));
}
