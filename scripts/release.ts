/**
 * Prepares a release, and publishes one that has been prepared.
 *
 *   npm run release                 everything that must hold before a release; exit 1 if anything fails
 *   npm run release -- version      takes in the changesets: the next version, everywhere it stands, and the changelog
 *   npm run release -- address ADDRESS "NAME"      where the project lives and who publishes it, everywhere it stands
 *   npm run release -- publish TAG                 in a host's workflow: the tarballs that the check has left, as they are
 */
import { execFileSync } from "node:child_process";
import { root } from "./pack.js";
import { stampAddress } from "./release/address.js";
import { checkRelease } from "./release/checkRelease.js";
import { publish } from "./release/publish.js";
import { stampVersion } from "./release/stamp.js";

const [task = "check", ...details] = process.argv.slice(2);
switch (task) {
  case "check":
    process.exitCode = (await checkRelease()) ? 0 : 1;
    break;
  case "version":
    execFileSync("npx", ["--no-install", "changeset", "version"], { cwd: root, stdio: "inherit" });
    stampVersion();
    execFileSync("npm", ["run", "generate", "--", "openapi"], { cwd: root, stdio: "inherit" });
    break;
  case "address": {
    const [address = "", publisher = ""] = details;
    stampAddress(root, { address, publisher });
    break;
  }
  case "publish":
    publish(root, details[0] ?? "");
    break;
  default:
    throw new Error(`npm run release -- check, version, address or publish, not ${task}`);
}
