import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./pack.js";

/** A way into the package. */
export interface Entry {
  /** As it is imported: `par-index/survey`. */
  readonly name: string;
  /** Its contents page, from `src/`: `fieldwork/index.ts`. */
  readonly page: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

/** Every entry that `exports` of package.json names, the core first; a file that is handed out as it is, is none. */
export function entries(): readonly Entry[] {
  const { name, exports }: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : [{ name: `${name}${path.slice(1)}`, page: target.import.default.replace(/^.*\/esm\/(.*)\.js$/, "$1.ts") }],
  );
}

/** What a bundler is told so that every entry is taken from a folder that mirrors `src`; the core last, for it is a prefix. */
export function entriesIn(folder: string): Readonly<Record<string, string>> {
  const files = entries().map(({ name, page }) => [name, join(folder, page.replace(/\.ts$/, ".js"))] as const);
  return Object.fromEntries(files.reverse());
}
