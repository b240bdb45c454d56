import { inDocumentOrder } from "../document/documentOrder.js";
import { type Issue, notice } from "../issue/issue.js";
import { orThrow, type Parsed } from "../issue/scoringError.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { lookOf } from "../text/lookalike.js";
import { applyChange } from "./applyChange.js";
import { causes } from "./causes.js";
import type { Change } from "./change.js";
import { changeLists } from "./readChanges.js";

/**
 * Writes a new edition as changes to one that stands: the districts' scheme becomes the communes', last year's becomes
 * this year's. Changes are made in their order, each with the clause that orders it and a reason; the outcome is
 * proved like any scheme. Use {@link safeExtendScheme} to get the issues as a value.
 *
 * @param base - The edition that is extended.
 * @param changes - `set` fields of the scheme; `add`, `remove`, `replace`, `amend` or `move` a criterion. Give the new
 *   edition its own `id` and `edition` with a `set`.
 * @returns The new scheme, deeply frozen. Without any change it is the base itself.
 * @throws `document.unknown_code`, `extend.code_exists`, `extend.not_a_group`, `extend.into_itself` for changes that cannot
 *   be made, and everything that `parseScheme` throws for the outcome; every issue is located in the changes, at the one
 *   that brought it about.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment } from "par-index/schemes";
 * import { extendScheme } from "par-index/editions";
 *
 * const grounds = { clause: { document: "minh họa" }, reason: "Tách báo cáo thành hai kỳ." };
 * const next = extendScheme(caMau2013Fragment, [
 *   { ...grounds, kind: "set", fields: { id: "ca-mau-2014", edition: "2014" } },
 *   { ...grounds, kind: "amend", code: "1.2.1", set: { title: { vi: "Đủ báo cáo 6 tháng và năm" } } },
 * ]);
 * next.edition; // => "2014"
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1: the criteria are issued and revised on Sở Nội vụ's proposal; Phần III, mục 4:
 *   districts determine the index of communes.
 * @law no change, no difference: extendScheme(s, []) = s
 */
export function extendScheme(base: Scheme, changes: readonly Change[]): Scheme {
  return orThrow(safeExtendScheme(base, changes));
}

/**
 * {@link extendScheme} with the issues as a value instead of an error.
 *
 * @param base - The edition that is extended.
 * @param changes - A list of changes; plain JSON.
 * @returns `{ ok: true, value, notices }`, or `{ ok: false, issues }` with every issue in the order of the changes.
 * @throws What `parseScheme` throws, when the base itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment } from "par-index/schemes";
 * import { safeExtendScheme } from "par-index/editions";
 *
 * const grounds = { clause: { document: "minh họa" }, reason: "Bỏ tiêu chí." };
 * const result = safeExtendScheme(caMau2013Fragment, [{ ...grounds, kind: "remove", code: "9.9" }]);
 * result.ok ? "" : result.issues[0]?.code; // => "document.unknown_code"
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 1 and mục 4.
 */
export function safeExtendScheme(base: Scheme, changes: unknown): Parsed<Scheme> {
  const { scheme } = prepareScheme(base);
  const parsed = changeLists.safeRead(changes);
  if (!parsed.ok) return parsed;
  const read = parsed.value;
  if (read.length === 0) return { ok: true, value: scheme, notices: [] };

  const issues: Issue[] = [];
  let outcome = scheme;
  const cause = causes();
  for (const [position, change] of read.entries()) {
    const next = applyChange(outcome, change, [position]);
    if ("code" in next) {
      issues.push(next);
      continue;
    }
    cause.note(change, position, outcome, next);
    outcome = next;
  }
  // A change that could not be made leaves an outcome that proves nothing.
  if (issues.length > 0) return { ok: false, issues };
  const proved = safeParseScheme(outcome);
  if (proved.ok) return { ...proved, notices: [...proved.notices, ...sameName(scheme, proved.value)] };
  const located = proved.issues.map((one) => ({ ...one, path: [cause.of(one, outcome)] }));
  return { ok: false, issues: inDocumentOrder(located, read) };
}

/** Two schemes that differ and have one name, or names that people take for one. */
function sameName(base: Scheme, { id, edition, basis }: Scheme): readonly Issue[] {
  if (lookOf(id) !== lookOf(base.id) || lookOf(edition) !== lookOf(base.edition)) return [];
  return [notice("extend.same_edition", [], { id, edition }, { clause: basis[0] })];
}
