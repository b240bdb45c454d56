import { type Issue, issue } from "../../issue/issue.js";
import { compareDecimalTexts } from "../../number/decimalText.js";
import type { LocalizedText } from "../../text/text.js";
import { constant, fact, named, product, quotient, sumOf } from "../expression/expression.js";
import { checkDenominator, counted, wholeFields, wholeLeft } from "../form/whole.js";
import { duplicateIds } from "../ids.js";
import type { Kind, Types } from "../kind.js";
import { type AnyFacts, type At, nameIn } from "../place.js";
import type { IdIn } from "../typing.js";
import type { fields } from "./fields.js";
import type { WeightedFacts, WeightedRule } from "./rule.js";
import { weightedSchema } from "./schema.js";

interface Weighted extends Types {
  readonly rule: WeightedRule;
  readonly facts: WeightedFacts<IdIn<this["of"], "terms">>;
  readonly fields: typeof fields;
}

const COUNTS: LocalizedText = { vi: "Số của từng loại", en: "How many of each" };
const WEIGHED: LocalizedText = { vi: "Số quy đổi theo hệ số", en: "Weighted count" };

export const weighted: Kind<Weighted> = {
  schema: () => weightedSchema,
  form: ({ terms, words }, place) => {
    const name = nameIn(place, "counts");
    const whole = counted(words, place);
    return {
      fields: [
        { holds: "counts", key: "counts", fact: name, title: COUNTS, ids: terms },
        ...wholeFields("things", words, place),
      ],
      elsewhere: [],
      shares: [{ facts: terms.map(({ id }) => [...name, id]), of: whole }],
      positive: [whole],
      check: checkCounts,
    };
  },
  express: ({ terms, words }, place) => {
    const name = nameIn(place, "counts");
    const weighed = terms.map(({ id, title, weight }) => product(constant(weight), fact([...name, id], title)));
    return product(constant(place.max), quotient(named(WEIGHED, sumOf(weighed)), counted(words, place)));
  },
  atLimits: ({ terms }) => [
    { facts: { counts: [], whole: "1" } },
    ...terms.map(({ id }) => ({ facts: { counts: [{ id, count: 1 }], whole: "1" } })),
  ],
  written: () => [],
  check: ({ terms }, at) => duplicateIds(terms, at, "terms"),
};

/** A whole that can be divided by, and no more outcomes than there is of it. */
function checkCounts(stated: AnyFacts, at: At): readonly Issue[] {
  const facts = stated as WeightedFacts;
  const wrong = checkDenominator(facts, at);
  if (wrong.length > 0) return wrong;
  const counts = String(facts.counts.reduce((total, { count }) => total + BigInt(count), 0n));
  const whole = wholeLeft(facts);
  if (compareDecimalTexts(counts, whole) <= 0) return [];
  return [issue("rules.counts_exceed_whole", [...at.path, "counts"], { code: at.code, counts, whole }, at.clause)];
}
