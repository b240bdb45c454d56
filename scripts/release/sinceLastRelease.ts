import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, pendingChangesets } from "./changesets.js";
import type { Check } from "./check.js";
import { driftBetween, expectationsAt, expectationsHere, isMajor, lastRelease } from "./expectations.js";

/** Whether what users get is written down: changesets that say what they must, and at least one if anything shipped has changed. */
export function changesAreDescribed(root: string): Omit<Check, "name"> {
  const pending = pendingChangesets(root);
  const counted = (["major", "minor", "patch"] as const).map(
    (bump) => `${pending.filter((one) => one.bump === bump).length} ${bump}`,
  );
  return {
    says: pending.length === 0 ? "nothing pending" : `${counted.join(", ")} pending`,
    faults: [...pending.flatMap(faultsOf), ...(pending.length === 0 ? undescribed(root) : [])],
  };
}

/** What is shipped and has changed since the tag of this very version. */
function undescribed(root: string): readonly string[] {
  const tag = lastRelease(root);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (tag !== `v${version}`) return [];
  const shipped = ["src", "schema"];
  const changed = execFileSync("git", ["diff", "--name-only", tag, "--", ...shipped], { cwd: root, encoding: "utf8" });
  return changed
    .split("\n")
    .filter((path) => path !== "")
    .map((path) => `${path} has changed since ${tag}, and no changeset says so`);
}

/** Whether the vectors expect what they expected at the last release; where not, a major changeset must say so. */
export function vectorsAreKept(root: string): Omit<Check, "name"> {
  const tag = lastRelease(root);
  const here = expectationsHere(root);
  if (tag === null)
    return { says: `${here.size} vectors; no release is tagged yet, nothing to compare with`, faults: [] };
  const drift = driftBetween(expectationsAt(root, tag), here);
  const { added, changed, removed } = drift;
  const isDescribed = pendingChangesets(root).some(({ bump }) => bump === "major");
  return {
    says: `since ${tag}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    faults:
      isMajor(drift) && !isDescribed
        ? [...changed, ...removed].map((id) => `${id}: changed since ${tag} without a major changeset`)
        : [],
  };
}
