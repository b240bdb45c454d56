import { lookalikeIssues } from "../document/names.js";
import { type Issue, issue } from "../issue/issue.js";
import type { At } from "./place.js";

interface Named {
  readonly id: string;
}

/** Ids that are repeated in one list of a scheme, and those that people would take for one. */
export function duplicateIds(list: readonly Named[], at: At, field: string): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  const names = list.map(({ id }, position) => ({
    name: id,
    path: [...at.path, field, position, "id"],
    clause: at.clause,
  }));
  for (const { name: id, path } of names) {
    if (seen.has(id)) issues.push(issue("document.duplicate_id", path, { id }, at.clause));
    seen.add(id);
  }
  return [...issues, ...lookalikeIssues(names)];
}

/** Ids in facts that the rule does not know, or that are stated twice. */
export function misnamedIds(stated: readonly string[], known: readonly Named[], at: At, field: string): Issue[] {
  if (follows(stated, known)) return [];
  const names = new Set(known.map(({ id }) => id));
  const list = [...names].join(", ");
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [position, id] of stated.entries()) {
    const path = [...at.path, field, position];
    if (!names.has(id)) {
      issues.push(issue("rules.unknown_id", path, { code: at.code, id, known: list }, at.clause));
    } else if (seen.has(id)) {
      issues.push(issue("rules.repeated_id", path, { code: at.code, id }, at.clause));
    }
    seen.add(id);
  }
  return issues;
}

/** Whether ids are in the order of the rule, as most are; then each is known and none is repeated. */
function follows(stated: readonly string[], known: readonly Named[]): boolean {
  let at = 0;
  return stated.every((id) => {
    while (at < known.length && (known[at] as Named).id !== id) at += 1;
    at += 1;
    return at <= known.length;
  });
}
