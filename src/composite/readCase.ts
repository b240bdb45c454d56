import type { Ledger } from "../appraisal/ledger.js";
import type { Dossier, Unit } from "../assessment/dossier.js";
import { unitSchema } from "../assessment/schema.js";
import { isOurs, kindOf, mayBe } from "../document/argumentKind.js";
import { anyDocument, digestOf } from "../document/digest.js";
import { fieldOf } from "../document/fieldOf.js";
import { once } from "../document/once.js";
import { type Reader, readerOf, readShape } from "../document/reader.js";
import { name } from "../document/schema.js";
import { type Issue, issue, type Path, placeProblem } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SurveyedLeaf } from "../survey/surveyed.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import type { Roster } from "../year/roster.js";
import { type CaseDocuments, combineDocuments, digestOfCase, type ParsedCase } from "./combineDocuments.js";
import { notApproved, onRoster, type PlacedUnit, unitOfRoster } from "./onRoster.js";
import { perhapsSelfWritten } from "./perhapsSelfWritten.js";
import { type CaseContext, caseSchema } from "./schema.js";
import { type TallyReader, tallyReader } from "./tallyReader.js";
import type { Case } from "./unitCase.js";

/** A case that has been read: fit to be scored, or with what stands against it. */
export interface ReadCase {
  readonly position: number;
  /** Whose it is: as the year has the unit, else as its dossier does; `null` where that could not be read. */
  readonly unit: Unit | null;
  readonly period: string | null;
  /** `null` where they could not be read. */
  readonly documents: CaseDocuments | null;
  /** `null` for a case that is refused. */
  readonly parsed: ParsedCase | null;
  readonly issues: Issue[];
  /** Looked for when they are asked for: figures alone need none. */
  readonly notices: () => readonly Issue[];
  /** Its tally, of this unit or of many. */
  readonly tally: Tally;
  /** The digest of the case, of a refused one as it was handed in; `null` where it is no plain data. */
  readonly digest: () => string | null;
}

const NO_ENTRIES: Ledger = Object.freeze([]);
const NO_ROWS: Tally = Object.freeze([]);
const NO_LEAVES: readonly SurveyedLeaf[] = Object.freeze([]);

/** The reader of cases; a ledger must also fit the results of its dossier, which `readCase` looks at. */
export const cases: Reader<Case, CaseContext> = readerOf(caseSchema, { remembers: false });

/** Reads one case with all its documents, or says everything that stands against it. Paths begin at the list of cases. */
export function readCase(
  prepared: PreparedScheme,
  input: unknown,
  position: number,
  readTally: TallyReader,
  roster: Roster | null = null,
): ReadCase {
  const given = ownFields(input);
  // What could not be copied is looked at by the reader.
  const before = given === input ? undefined : foundBefore(prepared, roster, given as Partial<Case>);
  if (before !== undefined) return placedAt(position, before);
  const within = (issues: readonly Issue[], path: Path = []): Issue[] =>
    issues.map((one) => ({ ...one, path: [position, ...path, ...one.path] }));
  const refused = (issues: Issue[], of: Partial<ReadCase> = {}): ReadCase => {
    const digest = () => digestAsGiven(given, of.unit?.id ?? null, readTally);
    return {
      position,
      unit: null,
      period: null,
      documents: null,
      parsed: null,
      notices: () => [],
      tally: NO_ROWS,
      digest,
      ...of,
      issues,
    };
  };
  const kind = kindOf(input);
  // Somebody who gives one of our other documents or results is told so, and not of every field that a case lacks.
  if (isOurs(kind) && !mayBe("a-case", kind)) {
    const params = { argument: `cases[${position}]`, wanted: "a-case", found: kind };
    return refused(within([issue("argument.other_kind", [], params)]));
  }
  const read = cases.examine(given, { prepared, readTally });
  if (!read.ok) {
    const unit = unitOf(read.draft);
    const official = unit === null ? undefined : roster?.units.get(unit.id);
    return refused(within(read.issues), {
      unit: official === undefined ? unit : unitOfRoster(official),
      period: periodOf(read.draft),
    });
  }
  const { dossier, ledger = NO_ENTRIES, tally = NO_ROWS, surveyed = NO_LEAVES } = read.value;
  const documents = { dossier, ledger, answers: rowsOf(tally, dossier.unit.id), surveyed };
  const placed = roster === null ? unplaced(dossier) : onRoster(prepared, roster, documents);
  const combined = combineDocuments(prepared, documents, placed.official);
  const unit = placed.official.unit.id;
  const issues = [...within(placed.issues), ...(combined.ok ? [] : within(combined.issues, ["ledger"]))].map((one) =>
    placeProblem(one, { at: { ...one.at, unit: one.at?.unit ?? unit } }),
  );
  const notices = once((): readonly Issue[] => [
    ...read.notices,
    ...placed.notices,
    ...notApproved(prepared, documents, placed.official),
    ...perhapsSelfWritten(prepared, documents, placed.official),
  ]);
  const digest = once(() => digestOfCase(documents));
  if (combined.ok && issues.length === 0) {
    const found = {
      from: { prepared, roster, ...read.value },
      documents,
      parsed: combined.value,
      notices,
      tally,
      digest,
    };
    remembered.set(dossier, found);
    return placedAt(position, found);
  }
  return refused(issues, {
    documents,
    unit: placed.official.unit,
    period: dossier.period,
    notices: () => within(notices()),
    tally,
    digest,
  });
}

