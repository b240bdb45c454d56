import { classIn } from "../classification/classify.js";
import { nodesByCode } from "../composite/nodesByCode.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import { publishedOf } from "../composite/published.js";
import { pointsAt } from "../composite/rollUp.js";
import { scoringTree } from "../composite/scoringTree.js";
import { sumOfParts, sumParts } from "../composite/sumParts.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimals } from "../number/arithmetic.js";
import { type Decimal, decimal, decimalText, sum } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";

/** A figure that is reported beside the one that it must be. */
type Compared = readonly [field: string, found: string | null, expected: string | null];

/**
 * What cannot be in an index of this scheme: points beyond those of a leaf, criteria and parts that their leaves do not add up to, a
 * published figure that is not their rounding, a class that is not theirs.
 */
export function checkReported(open: PreparedScheme, index: UnitIndex, path: Path): readonly Issue[] {
  const { scheme } = open;
  const tree = scoringTree(open);
  const rolled = rollUpOutcomes(tree, outcomesOf(tree, index));
  const parts = sumParts(tree, rolled.parts);
  const total = sumOfParts(decimals, parts);
  const nodes = nodesByCode(index.nodes);
  const published = index.complete ? publishedOf(decimals, scheme, total.points, total.max) : null;
  const [points, max] = [decimalText(total.points), decimalText(total.max)];
  const percent = (of: Decimal | null, out: Decimal): string | null => percentOf(of, out, scheme.rounding.index);
  const compared: readonly Compared[] = [
    ["points", index.points, points],
    ["max", index.max, max],
    ["percent", index.percent, percent(total.points, total.max)],
    ["published", index.published, published],
    ["class", index.class, classIn(open, { ...index, points, max, published })],
    ["parts", index.parts.map(({ part }) => part).join(", "), scheme.parts.map(({ id }) => id).join(", ")],
    ...parts.flatMap((one, at): Compared[] => {
      const found = index.parts[at];
      const id = scheme.parts[at]?.id ?? "";
      return [
        [`parts ${id} points`, found?.points ?? null, decimalText(one.points)],
        [`parts ${id} max`, found?.max ?? null, decimalText(one.max)],
        [`parts ${id} percent`, found?.percent ?? null, percent(one.points, one.max)],
      ];
    }),
    ["nodes", String(nodes.size), String(tree.nodes.length)],
    ...tree.nodes.flatMap(({ code, leaf }, at): Compared[] => {
      const found = nodes.get(code);
      // A pending leaf adds nothing, and has no points.
      const own = leaf >= 0 && found?.absence === "pending" ? null : pointsAt(rolled, at);
      const most = rolled.max[at] as Decimal;
      return [
        [`nodes ${code} points`, found?.points ?? null, own === null ? null : decimalText(own)],
        [`nodes ${code} max`, found?.max ?? null, decimalText(most)],
        [`nodes ${code} percent`, found?.percent ?? null, percent(own, most)],
      ];
    }),
  ];
  const beyond = [...open.leaves.values()].flatMap((leaf) => beyondLeaf(leaf, nodes.get(leaf.leaf.code), path));
  return [
    ...differing(index.unit.id, compared, path),
    ...beyond.map((one) => ({ ...one, at: { unit: index.unit.id } })),
  ];
}

/** An index of a scheme that is not at hand: at least its parts add up, and its class is one of those that are ranked together. */
export function checkForeign({ scheme }: PreparedScheme, index: UnitIndex, path: Path): readonly Issue[] {
  const total = (field: "points" | "max"): string => decimalText(sum(index.parts.map((part) => decimal(part[field]))));
  const compared: readonly Compared[] = [
    ["points", index.points, total("points")],
    ["max", index.max, total("max")],
  ];
  const issues = [...differing(index.unit.id, compared, path)];
  const { best, otherwise } = scheme.bands;
  if (index.class !== null && ![...best, otherwise].some((band) => band.class === index.class)) {
    issues.push(issue("composite.unknown_class", [...path, "class"], { class: index.class }, scheme.basis[0]));
  }
  return issues;
}

function differing(unit: string, compared: readonly Compared[], path: Path): readonly Issue[] {
  return compared.flatMap(([field, found, expected]) => {
    if (found === expected) return [];
    const params = { unit, field, found: found ?? "nothing", expected: expected ?? "nothing" };
    const [first = "", ...rest] = field.split(" ");
    return [{ ...issue("composite.does_not_follow", [...path, first, ...rest], params), at: { unit } }];
  });
}

/** Points of a leaf in any state lie within its bounds. */
function beyondLeaf(
  { leaf, bounds, clause }: PreparedLeaf,
  node: ScoredNode | undefined,
  path: Path,
): readonly Issue[] {
  return (["self", "appraised", "points"] as const).flatMap((state) => {
    const stated = node?.[state] ?? null;
    if (stated === null) return [];
    const points = decimal(stated);
    if (points.gte(bounds.min) && points.lte(bounds.max)) return [];
    const params = { code: leaf.code, points: stated, min: decimalText(bounds.min), max: decimalText(bounds.max) };
    return [issue("rules.points_out_of_range", [...path, "nodes", leaf.code, state], params, clause)];
  });
}
