import { decimal, decimalText, sum as sumUp } from "../../number/decimal.js";
import {
  byLimits,
  constant,
  type Expression,
  fact,
  least,
  minus,
  most,
  product,
  sum,
} from "../expression/expression.js";
import { nameIn, type Place } from "../place.js";
import type { Fault, FaultRange, FaultsInTurn } from "./rule.js";

/** What the faults of one sort take. */
export function takenBy(fault: Fault, place: Place): Expression {
  const name = nameIn(place, "faults", fault.id);
  const count = fact(name, fault.title);
  const { points } = fault;
  if (typeof points === "string") return product(constant(points), count);
  if ("inTurn" in points) return takenInTurn(points, count, place);
  return takenFrom(points, fact([...name, "points"], fault.title), count);
}

/** The check of facts refuses what lies outside the range; held to it here, every other reading knows it too. */
function takenFrom({ atLeast, atMost }: FaultRange, taken: Expression, count: Expression): Expression {
  return most(product(constant(atLeast), count), least(taken, product(constant(atMost), count)));
}

/** By how many there are: what the first take together, and for each further one what the last takes. */
function takenInTurn({ inTurn }: FaultsInTurn, count: Expression, place: Place): Expression {
  // All that is left is no more than all that can be lost.
  const all = decimalText(decimal(place.max).minus(decimal(place.min)));
  const limits = inTurn.map((each, position) => {
    const at = constant(String(position + 1));
    if (each === "all") return { sign: ">=", at, gives: constant(all) } as const;
    const turns = inTurn.slice(0, position + 1).map((one) => decimal(one));
    const together = constant(decimalText(sumUp(turns)));
    if (position < inTurn.length - 1) return { sign: ">=", at, gives: together } as const;
    const further = product(constant(each), sum(count, minus(at)));
    return { sign: ">=", at, gives: sum(together, further) } as const;
  });
  return byLimits(count, limits.reverse(), constant("0"));
}