/** A case in which nothing is wrong, wherever it stands in a list. */
interface FoundCase {
  /** What it was read from and against. */
  readonly from: Case & { readonly prepared: PreparedScheme; readonly roster: Roster | null };
  readonly documents: CaseDocuments;
  readonly parsed: ParsedCase;
  /** Their paths begin at the case. */
  readonly notices: () => readonly Issue[];
  readonly tally: Tally;
  readonly digest: () => string;
}

/** By the dossier: documents that have been read cannot change, so what was found of them stands for as long as somebody holds it. */
const remembered = new WeakMap<Dossier, FoundCase>();

/** What was found of these very documents, when they have all been read before. */
function foundBefore(
  prepared: PreparedScheme,
  roster: Roster | null,
  { dossier, ledger, tally, surveyed, ...others }: Partial<Case>,
): FoundCase | undefined {
  const found = remembered.get(dossier as Dossier);
  if (found === undefined || Object.values(others).some((other) => other !== undefined)) return undefined;
  const { from } = found;
  const isTheSame =
    from.prepared === prepared &&
    from.roster === roster &&
    from.ledger === ledger &&
    from.tally === tally &&
    from.surveyed === surveyed;
  return isTheSame ? found : undefined;
}

function placedAt(position: number, { documents, parsed, notices, tally, digest }: FoundCase): ReadCase {
  return {
    position,
    unit: parsed.unit,
    period: parsed.dossier.period,
    documents,
    parsed,
    issues: [],
    notices: () => notices().map((one) => ({ ...one, path: [position, ...one.path] })),
    tally,
    digest,
  };
}

/** Without a year, a unit is what its dossier says. */
function unplaced({ unit }: Dossier): PlacedUnit {
  return { official: { unit, exempt: [] }, issues: [], notices: [] };
}

/** What a case holds itself, whatever kind of object it is: only its documents must be plain data. */
export function ownFields(input: unknown): unknown {
  try {
    return typeof input === "object" && input !== null && !Array.isArray(input) ? { ...input } : input;
  } catch {
    return input;
  }
}

/** One case by itself; a refused one is thrown with its issues, placed inside the case. */
export function readOneCase(prepared: PreparedScheme, input: unknown, roster: Roster | null = null): ParsedCase {
  const { parsed, issues } = readCase(prepared, input, 0, tallyReader(prepared), roster);
  if (parsed === null) throw new ScoringError(issues.map((one) => ({ ...one, path: one.path.slice(1) })));
  return parsed;
}

/** Whose dossier it is, where that much could be read of a case, whatever else is wrong with it. */
function unitOf(draft: unknown): Unit | null {
  const unit = readShape(unitSchema, fieldOf(fieldOf(draft, "dossier"), "unit"));
  return unit.ok ? unit.value : null;
}

function periodOf(draft: unknown): string | null {
  const period = readShape(name, fieldOf(fieldOf(draft, "dossier"), "period"));
  return period.ok ? period.value : null;
}

/** The digest of a case that could not be read, so that it is known afterwards what was refused. */
function digestAsGiven(given: unknown, unit: string | null, readTally: TallyReader): string | null {
  const plain = anyDocument.safeRead(given);
  if (!plain.ok) return null;
  if (unit === null) return digestOf(plain.value);
  // Where no tally is given there is none to read.
  const read = readTally(fieldOf(given, "tally"));
  return digestOf(read.ok ? { ...(plain.value as object), tally: rowsOf(read.value, unit) } : plain.value);
}
