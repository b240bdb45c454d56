/** The languages that the library speaks: Vietnamese and English. */
export type Language = "vi" | "en";

/**
 * A canonical decimal as it is printed in a language: with a comma in Vietnamese, with a point in English.
 *
 * @param spelling - A canonical decimal, such as `"90.25"`.
 * @param language - `"vi"` or `"en"`.
 * @param places - Decimal places to fill up with zeros, so that a column lines up. Nothing is ever rounded or cut off.
 * @returns The decimal in print; digits are not grouped.
 * @throws Never throws.
 * @example
 * ```ts
 * import { printDecimal } from "par-index";
 *
 * printDecimal("90.25", "vi"); // => "90,25"
 * printDecimal("82", "vi", 2); // => "82,00"
 * ```
 * @clause Our reading: Vietnamese documents print decimals with a comma.
 */
export function printDecimal(spelling: string, language: Language, places = 0): string {
  const [whole = "", fraction = ""] = spelling.split(".");
  const filled = fraction.padEnd(places, "0");
  if (filled === "") return whole;
  return language === "vi" ? `${whole},${filled}` : `${whole}.${filled}`;
}
