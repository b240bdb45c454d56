import { type Issue, issue } from "../../issue/issue.js";
import type { LocalizedText } from "../../text/text.js";
import { constant, type Expression } from "../expression/expression.js";
import { type Field, type Form, joined, noIssue } from "../form/form.js";
import { duplicateIds, misnamedIds } from "../ids.js";
import type { Inside, Kind, Types } from "../kind.js";
import { checkOneLimit } from "../measure.js";
import type { At, Place } from "../place.js";
import { whenAtLimits } from "./atLimits.js";
import { type Branch, branchPlace } from "./branch.js";
import { chosenBy, conditionElsewhere, conditionFields, heldBy } from "./condition.js";
import type { fields } from "./fields.js";
import { type Condition, isPoints, type WhenFacts, type WhenRule } from "./rule.js";
import { whenSchema } from "./schema.js";

interface When extends Types {
  readonly rule: WhenRule<this["any"]>;
  readonly facts: WhenFacts<this["any"]>;
  readonly fields: typeof fields;
}

const BRANCHES: readonly Branch[] = ["holds", "otherwise"];

export const when: Kind<When> = {
  schema: whenSchema,
  form: (rule, place, inside) => {
    const sides = BRANCHES.flatMap((branch) => sideOf(rule, branch, place, inside));
    const together = joined(sides.map(({ form }) => form));
    return {
      ...together,
      fields: [...conditionFields(rule.if, place), ...sides],
      elsewhere: [...conditionElsewhere(rule.if), ...together.elsewhere],
      check: noIssue,
    };
  },
  express: (rule, place, inside) => {
    const [holds, otherwise] = [
      expressSide(rule, "holds", place, inside),
      expressSide(rule, "otherwise", place, inside),
    ];
    return chosenBy(rule.if, holds, otherwise, place);
  },
  atLimits: whenAtLimits,
  written: (rule, inside) =>
    BRANCHES.flatMap((branch) => {
      const side = rule[branch];
      if (isPoints(side)) return [{ path: [branch, "points"], points: side.points }];
      return inside.written(side).map(({ path, points }) => ({ path: [branch, ...path], points }));
    }),
  check: (rule, at, place, inside) => [
    ...checkCondition(rule.if, { ...at, path: [...at.path, "if"] }),
    ...BRANCHES.flatMap((branch) => {
      const side = rule[branch];
      if (isPoints(side)) return [];
      return inside.check(side, { ...at, path: [...at.path, branch] }, branchPlace(place, branch));
    }),
  ],
};

const SIDES: Readonly<Record<Branch, LocalizedText>> = {
  holds: { vi: "Nếu có điều kiện", en: "Where the condition holds" },
  otherwise: { vi: "Nếu không có điều kiện", en: "Where the condition does not hold" },
};

function sideOf(rule: WhenRule, branch: Branch, place: Place, inside: Inside): (Field & { readonly form: Form })[] {
  const side = rule[branch];
  if (isPoints(side)) return [];
  const form = inside.form(side, branchPlace(place, branch));
  const asked = (facts: object): "yes" | "no" | "perhaps" => {
    const held = heldBy(rule.if, facts);
    return held === null ? "perhaps" : held === (branch === "holds") ? "yes" : "no";
  };
  return [{ holds: "facts", key: branch, title: SIDES[branch], form, asked }];
}

function expressSide(rule: WhenRule, branch: Branch, place: Place, inside: Inside): Expression {
  const side = rule[branch];
  return isPoints(side) ? constant(side.points) : inside.express(side, branchPlace(place, branch));
}

function checkCondition(condition: Condition, at: At): readonly Issue[] {
  switch (condition.on) {
    case "level": {
      const wrong = [
        ...duplicateIds(condition.levels, at, "levels"),
        ...misnamedIds(condition.is, condition.levels, at, "is"),
      ];
      if (wrong.length > 0 || condition.is.length < condition.levels.length) return wrong;
      return [issue("rules.always_holds", [...at.path, "is"], { code: at.code }, at.clause)];
    }
    case "documents":
      return duplicateIds(condition.documents, at, "documents");
    case "leaf-points":
      return checkOneLimit(condition, at.path, at);
    case "statement":
    case "leaf-level":
      return [];
  }
}
