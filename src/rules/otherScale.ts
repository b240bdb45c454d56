import {
  type Decimal,
  decimal,
  decimalText,
  type Figure,
  greater,
  HUNDRED,
  lesser,
  ONE,
  ZERO,
} from "../number/decimal.js";
import type { LocalizedText } from "../text/text.js";
import { directionOf } from "./expression/direction.js";
import { keyOfFact } from "./expression/factors.js";
import type { Field, Form } from "./form/form.js";
import { knownOf } from "./form/known.js";
import { type Stated, sourceOf } from "./form/source.js";
import { type LimitsOn, limitsOn } from "./limitsOn.js";
import type { PreparedRule } from "./prepared.js";
import { saysPercent, saysShare } from "./saysPercent.js";

type Value = Pick<Extract<Field, { readonly holds: "things" | "amount" | "value" }>, "fact" | "title" | "unit">;

/** A value that seems to be on the other scale than the limits of its rule, and what it would be on theirs. */
interface OtherScale {
  /** Of the limits. */
  readonly scale: "percent" | "share";
  readonly value: string;
  readonly instead: string;
  readonly limit: string;
}

interface Seeming {
  readonly scale: OtherScale["scale"];
  readonly limit: Decimal;
  readonly seems: (value: Decimal) => boolean;
}

/** A value that can seem to be on the other scale, made ready for the facts of many units. */
interface Watched extends Seeming {
  readonly read: (stated: Stated) => Figure | null;
}

const TEN = decimal("10");
const [HALF, NEARLY_ALL] = [decimal("50"), decimal("90")];

const watched = new WeakMap<PreparedRule, readonly Watched[]>();

/**
 * The first value among facts that is a share where all limits are in percent, 0.95 for 95, or a percentage where they are
 * shares. Limits are in percent where the words say so, or where they look like it: none under 50, the highest from 90 to 100.
 *
 * @param title - What the leaf is called, for it may say what its value is in.
 */
export function otherScale(rule: PreparedRule, title: LocalizedText, stated: Stated): OtherScale | null {
  for (const { read, scale, seems, limit } of watchedIn(rule, title)) {
    const figure = read(stated);
    if (figure === null) continue;
    const value = ZERO.plus(figure);
    if (!seems(value)) continue;
    const instead = scale === "percent" ? value.times(HUNDRED) : value.times("0.01");
    return { scale, value: decimalText(value), instead: decimalText(instead), limit: decimalText(limit) };
  }
  return null;
}

function watchedIn(rule: PreparedRule, title: LocalizedText): readonly Watched[] {
  const known = watched.get(rule);
  if (known !== undefined) return known;
  const { expression, form } = rule;
  const values = new Map(valuesIn(form).map((field) => [keyOfFact(field.fact), field]));
  const { number } = sourceOf(form);
  const found = values.size === 0 ? [] : limitsOn(expression).flatMap(watchedOn);
  watched.set(rule, found);
  return found;

  function watchedOn(held: LimitsOn): readonly Watched[] {
    if (held.figure.node !== "fact") return [];
    const field = values.get(keyOfFact(held.figure.fact));
    // Where less is better, a small value is what was wanted.
    if (field === undefined || directionOf(expression, held.figure.fact, knownOf(form)) === "down") return [];
    const one = seemingly(held, field, title);
    return one === null ? [] : [{ ...one, read: number(held.figure.fact) }];
  }
}

/** When a value seems to be on the other scale; never, where limits are on neither. */
function seemingly({ limits }: LimitsOn, { title, unit }: Value, leaf: LocalizedText): Seeming | null {
  // A unit says what a value is in, whatever else may look like it.
  const isSaid = unit === undefined ? saysShare(title) || saysShare(leaf) : saysPercent(unit);
  if (unit !== undefined && !isSaid) return null;
  const [least, most] = [limits.reduce(lesser), limits.reduce(greater)];
  if (isSaid && least.gte(TEN)) {
    return { scale: "percent", limit: least, seems: (value) => value.gt(ZERO) && value.lte(ONE) };
  }
  if (least.gte(HALF) && most.gte(NEARLY_ALL) && most.lte(HUNDRED)) {
    return { scale: "percent", limit: least, seems: (value) => value.gt(ZERO) && value.lt(ONE) };
  }
  if (most.gt(ONE) || (least.eq(ONE) && !isSaid)) return null;
  return { scale: "share", limit: most, seems: (value) => value.gte(most.times(TEN)) && value.lte(HUNDRED) };
}

/** The values that a form asks for, those of the rules inside it among them. */
function valuesIn({ fields }: Form): readonly Value[] {
  return fields.flatMap((field): readonly Value[] => {
    if (field.holds === "value") return [field];
    if (field.holds === "facts") return valuesIn(field.form);
    return field.holds === "terms" ? field.terms.flatMap(({ form }) => valuesIn(form)) : [];
  });
}
