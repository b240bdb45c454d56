import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Unit } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import { unitSchema } from "../assessment/schema.js";
import { indexesOf } from "../bulk/road.js";
import { type SoundCase, soundCase } from "../bulk/soundCase.js";
import { compareText } from "../issue/compareText.js";
import { fieldOf } from "../issue/fieldOf.js";
import { groupBy } from "../issue/groupBy.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { plainDocument } from "../issue/plainDocument.js";
import { read } from "../issue/schema.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import { rank } from "../ranking/rank.js";
import type { Ranking, UnrankedUnit } from "../ranking/ranking.js";
import { sealOf } from "../scheme/digest.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import { listSchema } from "../scheme/schema.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import type { Case, CaseStamp, Evaluation, RefusedCase } from "./evaluation.js";
import { caseSchema } from "./schema.js";

/**
 * The whole road in one call: from a scheme and its cases to every unit's index, class and rank. A case with a problem
 * is refused by itself and listed with all its issues; the others are scored, and each ranking says who is missing.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - One case for each unit: its dossier, its ledger of adjustments, and a tally of the survey. They may be
 *   documents that have passed their doors, or plain JSON.
 * @returns The evaluation: plain data, the same bytes for the same documents in every runtime, sealed with a digest.
 * @throws What `parseScheme` throws; `document.not_a_list` when the cases are no list. Issues of a case do not throw.
 * @example
 * ```ts
 * import { evaluate, sonLa880Departments } from "par-index";
 *
 * const evaluation = evaluate(sonLa880Departments, []);
 * evaluation.scheme.status; // => "illustrative"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment and appraisal, survey, index, order from high to low, groups A–D.
 * @law no case spoils another: index(u) in evaluate(cases) = index(u) in evaluate([case of u])
 */
export function evaluate(scheme: Scheme, cases: readonly Case[]): Evaluation {
  const open = openScheme(scheme);
  const problems: Issue[] = [];
  const inputs = read(listSchema, cases, { path: [] }, problems);
  if (inputs === undefined) throw new ScoringError(problems);

  const readTally = tallyReader(open);
  const scored = inputs.map((input, position) => readCase(open, input, position, readTally));
  refuseRepeated(scored);
  refuseOtherPeriods(scored);

  const accepted = scored.filter((one) => one.issues.length === 0);
  const indexes = indexesOf(
    open,
    accepted.flatMap(({ sound }) => sound ?? []),
  );
  const refused = scored.filter((one) => one.issues.length > 0);
  const result = {
    scheme: open.stamp,
    engine: ENGINE,
    cases: accepted.flatMap(({ stamp }) => stamp ?? []),
    indexes,
    rankings: withRefused(rank(open.scheme, indexes), refused),
    refused: refused.map(
      ({ position, unit, issues }): RefusedCase => ({ case: position, unit: unit?.id ?? null, issues }),
    ),
  };
  return { ...result, digest: sealOf(result) };
}

/** A case on its way: fit to be scored, or with what stands against it. */
export interface ReadCase {
  readonly position: number;
  readonly unit: Unit | null;
  readonly period: string | null;
  readonly sound: SoundCase | null;
  readonly stamp: CaseStamp | null;
  readonly issues: Issue[];
}

const NO_ENTRIES: Ledger = [];
const NO_ROWS: Tally = [];

type TallyReader = (input: unknown) => Parsed<Tally>;

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

/** One case through all its doors. */
export function readCase(open: OpenScheme, input: unknown, position: number, readTally: TallyReader): ReadCase {
  const issues: Issue[] = [];
  const refused = (unit: Unit | null): ReadCase => ({
    position,
    unit,
    period: null,
    sound: null,
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
  const sound = take(soundCase(open, dossier, ledger, rows), ["ledger"]);
  if (sound === undefined) return refused(unit);
  const stamp = { unit: unit.id, digest: sealOf({ dossier, ledger, tally: rows }) };
  return { position, unit, period, sound, stamp, issues };
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

/** Two cases of one unit: nobody can say which of them counts, so neither does. */
function refuseRepeated(scored: readonly ReadCase[]): void {
  const named = scored.flatMap(({ unit, position, issues }) =>
    unit === null ? [] : [{ unit: unit.id, position, issues }],
  );
  for (const [unit, same] of groupBy(named, (one) => one.unit)) {
    if (same.length < 2) continue;
    for (const { position, issues } of same) {
      issues.push(issue("evaluate.duplicate_unit", [position, "dossier", "unit", "id"], { unit }));
    }
  }
}

/** A year is ranked by itself: a case of another period than the first does not belong here. */
function refuseOtherPeriods(scored: readonly ReadCase[]): void {
  const expected = scored.find((one) => one.period !== null)?.period ?? null;
  for (const { period, position, issues } of scored) {
    if (period === null || expected === null || period === expected) continue;
    issues.push(issue("evaluate.other_period", [position, "dossier", "period"], { period, expected }));
  }
}

/** Every ranking lists the units of its group whose cases were refused. */
function withRefused(rankings: readonly Ranking[], refused: readonly ReadCase[]): readonly Ranking[] {
  const missing = new Map<string, Map<string, UnrankedUnit>>();
  for (const { unit } of refused) {
    if (unit === null) continue;
    const group = missing.get(unit.group) ?? new Map<string, UnrankedUnit>();
    missing.set(unit.group, group.set(unit.id, { unit: unit.id, why: "ranking.refused" }));
  }
  const empty = [...missing.keys()].filter((group) => !rankings.some((ranking) => ranking.group === group));
  return [...rankings, ...empty.map((group): Ranking => ({ group, rows: [], unranked: [] }))]
    .map((ranking) => ({
      ...ranking,
      unranked: [...ranking.unranked, ...(missing.get(ranking.group)?.values() ?? [])].sort((a, b) =>
        compareText(a.unit, b.unit),
      ),
    }))
    .sort((a, b) => compareText(a.group, b.group));
}
