import type { Language } from "../../number/print.js";
import type { Bands } from "../../scheme/bands.js";
import { inLanguage } from "../../text/text.js";

/** The title of a class; its id where the scheme has no such class. */
export function className({ best, otherwise }: Bands, name: string, language: Language): string {
  const band = [...best, otherwise].find((one) => one.class === name);
  return band === undefined ? name : inLanguage(band.title, language);
}
