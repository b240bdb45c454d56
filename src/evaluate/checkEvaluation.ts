import { digestOf } from "../document/digest.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Evaluation } from "./evaluation.js";

/** A result of another scheme, edition or text is refused, where a scheme is given to read it against. */
export function checkScheme(prepared: PreparedScheme | null, stamp: SchemeStamp, path: Path): readonly Issue[] {
  if (prepared === null || stamp.digest === prepared.stamp.digest) return [];
  const [found, expected] = [stamp, prepared.stamp].map(({ id, edition, digest }) => `${id} ${edition} ${digest}`);
  const params = { of: "evaluation", found: String(found), expected: String(expected) };
  return [issue("document.other_scheme", [...path, "scheme"], params, prepared.scheme.basis[0])];
}

/** A ranking places units that have an index, by the figure and the class of that index. */
export function checkRankings({ indexes, rankings }: Evaluation, path: Path): readonly Issue[] {
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  return rankings.flatMap(({ rows }, group) =>
    rows.flatMap(({ unit, published, class: name }, position) => {
      const index = byUnit.get(unit);
      if (index?.published === published && index.class === name) return [];
      const row = [...path, "rankings", group, "rows", position];
      const found = `${published} ${name}`;
      const expected = index === undefined ? "nothing" : `${index.published ?? "–"} ${index.class ?? "–"}`;
      return [{ ...issue("evaluate.ranked_otherwise", row, { unit, found, expected }), at: { unit } }];
    }),
  );
}

/** The digest of a result is that of everything else in it. */
export function checkDigest({ digest: found, ...rest }: Evaluation, path: Path): readonly Issue[] {
  const expected = digestOf(rest);
  return found === expected
    ? []
    : [issue("document.digest_broken", [...path, "digest"], { of: "evaluation", found, expected })];
}
