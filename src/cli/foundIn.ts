import type { Evaluation } from "../evaluate/evaluation.js";
import type { Issue } from "../issue/issue.js";
import { placeIn } from "./filePlace.js";
import type { JsonFile } from "./readJson.js";

/** What an evaluation says of the cases of a file: why some are refused, and what somebody should look at. */
export function foundIn(
  { refused, notices }: Evaluation,
  cases: JsonFile,
): { readonly issues: readonly Issue[]; readonly notices: readonly Issue[] } {
  const issues = refused.flatMap((one) => one.issues);
  return { issues: placeIn(cases, issues), notices: placeIn(cases, notices) };
}
