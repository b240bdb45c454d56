import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is timed is the built package: it is built where it is missing or older than what it is made from. */
export function buildUnlessNewer(built: string): void {
  const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).map((path) => `${root}src/${path}`);
  const newest = Math.max(...[...sources, `${root}package.json`, `${root}tsup.config.ts`].map(changed));
  if (changed(built) >= newest) return;
  process.stdout.write("\nbuilding the package, which takes a minute or two\n");
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" });
}
