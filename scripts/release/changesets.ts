import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Bump = "major" | "minor" | "patch";

/** A note of what users get, that no version has taken in yet. */
export interface Changeset {
  readonly name: string;
  readonly bump: Bump;
  readonly text: string;
}

/** The changesets that `changeset version` would take in next. */
export function pendingChangesets(repository: string): readonly Changeset[] {
  const folder = join(repository, ".changeset");
  const pre = join(folder, "pre.json");
  const taken: readonly string[] = existsSync(pre) ? JSON.parse(readFileSync(pre, "utf8")).changesets : [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => changesetIn(file.replace(/\.md$/, ""), readFileSync(join(folder, file), "utf8")))
    .filter(({ name }) => !taken.includes(name));
}

function changesetIn(name: string, text: string): Changeset {
  const [, bump, body] = /^---\n"par-index": (major|minor|patch)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (bump === undefined || body === undefined) throw new Error(`.changeset/${name}.md is no changeset of par-index`);
  return { name, bump: bump as Bump, text: body.trim() };
}

export const VERBS = ["Add", "Change", "Fix", "Remove"] as const;

/** What a changeset has to say: each paragraph begins with a verb, and one says what becomes of the vectors. */
export function faultsOf({ name, text }: Changeset): readonly string[] {
  const paragraphs = text.split(/\n{2,}/);
  const verbless = paragraphs.filter((one) => !/^(Add |Change |Fix |Remove |Clause:)/.test(one));
  return [
    ...verbless.map((one) => `${name}: “${one.slice(0, 40)}…” begins with none of ${VERBS.join(", ")}`),
    ...(/\bvectors?\b/i.test(text) ? [] : [`${name}: does not say whether vectors change`]),
  ];
}
