import type { RefusedLine } from "../table/csvRecords.js";

/** What one respondent answered to one question about one unit. */
export interface Answer {
  readonly unit: string;
  readonly group: string;
  readonly question: string;
  readonly option: string;
  /** Who answered, by an id within the survey: what the same respondent answers again to the same question about the same unit is counted once. */
  readonly respondent?: string;
  /** The line it was read from, the first being 1. */
  readonly line?: number;
}

export type { RefusedLine };

/** Answers or text as they come in, all at once or little by little. */
export type Stream<Element> = AsyncIterable<Element> | Iterable<Element>;

/** Answers that were read together, as they come off one piece of text; so that not every answer waits for its turn. */
export type AnswerBatch = readonly (Answer | RefusedLine)[];

/** The fields of an answer, in the order of a tally's rows. */
export const ANSWER_FIELDS = ["unit", "group", "question", "option"] as const;
