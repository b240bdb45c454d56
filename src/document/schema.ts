import type { Clause } from "../issue/clause.js";
import { type Issue, type Path, placeProblem } from "../issue/issue.js";
import { isCanonical } from "../number/decimalText.js";
import { isOrdinary, saysSomething } from "../text/characters.js";
import { isPlainName } from "../text/identifier.js";
import { LONGEST_FILLER } from "../text/saysLittle.js";
import type { LocalizedText } from "../text/text.js";
import {
  readAmount,
  readAmountNotNegative,
  readLimit,
  readLimitNotNegative,
  readPositiveLimit,
  readThings,
} from "./figures.js";
import { limits } from "./limits.js";
import { readName, readReason, readText } from "./names.js";
import { noted } from "./note.js";
import { quote } from "./quote.js";
import { readShape } from "./reader.js";
import {
  type Found,
  found,
  isPlainDate,
  readAnyDecimal,
  readCanonical,
  readCanonicalNotNegative,
  readCount,
  readDate,
  readFigure,
  readNotNegative,
  readOrdinal,
  readPositive,
  readRatio,
  type Scalar,
} from "./scalar.js";
import * as z from "./zod.js";

/*
 * What schemas are made of. A schema is real: `schema.safeParse` reads the shape of a document as zod does, scalars
 * included. The library itself reads by `readerOf(schema)`, which accepts the same shapes and checks more.
 *
 * In a `schema.ts`: strict objects, lists (`z.minLength`, `z.maxLength`), records, unions of objects, `z.nullable`, `z.exactOptional`,
 * `z.lazy`, `z.enum`, `z.literal`, `z.boolean`, `z.unknown`, and the scalars below. No other check, refinement or
 * transform: what else must hold is a check in a note.
 */

/**
 * A scalar as its reader reads it.
 *
 * @param canonical - Whether a value is canonical as it stands, which is asked first; only where `read` gives it back unchanged.
 */
export function scalar<Value>(read: Scalar<Value>, canonical?: (input: unknown) => boolean): z.ZodMiniType<Value> {
  return noted(z.readBy(read), canonical === undefined ? { scalar: read } : { scalar: read, canonical });
}

const isDecimal = (input: unknown): boolean => typeof input === "string" && isCanonical(input);
const isNotNegative = (input: unknown): boolean => isDecimal(input) && (input as string).charCodeAt(0) !== MINUS;
const MINUS = 0x2d;

/** Digits alone: what is canonical and has neither a sign nor a point. */
const isThings = (input: unknown): boolean => isNotNegative(input) && !(input as string).includes(".");

const isCount = (input: unknown): boolean =>
  typeof input === "number" && Number.isInteger(input) && input >= 0 && input <= limits.count && !Object.is(input, -0);

const isName = (input: unknown): boolean =>
  typeof input === "string" && input.length <= limits.text && isPlainName(input);

const isText = (input: unknown): boolean =>
  typeof input === "string" && input.length <= limits.text && isOrdinary(input) && saysSomething(input);

/** A text that is too long for one that is there only to fill a field. */
const isLongText = (input: unknown): boolean => isText(input) && (input as string).length > LONGEST_FILLER;

/** Canonical, and not three digits after the point, which some take for thousands. */
const isAmount = (input: unknown): boolean =>
  isDecimal(input) && (input as string).charCodeAt((input as string).length - 4) !== POINT;
const POINT = 0x2e;

export const anyDecimal: z.ZodMiniType<string> = scalar(readAnyDecimal, isDecimal);
export const notNegative: z.ZodMiniType<string> = scalar(readNotNegative, isNotNegative);
export const positive: z.ZodMiniType<string> = scalar(readPositive);
export const ratio: z.ZodMiniType<string> = scalar(readRatio);
export const count: z.ZodMiniType<number> = scalar(readCount, isCount);
/** What names something: an id, a code, a group, a class, an agency, a period, a digest. */
export const name: z.ZodMiniType<string> = scalar(readName, isName);
/** A text for people. */
export const words: z.ZodMiniType<string> = scalar(readText, isText);
/** A text for people that says why. */
export const reason: z.ZodMiniType<string> = scalar(readReason, isLongText);
export const date: z.ZodMiniType<string> = scalar(readDate, isPlainDate);

