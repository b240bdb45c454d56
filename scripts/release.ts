/**
 * Prepares a release; publishes nothing.
 *
 *   npm run release                 everything that must hold before a release; exit 1 if anything fails
 *   npm run release -- version      takes in the changesets: the next version, everywhere it stands, and the changelog
 */
import { execFileSync } from "node:child_process";
import { root } from "./pack.js";
import { checkRelease } from "./release/checkRelease.js";
import { stampVersion } from "./release/stamp.js";

const [task = "check"] = process.argv.slice(2);
switch (task) {
  case "check":
    process.exitCode = (await checkRelease()) ? 0 : 1;
    break;
  case "version":
    execFileSync("npx", ["--no-install", "changeset", "version"], { cwd: root, stdio: "inherit" });
    stampVersion();
    break;
  default:
    throw new Error(`npm run release -- check or version, not ${task}`);
}
