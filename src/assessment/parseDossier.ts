import { type QuickDoor, quickDoor } from "../document/door.js";
import { listIn } from "../document/fieldOf.js";
import { read, readEach } from "../document/schema.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { type OpenScheme, openScheme } from "../scheme/openScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { checkClaim, checkPolicy, checkReference, notTheUnits } from "./checkEntry.js";
import type { Dossier, Entry } from "./dossier.js";
import { quickDossier } from "./quickDossier.js";
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
 * import { parseDossier } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
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
 * import { safeParseDossier } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * safeParseDossier(sonLa880Departments, { entries: [] }).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a.
 */
export function safeParseDossier(scheme: Scheme, input: unknown): Parsed<Dossier> {
  return dossiers.read(openScheme(scheme), input);
}

/** The door of dossiers. */
export const dossiers: QuickDoor<OpenScheme, Dossier> = quickDoor((open, plain, issues) => {
  const frame = read(dossierSchema, plain, { path: [] }, issues);
  if (frame === undefined) {
    // The entries can be read even where the rest cannot.
    readEntries(open, listIn(plain, "entries"), issues);
    return undefined;
  }
  issues.push(...checkReference(open, frame.scheme, ["scheme"]));
  const { $schema: _, ...own } = frame;
  return { ...own, entries: readEntries(open, frame.entries, issues) };
}, quickDossier);

function readEntries(open: OpenScheme, inputs: readonly unknown[], issues: Issue[]): readonly Entry[] {
  const first = new Map<string, number>();
  const readOne = (input: unknown, position: number): Entry | undefined => {
    const path = ["entries", position];
    const entry = readEntry(open, input, path, issues);
    if (entry === undefined) return undefined;
    const before = first.get(entry.leaf);
    if (before !== undefined) {
      const params = { leaf: entry.leaf, first: String(before) };
      issues.push(issue("assessment.repeated_leaf", [...path, "leaf"], params, open.leaves.get(entry.leaf)?.clause));
    }
    first.set(entry.leaf, before ?? position + 1);
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
