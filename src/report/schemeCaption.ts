import type { Language } from "../number/print.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import { warningsOf } from "./warningsOf.js";

/** What stands above every table: that its criteria are illustrative, where they are, and which text and engine made it. */
export function schemeCaption(
  { scheme, engine }: { readonly scheme: SchemeStamp; readonly engine: string },
  language: Language,
): readonly string[] {
  const say = words[language];
  return [
    ...warningsOf(scheme.status, language),
    `${say.edition} ${scheme.edition} · ${say.digest} ${scheme.digest.slice(0, 16)}… · ${engine}`,
  ];
}

const words = {
  vi: { edition: "Bản", digest: "mã băm" },
  en: { edition: "Edition", digest: "digest" },
} as const satisfies Record<Language, Record<string, string>>;
