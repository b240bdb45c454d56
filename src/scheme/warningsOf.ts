import type { Language } from "../number/print.js";
import type { Status } from "./scheme.js";

/** What stands above anything that shows a result of such a scheme: nobody may take invented criteria for official ones. */
export function warningsOf(status: Status, language: Language): readonly string[] {
  return status === "illustrative" ? [illustrative[language]] : [];
}

const illustrative = {
  vi: "BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.",
  en: "ILLUSTRATIVE CRITERIA – not an official criteria set.",
} as const satisfies Record<Language, string>;
