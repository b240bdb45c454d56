import type { Evaluation } from "../evaluate/evaluation.js";

/** What a lower level reports to a higher one: who reports, and the evaluation as it was made there. */
export interface OfficeReport {
  /** The reporting unit, such as a district. */
  readonly by: string;
  readonly evaluation: Evaluation;
}

/** How reports become one list. */
export interface Consolidation {
  /** The group in which all units are ranked; `null` keeps the groups of the reports. */
  readonly group: string | null;
  /** The units that must be there, each once; `null` where no list is held against the reports. */
  readonly expected: readonly string[] | null;
  /** Editions whose published figures are declared comparable with the scheme's. */
  readonly comparable: readonly { readonly id: string; readonly edition: string }[];
}
