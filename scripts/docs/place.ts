import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));
export const site: string = join(root, "docs/site");

/** What a path of the repository becomes in the site: a rendered page, a file shown as it is written, or a folder's list. */
export type Kind = "page" | "source" | "folder";

export function kindOf(path: string): Kind | null {
  if (!existsSync(join(root, path))) return null;
  if (statSync(join(root, path)).isDirectory()) return "folder";
  return path.endsWith(".md") ? "page" : "source";
}

/** Where a path of the repository stands in the site: `docs/guide/start.vi.md` is `guide/start.vi.html`. */
export function placeOf(path: string, kind: Kind): string {
  if (kind === "folder") return posix.join("source", path, "index.html");
  if (kind === "source") return posix.join("source", `${path}.html`);
  return path
    .replace(/^docs\//, "")
    .replace(/(^|\/)README\.md$/, "$1index.html")
    .replace(/\.md$/, ".html");
}

/** The way from one place of the site to another, relative, so that the site may stand under any path. */
export function wayFrom(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}
