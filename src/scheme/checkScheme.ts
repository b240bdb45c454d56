import type { Criterion } from "../criteria/criterion.js";
import type { Issue } from "../issue/issue.js";
import { checkBands } from "./checkBands.js";
import { checkConditions } from "./checkConditions.js";
import { checkCriteria } from "./checkCriteria.js";
import { checkGates } from "./checkGates.js";
import { checkQuestionnaire } from "./checkQuestionnaire.js";
import { checkReferences } from "./checkReferences.js";
import type { PartialScheme } from "./partialScheme.js";

/** What contradicts itself in a scheme, as far as it could be read. */
export function checkDraft(partial: PartialScheme): readonly Issue[] {
  const issues = [
    ...checkCriteria(partial),
    ...checkConditions(partial),
    ...checkBands(partial),
    ...checkGates(partial),
    ...checkReferences(partial),
    ...checkQuestionnaire(partial, partial.hasQuestionnaire),
  ];
  return issues.map((one) => (one.path[0] === "criteria" ? inDocument(one, partial) : one));
}

/** An issue of a draft as one of the document, in which no criterion is missing; with the leaf that it is about. */
function inDocument(one: Issue, { criteria, positions }: PartialScheme): Issue {
  let list: readonly Criterion[] = criteria ?? [];
  let node: Criterion | undefined;
  const path = one.path.map((step, at) => {
    if (typeof step !== "number" || list.length === 0) return step;
    const position = positions.get(list)?.[step] ?? step;
    node = list[step];
    list = node?.kind === "group" && one.path[at + 1] === "children" ? node.children : [];
    return position;
  });
  return node?.kind === "leaf" ? { ...one, path, at: { leaf: node.code } } : { ...one, path };
}
