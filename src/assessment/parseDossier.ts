import { type Door, door } from "../issue/door.js";
import { listIn } from "../issue/fieldOf.js";
import { type Issue, issue, type Path, printPath } from "../issue/issue.js";
import { read, readEach } from "../issue/schema.js";
import type { Parsed } from "../issue/scoringError.js";
import { type OpenLeaf, type OpenScheme, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { type Dossier, type Entry, isAbsent, type SchemeReference } from "./dossier.js";
import { outcomeOf } from "./outcomeOf.js";
import { readFacts } from "./readFacts.js";
import { dossierSchema, entrySchema } from "./schema.js";

/**
 * Reads a unit's dossier against its scheme: every entry names a leaf that the unit scores, its facts fit the leaf's rule,
 * and points that are claimed are those that the facts give. Use {@link safeParseDossier} to get the issues as a value.
 *
 * @param scheme - The scheme that the dossier was made for.
 * @param input - A plain JSON document.
 * @returns The dossier with canonical decimals, deeply frozen. Leaves without an entry stay without one.
 * @throws `document.*` and `number.*` for what is malformed, `rules.*` for facts that do not fit, `assessment.*` for
 *   entries that do not; all at once in one `ScoringError`, each citing the leaf's clause.
 * @example
 * ```ts
 * import { parseDossier, sonLa880Departments } from "par-index";
 *
 * const dossier = parseDossier(sonLa880Departments, {
 *   unit: { id: "so-y-te", name: "Sở Y tế", group: "departments" },
 *   period: "2021",
 *   scheme: { id: "son-la-880-departments", edition: "2021" },
 *   entries: [],
 * });
 * dossier.unit.name; // => "Sở Y tế"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 * @law a dossier parses to itself: parseDossier(s, parseDossier(s, x)) = parseDossier(s, x)
 */
export function parseDossier(scheme: Scheme, input: unknown): Dossier {
  return dossiers.admit(openScheme(scheme), input);
}

/**
 * {@link parseDossier} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme that the dossier was made for.
 * @param input - A plain JSON document.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is not sound.
 * @example
 * ```ts
 * import { safeParseDossier, sonLa880Departments } from "par-index";
 *
 * safeParseDossier(sonLa880Departments, { entries: [] }).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a.
 */
export function safeParseDossier(scheme: Scheme, input: unknown): Parsed<Dossier> {
  return dossiers.read(openScheme(scheme), input);
}

/** The door of dossiers. */
export const dossiers: Door<OpenScheme, Dossier> = door((open, plain, issues) => {
  const frame = read(dossierSchema, plain, { path: [] }, issues);
  if (frame === undefined) {
    // The entries can be read even where the rest cannot.
    readEntries(open, listIn(plain, "entries"), issues);
    return undefined;
  }
  issues.push(...checkReference(open, frame.scheme, ["scheme"]));
  const { $schema: _, ...own } = frame;
  return { ...own, entries: readEntries(open, frame.entries, issues) };
});

/** A document made for another scheme, edition or text is refused. */
function checkReference({ scheme, stamp }: OpenScheme, reference: SchemeReference, path: Path): Issue[] {
  const [found, expected] = [`${reference.id} ${reference.edition}`, `${scheme.id} ${scheme.edition}`];
  const same = reference.id === scheme.id && reference.edition === scheme.edition;
  if (!same) return [issue("assessment.other_scheme", path, { found, expected }, scheme.basis[0])];
  if (reference.digest === undefined || reference.digest === stamp.digest) return [];
  const params = { found: reference.digest, expected: stamp.digest };
  return [issue("assessment.other_digest", [...path, "digest"], params, scheme.basis[0])];
}

function readEntries(open: OpenScheme, inputs: readonly unknown[], issues: Issue[]): readonly Entry[] {
  const first = new Map<string, Path>();
  const readOne = (input: unknown, position: number): Entry | undefined => {
    const path = ["entries", position];
    const entry = readEntry(open, input, path, issues);
    if (entry === undefined) return undefined;
    const before = first.get(entry.leaf);
    if (before !== undefined) {
      const params = { leaf: entry.leaf, first: printPath(before) };
      issues.push(issue("assessment.repeated_leaf", [...path, "leaf"], params, open.leaves.get(entry.leaf)?.clause));
    }
    first.set(entry.leaf, before ?? path);
    return entry;
  };
  return readEach(inputs, readOne, issues);
}

function readEntry(open: OpenScheme, input: unknown, path: Path, issues: Issue[]): Entry | undefined {
  const frame = read(entrySchema, input, { path }, issues);
  if (frame === undefined) return undefined;
  const own = open.leaves.get(frame.leaf);
  if (own === undefined) {
    const params = { leaf: frame.leaf };
    issues.push(issue("assessment.unknown_leaf", [...path, "leaf"], params, open.scheme.basis[0]));
    return undefined;
  }
  const stranger = notTheUnits(own, path);
  if (stranger !== null) {
    issues.push(stranger);
    return undefined;
  }
  const facts = readFacts(frame.facts, own, [...path, "facts"], issues);
  if (facts === undefined) return undefined;
  const entry: Entry = { ...frame, facts };
  issues.push(...checkPolicy(open, own, entry, path), ...checkClaim(open, own, entry, path));
  return entry;
}

/** Leaves that the unit does not score itself. */
function notTheUnits({ leaf, clause }: OpenLeaf, path: Path): Issue | null {
  const params = { leaf: leaf.code };
  if (leaf.rule.kind === "survey") return issue("assessment.survey_leaf", [...path, "leaf"], params, clause);
  if (leaf.scoredBy === "appraiser") return issue("assessment.not_self_scored", [...path, "leaf"], params, clause);
  return null;
}

function checkPolicy({ scheme }: OpenScheme, { leaf, clause }: OpenLeaf, { facts }: Entry, path: Path): Issue[] {
  const declared = isAbsent(facts) && facts.absent === "not-applicable";
  if (!declared || scheme.absence.notApplicable !== "refuse") return [];
  return [issue("assessment.not_applicable_refused", [...path, "facts"], { leaf: leaf.code }, clause)];
}

/** Our reading: the self score is what the facts give, so a claim of anything else is a mistake to be mended first. */
function checkClaim(open: OpenScheme, own: OpenLeaf, { facts, claimed }: Entry, path: Path): Issue[] {
  if (claimed === undefined) return [];
  const [leaf, where] = [own.leaf.code, [...path, "claimed"]];
  if (isAbsent(facts)) {
    if (claimed === "0" && facts.absent === "not-submitted") return [];
    return [issue("assessment.claim_of_absence", where, { leaf, absent: facts.absent, claimed }, own.clause)];
  }
  const earned = outcomeOf(open, own, facts);
  if (earned === claimed || earned === "pending") return [];
  return [issue("assessment.claim_differs", where, { leaf, claimed, earned }, own.clause)];
}
