import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier } from "../assessment/dossier.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import type { Tally } from "../survey/tally.js";

/** Everything that one unit is scored from. */
export interface Case {
  readonly dossier: Dossier;
  /** No ledger: nothing was adjusted. */
  readonly ledger?: Ledger;
  /**
   * No tally: the survey leaves are pending. One tally may serve many cases; each takes its own unit's rows. Have such a one read by
   * `parseTally` first: what takes a single case, such as `explain`, reads it each time otherwise.
   */
  readonly tally?: Tally;
  /** Results of survey leaves that were worked out elsewhere; such a leaf has no answers in the tally. */
  readonly surveyed?: readonly SurveyedLeaf[];
}
