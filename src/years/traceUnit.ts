import { readArgument, readName } from "../document/arguments.js";
import { otherSpellings } from "../document/names.js";
import { ScoringError } from "../issue/scoringError.js";
import { namesIn } from "./checkSuccession.js";
import { successions } from "./parseSuccession.js";
import type { Succession, SuccessionEvent } from "./succession.js";

/** A unit with those it comes from. */
export interface Lineage {
  readonly unit: string;
  /** The event by which it came to be; none for a unit that was there from the first. */
  readonly event?: SuccessionEvent;
  readonly predecessors: readonly Lineage[];
}

/**
 * Where a unit comes from: its predecessors, theirs, and so on, each with the event and its clause.
 *
 * @param succession - A succession from `parseSuccession`.
 * @param unit - The unit's id.
 * @returns The lineage as a tree; a unit that no event made has no predecessors.
 * @throws `text.lookalike` for a unit that an event spells otherwise; `argument.*` for a wrong argument; what `parseSuccession` throws.
 * @example
 * ```ts
 * import { traceUnit } from "par-index/years";
 *
 * const event = {
 *   kind: "merge" as const,
 *   date: "2025-07-01",
 *   clause: { document: "minh họa" },
 *   from: ["xa-a", "xa-b", "xa-c"],
 *   to: [{ id: "phuong-d", name: "Phường D", kind: "ward" }],
 * };
 * traceUnit([event], "phuong-d").predecessors.map((one) => one.unit); // => ["xa-a", "xa-b", "xa-c"]
 * ```
 * @clause Our reading: since 1 July 2025 the units scored are others than before, and a history must say which.
 */
export function traceUnit(succession: Succession, unit: string): Lineage {
  const events = readArgument("succession", "a-list", successions, succession, undefined);
  const read = readName("unit", unit);
  const known = new Set(namesIn(events).flatMap((names) => names.map(({ name }) => name)));
  const misspelt = otherSpellings(known, [{ name: read, path: ["unit"] }]);
  if (misspelt.length > 0) throw new ScoringError(misspelt);
  return lineageIn(events, read);
}

/** {@link traceUnit} for a succession that has been read. */
export function lineageIn(succession: Succession, unit: string): Lineage {
  return trace(succession, unit, new Set());
}

function trace(succession: Succession, unit: string, below: ReadonlySet<SuccessionEvent>): Lineage {
  const event = succession
    .filter((one) => one.to.some(({ id }) => id === unit) && !below.has(one))
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (event === undefined) return { unit, predecessors: [] };
  const seen = new Set([...below, event]);
  return { unit, event, predecessors: event.from.map((id) => trace(succession, id, seen)) };
}

/** The units of an earlier list that a unit goes back to; itself if it is in the list. */
export function originsIn(lineage: Lineage, earlier: ReadonlySet<string>): readonly string[] {
  if (lineage.predecessors.length === 0) return earlier.has(lineage.unit) ? [lineage.unit] : [];
  return lineage.predecessors.flatMap((one) => originsIn(one, earlier));
}
