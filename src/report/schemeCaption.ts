import type { Language } from "../number/print.js";
import type { SchemeStamp } from "../scheme/stamp.js";

/** What stands above every table: that its criteria are illustrative, where they are, and which text and engine made it. */
export function schemeCaption(
  { scheme, engine }: { readonly scheme: SchemeStamp; readonly engine: string },
  language: Language,
): readonly string[] {
  const say = words[language];
  return [
    ...(scheme.status === "illustrative" ? [say.illustrative] : []),
    `${say.edition} ${scheme.edition} · ${say.digest} ${scheme.digest.slice(0, 16)}… · ${engine}`,
  ];
}

const words = {
  vi: {
    edition: "Bản",
    digest: "mã băm",
    illustrative: "BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.",
  },
  en: {
    edition: "Edition",
    digest: "digest",
    illustrative: "ILLUSTRATIVE CRITERIA – not an official criteria set.",
  },
} as const satisfies Record<Language, Record<string, string>>;
