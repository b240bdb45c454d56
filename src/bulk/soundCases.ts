import { ledgers } from "../appraisal/parseLedger.js";
import { dossiers } from "../assessment/parseDossier.js";
import { fieldOf } from "../issue/fieldOf.js";
import type { Issue } from "../issue/issue.js";
import { read } from "../issue/schema.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { listSchema } from "../scheme/schema.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import { type SoundCase, soundCase } from "./soundCase.js";

const NOTHING: readonly never[] = [];

/** Takes cases through their doors; every issue of every case at once, if there is any. */
export function soundCases(open: OpenScheme, cases: unknown): readonly SoundCase[] {
  const issues: Issue[] = [];
  const take = <Value>(result: Parsed<Value>, position: number, document: string): Value | undefined => {
    if (result.ok) return result.value;
    issues.push(...result.issues.map((one) => ({ ...one, path: [position, document, ...one.path] })));
    return undefined;
  };
  const all = (read(listSchema, cases, { path: [] }, issues) ?? []).flatMap((one, position): SoundCase[] => {
    const dossier = take(dossiers.read(open, fieldOf(one, "dossier")), position, "dossier");
    const [changes, counts] = [fieldOf(one, "ledger"), fieldOf(one, "tally")];
    const ledger = changes === undefined ? NOTHING : take(ledgers.read(open, changes), position, "ledger");
    const tally = counts === undefined ? NOTHING : take(tallies.read(open, counts), position, "tally");
    if (dossier === undefined || ledger === undefined || tally === undefined) return [];
    const rows = rowsOf(tally, dossier.unit.id);
    const whole = take(soundCase(open, dossier, ledger, rows), position, "ledger");
    return whole === undefined ? [] : [whole];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return all;
}
