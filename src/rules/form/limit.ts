import type { LocalizedText } from "../../text/text.js";
import { type Limit as Choice, constant, type Expression, named, type Sign } from "../expression/expression.js";
import { type Limit, type LimitKind, limitOf } from "../measure.js";

const SIGNS: Readonly<Record<LimitKind, Sign>> = { atLeast: ">=", above: ">", atMost: "<=", below: "<" };

/** A limit of a rule, as a limit of an expression. */
export function choiceAt(limit: Limit, gives: Expression, yardstick?: LocalizedText): Choice {
  const { kind, at } = limitOf(limit);
  const figure = constant(at);
  return { sign: SIGNS[kind], at: yardstick === undefined ? figure : named(yardstick, figure), gives };
}
