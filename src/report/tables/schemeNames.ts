import { walk } from "../../criteria/walk.js";
import type { Language } from "../../number/print.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage, type LocalizedText } from "../../text/text.js";
import { className } from "./className.js";
import { NONE } from "./table.js";

/** What a scheme calls its criteria, agencies, parts and classes; an id without a title is shown as it is. */
export interface SchemeNames {
  readonly criterion: (code: string) => string;
  readonly agency: (id: string | null) => string;
  readonly part: (id: string) => string;
  readonly class: (name: string | null) => string;
}

export function schemeNames({ criteria, agencies = [], parts, bands }: Scheme, language: Language): SchemeNames {
  const named = (list: readonly (readonly [string, LocalizedText])[]) => {
    const titles = new Map(list);
    return (id: string | null): string => {
      const title = id === null ? undefined : titles.get(id);
      return title === undefined ? (id ?? NONE) : inLanguage(title, language);
    };
  };
  return {
    criterion: named(walk(criteria).map(({ criterion: { code, title } }) => [code, title])),
    agency: named(agencies.map(({ id, title }) => [id, title])),
    part: named(parts.map(({ id, title }) => [id, title])),
    class: (name) => (name === null ? NONE : className(bands, name, language)),
  };
}
