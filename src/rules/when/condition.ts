import type { LocalizedText } from "../../text/text.js";
import type { FactName } from "../expression/expression.js";
import { byId, byLimits, constant, type Expression, fact, least } from "../expression/expression.js";
import type { Elsewhere, Field } from "../form/form.js";
import { choiceAt } from "../form/limit.js";
import { statedAt } from "../form/source.js";
import { type AnyFacts, nameIn, type Place } from "../place.js";
import type { Condition } from "./rule.js";

const DOCUMENTS: LocalizedText = { vi: "Tài liệu hiện có", en: "Documents that there are" };

/** What the facts state for a condition. */
export function conditionFields(condition: Condition, place: Place): readonly Field[] {
  switch (condition.on) {
    case "level":
      return [
        { holds: "choice", key: "level", fact: nameIn(place, "level"), title: condition.title, ids: condition.levels },
      ];
    case "statement":
      return [{ holds: "flag", key: "stated", fact: nameIn(place, "stated"), title: condition.title }];
    case "documents":
      return [
        {
          holds: "ids",
          key: "documents",
          fact: nameIn(place, "documents"),
          title: DOCUMENTS,
          ids: condition.documents,
        },
      ];
    case "leaf-level":
    case "leaf-points":
      return [];
  }
}

/** What another leaf states for it. */
export function conditionElsewhere(condition: Condition): readonly Elsewhere[] {
  switch (condition.on) {
    case "leaf-level":
      return [
        { holds: "level", fact: levelName(condition.leaf, condition.is), leaf: condition.leaf, levels: condition.is },
      ];
    case "leaf-points":
      return [{ holds: "points", fact: pointsName(condition.leaf), leaf: condition.leaf }];
    case "level":
    case "statement":
    case "documents":
      return [];
  }
}

function levelName(leaf: string, is: readonly string[]): FactName {
  return ["leaf", leaf, "level", ...is];
}

function pointsName(leaf: string): FactName {
  return ["leaf", leaf, "points"];
}

/** Whether the facts decide that a condition holds; `null` where another leaf does. */
export function heldBy(condition: Condition, facts: AnyFacts): boolean | null {
  switch (condition.on) {
    case "level":
      return condition.is.includes(statedAt(facts, "level") as string);
    case "statement":
      return statedAt(facts, "stated") === true;
    case "documents": {
      const there = statedAt(facts, "documents") as readonly string[];
      return condition.documents.every(({ id }) => there.includes(id));
    }
    case "leaf-level":
    case "leaf-points":
      return null;
  }
}

const YES = {
  kept: { vi: "Điều kiện có", en: "The condition holds" },
  missed: { vi: "Điều kiện không có", en: "The condition does not hold" },
};

/** The one figure where the condition holds, the other where it does not. */
export function chosenBy(condition: Condition, holds: Expression, otherwise: Expression, place: Place): Expression {
  const yes = { sign: ">=", at: constant("1"), gives: holds, words: YES } as const;
  switch (condition.on) {
    case "level": {
      const cases = condition.levels.map(({ id, title }) => ({
        id,
        title,
        gives: condition.is.includes(id) ? holds : otherwise,
      }));
      return byId(nameIn(place, "level"), cases, condition.title);
    }
    case "statement":
      return byLimits(fact(nameIn(place, "stated"), condition.title), [yes], otherwise);
    case "documents": {
      const [first, ...more] = condition.documents.map(({ id, title }) => fact(nameIn(place, "documents", id), title));
      return first === undefined ? holds : byLimits(least(first, ...more), [yes], otherwise);
    }
    case "leaf-level":
      return byLimits(fact(levelName(condition.leaf, condition.is)), [yes], otherwise);
    case "leaf-points":
      return byLimits(fact(pointsName(condition.leaf)), [choiceAt(condition, holds)], otherwise);
  }
}
