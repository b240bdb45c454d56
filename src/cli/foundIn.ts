import type { Evaluation } from "../evaluate/evaluation.js";
import type { Issue } from "../issue/issue.js";
import { placeIn } from "./filePlace.js";
import type { JsonFile } from "./readJson.js";

/** What an evaluation says of the cases of a file: why some are refused, and what somebody should look at in the others. */
export function foundIn(
  evaluation: Evaluation,
  cases: JsonFile,
): { readonly issues: readonly Issue[]; readonly notices: readonly Issue[] } {
  return {
    issues: placeIn(
      cases,
      evaluation.refused.flatMap((one) => one.issues),
    ),
    notices: placeIn(cases, evaluation.notices),
  };
}
