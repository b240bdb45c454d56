import type { Criterion } from "../criteria/criterion.js";
import { findCriterion, substitute } from "../criteria/edit.js";
import { walk } from "../criteria/walk.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Change } from "./change.js";
import { withChange } from "./withChange.js";

/** The scheme after one change, or why that change cannot be made. Whether the outcome is valid is checked at the end. */
export function applyChange(scheme: Scheme, change: Change, path: Path): Scheme | Issue {
  return refusalOf(scheme, change, path) ?? withChange(scheme, change);
}

function refusalOf({ id, edition, criteria }: Scheme, change: Change, path: Path): Issue | null {
  const { clause } = change;
  const scheme = `${id} ${edition}`;
  const missing = (code: string, key: string): Issue =>
    issue("document.unknown_code", [...path, key], { code, scheme }, clause);
  if ("code" in change && findCriterion(criteria, change.code) === undefined) return missing(change.code, "code");
  if ("under" in change && change.under !== null) {
    const group = findCriterion(criteria, change.under);
    if (group === undefined) return missing(change.under, "under");
    if (group.kind === "leaf") return issue("extend.not_a_group", [...path, "under"], { code: change.under }, clause);
  }
  const misplaced = placeRefusal(criteria, change, path);
  if (misplaced !== null) return misplaced;
  if (change.kind === "amend" && Object.keys(change.set ?? {}).length + (change.unset ?? []).length === 0) {
    return issue("extend.changes_nothing", path, { code: change.code }, clause);
  }
  if (change.kind === "move") return moveRefusal(criteria, change, path);
  const taken = codeExists(criteria, change);
  return taken === null ? null : issue("extend.code_exists", [...path, ...taken.path], { code: taken.code }, clause);
}

/** A position is one of those among the siblings to be, or the one after the last. */
function placeRefusal(criteria: readonly Criterion[], change: Change, path: Path): Issue | null {
  if ((change.kind !== "add" && change.kind !== "move") || change.at === undefined) return null;
  const group = change.under === null ? null : findCriterion(criteria, change.under);
  const siblings = group === null ? criteria : group?.kind === "group" ? group.children : [];
  const leaves = change.kind === "move" && siblings.some(({ code }) => code === change.code) ? 1 : 0;
  const count = siblings.length - leaves;
  if (change.at <= count) return null;
  const params = { at: String(change.at), count: String(count) };
  return issue("extend.no_such_place", [...path, "at"], params, change.clause);
}

/** A criterion cannot be moved below itself. */
function moveRefusal(criteria: readonly Criterion[], change: Change & { kind: "move" }, path: Path): Issue | null {
  const { code, under, clause } = change;
  const leaf = findCriterion(criteria, code);
  if (leaf === undefined || under === null || findCriterion([leaf], under) === undefined) return null;
  return issue("extend.into_itself", [...path, "under"], { code, under }, clause);
}

/** A code that a change brings in although it stands elsewhere already. */
function codeExists(
  criteria: readonly Criterion[],
  change: Change,
): { readonly code: string; readonly path: Path } | null {
  if (change.kind === "amend") {
    const code = change.set?.code;
    const stands = code !== undefined && code !== change.code && findCriterion(criteria, code) !== undefined;
    return stands ? { code, path: ["set", "code"] } : null;
  }
  if (change.kind !== "add" && change.kind !== "replace") return null;
  const others = change.kind === "replace" ? substitute(criteria, change.code, () => []) : criteria;
  for (const { criterion, path } of walk([change.criterion])) {
    if (findCriterion(others, criterion.code) !== undefined) {
      return { code: criterion.code, path: ["criterion", ...path.slice(2), "code"] };
    }
  }
  return null;
}
