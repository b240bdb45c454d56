import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression, fact, least, named, product, sumOf } from "../expression/expression.js";
import { fewestReaching } from "../form/atLimits.js";
import { unitIn, wordsFor } from "../form/factWords.js";
import { asks } from "../form/form.js";
import { duplicateIds } from "../ids.js";
import type { Kind, Types } from "../kind.js";
import { nameIn, type Place } from "../place.js";
import type { fields } from "./fields.js";
import type { CountedSort, CountingFactsOf, CountingRule } from "./rule.js";
import { countingSchema } from "./schema.js";

interface Counting extends Types {
  readonly rule: CountingRule;
  readonly facts: CountingFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

const EARNED: LocalizedText = { vi: "Điểm trước khi áp mức trần", en: "Points before the cap" };

export const counting: Kind<Counting> = {
  schema: () => countingSchema,
  form: ({ each, words }, place) => {
    const title = wordsFor("count", words);
    if (typeof each === "string") {
      return asks({ holds: "count", key: "count", fact: nameIn(place, "count"), title, ...unitIn(words) });
    }
    return asks({ holds: "counts", key: "counts", fact: nameIn(place, "counts"), title, ids: each });
  },
  express: ({ each, words }, place) => {
    const earned =
      typeof each === "string"
        ? product(constant(each), fact(nameIn(place, "count"), words?.count))
        : sumOf(each.map((sort) => earnedBy(sort, place)));
    return least(named(EARNED, earned), constant(place.max));
  },
  atLimits: ({ each }, { max }) => {
    if (typeof each === "string") {
      const full = fewestReaching(max, each);
      return [1, full - 1, full, full + 1].filter((count) => count >= 0).map((count) => ({ facts: { count } }));
    }
    const sorts = each.flatMap(({ id, points, most }) => {
      const full = fewestReaching(most ?? max, points);
      return [1, full, full + 1].map((count) => ({ facts: { counts: [{ id, count }] } }));
    });
    const all = each.map(({ id, points }) => ({ id, count: fewestReaching(max, points) }));
    return [...sorts, { facts: { counts: all } }];
  },
  written: ({ each }) => {
    if (typeof each === "string") return [{ path: ["each"], points: each }];
    return each.flatMap(({ points, most }, position) => [
      { path: ["each", position, "points"], points },
      ...(most === undefined ? [] : [{ path: ["each", position, "most"], points: most }]),
    ]);
  },
  check: ({ each }, at) => (typeof each === "string" ? [] : duplicateIds(each, at, "each")),
};

function earnedBy({ id, title, points, most }: CountedSort, place: Place): Expression {
  const earned = product(constant(points), fact(nameIn(place, "counts", id), title));
  return most === undefined ? earned : least(earned, constant(most));
}
