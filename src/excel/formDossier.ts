import type { Dossier } from "../assessment/dossier.js";
import { safeParseDossier } from "../assessment/parseDossier.js";
import { withCommas } from "../document/readTypedDecimal.js";
import { type Issue, issue, printPath } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import type { CellReader } from "./cellReader.js";
import type { Place, Stated } from "./formEntry.js";
import { positionOf } from "./words.js";

/**
 * A dossier of these entries. Facts that state nothing and should are no facts: then their leaf is claimed alone, or not submitted.
 * Issues are told of the entries as they were.
 */
export function parsedWith(scheme: Scheme, entries: readonly Stated[], head: object): Parsed<Dossier> {
  const parsed = safeParseDossier(scheme, { ...head, entries });
  if (parsed.ok) return parsed;
  const wrong = new Set(parsed.issues.map(({ path: [, at] }) => at));
  const kept = entries.flatMap((one, at): { readonly one: Stated; readonly at: number }[] => {
    const { facts, ...others } = one;
    if (!wrong.has(at) || facts === undefined || Object.keys(facts).length > 0) return [{ one, at }];
    return Object.keys(others).length > 1 ? [{ one: others, at }] : [];
  });
  const again = safeParseDossier(scheme, { ...head, entries: kept.map(({ one }) => one) });
  const told = (one: Issue): Issue => {
    const [list, at, ...rest] = one.path;
    const before = typeof at === "number" ? kept[at]?.at : undefined;
    return list === "entries" && before !== undefined ? { ...one, path: [list, before, ...rest] } : one;
  };
  return again.ok ? { ...again, notices: again.notices.map(told) } : { ok: false, issues: again.issues.map(told) };
}

/** Tells an issue of a dossier at the cell that it is about: that of its path, or of what is around it. */
export function tellAt(one: Issue, places: ReadonlyMap<string, Place>, reader: CellReader): void {
  const path = one.code === "document.missing" ? [...one.path, one.params["key"] ?? ""] : one.path;
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(printPath(path.slice(0, length)));
    if (place === undefined) continue;
    const { row, column, leaf } = place;
    const label = reader.text(row, positionOf("asked")) ?? "";
    const cell = reader.nameOf(row, column);
    const isBlank = one.code === "document.missing" && column === positionOf("value");
    if (one.code === "assessment.nothing_stated") {
      const asked = reader.nameOf(row, positionOf("value"));
      reader.tell(
        issue("excel.cell_blank", one.path, { cell: asked, label, code: leaf }),
        row,
        positionOf("value"),
        leaf,
      );
    } else {
      const blank = issue("excel.cell_blank", one.path, { cell, label, code: leaf });
      reader.tell(isBlank ? blank : withCommas(one), row, column, leaf);
    }
    return;
  }
  reader.issues.push({ row: 0, issue: one });
}
