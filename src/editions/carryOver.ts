import type { Dossier, Entry } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import { dossierSchema } from "../assessment/schema.js";
import { readArgument, refuseOtherKinds } from "../document/arguments.js";
import { type Reader, readerOf, readShape } from "../document/reader.js";
import type { Issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { isSelfScored } from "../scheme/selfScored.js";
import type { CodePair } from "./mapping.js";
import { mappingSchema } from "./schema.js";

/** An old dossier under a new edition. */
export interface CarriedOver {
  /** The dossier for the new edition, with every entry that could be carried over. */
  readonly dossier: Dossier;
  /** Entries that could not be, and what stands against each. */
  readonly lost: readonly { readonly leaf: string; readonly issues: readonly Issue[] }[];
  /** Leaves of the new edition that the unit would have to state and for which nothing was carried over. */
  readonly open: readonly string[];
}

/**
 * Carries the facts of a dossier over to another edition, so that old facts can be scored by new rules and the two
 * results set side by side. Facts are taken as they are: an entry whose facts do not fit the new rule is lost and listed.
 *
 * @param dossier - A dossier made for another edition.
 * @param to - The edition to carry it over to.
 * @param mapping - Leaves of the old edition beside those of the new one; a leaf that is not listed keeps its code.
 * @returns The new dossier, what was lost and why, and what is open. Claims are dropped, for they were made under the old
 *   rules.
 * @throws What `parseScheme` throws, when the new edition is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as old, sonLa880Districts as next } from "par-index/schemes";
 * import { carryOver } from "par-index/editions";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: old.id, edition: old.edition }, entries: [] };
 * carryOver(dossier, next, []).dossier.scheme.id; // => "son-la-880-districts"
 * ```
 * @clause Our reading: Sơn La had two editions for 2025 (2211 and 2712/QĐ-UBND); what the second changed is seen by scoring
 *   the same facts under both.
 * @law every entry is carried over or listed as lost: entries(old) = entries(carried over) + lost
 */
export function carryOver(
  dossier: Dossier,
  to: Scheme,
  mapping: readonly { readonly from: string; readonly to: string }[],
): CarriedOver {
  const prepared = prepareScheme(to, "to");
  const carriedFrom = dossierOfAny(dossier);
  const codes = new Map(
    readArgument("mapping", "a-list", mappings, mapping, undefined).map((pair) => [pair.from, pair.to]),
  );
  const frame = {
    unit: carriedFrom.unit,
    period: carriedFrom.period,
    scheme: { id: prepared.scheme.id, edition: prepared.scheme.edition },
  };
  const entries = new Map<string, Entry>();
  const lost: { leaf: string; issues: readonly Issue[] }[] = [];
  for (const { claimed, ...rest } of carriedFrom.entries) {
    // A claim goes with the facts, unless it is all that is stated.
    const entry = rest.facts === undefined && claimed !== undefined ? { ...rest, claimed } : rest;
    const carried: Entry = { ...entry, leaf: codes.get(entry.leaf) ?? entry.leaf };
    // Each entry is read against the new edition by itself, together with one of the same leaf that came before it.
    const before = entries.get(carried.leaf);
    const read = dossiers.safeRead(
      { ...frame, entries: before === undefined ? [carried] : [before, carried] },
      prepared,
    );
    if (read.ok) entries.set(carried.leaf, carried);
    else lost.push({ leaf: entry.leaf, issues: read.issues });
  }
  const owed = [...prepared.leaves.values()].filter((leaf) => isSelfScored(leaf) && !entries.has(leaf.leaf.code));
  return { dossier: { ...frame, entries: [...entries.values()] }, lost, open: owed.map(({ leaf }) => leaf.code) };
}

const mappings: Reader<readonly CodePair[]> = readerOf(mappingSchema);

/** A dossier of an edition that is not at hand: only its shape can be read. */
function dossierOfAny(input: Dossier): Dossier {
  refuseOtherKinds("dossier", "a-dossier", input);
  const read = readShape(dossierSchema, input);
  if (read.ok) return read.value;
  throw new ScoringError(read.issues.map((one) => ({ ...one, path: ["dossier", ...one.path] })));
}
