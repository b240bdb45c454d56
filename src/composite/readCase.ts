import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Unit } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import { unitSchema } from "../assessment/schema.js";
import { fieldOf } from "../document/fieldOf.js";
import { plainDocument } from "../document/plainDocument.js";
import { read } from "../document/schema.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { type CaseFrame, caseSchema } from "./schema.js";
import { type SoundCase, soundCase } from "./soundCase.js";

/** A case that has been at its doors: fit to be scored, or with what stands against it. */
export interface ReadCase {
  readonly position: number;
  readonly unit: Unit | null;
  /** `null` for a case that is not sound. */
  readonly sound: SoundCase | null;
  readonly issues: Issue[];
}

const NO_ENTRIES: Ledger = [];
const NO_ROWS: Tally = [];

/** Takes one case through all its doors, or says everything that stands against it. Paths begin at the list of cases. */
export function readCase(open: OpenScheme, input: unknown, position: number, readTally: TallyReader): ReadCase {
  const issues: Issue[] = [];
  const refused = (unit: Unit | null): ReadCase => ({ position, unit, sound: null, issues });
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
  const frame = isFrame(fields) ? fields : read(caseSchema, fields, { path: [position] }, issues);
  if (frame === undefined) return refused(unitOf(fields));
  const dossier = take(dossiers.read(open, frame.dossier), ["dossier"]);
  const ledger = frame.ledger === undefined ? NO_ENTRIES : take(ledgers.read(open, frame.ledger), ["ledger"]);
  const tally = frame.tally === undefined ? NO_ROWS : take(readTally(frame.tally), ["tally"]);
  if (dossier === undefined || ledger === undefined || tally === undefined) {
    return refused(dossier?.unit ?? unitOf(fields));
  }
  const { unit } = dossier;
  const sound = take(soundCase(open, dossier, ledger, rowsOf(tally, unit.id)), ["ledger"]);
  return sound === undefined ? refused(unit) : { position, unit, sound, issues };
}

/** One case by itself; a refused one is thrown with its issues, placed inside the case. */
export function admitCase(open: OpenScheme, input: unknown): SoundCase {
  const { sound, issues } = readCase(open, input, 0, tallyReader(open));
  if (sound === null) throw new ScoringError(issues.map((one) => ({ ...one, path: one.path.slice(1) })));
  return sound;
}

export type TallyReader = (input: unknown) => Parsed<Tally>;

/** Reads tallies, and one that many cases share only once. */
export function tallyReader(open: OpenScheme): TallyReader {
  const read = new Map<unknown, Parsed<Tally>>();
  return (input) => {
    const before = read.get(input);
    if (before !== undefined) return before;
    const parsed = tallies.read(open, input);
    read.set(input, parsed);
    return parsed;
  };
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

const FIELDS: readonly string[] = ["dossier", "ledger", "tally"];

/** Whether a case has a dossier and no field that it does not know: what the schema looks at, for every unit of a country. */
function isFrame(fields: unknown): fields is CaseFrame {
  if (typeof fields !== "object" || fields === null || !("dossier" in fields)) return false;
  for (const key of Object.keys(fields)) if (!FIELDS.includes(key)) return false;
  return true;
}

/** Whose dossier it is, where that much can be read of a case, whatever else is wrong with it. */
function unitOf(fields: unknown): Unit | null {
  const dossier = fieldsOf(fieldOf(fields, "dossier"));
  const plain = plainDocument(fieldOf(dossier, "unit"));
  return "issues" in plain ? null : (read(unitSchema, plain.value, { path: [] }, []) ?? null);
}
