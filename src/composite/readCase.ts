import type { Ledger } from "../appraisal/ledger.js";
import type { Unit } from "../assessment/dossier.js";
import { unitSchema } from "../assessment/schema.js";
import { isOurs, kindOf, mayBe } from "../document/argumentKind.js";
import type { Examined } from "../document/examined.js";
import { fieldOf } from "../document/fieldOf.js";
import { type Reader, readerOf, readShape } from "../document/reader.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { combineDocuments, type ParsedCase } from "./combineDocuments.js";
import { type CaseContext, caseSchema } from "./schema.js";
import type { Case } from "./unitCase.js";

/** A case that has been read: fit to be scored, or with what stands against it. */
export interface ReadCase {
  readonly position: number;
  readonly unit: Unit | null;
  /** `null` for a case that is refused. */
  readonly sound: ParsedCase | null;
  readonly issues: Issue[];
}

const NO_ENTRIES: Ledger = [];
const NO_ROWS: Tally = [];

const cases: Reader<Case, CaseContext> = readerOf(caseSchema);

/** Reads one case with all its documents, or says everything that stands against it. Paths begin at the list of cases. */
export function readCase(prepared: PreparedScheme, input: unknown, position: number, readTally: TallyReader): ReadCase {
  const refused = (unit: Unit | null, issues: readonly Issue[], path: Path): ReadCase => {
    return {
      position,
      unit,
      sound: null,
      issues: issues.map((one) => ({ ...one, path: [position, ...path, ...one.path] })),
    };
  };
  const kind = kindOf(input);
  // Somebody who gives one of our other documents or results is told so, and not of every field that a case lacks.
  if (isOurs(kind) && !mayBe("a-case", kind)) {
    const params = { argument: `cases[${position}]`, wanted: "a-case", found: kind };
    return refused(null, [issue("argument.other_kind", [], params)], []);
  }
  const read = cases.examine(ownFields(input), { prepared, readTally });
  if (!read.ok) return refused(unitOf(read.draft), read.issues, []);
  const { dossier, ledger = NO_ENTRIES, tally = NO_ROWS, surveyed } = read.value;
  const { unit } = dossier;
  const parsed = combineDocuments(prepared, dossier, ledger, rowsOf(tally, unit.id), surveyed);
  if (!parsed.ok) return refused(unit, parsed.issues, ["ledger"]);
  return { position, unit, sound: parsed.value, issues: [] };
}

/** What a case holds itself, whatever kind of object it is: only its documents must be plain data. */
function ownFields(input: unknown): unknown {
  try {
    return typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : input;
  } catch {
    return input;
  }
}

/** One case by itself; a refused one is thrown with its issues, placed inside the case. */
export function readOneCase(prepared: PreparedScheme, input: unknown): ParsedCase {
  const { sound: parsed, issues } = readCase(prepared, input, 0, tallyReader(prepared));
  if (parsed === null) throw new ScoringError(issues.map((one) => ({ ...one, path: one.path.slice(1) })));
  return parsed;
}

export type TallyReader = (input: unknown) => Examined<Tally>;

/** Reads tallies, and one that many cases share only once. */
export function tallyReader(prepared: PreparedScheme): TallyReader {
  const read = new Map<unknown, Examined<Tally>>();
  return (input) => {
    const before = read.get(input);
    if (before !== undefined) return before;
    const examined = tallies.examine(input, prepared);
    read.set(input, examined);
    return examined;
  };
}

/** Whose dossier it is, where that much could be read of a case, whatever else is wrong with it. */
function unitOf(draft: unknown): Unit | null {
  const unit = readShape(unitSchema, fieldOf(fieldOf(draft, "dossier"), "unit"));
  return unit.ok ? unit.value : null;
}
