import type { JsonSchema } from "./jsonSchema.js";

/**
 * A schema in which each figure has one spelling, that of what the library gives: a decimal is a string, a count an integer.
 * Nothing that is generated from it reads a figure into floating point.
 */
export function inOneSpelling(schema: JsonSchema): JsonSchema {
  const below = Object.entries(schema).map(([keyword, value]) => [keyword, spelt(value)]);
  const { anyOf, ...others }: JsonSchema = Object.fromEntries(below);
  const options = anyOf as readonly JsonSchema[] | undefined;
  const kept = options === undefined ? undefined : oneSpellingOf(options);
  if (kept === undefined) return anyOf === undefined ? others : { ...others, anyOf };
  return kept.length === 1 ? { ...others, ...kept[0] } : { ...others, type: "string", anyOf: kept };
}

function spelt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelt);
  return typeof value === "object" && value !== null ? inOneSpelling(value as JsonSchema) : value;
}

/** What every language reads from JSON exactly, as a whole number of 64 bits. */
const LARGEST_INTEGER = 999_999_999_999;

/** Of the ways to write one figure, the one that is given; `undefined` for options that are no ways to write a figure. */
function oneSpellingOf(options: readonly JsonSchema[]): readonly JsonSchema[] | undefined {
  const isText = (one: JsonSchema): boolean => one["type"] === "string" || "enum" in one;
  const isInteger = (one: JsonSchema): boolean => one["type"] === "integer";
  const isFigure = (one: JsonSchema): boolean => isText(one) || isInteger(one) || one["type"] === "number";
  if (!options.every(isFigure) || !options.some((one) => !isText(one))) return undefined;
  const integers = options.filter(isInteger);
  // What may have more digits than that is written in digits, as a decimal is.
  const areSmall = integers.every(({ maximum }) => Number(maximum) <= LARGEST_INTEGER);
  return integers.length > 0 && areSmall ? integers : options.filter(isText);
}
