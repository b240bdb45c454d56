/** The languages that the library speaks: Vietnamese and English. */
export type Language = "vi" | "en";

/** What stands before the decimals. */
const POINTS: Readonly<Record<Language, string>> = { vi: ",", en: "." };

/** A canonical decimal as it is printed in a language, filled up with zeros to so many places; digits are not grouped. */
export function printDecimal(text: string, language: Language, places = 0): string {
  const [whole, fraction = ""] = text.split(".") as [string, string?];
  const filled = fraction.padEnd(places, "0");
  if (filled === "") return whole;
  return whole + POINTS[language] + filled;
}
