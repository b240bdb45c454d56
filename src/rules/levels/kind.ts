import type { LocalizedText } from "../../text/text.js";
import { byId, constant } from "../expression/expression.js";
import { asks } from "../form/form.js";
import { duplicateIds } from "../ids.js";
import type { Kind, Types } from "../kind.js";
import { nameIn } from "../place.js";
import type { IdIn } from "../typing.js";
import type { fields } from "./fields.js";
import type { LevelsFacts, LevelsRule } from "./rule.js";
import { levelsSchema } from "./schema.js";

interface Levels extends Types {
  readonly rule: LevelsRule;
  readonly facts: LevelsFacts<IdIn<this["of"], "levels">>;
  readonly fields: typeof fields;
}

const LEVEL: LocalizedText = { vi: "Mức đạt được", en: "Level reached" };

export const levels: Kind<Levels> = {
  schema: () => levelsSchema,
  form: ({ levels }, place) =>
    asks({ holds: "choice", key: "level", fact: nameIn(place, "level"), title: LEVEL, ids: levels }),
  express: ({ levels }, place) => {
    const cases = levels.map(({ id, title, points }) => ({ id, title, gives: constant(points) }));
    return byId(nameIn(place, "level"), cases, LEVEL);
  },
  atLimits: ({ levels }) => levels.map(({ id }) => ({ facts: { level: id } })),
  written: ({ levels }) => levels.map(({ points }, position) => ({ path: ["levels", position, "points"], points })),
  check: ({ levels }, at) => duplicateIds(levels, at, "levels"),
};
