import { outcomesOf } from "../composite/outcomesOf.js";
import { scoringTree } from "../composite/scoringTree.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { PartIndex } from "../composite/unitIndex.js";
import { decimal, decimalText, sum } from "../number/decimal.js";
import type { Part } from "../scheme/scheme.js";
import { addedUp, sumLine } from "./addedUp.js";
import type { CaseFile } from "./caseFile.js";
import { type Calculation, calculate, type Line, negated, term, termOf } from "./line.js";
import { type PartNode, partNodesOf } from "./partNodes.js";
import { percentLine } from "./percentLine.js";
import type { PartProof } from "./proof.js";

/** A part computed from its criteria, scaled to its full maximum where the scheme requires it. */
export function explainPart(file: CaseFile, part: Part, scored: PartIndex): PartProof {
  const partNodes = partNodesIn(file, part.id);
  return {
    kind: "part",
    code: part.id,
    title: part.title,
    points: scored.points,
    max: scored.max,
    ...(scored.max === part.max ? {} : { declaredMax: part.max }),
    percent: scored.percent,
    lines: [
      ...maxLines(file, part, scored, partNodes),
      ...pointsLines(file, scored, partNodes),
      ...percentLine(scored, file.prepared.scheme),
    ],
  };
}

/** The criteria that make up a part. */
export function partNodesIn({ prepared: { scheme }, index }: CaseFile, part: string): readonly PartNode[] {
  const telling = (tells: "penalties" | "bonuses"): readonly PartNode[] =>
    partNodesOf(scheme.criteria, index.nodes, tells).filter((whole) => whole.part === part);
  const nodes = telling("bonuses");
  const [applicable] = applicableLine(nodes);
  const scored = index.parts.find((one) => one.part === part);
  return applicable === undefined || applicable.result === scored?.max ? nodes : telling("penalties");
}

function flowing(partNodes: readonly PartNode[], flow: PartNode["flow"]): readonly PartNode["scored"][] {
  return partNodes.filter((whole) => whole.flow === flow).map(({ scored }) => scored);
}

/** Points against the maximum, scaled where not all of it applies, the bonus on top and the penalty taken off. */
function pointsLines(file: CaseFile, scored: PartIndex, partNodes: readonly PartNode[]): readonly Line[] {
  const base = sumLine("base", addedUp(flowing(partNodes, "base")));
  const beside = [
    ...sumLine("bonus", addedUp(flowing(partNodes, "bonus"))),
    ...sumLine("penalty", addedUp(flowing(partNodes, "penalty"))),
  ];
  const scaled = scaledLines(file, scored, partNodes, base);
  const before = [...base, ...scaled];
  const last = before.at(-1);
  if (beside.length === 0) {
    return before.map((line) => (line === last ? { ...line, gives: "points" as const } : line));
  }
  const terms = [...(last === undefined ? [] : [term(last.result)]), ...beside.map(({ result }) => term(result))];
  return [...before, ...beside, calculate("points", terms)];
}

/** `max × base ÷ applicable`, where the maximum that applies is not the part's. */
function scaledLines(
  file: CaseFile,
  { max }: PartIndex,
  partNodes: readonly PartNode[],
  [base]: readonly Calculation[],
): readonly Calculation[] {
  const [applicable] = applicableLine(partNodes);
  if (base === undefined || applicable === undefined || applicable.result === "0" || applicable.result === max)
    return [];
  const rounded = { name: "leaf", rounding: file.prepared.scheme.rounding.leaf } as const;
  return [
    { ...applicable, gives: "applicable" },
    calculate("scaled", [term(max, base.result)], { divisor: applicable.result, rounded }),
  ];
}

function applicableLine(partNodes: readonly PartNode[]): readonly Calculation[] {
  const counted = [...flowing(partNodes, "base"), ...flowing(partNodes, "penalty")].filter(({ max }) => max !== "0");
  return sumLine(
    "max",
    counted.map(({ code, max }) => termOf(code, max)),
  );
}

/**
 * The maximum, where it is not the one that the scheme prints: lowered by what does not apply and is not scaled up, or
 * taken over from parts that do not apply.
 */
function maxLines(
  { prepared: open, index }: CaseFile,
  part: Part,
  scored: PartIndex,
  partNodes: readonly PartNode[],
): readonly Line[] {
  if (scored.max === part.max || scored.max === "0") return scored.max === part.max ? [] : applicableLine(partNodes);
  const prepared = scoringTree(open);
  const totals = rollUpOutcomes(prepared, outcomesOf(prepared, index)).parts;
  const leaf = totals[open.scheme.parts.indexOf(part)];
  if (leaf === undefined) return [];
  const full = decimalText(leaf.full);
  if (full === scored.max) {
    const lost = decimalText(decimal(part.max).minus(leaf.full));
    return leaf.full.eq(leaf.applicable)
      ? applicableLine(partNodes)
      : [calculate("max", [term(part.max), term(negated(lost))])];
  }
  const scale = sum(totals.map((total) => total.full));
  const rest = totals.filter(({ applicable }) => !applicable.isZero()).map((total) => total.full);
  const share = calculate("max", [term(decimalText(scale), full)], { divisor: decimalText(sum(rest)) });
  if (share.result === scored.max) return [share];
  return [{ ...share, exact: share.result, rounding: "largest-remainder", result: scored.max }];
}
