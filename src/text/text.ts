import type { Language } from "../number/print.js";

/** Words in Vietnamese, and in English where they have been translated. */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

/**
 * The words in the language asked for.
 *
 * @param text - Any title of a document.
 * @param language - `"vi"` or `"en"`.
 * @returns The words; Vietnamese where no English is given.
 * @throws Never throws.
 * @example
 * ```ts
 * import { inLanguage } from "par-index";
 *
 * inLanguage({ vi: "Sở Y tế", en: "Department of Health" }, "en"); // => "Department of Health"
 * ```
 * @clause Our reading: Vietnamese is the language of the documents; English stands beside it.
 */
export function inLanguage(text: Text, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
