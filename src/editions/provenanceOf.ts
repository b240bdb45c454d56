import { findCriterion } from "../criteria/edit.js";
import { walk } from "../criteria/walk.js";
import type { Clause } from "../issue/clause.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { applyChange } from "./applyChange.js";
import type { Change } from "./change.js";
import { changeLists } from "./readChanges.js";

/** Where a criterion of an extended edition comes from. */
export interface Provenance {
  readonly code: string;
  /** As in the base edition; changed since; or not there at all. */
  readonly origin: "inherited" | "changed" | "new";
  /** The base edition and its code there; `null` for a new criterion. */
  readonly from: { readonly id: string; readonly edition: string; readonly code: string } | null;
  /** The changes that concern it, by their positions, first to last. */
  readonly changes: readonly number[];
  /** The clause and the reason of the last of them. */
  readonly clause?: Clause;
  readonly reason?: string;
}

/**
 * Where every criterion of an extended edition comes from: inherited, changed or new, from which edition and code, and by
 * which changes, clause and reason.
 *
 * @param base - The edition that was extended.
 * @param changes - The changes that `extendScheme` accepted for it.
 * @returns One row for each criterion of the outcome, in the order of the document. A group counts as changed when its
 *   own fields or its place changed, not when only its children did.
 * @throws What `parseScheme` throws, when the base itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment } from "par-index/schemes";
 * import { provenanceOf } from "par-index/editions";
 *
 * provenanceOf(caMau2013Fragment, [])[0]?.origin; // => "inherited"
 * ```
 * @clause Our reading: a criterion must be traceable to the document that set it (880/QĐ-UBND, Phần III, mục 1).
 * @law every node has one origin: codes(provenanceOf(s, c)) = codes(extendScheme(s, c))
 */
export function provenanceOf(base: Scheme, changes: readonly Change[]): readonly Provenance[] {
  const { scheme } = prepareScheme(base);
  const { id, edition } = scheme;
  const rows = new Map<string, Provenance>();
  for (const { criterion } of walk(scheme.criteria)) {
    const { code } = criterion;
    rows.set(code, { code, origin: "inherited", from: { id, edition, code }, changes: [] });
  }
  let outcome = scheme;
  for (const [position, change] of changeLists.read(changes).entries()) {
    const next = applyChange(outcome, change, [position]);
    if ("code" in next) continue;
    noteChange(rows, change, position, outcome);
    outcome = next;
  }
  return walk(outcome.criteria).flatMap(({ criterion }) => rows.get(criterion.code) ?? []);
}

function noteChange(rows: Map<string, Provenance>, change: Change, position: number, before: Scheme): void {
  if (change.kind === "set") return;
  const { clause, reason } = change;
  const by = (row: Provenance | undefined) => ({ changes: [...(row?.changes ?? []), position], clause, reason });
  const mark = (code: string, now = code): void => {
    const row = rows.get(code);
    if (row === undefined) return;
    rows.delete(code);
    rows.set(now, { ...row, ...by(row), code: now, origin: row.origin === "new" ? "new" : "changed" });
  };
  if (change.kind === "amend" || change.kind === "move") {
    mark(change.code, change.kind === "amend" ? change.set?.code : change.code);
    return;
  }
  const gone = "code" in change ? findCriterion(before.criteria, change.code) : undefined;
  const former = new Map(rows);
  for (const { criterion } of walk(gone === undefined ? [] : [gone])) rows.delete(criterion.code);
  if (change.kind === "remove") return;
  for (const { criterion } of walk([change.criterion])) {
    const { code } = criterion;
    const row = change.kind === "replace" ? former.get(code) : undefined;
    const from = row?.from ?? null;
    rows.set(code, { code, from, origin: from === null ? "new" : "changed", ...by(row) });
  }
}
