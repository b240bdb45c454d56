import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));
export const site: string = join(root, "docs/site");

/** The language of a page: every page is in one. */
export type Language = "vi" | "en";
export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** What a path of the repository becomes in the site: a rendered page, a file shown as it is written, or a folder's list. */
export type Kind = "page" | "source" | "folder";

export function kindOf(path: string): Kind | null {
  if (!existsSync(join(root, path))) return null;
  if (statSync(join(root, path)).isDirectory()) return "folder";
  return path.endsWith(".md") ? "page" : "source";
}

/** The language that a file names itself: `start.vi.md`; undefined for one that names none. */
export function languageNamed(path: string): Language | undefined {
  return /\.(vi|en)\.md$/.exec(path)?.[1] as Language | undefined;
}

/** Where a path of the repository is in the site: `docs/guide/start.vi.md` is `guide/start.html`, in English `guide/start.en.html`. */
export function placeOf(path: string, kind: Kind, language: Language): string {
  const ending = (languageNamed(path) ?? language) === "en" ? ".en.html" : ".html";
  if (kind === "folder") return posix.join("source", path, `index${ending}`);
  if (kind === "source") return posix.join("source", `${path}${ending}`);
  return path
    .replace(/^docs\//, "")
    .replace(/(^|\/)README\.md$/, "$1index.md")
    .replace(/(\.(vi|en))?\.md$/, ending);
}

/** Where a picture of the repository is in the site. */
export function pictureAt(path: string): string {
  return path.replace(/^docs\//, "");
}

/** The way from one place of the site to another, relative, so that the site may be under any path. */
export function wayFrom(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
