/** The languages that the library speaks: Vietnamese and English. */
export type Language = "vi" | "en";

/**
 * A canonical decimal as it is printed in a language: `"90.25"` is `90,25` in Vietnamese.
 * Digits are not grouped and none are added or taken away.
 */
export function printDecimal(spelling: string, language: Language): string {
  return language === "vi" ? spelling.replace(".", ",") : spelling;
}
