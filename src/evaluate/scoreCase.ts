import { applyLedger } from "../appraisal/appraise.js";
import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Unit } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import { unitSchema } from "../assessment/schema.js";
import { scoreDossier } from "../assessment/selfAssess.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { fieldOf } from "../issue/fieldOf.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { plainDocument } from "../issue/plainDocument.js";
import { read } from "../issue/schema.js";
import type { Parsed } from "../issue/scoringError.js";
import { sealOf } from "../scheme/digest.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { rowsOf, scoreTally } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { indexOf } from "./computeIndex.js";
import type { CaseStamp } from "./evaluation.js";
import { caseSchema } from "./schema.js";

/** A case on its way: scored, or with what stands against it. */
export interface ScoredCase {
  readonly position: number;
  readonly unit: Unit | null;
  readonly period: string | null;
  readonly index: UnitIndex | null;
  readonly stamp: CaseStamp | null;
  readonly issues: Issue[];
}

const NO_ENTRIES: Ledger = [];
const NO_ROWS: Tally = [];

export type TallyReader = (input: unknown) => Parsed<Tally>;

/** Scores one case, or says everything that stands against it. Paths begin at the list of cases. */
export function scoreCase(open: OpenScheme, input: unknown, position: number, readTally: TallyReader): ScoredCase {
  const issues: Issue[] = [];
  const refused = (unit: Unit | null): ScoredCase => ({
    position,
    unit,
    period: null,
    index: null,
    stamp: null,
    issues,
  });
  const take = <Value>(result: Parsed<Value>, path: Path): Value | undefined => {
    if (result.ok) return result.value;
    issues.push(...result.issues.map((one) => ({ ...one, path: [position, ...path, ...one.path] })));
    return undefined;
  };

  const fields = fieldsOf(input);
  if (fields === UNREADABLE) {
    issues.push(issue("document.not_plain", [position], { found: "unreadable" }));
    return refused(null);
  }
  const frame = read(caseSchema, fields, { path: [position] }, issues);
  if (frame === undefined) return refused(unitOf(fields));
  const dossier = take(dossiers.read(open, frame.dossier), ["dossier"]);
  const ledger = take(ledgers.read(open, frame.ledger === undefined ? NO_ENTRIES : frame.ledger), ["ledger"]);
  const tally = take(readTally(frame.tally === undefined ? NO_ROWS : frame.tally), ["tally"]);
  if (dossier === undefined || ledger === undefined || tally === undefined) {
    return refused(dossier?.unit ?? unitOf(fields));
  }
  const { unit, period } = dossier;
  const rows = rowsOf(tally, unit.id);
  const appraised = take(applyLedger(open, scoreDossier(open, dossier), ledger), ["ledger"]);
  const index = appraised && take(indexOf(open, unit, [appraised, scoreTally(open, rows, unit)]), []);
  if (index === undefined) return refused(unit);
  const stamp = { unit: unit.id, digest: sealOf({ dossier, ledger, tally: rows }) };
  return { position, unit, period, index, stamp, issues };
}

const UNREADABLE: unique symbol = Symbol("unreadable");

/** A case's own fields, taken once; a case that throws when it is looked into is no document. */
function fieldsOf(input: unknown): unknown {
  try {
    return typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : input;
  } catch {
    return UNREADABLE;
  }
}

/** Whose dossier it is, where that much can be read of a case, whatever else is wrong with it. */
function unitOf(fields: unknown): Unit | null {
  const dossier = fieldsOf(fieldOf(fields, "dossier"));
  const plain = plainDocument(fieldOf(dossier, "unit"));
  return "issues" in plain ? null : (read(unitSchema, plain.value, { path: [] }, []) ?? null);
}
