import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Dossier } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import type { Case, Evaluation } from "../evaluate/evaluation.js";
import { fieldOf } from "../issue/fieldOf.js";
import { type Issue, issue } from "../issue/issue.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import { sealOf } from "../scheme/digest.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";

/** A case that an index was computed from; the tally holds its unit's own rows. */
export interface ScoredCase {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  readonly tally: Tally;
}

/**
 * The cases behind each index of a result, in its order, proved by their digests to be those. Cases that the result
 * refused are passed over; it lists them itself.
 */
export function scoredCases(open: OpenScheme, evaluation: Evaluation, cases: readonly Case[]): readonly ScoredCase[] {
  const refused = new Set(evaluation.refused.map(({ case: at }) => at));
  const accepted = cases.filter((_, at) => !refused.has(at));
  const issues: Issue[] = [];
  const found = evaluation.cases.flatMap(({ unit, digest }, at): ScoredCase[] => {
    const input = accepted[at];
    if (input === undefined) {
      issues.push(issue("report.missing_case", ["cases", at], { unit }));
      return [];
    }
    const one = readCase(open, input);
    if (one !== null && sealOf(one) === digest) return [one];
    issues.push(issue("report.other_case", ["cases", at], { unit }));
    return [];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return found;
}

/** Just what `evaluate` seals of a case; `null` for what it would refuse. */
function readCase(open: OpenScheme, input: Case): ScoredCase | null {
  const dossier = valueIn(dossiers.read(open, fieldOf(input, "dossier")));
  const ledger = valueIn(ledgers.read(open, fieldOf(input, "ledger") ?? []));
  const tally = valueIn(tallies.read(open, fieldOf(input, "tally") ?? []));
  if (dossier === null || ledger === null || tally === null) return null;
  return { dossier, ledger, tally: rowsOf(tally, dossier.unit.id) };
}

function valueIn<Value>(parsed: Parsed<Value>): Value | null {
  return parsed.ok ? parsed.value : null;
}
