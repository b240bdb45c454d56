import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import { isBounded } from "../criteria/isBounded.js";
import { walk } from "../criteria/walk.js";
import { readName } from "../document/arguments.js";
import { otherSpellings } from "../document/names.js";
import { indexFor } from "../evaluate/evaluationFor.js";
import { ScoringError } from "../issue/scoringError.js";
import { type Decimal, decimal, decimalText, sum, ZERO } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent, Points } from "../number/quantity.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";

/** An index over some of the criteria, with its own maximum. */
export interface View {
  readonly unit: string;
  /** The criteria in it: leaves, and capped bonuses as a whole. */
  readonly codes: readonly string[];
  readonly self: Points;
  readonly points: Points;
  readonly max: Points;
  readonly percent: Percent | null;
}

/**
 * The part of a unit's index that carries a tag: the head's own responsibility, services that touch citizens.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index.
 * @param tag - A tag; what is below a tagged group carries it too.
 * @returns A view: points and maximum are exact sums, before any part is rescaled; the percentage is
 *   rounded by `rounding.index`.
 * @throws `argument.*` for a wrong argument, `text.lookalike` for a name that the scheme spells otherwise, `document.other_scheme` for
 *   a result of another scheme; what `parseScheme` and `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { viewByTag } from "par-index/questions";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && viewByTag(scheme, index, "citizen-service").points; // => "0"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.b: the index is to show the responsibility of heads of agencies.
 * @law views that partition the leaves sum to the total: sum(points(view)) = sum(points(domain))
 */
export function viewByTag(scheme: Scheme, index: UnitIndex, tag: string): View {
  refuseOtherSpelling(
    "tag",
    tag,
    walk(prepareScheme(scheme).scheme.criteria).flatMap(({ criterion }) => criterion.tags ?? []),
  );
  return viewOf(scheme, index, ({ tags }) => tags.has(tag));
}

/**
 * The part of a unit's index that one agency appraises.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index.
 * @param agency - The agency's id, or `null` for what no agency is named for; what is below a group inherits its
 *   appraiser.
 * @returns A view, as {@link viewByTag} gives it: points and maximum exact, the percentage rounded by `rounding.index`. The
 *   views of all agencies and of `null` partition the criteria.
 * @throws `argument.*` for a wrong argument, `text.lookalike` for a name that the scheme spells otherwise, `document.other_scheme` for
 *   a result of another scheme; what `parseScheme` and `parseEvaluation` throw.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { viewByAgency } from "par-index/questions";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && viewByAgency(scheme, index, "nobody").max; // => "0"
 * ```
 * @clause 880/QĐ-UBND, Phần III, mục 3: members of the council are responsible for the criteria of their sector.
 * @law views that partition the leaves sum to the total: sum(points(view)) = sum(points(domain))
 */
export function viewByAgency(scheme: Scheme, index: UnitIndex, agency: string | null): View {
  if (agency !== null) {
    const { agencies = [], criteria } = prepareScheme(scheme).scheme;
    const appraisers = walk(criteria).flatMap(({ appraiser }) => appraiser ?? []);
    refuseOtherSpelling("agency", agency, [...agencies.map(({ id }) => id), ...appraisers]);
  }
  return viewOf(scheme, index, ({ appraiser }) => appraiser === agency);
}

/** A name that is spelt otherwise than in the scheme would give a view of nothing. */
function refuseOtherSpelling(argument: string, given: string, known: readonly string[]): void {
  const misspelt = otherSpellings(new Set(known), [{ name: readName(argument, given), path: [argument] }]);
  if (misspelt.length > 0) throw new ScoringError(misspelt);
}

/** What a criterion has, directly or from the groups above. */
interface Marks {
  readonly tags: ReadonlySet<string>;
  readonly appraiser: string | null;
}

function viewOf(scheme: Scheme, input: UnitIndex, belongs: (marks: Marks) => boolean): View {
  const { prepared, index } = indexFor(scheme, input);
  const { criteria, rounding } = prepared.scheme;
  const items = itemsOf(criteria, index.nodes, { tags: new Set(), appraiser: null }).filter(({ marks }) =>
    belongs(marks),
  );
  const points = sum(items.map(({ node }) => decimal(node.points ?? "0")));
  const max = sum(items.map(({ counted }) => counted));
  return {
    unit: index.unit.id,
    codes: items.map(({ node }) => node.code),
    self: decimalText(sum(items.map(({ node }) => decimal(node.self ?? "0")))),
    points: decimalText(points),
    max: decimalText(max),
    percent: percentOf(points, max, rounding.index),
  };
}

interface Item {
  readonly node: ScoredNode;
  readonly marks: Marks;
  /** What it adds to the maximum: nothing for a bonus. */
  readonly counted: Decimal;
}

/** Leaves with their marks; what a cap or a floor holds is one item, for the bound holds for all of it. */
function itemsOf(
  criteria: readonly Criterion[],
  nodes: readonly ScoredNode[],
  above: Marks,
  isBonus = false,
): readonly Item[] {
  return criteria.flatMap((criterion, position): readonly Item[] => {
    const node = nodes[position];
    if (node === undefined) return [];
    const marks = {
      tags: new Set([...above.tags, ...(criterion.tags ?? [])]),
      appraiser: criterion.appraiser ?? above.appraiser,
    };
    const bonus = isBonus || criterion.bonus !== undefined;
    const whole = criterion.kind === "leaf" || isBounded(criterion);
    if (whole) return [{ node, marks, counted: bonus ? ZERO : decimal(node.max) }];
    return itemsOf(criterion.children, node.children ?? [], marks, bonus);
  });
}
