import type { UnitIndex } from "../composite/unitIndex.js";
import { digestOf } from "../document/digest.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import type { Evaluation } from "./evaluation.js";

/** A result of another scheme, edition or text is refused, where a scheme is given to read it against. */
export function checkScheme(prepared: PreparedScheme | null, stamp: SchemeStamp, path: Path): readonly Issue[] {
  if (prepared === null || isSameEdition(stamp, prepared.stamp)) return [];
  const [found, expected] = [stamp, prepared.stamp].map(({ id, edition, digest }) => `${id} ${edition} ${digest}`);
  const params = { of: "evaluation", found: String(found), expected: String(expected) };
  return [issue("document.other_scheme", [...path, "scheme"], params, prepared.scheme.basis[0])];
}

/** One text of a scheme has one id and one edition. */
export function isSameEdition(one: SchemeStamp, other: SchemeStamp): boolean {
  return one.digest === other.digest && one.id === other.id && one.edition === other.edition;
}

/** A result has a case behind every index, each of its scheme, and says of every other case why it was refused. */
export function checkCases({ scheme, cases, indexes, refused }: Evaluation, path: Path): readonly Issue[] {
  const isRefused = new Set(refused.map((one) => one.case));
  const scored = cases.filter((_, at) => !isRefused.has(at)).map(({ unit }) => unit);
  return [
    ...indexes.flatMap(({ unit, scheme: stamp }, at) => {
      const where = [...path, "indexes", at];
      const about = { at: { unit: unit.id } };
      if (scored[at] !== unit.id) return [{ ...issue("evaluate.no_case_behind", where, { unit: unit.id }), ...about }];
      if (isSameEdition(stamp, scheme)) return [];
      const [found, expected] = [stamp, scheme].map(({ id, edition }) => `${id} ${edition}`);
      const params = { of: unit.id, found: String(found), expected: String(expected) };
      return [{ ...issue("document.other_scheme", [...where, "scheme"], params), ...about }];
    }),
    ...scored.slice(indexes.length).map((unit) => {
      const params = { unit: unit ?? "–" };
      return issue("evaluate.no_index", [...path, "cases"], params);
    }),
  ];
}

/** A ranking places units of its group and period that have an index, by the figure and the class of that index. */
export function checkRankings({ indexes, rankings }: Evaluation, path: Path): readonly Issue[] {
  const byUnit = new Map(indexes.map((index) => [index.unit.id, index]));
  return rankings.flatMap(({ period, group, rows }, at) => {
    const tied = new Map<number, number>();
    for (const { rank } of rows) tied.set(rank, (tied.get(rank) ?? 0) + 1);
    return rows.flatMap(({ unit, rank, published, class: name, tied: found }, position): readonly Issue[] => {
      const row = [...path, "rankings", at, "rows", position];
      const index = byUnit.get(unit);
      const expected = tied.get(rank);
      if (!isOf(index, { period, group, published, class: name })) {
        const params = { unit, found: `${published} ${name}`, expected: figuresOf(index) };
        return [{ ...issue("evaluate.ranked_otherwise", row, params), at: { unit } }];
      }
      if (found === expected) return [];
      const params = { unit, rank: String(rank), found: String(found), expected: String(expected) };
      return [{ ...issue("evaluate.wrong_tie", [...row, "tied"], params), at: { unit } }];
    });
  });
}

type Placed = Pick<UnitIndex, "period" | "published" | "class"> & Pick<UnitIndex["unit"], "group">;

function isOf(index: UnitIndex | undefined, { period, group, published, class: name }: Placed): boolean {
  return (
    index !== undefined &&
    index.period === period &&
    index.unit.group === group &&
    index.published === published &&
    index.class === name
  );
}

function figuresOf(index: UnitIndex | undefined): string {
  return index === undefined ? "nothing" : `${index.published ?? "–"} ${index.class ?? "–"}`;
}

/** The digest of a result is that of everything else in it. */
export function checkDigest({ digest: found, ...rest }: Evaluation, path: Path): readonly Issue[] {
  const expected = digestOf(rest);
  return found === expected
    ? []
    : [issue("document.digest_broken", [...path, "digest"], { of: "evaluation", found, expected })];
}
