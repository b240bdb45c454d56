import type { Language } from "../../number/print.js";
import type { Bands } from "../../scheme/bands.js";
import { inLanguage } from "../../text/text.js";

/** The title of a class; its id where the scheme has no such class. */
export function className({ best, otherwise }: Bands, name: string, language: Language): string {
  const band = [...best, otherwise].find((one) => one.class === name);
  return band === undefined ? name : inLanguage(band.title, language);
}

/** The title of a class without what stands in brackets behind it, for pictures. */
export function shortClassName(bands: Bands, name: string, language: Language): string {
  return className(bands, name, language).replace(/ \([^()]*\)$/, "");
}
