import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression, least, most, named } from "../expression/expression.js";
import type { Kind, Types } from "../kind.js";
import type { At } from "../place.js";
import type { fields } from "./fields.js";
import type { ClampFactsOf, ClampRule } from "./rule.js";
import { clampSchema } from "./schema.js";

interface Clamp extends Types {
  readonly rule: ClampRule<this["any"]>;
  readonly facts: ClampFactsOf<this["of"], this["any"]>;
  readonly fields: typeof fields;
}

const EARNED: LocalizedText = {
  vi: "Điểm trước khi áp mức sàn và mức trần",
  en: "Points before the floor and the cap",
};

/** The rule inside is asked as if it stood there itself: its facts are the facts of the clamp. */
export const clamp: Kind<Clamp> = {
  schema: clampSchema,
  form: ({ rule }, place, inside) => inside.form(rule, place),
  express: ({ rule, least: floor, most: cap }, place, inside) => {
    const earned: Expression = named(EARNED, inside.express(rule, place));
    const capped = cap === undefined ? earned : least(earned, constant(cap));
    return floor === undefined ? capped : most(capped, constant(floor));
  },
  atLimits: ({ rule }, place, inside) => inside.atLimits(rule, place),
  written: ({ least: floor, most: cap, rule }, inside) => [
    ...(floor === undefined ? [] : [{ path: ["least"], points: floor }]),
    ...(cap === undefined ? [] : [{ path: ["most"], points: cap }]),
    ...inside.written(rule).map(({ path, points }) => ({ path: ["rule", ...path], points })),
  ],
  check: (rule, at, place, inside) => [
    ...checkLimits(rule, at),
    ...inside.check(rule.rule, { ...at, path: [...at.path, "rule"] }, place),
  ],
};

/** There is a floor or a cap, and the floor is not above the cap. */
function checkLimits({ least: floor, most: cap }: ClampRule, at: At): readonly Issue[] {
  if (floor === undefined && cap === undefined) {
    return [issue("document.missing", [...at.path, "most"], { key: "most" }, at.clause)];
  }
  if (floor === undefined || cap === undefined || decimal(floor).lte(decimal(cap))) return [];
  return [
    issue("rules.range_turned_round", [...at.path, "least"], { code: at.code, least: floor, most: cap }, at.clause),
  ];
}
