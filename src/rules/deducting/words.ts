import { decimal, decimalText } from "../../number/decimal.js";
import { cited, figureText, pointsText } from "../form/say.js";
import { isMax, isMin } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import { lastComma, type Token } from "../sentence/token.js";
import type { LeafPoints, Sentences } from "../sentences.js";
import { readFaults, writeFault } from "./faults.js";
import type { DeductingRule, Fault, FaultsInTurn } from "./rule.js";

const TO_MIN = phrase("từ {max:points}, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là {min:points}");
const TO_LEAST = phrase("từ {max:points}, mỗi lỗi bị trừ điểm nhưng không xuống dưới {least:points}");
const TAKEN = phrase(
  "tối đa trừ {taken:points}",
  "[tổng cộng|tất cả|] [trừ tối đa|tối đa trừ|trừ không quá|không trừ quá] {taken:points}",
);
const FLOOR = phrase("không [dưới|xuống dưới] {least:points}");

export const deductingWords: Sentences<DeductingRule> = {
  vi: ({ faults, least }, { min, max }, { style }) => {
    const head = least === undefined ? TO_MIN.write({ max, min }, style) : TO_LEAST.write({ max, least }, style);
    return [head, ...faults.map((fault) => writeFault(fault, style))].join("; ");
  },
  en: ({ faults, least }, { min, max }) => {
    const each = faults.map((fault) => `${cited(fault.title, "en")} ${takenEn(fault)}`);
    return `from ${pointsText(max, "en")}, each fault takes points off, down to ${pointsText(least ?? min, "en")} at the least; ${each.join("; ")}`;
  },
  read: (clauses, leaf) => {
    const [first, ...others] = clauses;
    for (const { max, min } of TO_MIN.read(first)) {
      return isMax(max, leaf) && isMin(min, leaf) ? rulesOf(readFaults(others), {}) : [];
    }
    for (const { max, least } of TO_LEAST.read(first)) {
      return isMax(max, leaf) ? rulesOf(readFaults(others), { least }) : [];
    }
    return readAnnex(clauses, leaf);
  },
  models: [
    "từ 2 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Nộp chậm” trừ 0,5 điểm; “Thiếu báo cáo” lần thứ 1 trừ 1 điểm, từ lần thứ 2 trừ hết số điểm còn lại.",
  ],
};

function rulesOf(faults: readonly Fault[] | null, least: Pick<DeductingRule, "least">): readonly DeductingRule[] {
  return faults === null || faults.length === 0 ? [] : [{ kind: "deducting", faults, ...least }];
}

/** As annexes print it: `Mỗi lỗi trừ 0,1, tối đa trừ 1`. */
function readAnnex(clauses: readonly (readonly Token[])[], leaf: LeafPoints): readonly DeductingRule[] {
  const parts = clauses.flatMap(atLastComma);
  const last = parts.at(-1) ?? [];
  const taken = TAKEN.read(last)[0]?.taken;
  const floor = FLOOR.read(last)[0]?.least;
  const faults = parts.slice(0, -1);
  if (floor !== undefined) return rulesOf(readFaults(faults), { least: floor });
  if (taken === undefined) return rulesOf(readFaults(clauses), {});
  if (leaf.max === undefined) return [];
  return rulesOf(readFaults(faults), { least: decimalText(decimal(leaf.max).minus(decimal(taken))) });
}

/** A clause, and what stands behind its last comma where that says how far it goes. */
function atLastComma(clause: readonly Token[]): readonly (readonly Token[])[] {
  const comma = lastComma(clause);
  const behind = comma < 0 ? [] : clause.slice(comma + 1);
  return TAKEN.read(behind).length + FLOOR.read(behind).length > 0 ? [clause.slice(0, comma), behind] : [clause];
}

function takenEn({ points }: Fault): string {
  if (typeof points === "string") return `takes ${pointsText(points, "en")}`;
  if ("inTurn" in points) return inTurn(points).join(", ");
  return `takes from ${figureText(points.atLeast, "en")} to ${pointsText(points.atMost, "en")} each`;
}

function inTurn({ inTurn: turns }: FaultsInTurn): readonly string[] {
  return turns.map((each, position) => {
    const taken = each === "all" ? "all that is left" : pointsText(each, "en");
    if (turns.length === 1) return `takes ${taken} each time`;
    return position === turns.length - 1
      ? `from number ${position + 1} on it takes ${taken}`
      : `number ${position + 1} takes ${taken}`;
  });
}
