import { type Issue, issue } from "../../issue/issue.js";
import { decimal } from "../../number/decimal.js";
import type { LocalizedText } from "../../text/text.js";
import {
  byLimits,
  constant,
  type Expression,
  fact,
  least,
  minus,
  most,
  named,
  product,
  quotient,
  sum,
} from "../expression/expression.js";
import { checkMeasured } from "../form/measured.js";
import type { Kind, Types } from "../kind.js";
import { type At, nameIn, type Place } from "../place.js";
import { relativeAtLimits } from "./atLimits.js";
import type { fields } from "./fields.js";
import { ownFigure, peerFigure, relativeForm } from "./form.js";
import { measuredBy } from "./measured.js";
import type { RelativeFactsOf, RelativeRule } from "./rule.js";
import { relativeSchema } from "./schema.js";

interface Relative extends Types {
  readonly rule: RelativeRule;
  readonly facts: RelativeFactsOf<this["of"]>;
  readonly fields: typeof fields;
}

const WAY: LocalizedText = {
  vi: "Khoảng cách từ mức kém nhất đến mức tốt nhất",
  en: "The way from the worst to the best",
};

export const relative: Kind<Relative> = {
  schema: () => relativeSchema,
  form: relativeForm,
  express: (rule, place) => {
    const { against = "best" } = rule;
    if (typeof against !== "string") {
      const limits = against.places.map(({ atMost, points }) => {
        return { sign: "<=", at: constant(String(atMost)), gives: constant(points) } as const;
      });
      return byLimits(fact(nameIn(place, "place")), limits, constant(against.otherwise));
    }
    return against === "worst" ? fromWorst(rule, place) : inProportion(rule, against, place);
  },
  atLimits: relativeAtLimits,
  written: ({ against }) => {
    if (typeof against !== "object") return [];
    return [
      ...against.places.map(({ points }, position) => ({ path: ["against", "places", position, "points"], points })),
      { path: ["against", "otherwise"], points: against.otherwise },
    ];
  },
  check: (rule, at) => [...checkMeasured(measuredBy(rule), at), ...checkPlaces(rule, at)],
};

/** The maximum for whoever is as good as the yardstick, for the others their proportion of it. */
function inProportion(rule: RelativeRule, against: "best" | "mean", place: Place): Expression {
  const [leaf, peer, max] = [ownFigure(rule, place), peerFigure(rule, against, place), constant(place.max)];
  // Of values it is known which is the greater, so that their bounds show without clamps.
  const isKnown = rule.measure === undefined && against === "best";
  if (rule.best === "highest") {
    const share = product(max, quotient(leaf, peer));
    return isKnown ? share : least(share, max);
  }
  // Past the yardstick the unit's own figure is more than nothing, and can be divided by. The clamps only show the bounds.
  const share = product(max, quotient(peer, leaf));
  const clamped = isKnown ? share : most(least(share, max), constant("0"));
  return byLimits(leaf, [{ sign: "<=", at: peer, gives: max }], clamped);
}

/** Nothing for the worst, the maximum for the best, a straight line between them. The clamps never act; they show the bounds. */
function fromWorst(rule: RelativeRule, place: Place): Expression {
  const [leaf, best, worst] = [
    ownFigure(rule, place),
    peerFigure(rule, "best", place),
    peerFigure(rule, "worst", place),
  ];
  const max = constant(place.max);
  const [way, gone] =
    rule.best === "highest" ? [less(best, worst), less(leaf, worst)] : [less(worst, best), less(worst, leaf)];
  const room = named(WAY, way);
  const share = most(least(product(max, quotient(gone, room)), max), constant("0"));
  return byLimits(room, [{ sign: ">", at: constant("0"), gives: share }], max);
}

function less(one: Expression, other: Expression): Expression {
  return sum(one, minus(other));
}

/** Places count up, and a worse place never gives more. */
function checkPlaces({ against }: RelativeRule, at: At): readonly Issue[] {
  if (typeof against !== "object") return [];
  const where = [...at.path, "against", "places"];
  const order = against.places.flatMap(({ atMost }, position) => {
    if (atMost > (against.places[position - 1]?.atMost ?? 0)) return [];
    const params = { code: at.code, place: String(atMost) };
    return [issue("rules.places_out_of_order", [...where, position, "atMost"], params, at.clause)];
  });
  const steps = [
    ...against.places.map(({ points }, position) => ({ path: [...where, position, "points"], points })),
    { path: [...at.path, "against", "otherwise"], points: against.otherwise },
  ];
  const rising = steps.flatMap(({ path, points }, position) => {
    const before = steps[position - 1]?.points;
    if (before === undefined || decimal(points).lte(decimal(before))) return [];
    return [issue("rules.step_points_rise", path, { code: at.code, points, before }, at.clause)];
  });
  return [...order, ...rising];
}
