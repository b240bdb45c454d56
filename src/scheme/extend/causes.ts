import type { Criterion } from "../../criteria/criterion.js";
import { findCriterion, parentOf } from "../../criteria/edit.js";
import { walk } from "../../criteria/walk.js";
import type { Issue, Path } from "../../issue/issue.js";
import type { Scheme } from "../scheme.js";
import type { Change } from "./change.js";

/** Which change last touched what, so that an issue of the outcome can be laid to the change that brought it about. */
export interface Causes {
  /** Takes note of a change that has been made. */
  readonly note: (change: Change, position: number, before: Scheme, after: Scheme) => void;
  /** The position of the change that an issue of the outcome comes from. */
  readonly of: (found: Issue, outcome: Scheme) => number;
}

export function causes(): Causes {
  const touched = new Map<string, number>();
  const removed = new Map<string, number>();
  const fields = new Map<string, number>();
  let [lastOfTree, last] = [-1, 0];

  const touchParent = (criteria: readonly Criterion[], code: string, position: number): void => {
    const parent = parentOf(criteria, code)?.code;
    if (parent !== undefined) touched.set(parent, position);
  };

  const noteCriteria = (change: Exclude<Change, { kind: "set" }>, position: number, before: Scheme, after: Scheme) => {
    if (movesPoints(change)) lastOfTree = position;
    const code = "criterion" in change ? change.criterion.code : change.code;
    if ("code" in change) {
      touchParent(before.criteria, change.code, position);
      const gone = findCriterion(before.criteria, change.code);
      for (const { criterion } of walk(gone === undefined ? [] : [gone])) removed.set(criterion.code, position);
    }
    touchParent(after.criteria, code, position);
    touched.set(code, position);
    const added = "criterion" in change ? [change.criterion] : [];
    for (const { criterion } of walk(added)) touched.set(criterion.code, position);
  };

  return {
    note: (change, position, before, after) => {
      last = position;
      if (change.kind === "set") {
        for (const field of [...Object.keys(change.fields), ...(change.unset ?? [])]) fields.set(field, position);
      } else noteCriteria(change, position, before, after);
    },

    of: ({ path, params }, outcome) => {
      const [field, ...rest] = path;
      if (field === "criteria") {
        const owner = codesAlong(rest, outcome.criteria)
          .filter((code) => touched.has(code))
          .at(-1);
        if (owner !== undefined) return touched.get(owner) ?? last;
      }
      const candidates = [
        fields.get(String(field)),
        ...Object.values(params).map((value) => removed.get(value)),
        ...(field === "parts" ? [lastOfTree] : []),
      ].filter((position) => position !== undefined && position >= 0);
      return candidates.length === 0 ? last : Math.max(...candidates.map(Number));
    },
  };
}

/** The codes of the criteria that a path leads through, from the domain down. */
function codesAlong(path: Path, criteria: readonly Criterion[]): readonly string[] {
  const [position, children, ...rest] = path;
  const node = typeof position === "number" ? criteria[position] : undefined;
  if (node === undefined) return [];
  const below = children === "children" && node.kind === "group" ? codesAlong(rest, node.children) : [];
  return [node.code, ...below];
}

/** Whether a change can alter what the parts and the domains sum to. */
function movesPoints(change: Change): boolean {
  if (change.kind !== "amend") return true;
  const fields = [...Object.keys(change.set ?? {}), ...(change.unset ?? [])];
  return fields.some((field) => ["max", "bonus", "part"].includes(field));
}
