import type { ScoredNode } from "../composite/unitIndex.js";
import type { Group } from "../criteria/criterion.js";
import { decimal } from "../number/decimal.js";
import { addedUp, sumLine } from "./addedUp.js";
import type { CaseFile } from "./caseFile.js";
import { criterionFields } from "./criterionFields.js";
import { atLeast, atMost, type Line, termOf } from "./line.js";
import { percentLine } from "./percentLine.js";
import type { GroupProof } from "./proof.js";

/** A group from the points of its children; what is below them is the caller's to add. */
export function explainGroup(file: CaseFile, group: Group, scored: ScoredNode): GroupProof {
  return {
    kind: "group",
    ...criterionFields(group, scored),
    percent: scored.percent,
    lines: [
      ...pointsLines(group, scored.children ?? []),
      ...maxLines(group, scored),
      ...percentLine(scored, file.prepared.scheme),
    ],
  };
}

function pointsLines(group: Group, children: readonly ScoredNode[]): readonly Line[] {
  const [sum] = sumLine("points", addedUp(children));
  if (sum === undefined) return [];
  const caps = [group.bonus?.cap, group.most].filter((one) => one !== undefined);
  const cap = caps.reduce<string | undefined>(
    (least, one) => (least === undefined || isBelow(one, least) ? one : least),
    undefined,
  );
  const capped = cap === undefined ? [] : atMost("points", sum.result, cap);
  const held = capped.at(-1)?.result ?? sum.result;
  const floored = group.least === undefined ? [] : atLeast("points", held, group.least);
  const bounds = [...capped, ...floored];
  return bounds.length === 0 ? [sum] : [{ ...sum, gives: capped.length === 0 ? "left" : "earned" }, ...bounds];
}

function isBelow(a: string, b: string): boolean {
  return decimal(a).lt(decimal(b));
}

/** The maximum of what applies, where it is not the one that the scheme prints. */
function maxLines({ max, most, children }: Group, scored: ScoredNode): readonly Line[] {
  if (scored.max === max) return [];
  const counted = (scored.children ?? []).filter((_, at) => children[at]?.bonus === undefined);
  const [sum] = sumLine(
    "max",
    counted.map((child) => termOf(child.code, child.max)),
  );
  if (sum === undefined) return [];
  return [sum, ...(most === undefined ? [] : atMost("max", sum.result, most))];
}
