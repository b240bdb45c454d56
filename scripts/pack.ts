import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root: string = fileURLToPath(new URL("..", import.meta.url));

/** What `npm pack` says of a tarball. */
export interface Packed {
  /** Where the tarball lies. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs a package into a folder. `npm pack` builds first, where the package has a `prepack`. */
export function pack(into: string, from: string = root): Packed {
  mkdirSync(into, { recursive: true });
  const printed = execFileSync("npm", ["pack", "--json", "--pack-destination", into], {
    cwd: from,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024,
  });
  // The build writes to the same stream, before the JSON.
  const [packed] = JSON.parse(printed.replace(/^[\s\S]*?(?=^\[)/m, ""));
  return { ...packed, path: join(into, packed.filename) };
}

/** Installs packages, from the registry or as tarballs, into a folder of their own; returns its `node_modules`. */
export function install(into: string, ...packages: readonly string[]): string {
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, "package.json"), JSON.stringify({ private: true }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: into, stdio: "ignore" });
  return join(into, "node_modules");
}
