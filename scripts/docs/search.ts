import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language, site } from "./place.js";

/** What a search can find: a section of a page, or a name of the library. */
export interface Found {
  readonly place: string;
  /** The title of the page. */
  readonly page: string;
  /** The heading of the section; empty for the beginning of a page. */
  readonly heading: string;
  readonly text: string;
  /** Undefined for names of the library, which are the same in every language. */
  readonly language?: Language;
}

/**
 * Writes what can be found, a file for each language, as scripts: a page that was opened from a disk may load a script, and nothing
 * else. MiniSearch makes the index of it in the reader's browser at the first search.
 */
export function writeSearch(found: readonly Found[]): void {
  for (const language of LANGUAGES) {
    const own = found.filter((one) => (one.language ?? language) === language);
    const rows = own.map(({ place, page, heading, text }) => [place, page, heading, text]);
    writeFileSync(join(site, `search.${language}.js`), `globalThis.parIndexFound = ${JSON.stringify(rows)};\n`);
  }
}
