/**
 * Are the tests awake? Plants five bugs, one at a time, in a copy of the project, and shows which kind of proof sees each:
 * a law, a conformance vector, the oracle. The project itself is not touched.
 *
 *   npm run proof -- planted
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Bug {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const bugs: readonly Bug[] = [
  {
    name: "half-up becomes half-even in one rule",
    file: "src/rules/score.ts",
    from: "roundQuotient(earned, rounding)",
    to: 'roundQuotient(earned, rule.kind === "proportional" && rounding.mode === "half-up" ? { ...rounding, mode: "half-even" } : rounding)',
  },
  { name: ">= becomes > in bands", file: "src/classification/classify.ts", from: ")) >= 0)", to: ")) > 0)" },
  {
    name: "roll-up drops a child",
    file: "src/composite/rollUp.ts",
    from: "if (child.points !== null) points =",
    to: "if (child.points !== null && (children.length > 1 || criteria.length === 1)) points =",
  },
  {
    name: "a shared rank is off by one",
    file: "src/ranking/rank.ts",
    from: 'const rank = 1 + (ties === "shared" ? above : position);',
    to: 'const rank = (ties === "shared" && above > 0 ? 2 : 1) + (ties === "shared" ? above : position);',
  },
  {
    name: "a sign in least",
    file: "src/rules/deducting.ts",
    from: "return least === undefined ? min : decimal(least);",
    to: "return least === undefined ? min.neg() : decimal(least).neg();",
  },
];

/** Each kind of proof is a run of vitest that must fail. */
const proofs = {
  "a law": ["--project", "laws", "--exclude", "**/oracle.laws.ts", "--exclude", "**/{register,hostile}.test.ts"],
  "a vector": ["--project", "vectors"],
  "the oracle": ["--project", "laws", "test/laws/oracle.laws.ts"],
} as const;

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "par-index-planted-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  for (const file of files.split("\n").filter((name) => name !== "")) cpSync(file, join(copy, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

function isSeen(copy: string, args: readonly string[]): boolean {
  const { status } = spawnSync("npx", ["vitest", "run", "--bail", "1", ...args], {
    cwd: copy,
    stdio: "ignore",
    // That it is seen is enough: the smallest case need not be looked for.
    env: { ...process.env, PAR_SEED: "880", PAR_SHRINK: "no" },
  });
  return status !== 0;
}

const copy = copyProject();
let unseen = 0;
const show = (name: string, seen: readonly boolean[]): void => {
  unseen += seen.filter((one) => !one).length;
  process.stdout.write(`${name.padEnd(40)}${seen.map((one) => (one ? "seen" : "NOT SEEN").padEnd(12)).join("")}\n`);
};
process.stdout.write(
  `${"planted bug".padEnd(40)}${Object.keys(proofs)
    .map((name) => name.padEnd(12))
    .join("")}\n`,
);
for (const { name, file, from, to } of bugs) {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  if (!sound.includes(from)) throw new Error(`${file} has no place for the bug: ${from}`);
  writeFileSync(path, sound.replace(from, to));
  show(
    name,
    Object.values(proofs).map((args) => isSeen(copy, args)),
  );
  writeFileSync(path, sound);
}
const awake = Object.values(proofs).map((args) => !isSeen(copy, args));
process.stdout.write(`without a bug, everything passes: ${awake.every(Boolean) ? "yes" : "NO"}\n`);
rmSync(copy, { recursive: true, force: true });
process.exitCode = unseen === 0 && awake.every(Boolean) ? 0 : 1;
