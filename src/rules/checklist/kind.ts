import type { LocalizedText } from "../../text/text.js";
import { constant, fact, product, sumOf } from "../expression/expression.js";
import { asks } from "../form/form.js";
import { duplicateIds } from "../ids.js";
import type { Kind, Types } from "../kind.js";
import { nameIn } from "../place.js";
import type { IdIn } from "../typing.js";
import type { fields } from "./fields.js";
import type { ChecklistFacts, ChecklistRule } from "./rule.js";
import { checklistSchema } from "./schema.js";

interface Checklist extends Types {
  readonly rule: ChecklistRule;
  readonly facts: ChecklistFacts<IdIn<this["of"], "items">>;
  readonly fields: typeof fields;
}

const MET: LocalizedText = { vi: "Nội dung đạt", en: "Items that are met" };

export const checklist: Kind<Checklist> = {
  schema: () => checklistSchema,
  form: ({ items }, place) => asks({ holds: "ids", key: "met", fact: nameIn(place, "met"), title: MET, ids: items }),
  express: ({ items }, place) =>
    sumOf(items.map(({ id, title, points }) => product(constant(points), fact(nameIn(place, "met", id), title)))),
  atLimits: ({ items }) => {
    const all = items.map(({ id }) => id);
    return [[], ...all.map((id) => [id]), all].map((met) => ({ facts: { met } }));
  },
  written: ({ items }) => items.map(({ points }, position) => ({ path: ["items", position, "points"], points })),
  check: ({ items }, at) => duplicateIds(items, at, "items"),
};
