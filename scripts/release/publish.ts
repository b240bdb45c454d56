import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressIsGiven } from "./address.js";

/** What `npm publish` is told, once for each tarball; an error if anything stands in the way. */
export function publications(root: string, tag: string): readonly (readonly string[])[] {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json says ${version}: nothing is published`);
  const { faults } = addressIsGiven(root);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const tarballs = [name, `${name}-vectors`].map((each) => join(root, `out/release/${each}-${version}.tgz`));
  const missing = tarballs.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not there; npm run release leaves them`);
  // A trial version must not become what `npm install par-index` gives.
  const channel = /-([a-z]+)/.exec(version)?.[1] ?? "latest";
  return tarballs.map((path) => ["publish", path, "--provenance", "--access", "public", "--tag", channel]);
}

/** Publishes the tarballs that were checked, byte for byte; npm asks the host who it is (trusted publishing). */
export function publish(root: string, tag: string): void {
  for (const args of publications(root, tag)) execFileSync("npm", args, { cwd: root, stdio: "inherit" });
}
