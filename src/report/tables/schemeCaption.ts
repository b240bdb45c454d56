import type { Language } from "../../number/print.js";
import type { SchemeStamp } from "../../scheme/stamp.js";
import { warningsOf } from "../../scheme/warningsOf.js";

/** What stands above every table: that its criteria are illustrative, where they are, and which text and engine made it. */
export function schemeCaption(
  { scheme, engine }: { readonly scheme: SchemeStamp; readonly engine: string },
  language: Language,
): readonly string[] {
  return [...warningsOf(scheme.status, language), `${textOf(scheme, language)} · ${engine}`];
}

/** Which text of a scheme it is: `Bản 2021 · mã băm 21b9e8c9b144ecac…`. */
export function textOf({ edition, digest }: Pick<SchemeStamp, "edition" | "digest">, language: Language): string {
  const sentences = dictionary[language];
  return `${sentences.edition} ${edition} · ${sentences.digest} ${digest.slice(0, 16)}…`;
}

const dictionary = {
  vi: { edition: "Bản", digest: "mã băm" },
  en: { edition: "Edition", digest: "digest" },
} as const satisfies Record<Language, Record<string, string>>;
