import type { Language } from "../../number/print.js";
import { cited, figureText, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { DeductingRule, Fault, FaultsInTurn } from "./rule.js";

export const deductingWords: Sentences<DeductingRule> = {
  vi: ({ faults, least }, { min, max }) => {
    const each = faults.map((fault) => `${cited(fault.title, "vi")} ${takenVi(fault)}`);
    return `từ ${pointsText(max, "vi")}, mỗi lỗi bị trừ điểm nhưng không xuống dưới ${pointsText(least ?? min, "vi")}; ${each.join("; ")}`;
  },
  en: ({ faults, least }, { min, max }) => {
    const each = faults.map((fault) => `${cited(fault.title, "en")} ${takenEn(fault)}`);
    return `${pointsText(max, "en")} less what each fault takes, ${pointsText(least ?? min, "en")} at least; ${each.join("; ")}`;
  },
};

function takenVi({ points }: Fault): string {
  if (typeof points === "string") return `trừ ${pointsText(points, "vi")}`;
  if ("inTurn" in points) return inTurn(points, "vi").join(", ");
  return `trừ từ ${figureText(points.atLeast, "vi")} đến ${pointsText(points.atMost, "vi")} mỗi lần`;
}

function takenEn({ points }: Fault): string {
  if (typeof points === "string") return `takes ${pointsText(points, "en")}`;
  if ("inTurn" in points) return inTurn(points, "en").join(", ");
  return `takes from ${figureText(points.atLeast, "en")} to ${pointsText(points.atMost, "en")} each`;
}

const TURNS = {
  vi: {
    one: (taken: string) => `lần nào cũng trừ ${taken}`,
    turn: (turn: number, taken: string) => `lần thứ ${turn} trừ ${taken}`,
    last: (turn: number, taken: string) => `từ lần thứ ${turn} trừ ${taken}`,
    all: "hết số điểm còn lại",
  },
  en: {
    one: (taken: string) => `takes ${taken} each time`,
    turn: (turn: number, taken: string) => `number ${turn} takes ${taken}`,
    last: (turn: number, taken: string) => `from number ${turn} on it takes ${taken}`,
    all: "all that is left",
  },
} as const;

function inTurn({ inTurn: turns }: FaultsInTurn, language: Language): readonly string[] {
  const say = TURNS[language];
  return turns.map((each, position) => {
    const taken = each === "all" ? say.all : pointsText(each, language);
    if (turns.length === 1) return say.one(taken);
    return position === turns.length - 1 ? say.last(position + 1, taken) : say.turn(position + 1, taken);
  });
}
