import type * as z from "zod/mini";
import { outcome, reason } from "../../src/appraisal/schema.js";
import { limits } from "../../src/document/limits.js";
import {
  amount,
  amountNotNegative,
  anyDecimal,
  canonicalDecimal,
  canonicalNotNegative,
  count,
  date,
  figure,
  reason as grounds,
  limit,
  limitNotNegative,
  name,
  notNegative,
  ordinal,
  positive,
  positiveLimit,
  ratio,
  things,
  words,
} from "../../src/document/schema.js";
import { issueCode } from "../../src/evaluate/schema.js";
import { digitLimits } from "../../src/number/decimalText.js";
import { classSteps, places } from "../../src/scheme/schema.js";
import { brokenAt, hiddenAt, saysSomething } from "../../src/text/characters.js";
import { controlAt } from "../../src/text/prose.js";

/** Not three digits after a point behind one to three: `1.000`. */
const THOUSANDS = "(?!-?[1-9][0-9]{0,2}\\.[0-9]{3}$)";

/** Not those of them whose last digit is a zero: `2.000`. */
const ROUND_THOUSANDS = "(?!-?[1-9][0-9]{0,2}\\.[0-9]{2}0$)";

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
  [words, { id: "words", type: "string", pattern: textPattern(), maxLength: limits.text }],
  // A blank reason is refused for what it means: the criterion is then without one.
  [reason, { id: "reason", type: "string", pattern: `^\\s*$|${textPattern()}`, maxLength: limits.text }],
  [grounds, { id: "grounds", type: "string", pattern: textPattern(), maxLength: limits.text }],
  [name, { id: "name", type: "string", pattern: namePattern(), maxLength: limits.text }],
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
        { type: "string", pattern: `^(0|[1-9][0-9]{0,${String(limits.count).length - 1}})$` },
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
  [amount, { id: "amount", anyOf: [{ type: "number" }, spelt(`-?${anyDigits()}`, THOUSANDS)] }],
  [
    amountNotNegative,
    {
      id: "amountNotNegative",
      anyOf: [{ type: "number", minimum: 0 }, spelt(`${anyDigits()}|${minusZero()}`, THOUSANDS)],
    },
  ],
  [limit, { id: "limit", anyOf: [{ type: "number" }, spelt(`-?${anyDigits()}`, ROUND_THOUSANDS)] }],
  [
    limitNotNegative,
    {
      id: "limitNotNegative",
      anyOf: [{ type: "number", minimum: 0 }, spelt(`${anyDigits()}|${minusZero()}`, ROUND_THOUSANDS)],
    },
  ],
  [
    positiveLimit,
    { id: "positiveLimit", anyOf: [{ type: "number", exclusiveMinimum: 0 }, spelt(positiveDigits(), ROUND_THOUSANDS)] },
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
function spelt(pattern: string, unlike = ""): object {
  return {
    type: "string",
    pattern: `^${unlike}(${pattern})$`,
    maxLength: 4 * (digitLimits.whole + digitLimits.places),
  };
}

/**
 * Single characters of a kind, as a class of a pattern names them. They are named one by one, because validators of many languages
 * know no properties of characters; and only those of the first 65,536, because these do not agree on how to write others. The
 * library refuses the few hidden characters beyond, too.
 */
function charactersThat(is: (character: string) => boolean): string {
  let text = "";
  for (let from = 0; from < 0x10000; from += 1) {
    if (!is(String.fromCharCode(from))) continue;
    let to = from;
    while (to < 0xffff && is(String.fromCharCode(to + 1))) to += 1;
    text += to === from ? escaped(from) : `${escaped(from)}-${escaped(to)}`;
    from = to;
  }
  return text;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Words with one blank between them, none around, and nothing hidden in them. */
function namePattern(): string {
  const word = `[^${charactersThat((one) => /\s/.test(one) || hiddenAt(one) >= 0 || brokenAt(one) >= 0)}]+`;
  return `^${word}( ${word})*$`;
}

/** Something that says something, and nothing that controls or was broken. */
function textPattern(): string {
  const isUnfit = (one: string): boolean => controlAt(one) >= 0 || brokenAt(one) >= 0;
  const isSilent = (one: string): boolean => !isUnfit(one) && !saysSomething(one);
  const [unfit, silent] = [charactersThat(isUnfit), charactersThat(isSilent)];
  return `^[${silent}]*[^${silent}${unfit}][^${unfit}]*$`;
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
