import type { LocalizedText } from "../text/text.js";

const PERCENT = ["%", "phần trăm", "percent", "per cent"];
const SHARE = [...PERCENT, "tỷ lệ", "tỉ lệ"];

/** Whether words say that a figure is in percent. */
export function saysPercent(text: LocalizedText): boolean {
  return says(text, PERCENT);
}

/** Whether words say that a figure is a share of something, in percent or not. */
export function saysShare(text: LocalizedText): boolean {
  return says(text, SHARE);
}

function says({ vi, en = "" }: LocalizedText, words: readonly string[]): boolean {
  return [vi, en].some((text) => words.some((word) => text.toLowerCase().includes(word)));
}
