import type { LocalizedText } from "../../text/text.js";
import { byLimits, constant, type Expression, fact, most, named } from "../expression/expression.js";
import { asks, joined } from "../form/form.js";
import { duplicateIds } from "../ids.js";
import type { Inside, Kind, Types } from "../kind.js";
import { nameIn, type Place } from "../place.js";
import { checkTerms, placeOf, type Term, writtenInTerm } from "../term.js";
import type { IdIn } from "../typing.js";
import type { fields } from "./fields.js";
import type { BestFacts, BestRule } from "./rule.js";
import { bestSchema } from "./schema.js";

interface Best extends Types {
  readonly rule: BestRule<this["any"]>;
  readonly facts: BestFacts<this["any"], IdIn<this["of"], "cases">>;
  readonly fields: typeof fields;
}

const CASES: LocalizedText = { vi: "Các trường hợp", en: "Cases" };
const STATED = {
  kept: { vi: "Có trường hợp này", en: "The case is met" },
  missed: { vi: "Không có trường hợp này", en: "The case is not met" },
};

export const best: Kind<Best> = {
  schema: bestSchema,
  form: ({ cases }, place, inside) => {
    const forms = cases.map((one) => {
      const { id, title } = one;
      return { id, title, form: inside.form(one.rule, placeOf(one, place)) };
    });
    return {
      ...asks({ holds: "terms", key: "cases", title: CASES, terms: forms, some: nameIn(place, "cases") }),
      ...joined(forms.map(({ form }) => form)),
    };
  },
  express: ({ cases }, place, inside) => {
    const [first, ...more] = cases.map((one) => expressCase(one, place, inside)) as [Expression, ...Expression[]];
    return most(first, ...more);
  },
  atLimits: ({ cases }, place, inside) => [
    { facts: { cases: [] } },
    ...cases.flatMap((one) =>
      inside
        .atLimits(one.rule, placeOf(one, place))
        .map(({ facts, ...example }) => ({ ...example, facts: { cases: [{ id: one.id, facts }] } })),
    ),
  ],
  written: ({ cases }, inside) => cases.flatMap((one, position) => writtenInTerm(one, "cases", position, inside)),
  check: ({ cases }, at, place, inside) => [
    ...duplicateIds(cases, at, "cases"),
    ...checkTerms(cases, "cases", at, place, inside),
  ],
};

/** A case that is not met gives the fewest points there are, so that it never counts. */
function expressCase(one: Term, place: Place, inside: Inside): Expression {
  const met = {
    sign: ">=",
    at: constant("1"),
    gives: inside.express(one.rule, placeOf(one, place)),
    words: STATED,
  } as const;
  const stated = fact(nameIn(place, "cases", one.id), one.title);
  return named(one.title, byLimits(stated, [met], constant(place.min)));
}
