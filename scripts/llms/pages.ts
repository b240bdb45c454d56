import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../pack.js";

/** A page, and what it is about. */
export interface Stop {
  /** From the root of the project. */
  readonly path: string;
  readonly title: string;
  /** Its first sentence. */
  readonly says: string;
}

/** Pages of one kind. */
export interface Shelf {
  readonly title: string;
  readonly stops: readonly Stop[];
  /** Whether the one text holds these pages whole. */
  readonly isWhole: boolean;
}

/** Every page of the package: guides in each language, what is looked up, the specification, the examples. */
export function pages(): readonly Shelf[] {
  const shelf = (title: string, isWhole: boolean, paths: readonly string[]): Shelf => ({
    title,
    isWhole,
    stops: paths.map((path) => stopOf(path)),
  });
  return [
    shelf("Guides", true, ["README.md", ...listed("docs/guide", /\.en\.md$/)]),
    shelf("Specification", true, listed("docs/spec", /\.en\.md$/)),
    shelf("Looked up", true, ["docs/glossary.md", "docs/readings.md"]),
    shelf("Examples", false, ["examples/README.md", "examples/embed/README.md"]),
    shelf("Tiếng Việt", false, [...listed("docs/guide", /\.vi\.md$/), ...listed("docs/spec", /\.vi\.md$/)]),
    shelf("Optional", false, ["docs/decision.md", "docs/laws.md", "docs/proof.md", "test/vectors/README.md"]),
  ].filter(({ stops }) => stops.length > 0);
}

function listed(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((file) => name.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/** What a page says in English: all of it, or from its second title on, where the first half is the same in Vietnamese. */
export function englishOf(path: string): string {
  const text = readFileSync(join(root, path), "utf8").trim();
  const code = /^```.*?^```$/gms;
  // Comments in code begin as titles do, so titles are looked for where code is blanked out.
  const titles = [...text.replace(code, (fence) => fence.replace(/[^\n]/g, " ")).matchAll(/^# /gm)];
  return text.slice(titles[1]?.index ?? 0);
}

function stopOf(path: string): Stop {
  const text = englishOf(path);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
  const paragraph = text.split(/\n{2,}/).find((block) => !/^(#|\||<|```|\[[^\]]*\]\([^)]*\)$|[-*] )/.test(block)) ?? "";
  const plain = paragraph
    .replace(/\s+/g, " ")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/[*`]/g, "");
  return { path, title, says: /^.*?[.:!?](?=\s|$)/.exec(plain)?.[0] ?? plain };
}
