import {
  amount,
  amountNotNegative,
  anyDecimal,
  count,
  date,
  limit,
  name,
  notNegative,
  positive,
  reason,
  text,
  things,
} from "../../document/schema.js";
import * as z from "../../document/zod.js";
import type { LocalizedText } from "../../text/text.js";
import type { Limit, Measure } from "../measure.js";
import type { AnyFacts } from "../place.js";
import type { FactWords } from "./factWords.js";
import type { Counted, Field, Form } from "./form.js";

/** The schema of a value. */
export type Schema<Value> = z.ZodMiniType<Value>;

const flag: Schema<boolean> = z.literal([true, false]);
const missed: Schema<true> = z.literal(true);
const share = z.strictObject({ part: notNegative, whole: positive });

/** The shape of the facts that a form asks for; no facts have it where the survey scores. */
export function formSchema({ fields, elsewhere }: Form): Schema<AnyFacts> {
  if (elsewhere.some(({ holds }) => holds === "survey")) return z.enum({}) as Schema<unknown> as Schema<AnyFacts>;
  return z.strictObject(Object.fromEntries(fields.flatMap(entriesOf)));
}

function entriesOf(field: Field): readonly (readonly [string, Schema<unknown>])[] {
  // Which of the two is stated is for the check to say: a day or that there is none.
  if (field.holds === "day") {
    return [
      [field.key, z.exactOptional(date)],
      ["missed", z.exactOptional(missed)],
    ];
  }
  return [[field.key, isOptional(field) ? z.exactOptional(fieldSchema(field)) : fieldSchema(field)]];
}

type PlainField = Exclude<Field, { readonly holds: "day" }>;

function isOptional(field: PlainField): boolean {
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
      return field.absent !== undefined;
    case "facts":
      return field.asked !== undefined;
    case "peer":
    case "place":
      return true;
    default:
      return false;
  }
}

function fieldSchema(field: PlainField): Schema<unknown> {
  switch (field.holds) {
    case "things":
      return things;
    case "amount":
      return amountNotNegative;
    case "value":
      // What the scheme bounds, nobody takes for a thousand times more.
      return field.most === undefined ? amount : anyDecimal;
    case "count":
    case "place":
      return count;
    case "choice":
      return name;
    case "remark":
      return reason;
    case "flag":
      return flag;
    case "ids":
      return z.array(name);
    case "counts":
      return z.array(field.ids.some(isRanged) ? countedWithPoints : counted);
    case "peer":
      return field.of === "ratio" || field.figure === "mean" ? share : notNegative;
    case "facts":
      return formSchema(field.form);
    case "terms":
      return z.array(termSchema(field.terms));
  }
}

const counted = z.strictObject({ id: name, count });
const countedWithPoints = z.strictObject({ id: name, count, points: z.exactOptional(notNegative) });

function isRanged({ range }: Counted): boolean {
  return range !== undefined;
}

function termSchema(terms: readonly { readonly id: string; readonly form: Form }[]): Schema<unknown> {
  const [first, ...more] = terms.map(({ id, form }) => z.strictObject({ id: z.literal(id), facts: formSchema(form) }));
  return first === undefined ? z.never() : z.discriminatedUnion("id", [first, ...more]);
}

/** A field that may be left out. */
type Optional<Value> = z.ZodMiniExactOptional<Schema<Value>>;

/** One limit of four sorts. */
export const limitFields: { readonly [Sort in keyof Limit]-?: Optional<string> } = {
  atLeast: z.exactOptional(limit),
  above: z.exactOptional(limit),
  atMost: z.exactOptional(limit),
  below: z.exactOptional(limit),
};

export const factWords: Schema<FactWords> = z.strictObject({
  part: z.exactOptional(text),
  whole: z.exactOptional(text),
  excused: z.exactOptional(text),
  value: z.exactOptional(text),
  count: z.exactOptional(text),
  unit: z.exactOptional(text),
});

interface RatioFields {
  readonly of: Optional<"amounts">;
  readonly over: Optional<"full">;
  readonly words: Optional<FactWords>;
}

/** What a rule says of a ratio. */
export const ratioFields: RatioFields = {
  of: z.exactOptional(z.literal("amounts")),
  over: z.exactOptional(z.literal("full")),
  words: z.exactOptional(factWords),
};

/** What a rule says of what it measures. */
export const measuredFields: RatioFields & { readonly measure: Schema<Measure> } = {
  measure: z.enum(["ratio", "value"]),
  ...ratioFields,
};

/** What a rule says of a rule inside it, but the rule itself. */
export const termFields: {
  readonly id: Schema<string>;
  readonly title: Schema<LocalizedText>;
  readonly max: Optional<string>;
  readonly min: Optional<string>;
} = {
  id: name,
  title: text,
  max: z.exactOptional(notNegative),
  min: z.exactOptional(anyDecimal),
};