/** How many things there are, as an office reports it. */
export const things: z.ZodMiniType<string> = scalar(readThings, isThings);
/** How much there is, as an office reports it. */
export const amount: z.ZodMiniType<string> = scalar(readAmount, isAmount);
export const amountNotNegative: z.ZodMiniType<string> = scalar(
  readAmountNotNegative,
  (input) => isAmount(input) && isNotNegative(input),
);

/** A limit that a scheme sets. */
export const limit: z.ZodMiniType<string> = scalar(readLimit, isDecimal);
/** A limit of zero or more. */
export const limitNotNegative: z.ZodMiniType<string> = scalar(readLimitNotNegative, isNotNegative);
export const positiveLimit: z.ZodMiniType<string> = scalar(readPositiveLimit);

/** A decimal as results spell it, which is the only spelling they have. */
export const canonicalDecimal: z.ZodMiniType<string> = scalar(readCanonical, isDecimal);
export const canonicalNotNegative: z.ZodMiniType<string> = scalar(readCanonicalNotNegative, isNotNegative);
/** A figure as it is published, with all of its places. */
export const figure: z.ZodMiniType<string> = scalar(readFigure);

/** A place in an order, counted from 1. */
export const ordinal: z.ZodMiniType<number> = scalar(readOrdinal);

/** A list with at least one element. */
export function someOf<Value>(element: z.ZodMiniType<Value>): z.ZodMiniType<Value[]> {
  return z.array(element, { least: 1 });
}

/** A list with at least one element and no more than a rule or a question may have. */
export function fewOf<Value>(element: z.ZodMiniType<Value>): z.ZodMiniType<Value[]> {
  return z.array(element, { least: 1, most: limits.elements });
}

/** A text is often written without its language. */
const bareText = (text: string): Found =>
  found("document.text_without_language", { found: text, instead: `{ "vi": ${JSON.stringify(text)} }` });

/** A text in Vietnamese, and in English where there is one. */
export const text: z.ZodMiniType<LocalizedText> = noted(z.strictObject({ vi: words, en: z.exactOptional(words) }), {
  instead: (input) => (typeof input === "string" ? bareText(quote(input)) : null),
});

export const clause: z.ZodMiniType<Clause> = z.strictObject({
  document: words,
  date: z.exactOptional(date),
  place: z.exactOptional(words),
});

/** Where a value stands, and the clause that its issues cite. */
export interface Place {
  readonly path: Path;
  readonly clause?: Clause | undefined;
}

/** Reads the shape of one part of a document; its problems go to `issues`, located, and the value is then missing. */
export function read<Value>(
  schema: z.ZodMiniType<Value>,
  input: unknown,
  { path, clause: cited }: Place,
  issues: Issue[],
): Value | undefined {
  const parsed = readShape(schema, input);
  if (parsed.ok) return parsed.value;
  for (const one of parsed.issues) {
    issues.push(placeProblem({ ...one, path: [...path, ...one.path] }, { clause: cited }));
  }
  return undefined;
}

/** What the sentence of an issue is made from. */
export type IssueText = Pick<Issue, "code" | "params"> & Partial<Pick<Issue, "clause" | "path" | "at">>;

/** A code of a later version is only a text here. */
export const issueTextSchema: z.ZodMiniType<IssueText> = z.strictObject({
  code: words,
  params: z.record(z.string(), z.string()),
  clause: z.exactOptional(clause),
  path: z.exactOptional(z.array(z.unknown())),
  at: z.exactOptional(z.record(z.string(), z.unknown())),
}) as unknown as z.ZodMiniType<IssueText>;
