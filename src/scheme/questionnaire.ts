import type { Ratio } from "../number/quantity.js";
import type { LocalizedText } from "../text/text.js";

/** The counted answers that a question needs in a group; a group without weight needs none. */
export function leastAnswers({ minimumAnswers = 0 }: Questionnaire, group: RespondentGroup): number {
  return group.weight === "0" ? 0 : (group.minimumAnswers ?? minimumAnswers);
}

/** The groups to which a question is put: all, where it names none. */
export function groupsAsked({ groups }: Questionnaire, question: Question): readonly RespondentGroup[] {
  return groups.filter(({ id }) => question.groups === undefined || question.groups.includes(id));
}

/** The counted answers that some group must give to one of these questions: fewer behind all of them are too few. */
export function leastAnswersTo(questionnaire: Questionnaire, questions: readonly Question[]): number {
  const asked = questions.flatMap((question) => groupsAsked(questionnaire, question));
  return Math.max(0, ...asked.map((group) => leastAnswers(questionnaire, group)));
}

/** The survey's form (phiếu điều tra xã hội học): who is asked what, and the values of the options. */
export interface Questionnaire {
  readonly groups: readonly RespondentGroup[];
  readonly questions: readonly Question[];
  /** Counted answers that a question needs in each group that is asked and has weight. Default 0. */
  readonly minimumAnswers?: number;
  /**
   * What becomes of a leaf of whose questions a group has fewer answers than that: it stays pending (the default), or the answers
   * are counted all the same. Either way somebody should look at it.
   */
  readonly belowMinimum?: "pending" | "counted";
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
  /** The answers that a question needs in this group, where they are not those of the questionnaire: a small group cannot give many. */
  readonly minimumAnswers?: number;
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
