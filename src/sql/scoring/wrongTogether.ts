import { constant, type Expression, fact, minus, product, sum, sumOf } from "../../rules/expression/expression.js";
import { writtenSteps } from "../../rules/expression/writtenSteps.js";
import type { Field, Form } from "../../rules/form/form.js";
import type { CellWriter, FactsInCells } from "./cell.js";

import { placesOf, unitsIn } from "./units.js";

/** What is wrong between facts of which each by itself is right. */
export function wrongTogether(form: Form, facts: FactsInCells, write: CellWriter): readonly string[] {
  const compared = (one: Expression, sign: "<" | "<="): string => {
    const { over } = writtenSteps(one, facts, 1n, write);
    return `${write.kept(over).sql} ${sign} 0`;
  };
  const shares = form.shares.map((share) =>
    compared(sumOf([share.of, ...share.facts.map((name) => minus(fact(name)))]), "<"),
  );
  const positive = form.positive.map((one) => compared(one, "<="));
  return [...shares, ...positive, ...form.fields.flatMap((field) => wrongIn(field, facts, write))];
}

function wrongIn(field: Field, facts: FactsInCells, write: CellWriter): readonly string[] {
  switch (field.holds) {
    case "counts":
      return field.ids.flatMap(({ id, range }) => {
        if (range === undefined) return [];
        const [count, points] = [fact([...field.fact, id]), fact([...field.fact, id, "points"])];
        const below = (less: Expression, more: Expression): string => {
          const { over } = writtenSteps(sum(more, minus(less)), facts, 1n, write);
          return `${write.kept(over).sql} < 0`;
        };
        const [least, most] = [range.atLeast, range.atMost].map((each) => product(constant(each), count)) as [
          Expression,
          Expression,
        ];
        return [below(least, points), below(points, most)];
      });
    case "value": {
      const { step } = field;
      if (step === undefined) return [];
      const { cell, places } = facts.number(field.fact);
      const finest = Math.max(places, placesOf(step.from), placesOf(step.by));
      const scaled = write.multiply([write.number(10n ** BigInt(finest - places)), cell]);
      const above = write.kept(write.add([scaled, write.number(-unitsIn(step.from, finest))]));
      return [`${write.engine.remainder(above.sql, write.number(unitsIn(step.by, finest)).sql)} <> 0`];
    }
    case "facts":
      return field.form.fields.flatMap((one) => wrongIn(one, facts, write));
    case "terms":
      return field.terms.flatMap(({ form }) => form.fields.flatMap((one) => wrongIn(one, facts, write)));
    case "things":
    case "amount":
    case "count":
    case "choice":
    case "flag":
    case "ids":
    case "day":
    case "remark":
    case "peer":
    case "place":
      return [];
  }
}
