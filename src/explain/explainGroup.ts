import type { ScoredNode } from "../composite/unitIndex.js";
import type { Group } from "../criteria/criterion.js";
import { addedUp, sumLine } from "./addedUp.js";
import type { CaseFile } from "./caseFile.js";
import { criterionFields } from "./criterionFields.js";
import { atMost, type Line, termOf } from "./line.js";
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
      ...percentLine(scored, file.open.scheme),
    ],
  };
}

function pointsLines({ bonus }: Group, children: readonly ScoredNode[]): readonly Line[] {
  const [sum] = sumLine("points", addedUp(children));
  if (sum === undefined) return [];
  const cap = bonus?.cap === undefined ? [] : atMost("points", sum.result, bonus.cap);
  return cap.length === 0 ? [sum] : [{ ...sum, gives: "earned" }, ...cap];
}

/** The maximum of what applies, where it is not the one that the scheme prints. */
function maxLines({ max, children }: Group, scored: ScoredNode): readonly Line[] {
  if (scored.max === max) return [];
  const counted = (scored.children ?? []).filter((_, at) => children[at]?.bonus === undefined);
  return sumLine(
    "max",
    counted.map((child) => termOf(child.code, child.max)),
  );
}
