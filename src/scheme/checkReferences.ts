import { walk } from "../criteria/walk.js";
import { type Issue, issue } from "../issue/issue.js";
import { duplicateIds } from "../rules/ids.js";
import type { Draft } from "./draft.js";

/** Everything that is named exists: tie-breaks, agencies, and no id twice; the validity runs forward. */
export function checkReferences(draft: Draft): readonly Issue[] {
  const clause = draft.basis?.[0];
  const here = (path: readonly (string | number)[]) => ({ code: "", path, clause });
  return [
    ...duplicateIds(draft.parts ?? [], here([]), "parts"),
    ...duplicateIds(draft.agencies ?? [], here([]), "agencies"),
    ...checkTieBreak(draft),
    ...checkAgencies(draft),
    ...checkValidity(draft),
  ];
}

function checkTieBreak({ ranking, parts, criteria = [], allRead, basis }: Draft): Issue[] {
  if (ranking?.tieBreak === undefined || parts === undefined || !allRead) return [];
  const known = new Set([...parts.map(({ id }) => id), ...walk(criteria).map(({ criterion }) => criterion.code)]);
  return ranking.tieBreak.flatMap((code, position) =>
    known.has(code) ? [] : [issue("scheme.unknown_tie_break", ["ranking", "tieBreak", position], { code }, basis?.[0])],
  );
}

function checkAgencies({ agencies, criteria, council, basis }: Draft): Issue[] {
  if (agencies === undefined) return [];
  const known = new Set(agencies.map(({ id }) => id));
  const issues: Issue[] = [];
  for (const { criterion, path, clause } of walk(criteria ?? [], basis?.[0])) {
    const agency = criterion.appraiser;
    if (agency === undefined || known.has(agency)) continue;
    issues.push(issue("scheme.unknown_agency", [...path, "appraiser"], { agency }, clause));
  }
  if (council !== undefined && !known.has(council)) {
    issues.push(issue("scheme.unknown_agency", ["council"], { agency: council }, basis?.[0]));
  }
  return issues;
}

function checkValidity({ validity, basis }: Draft): Issue[] {
  if (validity?.to === undefined || validity.from.slice(0, 10) <= validity.to.slice(0, 10)) return [];
  const params = { from: validity.from, to: validity.to };
  return [issue("scheme.validity_backwards", ["validity", "to"], params, basis?.[0])];
}
