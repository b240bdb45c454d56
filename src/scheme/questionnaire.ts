import type { Ratio } from "../number/quantity.js";
import type { LocalizedText } from "../text/text.js";

/** The survey's form (phiếu điều tra xã hội học): who is asked what, and the values of the options. */
export interface Questionnaire {
  readonly groups: readonly RespondentGroup[];
  readonly questions: readonly Question[];
  /** Counted answers that a question needs, all groups together; with fewer its leaf stays pending. Default 0. */
  readonly minimumAnswers?: number;
}

export interface RespondentGroup {
  readonly id: string;
  readonly title: LocalizedText;
  /**
   * From 0 to 1. A question divides by the sum of the weights of the groups that it asks, so only their proportions
   * matter: the sum need not be 1, but for no question may it be 0 (`scheme.weights_are_zero`). A group of weight 0 is
   * asked and counted, and earns nothing.
   */
  readonly weight: Ratio;
}

export interface Question {
  readonly id: string;
  /** The code of the survey leaf that the question scores. */
  readonly leaf: string;
  readonly title: LocalizedText;
  readonly options: readonly AnswerOption[];
  /** The groups that are asked; all of them where this is not stated. */
  readonly groups?: readonly string[];
}

export interface AnswerOption {
  readonly id: string;
  readonly title: LocalizedText;
  /** The share of the points that the answer earns; `null` leaves it out of the mean. */
  readonly value: Ratio | null;
}
