import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";
import type { Limit } from "../measure.js";
import type { Any } from "../place.js";

/**
 * One rule where a condition holds and another where it does not: points only with a plan and a report, half where another
 * criterion is not met, nothing for a unit of the lowest level.
 */
export interface WhenRule<All extends Any = Any> {
  readonly kind: "when";
  readonly if: Condition;
  readonly holds: Side<All>;
  readonly otherwise: Side<All>;
}

/** What one side of a condition gives: points, or what a rule gives, for which facts are stated. */
export type Side<All extends Any = Any> = SidePoints | All["rule"];

export interface SidePoints {
  readonly points: Points;
}

export function isPoints(side: Side): side is SidePoints {
  return "points" in side;
}

/** What a rule may depend on: three conditions that the facts state, two that rest on another leaf. */
export type Condition =
  | LevelCondition
  | StatementCondition
  | DocumentsCondition
  | LeafLevelCondition
  | LeafPointsCondition;

interface NamedOption {
  readonly id: string;
  readonly title: LocalizedText;
}

/** The stated level is one of some. */
interface LevelCondition {
  readonly on: "level";
  readonly title: LocalizedText;
  readonly levels: readonly NamedOption[];
  readonly is: readonly string[];
}

/** A statement is true. */
interface StatementCondition {
  readonly on: "statement";
  readonly title: LocalizedText;
}

/** Every one of these documents is there. */
interface DocumentsCondition {
  readonly on: "documents";
  readonly documents: readonly NamedOption[];
}

/** The level that stands at another leaf is one of some. */
interface LeafLevelCondition {
  readonly on: "leaf-level";
  readonly leaf: string;
  readonly is: readonly string[];
}

/** The points of another leaf keep a limit. */
interface LeafPointsCondition extends Limit {
  readonly on: "leaf-points";
  readonly leaf: string;
}

/**
 * What the condition asks for, and the facts of the rule that it leads to. The facts of a rule that does not apply are not
 * asked for; only where another leaf decides may both be stated. Where nothing is asked for at all, the facts are `{}`.
 */
export interface WhenFacts<All extends Any> {
  readonly level?: string;
  readonly stated?: boolean;
  readonly documents?: readonly string[];
  readonly holds?: All["facts"];
  readonly otherwise?: All["facts"];
}
