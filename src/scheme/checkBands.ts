import { lookalikeIssues } from "../document/names.js";
import { type Issue, issue } from "../issue/issue.js";
import { decimal } from "../number/decimal.js";
import type { PartialScheme } from "./partialScheme.js";

/** Bands are ordered from the best down, classes are unique, and the figure compared with them is published. */
export function checkBands({ bands, publishes, basis }: PartialScheme): readonly Issue[] {
  if (bands === undefined) return [];
  const clause = basis?.[0];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [position, band] of bands.best.entries()) {
    const path = ["bands", "best", position];
    const above = bands.best[position - 1]?.from;
    if (above !== undefined && !decimal(band.from).lt(decimal(above))) {
      const params = { class: band.class, from: band.from, above };
      issues.push(issue("scheme.bands_not_descending", [...path, "from"], params, clause));
    }
    if (seen.has(band.class)) {
      issues.push(issue("scheme.duplicate_class", [...path, "class"], { class: band.class }, clause));
    }
    seen.add(band.class);
  }
  if (seen.has(bands.otherwise.class)) {
    const params = { class: bands.otherwise.class };
    issues.push(issue("scheme.duplicate_class", ["bands", "otherwise", "class"], params, clause));
  }
  const classes = [
    ...bands.best.map((band, position) => ({ name: band.class, path: ["bands", "best", position, "class"], clause })),
    { name: bands.otherwise.class, path: ["bands", "otherwise", "class"], clause },
  ];
  issues.push(...lookalikeIssues(classes));
  if (bands.reads === "published" && publishes !== undefined && bands.on !== publishes) {
    issues.push(issue("scheme.bands_read_unpublished", ["bands", "on"], { on: bands.on, publishes }, clause));
  }
  return issues;
}
