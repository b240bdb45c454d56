import type { Case } from "../composite/unitCase.js";
import { withPeers } from "../evaluate/withPeers.js";
import { caseOf } from "../explain/caseOf.js";
import { explain } from "../explain/explain.js";
import type { Proof } from "../explain/proof.js";
import { proofText } from "../explain/proofText.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import type { CommandResult, Run } from "./command.js";
import { placeIn } from "./filePlace.js";
import { type JsonFile, readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";

/** `par-index explain`: why a figure of a unit is what it is; without a code, the complete index. */
export function explainFigure(args: readonly string[], { json, language, year: yearFile }: Run): CommandResult {
  const [scheme = "", cases = "", unit = "", code] = args;
  const given = readJson(cases);
  const unitCase = caseOf(given.value as readonly Case[], unit);
  const position = Array.isArray(given.value) ? given.value.indexOf(unitCase) : -1;
  const { scheme: parsed, notices: ofScheme } = readScheme(scheme);
  const { year, notices: ofYear } = readYear(yearFile, parsed);
  const all = given.value as readonly Case[];
  // Only a year says with whom a unit is compared.
  const compared = year === undefined ? unitCase : (withPeers(parsed, all, year)[position] ?? unitCase);
  const proof = proofOf(() => explain(parsed, compared, code, year), given, position);
  const notices = [...ofScheme, ...ofYear];
  return { out: json ? JSON.stringify(proof) : proofText(proof, language), issues: [], notices };
}

/** What is wrong with the case is known by its place in the file; what is wrong with the code was typed. */
function proofOf(explained: () => Proof, given: JsonFile, position: number): Proof {
  try {
    return explained();
  } catch (error) {
    if (isScoringError(error)) {
      throw new ScoringError(
        error.issues.flatMap((one) => (one.path[0] === "code" ? one : placeIn(given, [one], [position]))),
      );
    }
    throw error;
  }
}
