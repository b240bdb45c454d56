import { type Decimal, decimalText, greater, HUNDRED } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import { roundQuotient } from "../number/rounding.js";
import type { LocalizedText } from "../text/text.js";
import { boundsOf } from "./expression/bounds.js";
import { prepareValue, type Value } from "./expression/value.js";
import type { Form } from "./form/form.js";
import { knownOf } from "./form/known.js";
import { type Stated, sourceOf } from "./form/source.js";
import { type LimitsOn, limitsOn } from "./limitsOn.js";
import { type OtherScale, otherScaleOf } from "./otherScale.js";
import type { PreparedRule } from "./prepared.js";

/** A figure of a unit that its rule takes, though the limits of the rule say that it may have been meant otherwise. */
type OddFigure =
  | { readonly odd: OtherScale["odd"]; readonly value: string; readonly instead: string; readonly limit: string }
  | { readonly odd: "far-beyond"; readonly value: string; readonly limit: string };

/** A figure that can be odd, made ready for the facts of many units. */
interface Watched {
  readonly value: Value<Stated>;
  readonly scale: OtherScale | null;
  readonly far: Far | null;
}

interface Far {
  readonly most: Quotient;
  readonly limit: Decimal;
}

const BEYOND = HUNDRED;

const watched = new WeakMap<PreparedRule, readonly Watched[]>();

/**
 * The first figure among facts that seems to be on another scale than its limits, 0.95 for 95 %; else the first that is a hundred
 * times the largest of them: a number of people where a percentage is asked for, đồng for triệu đồng, a digit too many. The
 * latter earns what the limit itself earns, so the points do not tell.
 *
 * @param title - What the leaf is called, for it may say what its value is in.
 */
export function oddFigure(rule: PreparedRule, title: LocalizedText, stated: Stated): OddFigure | null {
  let beyond: OddFigure | null = null;
  for (const { value, scale, far } of watchedIn(rule, title)) {
    const figure = value(stated);
    if (figure === null) continue;
    if (scale?.seems(figure)) return onOtherScale(scale, exact(figure));
    if (far === null || beyond !== null || compareQuotients(figure, far.most) < 0) continue;
    beyond = { odd: "far-beyond", value: decimalText(exact(figure)), limit: decimalText(far.limit) };
  }
  return beyond;
}

function onOtherScale({ odd, limit }: OtherScale, value: Decimal): OddFigure {
  const instead = odd === "share-for-percent" ? value.times(HUNDRED) : value.times("0.01");
  return { odd, value: decimalText(value), instead: decimalText(instead), limit: decimalText(limit) };
}

/** A figure as it is stated, or, of a ratio, to two places. */
function exact({ over, under }: Quotient): Decimal {
  return under.eq(1) ? over : roundQuotient({ over, under }, { places: 2, mode: "half-up" });
}

function watchedIn(rule: PreparedRule, title: LocalizedText): readonly Watched[] {
  const known = watched.get(rule);
  if (known !== undefined) return known;
  const { expression, form } = rule;
  const found = limitsOn(expression).flatMap((held): Watched[] => {
    const [scale, far] = [otherScaleOf(held, rule, title), farOf(held, form)];
    return scale === null && far === null ? [] : [{ value: prepareValue(held.figure, sourceOf(form)), scale, far }];
  });
  watched.set(rule, found);
  return found;
}

/** How far out a figure lies far beyond its limits; never, where it cannot come so far. */
function farOf({ figure, limits }: LimitsOn, form: Form): Far | null {
  const limit = limits.reduce(greater);
  const most = whole(limit.times(BEYOND));
  const greatest = boundsOf(figure, knownOf(form)).most;
  return greatest !== null && compareQuotients(greatest, most) < 0 ? null : { most, limit };
}
