import { type Issue, issue } from "../../issue/issue.js";
import { decimal, decimalText, ZERO } from "../../number/decimal.js";
import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";
import { fact } from "../expression/expression.js";
import { asks } from "../form/form.js";
import type { Kind, Types } from "../kind.js";
import { type AnyFacts, type At, nameIn, type Place } from "../place.js";
import { checkPlaces } from "../places.js";
import type { fields } from "./fields.js";
import type { GivenFacts, GivenRule } from "./rule.js";
import { givenSchema } from "./schema.js";

interface Given extends Types {
  readonly rule: GivenRule;
  readonly facts: GivenFacts;
  readonly fields: typeof fields;
}

const POINTS: LocalizedText = { vi: "Điểm", en: "Points" };
const REASON: LocalizedText = { vi: "Lý do", en: "Reason" };

export const given: Kind<Given> = {
  schema: () => givenSchema,
  form: (rule, place) => ({
    ...asks(
      {
        holds: "value",
        key: "points",
        fact: nameIn(place, "points"),
        title: POINTS,
        least: place.min,
        most: lastStep(rule, place),
        places: place.places,
        ...(rule.step === undefined ? {} : { step: { from: place.min, by: rule.step } }),
      },
      { holds: "remark", key: "reason", title: REASON },
    ),
    check: (facts, at) => checkGiven(rule, facts, at, place),
  }),
  express: (_rule, place) => fact(nameIn(place, "points")),
  atLimits: ({ step }, { min, max }) => {
    const reason = "…";
    const stated = [min, max, ...(step === undefined ? [] : [decimalText(decimal(min).plus(decimal(step)))])];
    return stated.map((points) => ({ facts: { points, reason } }));
  },
  written: ({ step }) => (step === undefined ? [] : [{ path: ["step"], points: step }]),
  check: null,
};

/** The last increment that is no more than the maximum. */
function lastStep({ step }: GivenRule, { min, max }: Place): Points {
  const beyond = step === undefined ? ZERO : decimal(max).minus(decimal(min)).mod(decimal(step));
  return decimalText(decimal(max).minus(beyond));
}

/** Points lie within the bounds, on an increment, and are no finer than the leaf keeps them. */
function checkGiven({ step }: GivenRule, facts: AnyFacts, at: At, { min, max, places }: Place): readonly Issue[] {
  const { points: stated } = facts as GivenFacts;
  const path = [...at.path, "points"];
  const points = decimal(stated);
  const issues: Issue[] = [];
  if (points.lt(decimal(min)) || points.gt(decimal(max))) {
    issues.push(issue("rules.points_out_of_range", path, { code: at.code, points: stated, min, max }, at.clause));
  }
  if (step !== undefined && !points.minus(decimal(min)).mod(decimal(step)).isZero()) {
    issues.push(issue("rules.points_off_step", path, { code: at.code, points: stated, step }, at.clause));
  }
  return [...issues, ...checkPlaces(stated, { ...at, path }, { places })];
}
