import type { Criterion } from "../criteria/criterion.js";
import { findCriterion, parentOf } from "../criteria/edit.js";
import { walk } from "../criteria/walk.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Amend, Change, SetFields } from "./change.js";

/** Which change last touched what, so that an issue of the outcome can be traced to the change that caused it. */
interface Causes {
  /** Takes note of a change that has been made. */
  readonly note: (change: Change, position: number, before: Scheme, after: Scheme) => void;
  /** The position of the change that an issue of the outcome comes from. */
  readonly of: (found: Issue, outcome: Scheme) => number;
}

export function causes(): Causes {
  /** Who last changed what a criterion is worth or how it is scored; its titles and tags bring nothing about. */
  const scored = new Map<string, number>();
  const appraisers = new Map<string, number>();
  const removed = new Map<string, number>();
  const fields = new Map<string, number>();
  let [lastOfLeaves, lastOfDomains, last] = [-1, -1, 0];

  const touch = (criteria: readonly Criterion[], code: string, position: number): void => {
    scored.set(code, position);
    const parent = parentOf(criteria, code)?.code;
    if (parent !== undefined) scored.set(parent, position);
  };

  const noteAmend = (change: Change & Amend, position: number, before: Scheme, after: Scheme): void => {
    const named = [...Object.keys(change.set ?? {}), ...(change.unset ?? [])];
    const code = change.set?.code ?? change.code;
    if (code !== change.code) removed.set(change.code, position);
    if (named.includes("appraiser")) appraisers.set(code, position);
    if (named.every((field) => SILENT.includes(field))) return;
    touch(after.criteria, code, position);
    lastOfDomains = position;
    const isLeaf = findCriterion(before.criteria, change.code)?.kind === "leaf";
    if (isLeaf || named.includes("bonus")) lastOfLeaves = position;
  };

  const noteMove = (
    change: Exclude<Change, SetFields | Amend>,
    position: number,
    before: Scheme,
    after: Scheme,
  ): void => {
    [lastOfLeaves, lastOfDomains] = [position, position];
    const gone = "code" in change ? findCriterion(before.criteria, change.code) : undefined;
    if (gone !== undefined) touch(before.criteria, gone.code, position);
    if (gone !== undefined && change.kind !== "move") {
      for (const { criterion } of walk([gone])) removed.set(criterion.code, position);
    }
    const come = "criterion" in change ? change.criterion : change.kind === "move" ? gone : undefined;
    if (come === undefined) return;
    touch(after.criteria, come.code, position);
    if (change.kind === "move") return;
    for (const { criterion } of walk([come])) {
      scored.set(criterion.code, position);
      appraisers.set(criterion.code, position);
    }
  };

  return {
    note: (change, position, before, after) => {
      last = position;
      if (change.kind === "set") {
        for (const field of [...Object.keys(change.fields), ...(change.unset ?? [])]) fields.set(field, position);
      } else if (change.kind === "amend") noteAmend(change, position, before, after);
      else noteMove(change, position, before, after);
    },

    of: ({ code, path, params }, outcome) => {
      const [field, ...rest] = path;
      const touched = code === "scheme.unknown_agency" ? appraisers : scored;
      const along = field === "criteria" ? codesAlong(rest, outcome.criteria) : [];
      const owner = along.filter((one) => touched.has(one)).at(-1);
      const candidates = [
        owner === undefined ? undefined : touched.get(owner),
        fields.get(BESIDES[code] ?? String(field)),
        ...(field === "criteria" ? [] : Object.values(params).map((value) => removed.get(value))),
        code === "scheme.part_does_not_sum" ? lastOfLeaves : undefined,
        code === "scheme.parts_do_not_sum" ? lastOfDomains : undefined,
      ].filter((position) => position !== undefined && position >= 0);
      return candidates.length === 0 ? last : Math.max(...candidates.map(Number));
    },
  };
}

/** Fields of a criterion that no check of points looks at. */
const SILENT: readonly string[] = ["title", "clause", "tags", "refers", "appraiser"];

/** The field of the scheme that a criterion was held against, where it may be that which changed. */
const BESIDES: { readonly [code: string]: string | undefined } = {
  "scheme.survey_leaf_without_question": "questionnaire",
  "scheme.unknown_agency": "agencies",
  "scheme.unknown_part": "parts",
  "scheme.rounding_too_coarse": "rounding",
};

/** The codes of the criteria that a path leads through, from the domain down. */
function codesAlong(path: Path, criteria: readonly Criterion[]): readonly string[] {
  const [position, children, ...rest] = path;
  const node = typeof position === "number" ? criteria[position] : undefined;
  if (node === undefined) return [];
  const below = children === "children" && node.kind === "group" ? codesAlong(rest, node.children) : [];
  return [node.code, ...below];
}
