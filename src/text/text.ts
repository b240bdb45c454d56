import type { Language } from "../number/print.js";

/** Words in Vietnamese, and in English where they have been translated. */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

/** The words in the language asked for; Vietnamese where no English is given. */
export function inLanguage(text: Text, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
