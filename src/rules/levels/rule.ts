import type { Points } from "../../number/quantity.js";
import type { LocalizedText } from "../../text/text.js";

/** One of several named levels holds: yes or no; on time, late or not at all; 100, 75 or 50 % of the maximum. */
export interface LevelsRule {
  readonly kind: "levels";
  readonly levels: readonly Level[];
}

export interface Level {
  readonly id: string;
  readonly title: LocalizedText;
  readonly points: Points;
}

export interface LevelsFacts<Id extends string = string> {
  readonly level: Id;
}
