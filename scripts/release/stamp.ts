import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../pack.js";
import { embeddings } from "./embeddings.js";
import { groupByVerb } from "./groupByVerb.js";

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  if (!existsSync(path)) return;
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) return;
  writeFileSync(path, after);
  process.stdout.write(`${file}\n`);
}

function asJson(change: (value: Record<string, unknown>) => void): (text: string) => string {
  return (text) => {
    const value = JSON.parse(text);
    change(value);
    return `${JSON.stringify(value, null, 2)}\n`;
  };
}

/**
 * Writes the version of package.json wherever else it stands: the engine that every result names, the lock file, the
 * vectors' package, the examples of embedding, what catalogues read; and groups the newest section of CHANGELOG.md by verb.
 */
export function stampVersion(): void {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  process.stdout.write(`${name} ${version}\n`);
  rewrite("src/scheme/stamp.ts", (text) => text.replace(/ENGINE = "[^"]*"/, `ENGINE = "${name} ${version}"`));
  rewrite(
    "package-lock.json",
    asJson((lock) => {
      lock["version"] = version;
      Object.assign((lock["packages"] as Record<string, object>)[""] ?? {}, { version });
    }),
  );
  rewrite(
    "test/vectors/package.json",
    asJson((vectors) => {
      vectors["version"] = version;
    }),
  );
  rewrite("publiccode.yml", (text) => text.replace(/^softwareVersion: .*$/m, `softwareVersion: ${version}`));
  rewrite("CITATION.cff", (text) => text.replace(/^version: .*$/m, `version: ${version}`));
  for (const file of embeddings(root))
    rewrite(file, (text) => text.replace(/"par-index": "[^"]*"/, `"par-index": "${version}"`));
  rewrite("CHANGELOG.md", groupByVerb);
}
