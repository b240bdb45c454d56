/**
 * Are the tests awake? Plants bugs, one at a time, in a copy of the project, and shows which kind of proof sees each: a law,
 * a conformance vector, the oracle. Of the gross ones it also shows that 1, 24 and 3,400 units and the figures of a plan are
 * all wrong, so that there is but one scorer. The project itself is not touched.
 *
 *   npm run proof -- planted
 *   npx tsx test/mutation/planted.ts BROKEN      only those whose name has this in it
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bugs } from "./bugs.js";

/** Each kind of proof is a run of vitest that must fail. */
const proofs = {
  "a law": (law: string) => ["--project", "laws", `test/laws/${law}.laws.ts`],
  "a vector": () => ["--project", "vectors"],
  "the oracle": () => ["--project", "laws", "test/laws/oracle.laws.ts"],
} as const;

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "par-index-planted-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  for (const file of files.split("\n").filter((name) => name !== "")) cpSync(file, join(copy, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

function isSeen(copy: string, args: readonly string[]): boolean {
  const { status } = spawnSync("npx", ["vitest", "run", "--bail", "1", "--testTimeout", "600000", ...args], {
    cwd: copy,
    stdio: "ignore",
    // That it is seen is enough: the smallest case need not be looked for. A figure just between two others is drawn rarely.
    env: { ...process.env, PAR_SEED: "880", PAR_RUNS: "150" },
  });
  return status !== 0;
}

/** What 1, 24 and 3,400 units and a plan come to. */
function unitsIn(copy: string): readonly string[] {
  const found = execFileSync("npx", ["tsx", "test/mutation/planted/units.ts"], { cwd: copy, encoding: "utf8" });
  return JSON.parse(found) as readonly string[];
}

const UNITS = ["1 unit", "24 units", "3,400", "a plan"];

const copy = copyProject();
let unseen = 0;
const show = (name: string, seen: readonly boolean[]): void => {
  unseen += seen.filter((one) => !one).length;
  process.stdout.write(`${name.padEnd(40)}${seen.map((one) => (one ? "seen" : "NOT SEEN").padEnd(12)).join("")}\n`);
};
const sound = unitsIn(copy);
process.stdout.write(
  `${"planted bug".padEnd(40)}${[...Object.keys(proofs), ...UNITS].map((name) => name.padEnd(12)).join("")}\n`,
);
const [, , asked = ""] = process.argv;
for (const { name, file, from, to, isGross, law } of bugs.filter((bug) => bug.name.includes(asked))) {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no place for the bug: ${from}`);
  writeFileSync(path, text.replace(from, to));
  const wrong = isGross ? unitsIn(copy).map((found, at) => found !== sound[at]) : [];
  show(name, [...Object.values(proofs).map((argsFor) => isSeen(copy, argsFor(law))), ...wrong]);
  writeFileSync(path, text);
}
const files = [...new Set(bugs.filter((bug) => bug.name.includes(asked)).map(({ law }) => law))];
const awake = files.flatMap((law) => Object.values(proofs).map((argsFor) => !isSeen(copy, argsFor(law))));
process.stdout.write(`without a bug, everything passes: ${awake.every(Boolean) ? "yes" : "NO"}\n`);
rmSync(copy, { recursive: true, force: true });
process.exitCode = unseen === 0 && awake.every(Boolean) ? 0 : 1;
