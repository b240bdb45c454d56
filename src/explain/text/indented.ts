import type { Language } from "../../number/print.js";
import type { Line } from "../line.js";
import { type LineSetting, lineText } from "./lineText.js";

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Lines of arithmetic, each marked by a dash that no other line begins with. */
export function calculationLines(lines: readonly Line[], setting: LineSetting, language: Language): readonly string[] {
  return lines.map((line) => `– ${lineText(line, setting, language)}`);
}
