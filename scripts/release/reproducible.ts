import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Packed } from "../pack.js";
import { pack } from "../pack.js";
import type { Check } from "./check.js";

/** Builds and packs the tracked files twice, each time in another folder: the same bytes must come out. */
export function isReproducible(root: string, folder: string, before: Packed): Omit<Check, "name"> {
  // Folders whose names differ in length, one of them deep: a path that slips into the build shows.
  const built = ["a", "another/folder/deep/down"].map((name) => {
    const copy = join(folder, name, "project");
    copyTracked(root, copy);
    return pack(join(folder, name, "packed"), copy);
  });
  const digests = [before, ...built].map(({ path }) => sha256(path));
  const [first = ""] = digests;
  return {
    says: `sha256 ${first.slice(0, 16)}… from ${digests.length} builds`,
    faults: built.flatMap((packed, at) =>
      digests[at + 1] === first ? [] : [`build ${at + 2} differs: ${differing(before, packed).join(", ")}`],
    ),
  };
}

function copyTracked(root: string, into: string): void {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  for (const path of listed.split("\0").filter((one) => one !== "")) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    cpSync(join(root, path), join(into, path));
  }
  symlinkSync(join(root, "node_modules"), join(into, "node_modules"));
}

export function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** The files inside that differ; none if only the wrapping does. */
function differing(one: Packed, other: Packed): readonly string[] {
  const [ours, theirs] = [digestsInside(one), digestsInside(other)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].filter((name) => ours.get(name) !== theirs.get(name));
  return names.length === 0 ? ["only the tarball around the same files"] : names;
}

function digestsInside({ path }: Packed): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "par-index-inside-"));
  execFileSync("tar", ["-xzf", path, "-C", folder]);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const digests = new Map(files.map((file) => [file, sha256(join(folder, file))]));
  rmSync(folder, { recursive: true });
  return digests;
}
