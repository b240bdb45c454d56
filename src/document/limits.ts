/**
 * How large a document may be. Beyond a limit it is refused with an issue, never read in part.
 * The limit on the length of numbers is in `number/decimalText.ts`.
 */
export const limits = {
  /** Levels of nesting in a document (a criterion's own level takes two: the list and the node). */
  depth: 64,
  /** Values in one document that is handed in (dossier, ledger, tally, scheme), objects and lists included. */
  values: 1_000_000,
  /**
   * Values in one result, and in the input of `digest`. An index holds about 750 of them, so a country of
   * 3,400 units takes 2.6 million; four times that still fits the memory of a small machine.
   */
  resultValues: 10_000_000,
  /** UTF-16 code units in one line of a stream, which holds one case: its dossier, its ledger and its unit's tally. */
  line: 20_000_000,
  /** UTF-16 code units in one string. */
  text: 20_000,
  /** The largest count, of answers or of cases. */
  count: 999_999_999_999,
  /** Issues in one report; past them a document is not read any further. */
  issues: 10_000,
  /** Levels, steps, terms, items or faults of one rule, and options of one question. */
  elements: 1_000,
  /** Respondent groups of a questionnaire. */
  groups: 20,
  /** Questions linked to one leaf. */
  questionsPerLeaf: 20,
} as const;
