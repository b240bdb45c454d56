import { outcomeOf } from "../assessment/outcomeOf.js";
import type { SheetRow } from "../assessment/sheet.js";
import { figuresOf } from "../composite/figures.js";
import { scoringTree } from "../composite/scoringTree.js";
import type { ScoredNode, UnitIndex } from "../composite/unitIndex.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { LevelsRule } from "../rules/levels/rule.js";
import { gatedLevels } from "../scheme/gates.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { isSelfScored } from "../scheme/selfScored.js";
import { classIn } from "./classify.js";
import { type SelfState, selfMaxima } from "./selfMaxima.js";

/** A figure that is stated beside the one that it must be. */
type Compared = readonly [field: string, found: string | null, expected: string | null];

/**
 * What cannot be in an index of this scheme: points beyond those of a leaf, criteria and parts that their leaves do not add up to, a
 * published figure that is not their rounding, a class that is not theirs. What the leaves have come to is not asked: the cases say
 * that.
 */
export function checkFollows(prepared: PreparedScheme, index: UnitIndex, path: Path): readonly Issue[] {
  const found = listed(index.nodes);
  const nodes = new Map(found.map((node) => [node.code, node]));
  const leaves = [...prepared.leaves.values()];
  const beyond = leaves.flatMap((leaf) => beyondLeaf(leaf, nodes.get(leaf.leaf.code), path));
  const about = { at: { unit: index.unit.id } };
  if (beyond.length > 0) return beyond.map((one) => ({ ...one, ...about }));
  const rows = new Map(leaves.flatMap((leaf) => rowOf(leaf, nodes.get(leaf.leaf.code))));
  const selfState = (code: string): SelfState => {
    const leaf = prepared.leaves.get(code);
    if (leaf === undefined || !isSelfScored(leaf)) return "none";
    return nodes.get(code)?.self === null ? "perhaps" : "counts";
  };
  const figures = figuresOf(prepared, index.unit, index.period, rows);
  // A gate may ask for the level of a leaf, which only the index itself states.
  const made = { ...figures, class: classIn(prepared, { ...figures, nodes: index.nodes }) };
  const expected = listed(made.nodes);
  /** What is stated as the maximum of a unit's own score, beside the most that it may be, or itself where it may be that. */
  const selfMaxOf = (
    found: string | null,
    most: string | null,
    part: number,
  ): readonly [string | null, string | null] => {
    if (found === most || found === null || most === null) return [found, most];
    const possible = selfMaxima(scoringTree(prepared), part, selfState);
    const isPossible = possible?.has(found) ?? (!found.startsWith("-") && decimal(found).lte(decimal(most)));
    return [found, isPossible ? found : most];
  };
  const ids = ({ parts }: UnitIndex): string => parts.map(({ part }) => part).join(", ");
  const compared: readonly Compared[] = [
    ...(["points", "max", "percent", "published", "class"] as const).map(
      (field): Compared => [field, index[field], made[field]],
    ),
    ["complete", String(index.complete), String(made.complete)],
    ["between lowest", index.between.lowest, made.between.lowest],
    ["between highest", index.between.highest, made.between.highest],
    ["parts", ids(index), ids(made)],
    ...made.parts.flatMap(({ part, ...one }, at): Compared[] => [
      ...(["points", "max", "percent", "self"] as const).map(
        (field): Compared => [`parts ${part} ${field}`, index.parts[at]?.[field] ?? null, one[field]],
      ),
      [`parts ${part} selfMax`, ...selfMaxOf(index.parts[at]?.selfMax ?? null, one.selfMax, at)],
    ]),
    ["nodes", String(found.length), String(expected.length)],
    ...expected.flatMap((node, at): Compared[] => {
      const { code } = node;
      const stated = nodes.get(code);
      return [
        // Each stands at its place in the tree.
        [`nodes ${code}`, placed(found[at]), placed(node)],
        ...(["points", "max", "percent"] as const).map(
          (field): Compared => [`nodes ${code} ${field}`, stated?.[field] ?? null, node[field]],
        ),
        ...(["self", "appraised"] as const).map(
          (field): Compared => [`nodes ${code} ${field}`, stated?.[field] ?? "0", node[field] ?? "0"],
        ),
        // Why a leaf has no points; a group has no reason of its own.
        [`nodes ${code} absence`, stated?.absence ?? null, node.absence ?? null],
        [`nodes ${code} level`, stated?.level ?? null, levelOf(prepared, stated)],
      ];
    }),
  ];
  return compared.flatMap(([field, one, other]) => {
    if (one === other) return [];
    const places = field.split(" ");
    const [first, code] = places;
    // A criterion is named by its code, and its place in the tree is no field of its own.
    const isNode = first === "nodes" && code !== undefined;
    const of = isNode && places.length === 2 ? "nodes" : (places.at(-1) as string);
    const params = { unit: index.unit.id, field: of, found: one ?? "nothing", expected: other ?? "nothing" };
    const at = { unit: index.unit.id, ...(isNode ? { leaf: code } : {}) };
    return [{ ...issue("composite.does_not_follow", [...path, ...places], params), at }];
  });
}

/** Every node with how deep it stands, parents first. */
interface Listed extends ScoredNode {
  readonly depth: number;
}

function listed(nodes: readonly ScoredNode[], depth = 0): readonly Listed[] {
  return nodes.flatMap((node) => [{ ...node, depth }, ...listed(node.children ?? [], depth + 1)]);
}

function placed(node: Listed | undefined): string | null {
  return node === undefined ? null : `${node.depth}: ${node.code}`;
}

/**
 * The row of a leaf, as far as a node says it. Why an earlier state has no points stands nowhere, so that of a group in that state
 * it is unknown whether it has none or 0, and the maximum of the unit's own score is the most that it may be.
 */
function rowOf(leaf: PreparedLeaf, node: ScoredNode | undefined): readonly [string, SheetRow][] {
  if (node === undefined) return [];
  const { code } = leaf.leaf;
  const { appraised, points, absence } = node;
  const self = isSelfScored(leaf) ? (node.self ?? "pending") : null;
  return [[code, { leaf: code, self, appraised: appraised ?? "pending", final: absence ?? points ?? "pending" }]];
}

/** A level stands where a gate asks for it, and is one that the rule has and whose points the leaf has. */
function levelOf(prepared: PreparedScheme, node: ScoredNode | undefined): string | null {
  if (node?.level === undefined || !gatedLevels(prepared.scheme.bands).has(node.code)) return null;
  const { code, level, points } = node;
  // A gate asks for the level of a leaf that has some.
  const own = prepared.leaves.get(code) as PreparedLeaf;
  if (!(own.leaf.rule as LevelsRule).levels.some(({ id }) => id === level)) return null;
  const earned = outcomeOf(prepared, own, { level });
  // Of a bonus only what its cap leaves is shown.
  return earned === points || points === own.leaf.bonus?.cap ? level : null;
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
