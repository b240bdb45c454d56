import { type Language, printDecimal } from "../../number/print.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage, type LocalizedText } from "../../text/text.js";
import { type Limit, limitOf } from "../measure.js";
import type { Measured } from "./measured.js";

/** A figure as it is printed. */
export function figureText(figure: string, language: Language): string {
  return printDecimal(figure, language).replace("-", "−");
}

/** So many points: `0,5 điểm`, `1 point`. */
export function pointsText(points: string, language: Language): string {
  return POINTS[language](figureText(points, language));
}

const POINTS = {
  vi: (figure: string) => `${figure} điểm`,
  en: (figure: string) => (figure === "1" ? "1 point" : `${figure} points`),
} as const;

/** A title in quotation marks, on one line. */
export function cited(title: LocalizedText, language: Language): string {
  return `“${oneLine(inLanguage(title, language))}”`;
}

/** A limit: `từ 80 % trở lên`. */
export function limitText(limit: Limit, unit: string, language: Language): string {
  const { kind, at } = limitOf(limit);
  return LIMITS[language][kind](`${figureText(at, language)}${unit}`);
}

const LIMITS = {
  vi: {
    atLeast: (figure: string) => `từ ${figure} trở lên`,
    above: (figure: string) => `trên ${figure}`,
    atMost: (figure: string) => `từ ${figure} trở xuống`,
    below: (figure: string) => `dưới ${figure}`,
  },
  en: {
    atLeast: (figure: string) => `${figure} or more`,
    above: (figure: string) => `more than ${figure}`,
    atMost: (figure: string) => `${figure} or less`,
    below: (figure: string) => `less than ${figure}`,
  },
} as const;

const MEASURES = {
  vi: { ratio: "tỷ lệ", value: "giá trị" },
  en: { ratio: "the share", value: "the value" },
} as const;

/** What a rule measures: `tỷ lệ số hoàn thành / số được giao`. */
export function measureText({ measure, words }: Measured, language: Language): string {
  const name = MEASURES[language][measure];
  const say = (text: LocalizedText): string => oneLine(inLanguage(text, language));
  if (measure === "value") return words?.value === undefined ? name : say(words.value);
  if (words?.part === undefined || words.whole === undefined) return name;
  return `${name} ${say(words.part)} / ${say(words.whole)}`;
}

/** The unit of a measure, as it follows a figure: ` %`, ` ngày`. */
export function unitText({ measure, words }: Measured, language: Language): string {
  if (measure === "ratio") return " %";
  return words?.unit === undefined ? "" : ` ${oneLine(inLanguage(words.unit, language))}`;
}

/** An id in quotation marks. */
export function oneQuoted(id: string): string {
  return `“${oneLine(id)}”`;
}
