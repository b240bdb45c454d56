import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression, named, product, quotient, sumOf } from "../expression/expression.js";
import { aroundEach } from "../form/aroundEach.js";
import { asks, joined } from "../form/form.js";
import { duplicateIds } from "../ids.js";
import type { Inside, Kind, Types } from "../kind.js";
import type { Place } from "../place.js";
import { checkTerms, placeOf, writtenInTerm } from "../term.js";
import type { IdIn } from "../typing.js";
import type { fields } from "./fields.js";
import type { SumFacts, SumRule, SumTerm } from "./rule.js";
import { sumSchema } from "./schema.js";

interface Sum extends Types {
  readonly rule: SumRule<this["any"]>;
  readonly facts: SumFacts<this["any"], IdIn<this["of"], "terms">>;
  readonly fields: typeof fields;
}

const TERMS: LocalizedText = { vi: "Các phần", en: "Parts" };

export const sum: Kind<Sum> = {
  schema: sumSchema,
  form: ({ terms }, place, inside) => {
    const forms = terms.map((term) => {
      const { id, title } = term;
      return { id, title, form: inside.form(term.rule, placeOf(term, place)) };
    });
    return {
      ...asks({ holds: "terms", key: "terms", title: TERMS, terms: forms }),
      ...joined(forms.map(({ form }) => form)),
    };
  },
  express: ({ terms, dividedBy }, place, inside) => {
    const added = sumOf(terms.map((term) => expressTerm(term, place, inside)));
    return dividedBy === undefined ? added : quotient(added, constant(dividedBy));
  },
  atLimits: ({ terms }, place, inside) =>
    aroundEach(terms.map((term) => ({ id: term.id, examples: inside.atLimits(term.rule, placeOf(term, place)) }))).map(
      ({ facts, ...example }) => ({ ...example, facts: { terms: facts } }),
    ),
  written: ({ terms }, inside) => terms.flatMap((term, position) => writtenInTerm(term, "terms", position, inside)),
  check: ({ terms }, at, place, inside) => [
    ...duplicateIds(terms, at, "terms"),
    ...checkTerms(terms, "terms", at, place, inside),
  ],
};

function expressTerm(term: SumTerm, place: Place, inside: Inside): Expression {
  const points = named(term.title, inside.express(term.rule, placeOf(term, place)));
  return term.times === undefined ? points : product(constant(term.times), points);
}
