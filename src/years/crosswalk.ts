import { nodesByCode } from "../composite/nodesByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import { countedMax } from "../criteria/maxima.js";
import { walk } from "../criteria/walk.js";
import { indexFor } from "../evaluate/evaluationFor.js";
import { type Decimal, decimal, decimalText, lesser, sum, ZERO } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent, Points } from "../number/quantity.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { LocalizedText } from "../text/text.js";

/** A unit's index read by the criteria of another scheme. */
export interface Crosswalk {
  readonly unit: string;
  /** One row for each criterion of the target that ours refer to, in the target's order. */
  readonly rows: readonly CrosswalkRow[];
  /** Criteria of the target that nothing of ours refers to, above or below; the topmost only. */
  readonly uncovered: readonly string[];
  /** Leaves of ours that refer to nothing in the target. */
  readonly unmatched: readonly string[];
  /** The share of our own scale that refers to the target, rounded by `rounding.index`. */
  readonly coverage: Percent;
}

export interface CrosswalkRow {
  readonly code: string;
  readonly title: LocalizedText;
  /** Our criteria that refer to it. */
  readonly from: readonly string[];
  /** What those have attained and could attain, exact, in our own points. */
  readonly points: Points;
  readonly max: Points;
  readonly percent: Percent | null;
}

/**
 * Reads a unit's index by another scheme's criteria, such as the Ministry's: what it has attained where the two
 * correspond, and what has no counterpart on either side. Criteria say themselves what they correspond to, in `refers`.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index.
 * @param target - The other scheme.
 * @returns Points and maxima are exact figures of our scheme; only percentages are rounded, by our `rounding.index`. A criterion
 *   that refers to two of the target's counts in both rows, and once in the coverage.
 * @throws `argument.*` for a wrong argument, `document.other_scheme` for a result of another scheme; what `parseScheme` and
 *   `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { crosswalk } from "par-index/years";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && crosswalk(scheme, index, scheme).coverage; // => "0"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.b: the index is to go together with the provincial index of Bộ Nội vụ.
 */
export function crosswalk(scheme: Scheme, index: UnitIndex, target: Scheme): Crosswalk {
  const { prepared, index: read } = indexFor(scheme, index);
  return crosswalkOf(prepared.scheme, read, prepareScheme(target, "target").scheme);
}

/** {@link crosswalk} for what has been read. */
function crosswalkOf(scheme: Scheme, index: UnitIndex, target: Scheme): Crosswalk {
  const nodes = nodesByCode(index.nodes);
  const refers = referencesTo(target);
  const links = topmostLinks(scheme.criteria, refers);
  const rows = walk(target.criteria).flatMap(({ criterion: { code, title } }): CrosswalkRow[] => {
    const from = links.filter((link) => link.code === code).map((link) => link.from);
    if (from.length === 0) return [];
    const leaf = from.flatMap((each) => nodes.get(each) ?? []);
    const [points, max] = [
      sum(leaf.map((node) => decimal(node.points ?? "0"))),
      sum(leaf.map((node) => decimal(node.max))),
    ];
    const percent = percentOf(points, max, scheme.rounding.index);
    return [{ code, title, from, points: decimalText(points), max: decimalText(max), percent }];
  });
  const matched = matchedLeaves(scheme.criteria, refers);
  const scale = countedMax(scheme.criteria);
  const covered = maxOf(scheme.criteria, new Set(matched));
  return {
    unit: index.unit.id,
    rows,
    uncovered: uncoveredIn(target.criteria, new Set(links.map(({ code }) => code))),
    unmatched: unmatchedLeaves(scheme.criteria, new Set(matched)),
    coverage: percentOf(covered, scale, scheme.rounding.index) ?? "0",
  };
}

interface Link {
  readonly code: string;
  readonly from: string;
}

type LinksOf = (criterion: Criterion) => readonly Link[];

/** What a criterion refers to in the target; a code that it does not have is none. */
function referencesTo({ id, criteria }: Scheme): LinksOf {
  const known = new Set(walk(criteria).map(({ criterion }) => criterion.code));
  return ({ code: from, refers = [] }) =>
    refers.filter(({ scheme, code }) => scheme === id && known.has(code)).map(({ code }) => ({ code, from }));
}

/** Points of a group hold those below it, so that what refers to the same criterion as its group is counted there. */
function topmostLinks(
  criteria: readonly Criterion[],
  refers: LinksOf,
  above: ReadonlySet<string> = new Set(),
): readonly Link[] {
  return criteria.flatMap((one) => {
    const own = refers(one);
    const below = new Set([...above, ...own.map(({ code }) => code)]);
    const children = one.kind === "group" ? topmostLinks(one.children, refers, below) : [];
    return [...own.filter(({ code }) => !above.has(code)), ...children];
  });
}

/** Leaves of our scheme that refer to the target, directly or through their groups. */
function matchedLeaves(criteria: readonly Criterion[], refers: LinksOf, isMatched = false): readonly string[] {
  return criteria.flatMap((one) => {
    const leaf = isMatched || refers(one).length > 0;
    if (one.kind === "group") return matchedLeaves(one.children, refers, leaf);
    return leaf ? [one.code] : [];
  });
}

/** What some leaves count for together, bonuses left out, each group no more than its cap. */
function maxOf(criteria: readonly Criterion[], counted: ReadonlySet<string>): Decimal {
  return sum(
    criteria
      .filter(({ bonus }) => bonus === undefined)
      .map((one) => {
        if (one.kind === "leaf") return counted.has(one.code) ? decimal(one.max) : ZERO;
        const all = maxOf(one.children, counted);
        return one.most === undefined ? all : lesser(all, decimal(one.most));
      }),
  );
}

function unmatchedLeaves(criteria: readonly Criterion[], matched: ReadonlySet<string>): readonly string[] {
  return walk(criteria).flatMap(({ criterion }) =>
    criterion.kind === "leaf" && !matched.has(criterion.code) ? [criterion.code] : [],
  );
}

/** What nothing refers to, neither to it nor to anything above or below it. */
function uncoveredIn(criteria: readonly Criterion[], referred: ReadonlySet<string>): readonly string[] {
  return criteria.flatMap((one) => {
    if (referred.has(one.code)) return [];
    const touched = walk([one]).some(({ criterion }) => referred.has(criterion.code));
    if (!touched) return [one.code];
    return one.kind === "group" ? uncoveredIn(one.children, referred) : [];
  });
}
