import { decimal, decimalText } from "../../number/decimal.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { YearChange } from "../../years/yearChange.js";
import { NONE } from "./table.js";

/** How far a unit moved in its ranking: `lên 3 hạng`. */
export function rankChange(change: YearChange | undefined, language: Language): string {
  const sentences = dictionary[language];
  if (change === undefined) return NONE;
  const { placesGained, compared } = change;
  if (placesGained !== null) {
    if (placesGained === 0) return sentences.level;
    return placesGained > 0 ? sentences.rose(placesGained) : sentences.fell(-placesGained);
  }
  return compared === "same" || compared === "renamed" ? NONE : sentences.compared[compared];
}

/** How far the published figure moved: `+1,25`. */
export function indexChange(change: YearChange | undefined, places: number, language: Language): string | null {
  const difference = change?.difference ?? null;
  if (difference === null) return null;
  const figure = decimal(difference);
  const sign = figure.isZero() ? "" : figure.isNegative() ? "−" : "+";
  return `${sign}${printDecimal(decimalText(figure.abs()), language, places)}`;
}

const dictionary = {
  vi: {
    level: "giữ hạng",
    rose: (places: number) => `lên ${places} hạng`,
    fell: (places: number) => `xuống ${places} hạng`,
    compared: {
      merged: "sau sáp nhập",
      split: "sau chia tách",
      "new-kind": "đổi loại đơn vị",
      new: "mới",
      gone: "không còn",
      "other-edition": "khác bộ tiêu chí",
    },
  },
  en: {
    level: "same rank",
    rose: (places: number) => `up ${places}`,
    fell: (places: number) => `down ${places}`,
    compared: {
      merged: "after a merger",
      split: "after a split",
      "new-kind": "of another kind now",
      new: "new",
      gone: "gone",
      "other-edition": "other criteria",
    },
  },
} as const;
