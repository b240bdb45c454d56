import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pack, root } from "../pack.js";
import { addressIsGiven } from "./address.js";
import { budgetsHold } from "./budgets.js";
import { type Check, check } from "./check.js";
import { contentsAreReviewed } from "./contents.js";
import { licencesAreAllowed } from "./licences.js";
import { everythingOpens } from "./openable.js";
import { worksFromItsOwnPages } from "./ownPages.js";
import { isReproducible } from "./reproducible.js";
import { changesAreDescribed, vectorsAreKept } from "./sinceLastRelease.js";
import { vectorsArePackable } from "./vectorsPackage.js";
import { versionsAgree } from "./versions.js";

const out = join(root, "out/release");

/** A tool's verdict on the tarball: its exit code, and what it must have printed. */
function verdict(says: string, ...command: readonly string[]): Omit<Check, "name"> {
  const printed = execFileSync("npx", ["--no-install", ...command], { cwd: root, encoding: "utf8", stdio: "pipe" });
  return { says, faults: printed.includes(says) ? [] : [printed] };
}

/** The package as a user has it: unpacked, with its runtime dependencies. */
function unpack(tarball: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // npm names the SBOM's subject by the folder.
  const unpacked = join(folder, manifest.name);
  mkdirSync(unpacked);
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", unpacked]);
  const { devDependencies: _, ...shipped } = manifest;
  writeFileSync(join(unpacked, "package.json"), JSON.stringify(shipped));
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", "--omit=dev", ...quiet], { cwd: unpacked, stdio: "ignore" });
  return unpacked;
}

/**
 * Everything that must hold before a release. Leaves the tarballs, the SBOM (CycloneDX) and the list of licences in
 * `out/release/`.
 */
export async function checkRelease(): Promise<boolean> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "par-index-release-"));
  const packed = pack(out);
  const installed = join(folder, "installed");
  install(installed, packed.path);
  const unpacked = unpack(packed.path, folder);
  const checks: readonly (() => Promise<Check>)[] = [
    () => check("address", () => addressIsGiven(root)),
    () => check("versions agree", () => versionsAgree(root)),
    () => check("changesets", () => changesAreDescribed(root)),
    () => check("vectors since last tag", () => vectorsAreKept(root)),
    () => check("contents", () => contentsAreReviewed(root, packed)),
    () => check("every link opens", () => everythingOpens(unpacked)),
    () => check("works by its own pages", () => worksFromItsOwnPages(unpacked, root)),
    () => check("publint --strict", () => verdict("All good", "publint", "--strict", packed.path)),
    () => check("attw", () => verdict("No problems found", "attw", packed.path, "--no-color")),
    () => check("size", () => budgetsHold(installed)),
    () => check("SBOM, licences", () => licencesAreAllowed(unpacked, out)),
    () => check("reproducible build", () => isReproducible(root, folder, packed)),
    () => check("vectors package", () => vectorsArePackable(root, out, packed.path)),
  ];
  let faulty = 0;
  for (const run of checks) {
    const { name, says, faults } = await run();
    if (faults.length > 0) faulty += 1;
    process.stdout.write(`${faults.length === 0 ? "ok    " : "FAILED"}  ${name.padEnd(24)}${says}\n`);
    for (const fault of faults.slice(0, 20)) process.stdout.write(`        ${fault}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(out, "port"), { recursive: true, force: true });
  process.stdout.write(faulty === 0 ? "ready to be released\n" : `${faulty} of ${checks.length} FAILED\n`);
  return faulty === 0;
}
