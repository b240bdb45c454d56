import { VERBS } from "./changesets.js";

/**
 * The newest section of a changelog, as `changeset version` writes it by bump, grouped by verb instead: what was added, what
 * changed, what was fixed, what was removed; last the clauses and what became of the vectors. Grouped again it is the same.
 */
export function groupByVerb(changelog: string): string {
  const match = /^(# [\s\S]*?\n)?(## .+\n)([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog);
  if (match === null) return changelog;
  const [whole, title = "", heading = "", body = ""] = match;
  if (!/^### (Major|Minor|Patch) Changes$/m.test(body)) return changelog;
  const paragraphs = paragraphsOf(body);
  const groups = VERBS.map((verb) => [verb, paragraphs.flatMap((one) => startingWith(verb, one))] as const);
  const rest = paragraphs.filter((one) => !VERBS.some((verb) => one.startsWith(`${verb} `)));
  const grouped = [...groups, ["Clauses and vectors", [...new Set(rest)]] as const]
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `### ${name}\n\n${items.map(bullet).join("\n")}\n`);
  return changelog
    .replace(whole, () => `${title}${heading}\n${grouped.join("\n")}\n`)
    .trimEnd()
    .concat("\n");
}

/** The paragraphs of every changeset, without bullets, indents and the hash of the commit. */
function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/^- /m)
    .slice(1)
    .map((one) => one.replace(/^### .*$/gm, "").replace(/^[0-9a-f]{7}: /, ""))
    .flatMap((one) => one.replace(/^ {2}/gm, "").split(/\n{2,}/))
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** What follows the verb, with a capital; nothing if the paragraph begins otherwise. */
function startingWith(verb: string, paragraph: string): readonly string[] {
  if (!paragraph.startsWith(`${verb} `)) return [];
  const rest = paragraph.slice(verb.length + 1);
  return [rest.slice(0, 1).toUpperCase() + rest.slice(1)];
}

function bullet(text: string): string {
  return `- ${text.replaceAll("\n", "\n  ")}`;
}
