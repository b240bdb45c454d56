import type { Language } from "../number/print.js";

/** Words in Vietnamese, and in English where they have been translated. */
export interface LocalizedText {
  readonly vi: string;
  readonly en?: string;
}

/** The words in the language asked for; Vietnamese where no English is given. */
export function inLanguage(text: LocalizedText, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
