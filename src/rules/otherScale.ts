import { type Decimal, decimal, greater, HUNDRED, lesser, ONE, ZERO } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { LocalizedText } from "../text/text.js";
import { directionOf } from "./expression/direction.js";
import { keyOfFact } from "./expression/factors.js";
import { KEEPS } from "./expression/value.js";
import type { Field, Form } from "./form/form.js";
import { knownOf } from "./form/known.js";
import type { LimitsOn } from "./limitsOn.js";
import type { PreparedRule } from "./prepared.js";
import { saysPercent, saysShare } from "./saysPercent.js";

type Value = Pick<Extract<Field, { readonly holds: "things" | "amount" | "value" }>, "fact" | "title" | "unit">;

/** When a figure seems to be on another scale than the limits of its rule, and which of them shows it. */
export interface OtherScale {
  readonly odd: "share-for-percent" | "percent-for-share";
  readonly limit: Decimal;
  readonly seems: (figure: Quotient) => boolean;
}

const TEN = decimal("10");
const [HALF, NEARLY_ALL] = [decimal("50"), decimal("90")];

/**
 * When a value seems to be on another scale; `null` where that cannot be said of a figure. Limits are in percent where the words say
 * so, or where they look like it: none under 50, the highest from 90 to 100.
 */
export function otherScaleOf(
  held: LimitsOn,
  { expression, form }: PreparedRule,
  title: LocalizedText,
): OtherScale | null {
  const { figure, limits } = held;
  if (figure.node !== "fact") return null;
  const key = keyOfFact(figure.fact);
  const field = valuesIn(form).find(({ fact }) => keyOfFact(fact) === key);
  if (field === undefined) return null;
  // A unit says what a value is in, whatever else may look like it.
  const isSaid = field.unit === undefined ? saysShare(field.title) || saysShare(title) : saysPercent(field.unit);
  if (field.unit !== undefined && !isSaid) return null;
  const [least, most] = [limits.reduce(lesser), limits.reduce(greater)];
  const falls = directionOf(expression, figure.fact, knownOf(form)) === "down";
  if (falls && isSaid && most.gt(ONE)) {
    // Where less is better a small value may well be meant, and matters only if the other one comes past a limit.
    return { odd: "share-for-percent", limit: least, seems: between([least.times("0.01"), ">"], [ONE, "<"]) };
  }
  if (!falls && isSaid && least.gte(TEN)) {
    return { odd: "share-for-percent", limit: least, seems: between([ZERO, ">"], [ONE, "<="]) };
  }
  if (!falls && least.gte(HALF) && most.gte(NEARLY_ALL) && most.lte(HUNDRED)) {
    return { odd: "share-for-percent", limit: least, seems: between([ZERO, ">"], [ONE, "<"]) };
  }
  if (most.gt(ONE) || (least.eq(ONE) && !isSaid)) return null;
  // At most 1 % is what many a criterion asks.
  if (falls && [field.unit, field.title, title].some((said) => said !== undefined && saysPercent(said))) return null;
  return { odd: "percent-for-share", limit: most, seems: between([most.times(TEN), ">="], [HUNDRED, "<="]) };
}

function between(
  [low, above]: readonly [Decimal, ">" | ">="],
  [high, below]: readonly [Decimal, "<" | "<="],
): OtherScale["seems"] {
  const [least, most] = [whole(low), whole(high)];
  return (figure) => KEEPS[above](compareQuotients(figure, least)) && KEEPS[below](compareQuotients(figure, most));
}

/** The values that a form asks for, those of the rules inside it among them. */
function valuesIn({ fields }: Form): readonly Value[] {
  return fields.flatMap((field): readonly Value[] => {
    if (field.holds === "value") return [field];
    if (field.holds === "facts") return valuesIn(field.form);
    return field.holds === "terms" ? field.terms.flatMap(({ form }) => valuesIn(form)) : [];
  });
}
