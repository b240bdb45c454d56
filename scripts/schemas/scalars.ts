import type * as z from "zod/mini";
import { outcome } from "../../src/appraisal/schema.js";
import { limits } from "../../src/document/limits.js";
import {
  anyDecimal,
  canonicalDecimal,
  canonicalNotNegative,
  count,
  date,
  figure,
  notNegative,
  ordinal,
  positive,
  ratio,
  words,
} from "../../src/document/schema.js";
import { issueCode } from "../../src/evaluate/schema.js";
import { digitLimits } from "../../src/number/decimalText.js";
import { things } from "../../src/rules/form/schema.js";
import { classSteps, places } from "../../src/scheme/schema.js";

/** What a zod schema is called in the JSON Schema, and what is said of it there that zod cannot say. */
export interface Meta {
  readonly id: string;
  readonly [keyword: string]: unknown;
}

/**
 * The scalars that src reads by functions of its own, which no conversion can look into: each is said once more here, in
 * the words of JSON Schema, and test/schema/scalars.test.ts holds the two against each other.
 */
export const scalars: readonly (readonly [schema: z.ZodMiniType, meta: Meta])[] = [
  [words, { id: "words", type: "string", pattern: "\\S", maxLength: limits.text }],
  [date, { id: "date", type: "string", pattern: datePattern(), maxLength: 40 }],
  [anyDecimal, { id: "decimal", anyOf: [{ type: "number" }, spelt(`-?${anyDigits()}`)] }],
  [notNegative, { id: "notNegative", anyOf: [{ type: "number", minimum: 0 }, spelt(`${anyDigits()}|${minusZero()}`)] }],
  [positive, { id: "positive", anyOf: [{ type: "number", exclusiveMinimum: 0 }, spelt(positiveDigits())] }],
  [
    ratio,
    {
      id: "ratio",
      anyOf: [
        { type: "number", minimum: 0, maximum: 1 },
        spelt(`0(\\.[0-9]{1,${digitLimits.places}}0*)?|1(\\.0+)?|${minusZero()}`),
      ],
    },
  ],
  [
    count,
    {
      id: "count",
      anyOf: [
        { type: "integer", minimum: 0, maximum: limits.count },
        spelt(`(0|[1-9][0-9]{0,${String(limits.count).length - 1}})(\\.0+)?|${minusZero()}`),
      ],
    },
  ],
  [
    things,
    {
      id: "things",
      anyOf: [
        { type: "integer", minimum: 0, maximum: 10 ** digitLimits.whole - 1 },
        { type: "string", pattern: `^(0|[1-9][0-9]{0,${digitLimits.whole - 1}})$` },
      ],
    },
  ],
  [classSteps, { id: "classSteps", type: "integer", minimum: 1, maximum: 100 }],
  [places, { id: "places", type: "integer", minimum: 0, maximum: 8 }],
  [
    outcome,
    {
      id: "outcome",
      anyOf: [{ enum: ["not-applicable", "not-submitted", "pending"] }, { type: "number" }, spelt(`-?${anyDigits()}`)],
    },
  ],
  [ordinal, { id: "ordinal", type: "integer", minimum: 1, maximum: limits.count }],
  [canonicalDecimal, { id: "canonical", type: "string", pattern: `^(0|-?(${canonicalDigits()}))$` }],
  [canonicalNotNegative, { id: "canonicalNotNegative", type: "string", pattern: `^(0|${canonicalDigits()})$` }],
  [figure, { id: "figure", ...spelt(`-?${anyDigits()}`) }],
  [issueCode, { id: "issueCode", type: "string", pattern: "^[a-z]+\\.[a-z]+(_[a-z]+)*$" }],
];

/** A decimal as a string; past 120 characters src refuses it unread. */
function spelt(pattern: string): object {
  return { type: "string", pattern: `^(${pattern})$`, maxLength: 4 * (digitLimits.whole + digitLimits.places) };
}

/** Zeros at the end are no digits: `0.50` has one place. */
function anyDigits(): string {
  return `(0|[1-9][0-9]{0,${digitLimits.whole - 1}})(\\.[0-9]{1,${digitLimits.places}}0*)?`;
}

function positiveDigits(): string {
  const { whole, places: most } = digitLimits;
  return `[1-9][0-9]{0,${whole - 1}}(\\.[0-9]{1,${most}}0*)?|0\\.[0-9]{0,${most - 1}}[1-9]0*`;
}

/** A number other than 0 with no digit too many. */
function canonicalDigits(): string {
  const { whole, places: most } = digitLimits;
  return `[1-9][0-9]{0,${whole - 1}}(\\.[0-9]{0,${most - 1}}[1-9])?|0\\.[0-9]{0,${most - 1}}[1-9]`;
}

/** Zero may carry a sign, and is then written without it. */
function minusZero(): string {
  return "-0(\\.0+)?";
}

/** A real day of the calendar, leap years and all; a time of day may follow. */
function datePattern(): string {
  const leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  const days = [
    "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
    "[0-9]{4}-(0[13-9]|1[0-2])-(29|30)",
    "[0-9]{4}-(0[13578]|1[02])-31",
    `${leapYear}-02-29`,
  ];
  const time = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?";
  return `^(${days.join("|")})(${time})?$`;
}
