import { compareQuotients } from "../../number/quotient.js";
import type { Expression } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import type { FactSource } from "./source.js";
import { type Asking, type Instead, NOTHING_ELSE, type Unfulfilled } from "./unfulfilled.js";
import { ofFacts } from "./unfulfilledFacts.js";
import { ofShares } from "./unfulfilledShares.js";
import { stepsTo } from "./unfulfilledSteps.js";
import { prepareValue } from "./value.js";

/** What facts leave unfulfilled, in the order of the expression; nothing while a fact that they need is awaited. */
export function unfulfilledBy<Facts>(
  one: Expression,
  known: Known,
  source: FactSource<Facts>,
  facts: Facts,
): readonly Unfulfilled[] {
  const held = prepareValue(one, source)(facts);
  if (held === null) return [];
  const asking: Asking = {
    root: one,
    held,
    known,
    value: (part, instead = NOTHING_ELSE) => prepareValue(part, withInstead(source, instead))(facts),
    id: (choice) => source.id(choice.fact)(facts),
  };
  const found = [...stepsTo(one, asking), ...ofFacts(one, asking), ...ofShares(asking)];
  return found.filter(({ earns }) => compareQuotients(earns, held) > 0);
}

function withInstead<Facts>(source: FactSource<Facts>, { numbers, ids }: Instead): FactSource<Facts> {
  return {
    number: (name) => {
      const other = numbers.get(keyOfFact(name));
      return other === undefined ? source.number(name) : () => other;
    },
    id: (name) => {
      const other = ids.get(keyOfFact(name));
      return other === undefined ? source.id(name) : () => other;
    },
  };
}
