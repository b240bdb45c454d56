import type { Case } from "../composite/unitCase.js";
import { withPeers } from "../evaluate/withPeers.js";
import { caseOf } from "../explain/caseOf.js";
import { explain } from "../explain/explain.js";
import { proofText } from "../explain/proofText.js";
import type { Path } from "../issue/issue.js";
import type { CommandResult, Run } from "./command.js";
import { placeIn, placing } from "./filePlace.js";
import { type JsonFile, readJson } from "./readJson.js";
import { readScheme } from "./readScheme.js";
import { readYear } from "./readYear.js";

/** `par-index explain`: why a figure of a unit is what it is; without a code, the complete index. */
export function explainFigure(args: readonly string[], { json, language, year: yearFile }: Run): CommandResult {
  const [scheme = "", cases = "", unit = "", code] = args;
  const given = readJson(cases);
  const { scheme: parsed, notices: ofScheme } = readScheme(scheme);
  const { year, notices: ofYear } = readYear(yearFile, parsed);
  const all = given.value as readonly Case[];
  const unitCase = located(() => caseOf(all, unit), given);
  const position = Array.isArray(all) ? all.indexOf(unitCase) : -1;
  // Only a year says with whom a unit is compared.
  const compared = year === undefined ? unitCase : (withPeers(parsed, all, year)[position] ?? unitCase);
  const proof = located(() => explain(parsed, compared, code, year), given, [position]);
  const notices = [...ofScheme, ...ofYear];
  return { out: json ? JSON.stringify(proof) : proofText(proof, language), issues: [], notices };
}

/** What is wrong with the cases is known by its place in the file; what is wrong with the unit or the code was typed. */
function located<Result>(work: () => Result, given: JsonFile, within: Path = []): Result {
  return placing(work, (issues) =>
    issues.flatMap((one) => (TYPED.has(one.path[0]) ? one : placeIn(given, [one], within))),
  );
}

const TYPED: ReadonlySet<unknown> = new Set(["unit", "code"]);
