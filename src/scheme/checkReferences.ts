import { walk } from "../criteria/walk.js";
import { type Issue, issue } from "../issue/issue.js";
import { duplicateIds } from "../rules/ids.js";
import { vietnameseDate } from "../text/calendar.js";
import type { PartialScheme } from "./partialScheme.js";

/** Everything that is named exists: tie-breaks, agencies, and no id twice; the validity runs forward. */
export function checkReferences(partial: PartialScheme): readonly Issue[] {
  const clause = partial.basis?.[0];
  const here = (path: readonly (string | number)[]) => ({ code: "", path, clause });
  return [
    ...duplicateIds(partial.parts ?? [], here([]), "parts"),
    ...duplicateIds(partial.agencies ?? [], here([]), "agencies"),
    ...checkTieBreak(partial),
    ...checkAgencies(partial),
    ...checkValidity(partial),
  ];
}

function checkTieBreak({ ranking, parts, criteria = [], complete, basis }: PartialScheme): Issue[] {
  if (ranking?.tieBreak === undefined || parts === undefined || !complete) return [];
  const known = new Set([...parts.map(({ id }) => id), ...walk(criteria).map(({ criterion }) => criterion.code)]);
  return ranking.tieBreak.flatMap((code, position) =>
    known.has(code) ? [] : [issue("scheme.unknown_tie_break", ["ranking", "tieBreak", position], { code }, basis?.[0])],
  );
}

function checkAgencies({ agencies, criteria, council, basis }: PartialScheme): Issue[] {
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

function checkValidity({ validity, basis }: PartialScheme): Issue[] {
  if (validity?.to === undefined || vietnameseDate(validity.from) <= vietnameseDate(validity.to)) return [];
  const params = { from: validity.from, to: validity.to };
  return [issue("scheme.validity_backwards", ["validity", "to"], params, basis?.[0])];
}
