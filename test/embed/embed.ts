/**
 * Installs the packed package into each example of `examples/embed/`, as an integrator would, type-checks and tests it.
 *
 *   npm run proof -- embed
 *   npm run proof -- embed react-form worker
 *
 * Each example is copied into a temporary folder first and brings its own dependencies from npm. Chromium is the one at
 * CHROMIUM_PATH. Exit 1 if any example fails.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pack, root } from "../../scripts/pack.js";

const examples = join(root, "examples/embed");
const folder = mkdtempSync(join(tmpdir(), "par-index-embed-"));

interface Outcome {
  /** What went wrong, as it was printed; none if nothing did. */
  readonly failure?: string;
  readonly seconds: readonly string[];
}

/** Copies, installs, type-checks and tests one example. */
function tryOut(name: string, tarball: string): Outcome {
  const home = join(folder, name);
  cpSync(join(examples, name), home, {
    recursive: true,
    filter: (path) => !["node_modules", "out", ".next"].includes(basename(path)),
  });
  const steps: readonly (readonly [string, ...string[]])[] = [
    ["install", "--no-audit", "--no-fund", tarball],
    ["run", "typecheck", "--if-present"],
    ["test"],
  ];
  const seconds: string[] = [];
  for (const step of steps) {
    const since = performance.now();
    const { status, stdout, stderr } = spawnSync("npm", step, { cwd: home, encoding: "utf8", maxBuffer: 2 ** 26 });
    seconds.push(((performance.now() - since) / 1000).toFixed(1));
    if (status !== 0) return { failure: `npm ${step.join(" ")}\n${stdout}${stderr}`, seconds };
  }
  return { seconds };
}

const asked = process.argv.slice(2);
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => asked.length === 0 || asked.includes(name));
const tarball = pack(folder);
process.stdout.write(`${tarball.name} ${tarball.version}, packed: ${tarball.size} bytes\n`);
let failed = names.length === 0 ? 1 : 0;
for (const name of names) {
  const { failure, seconds } = tryOut(name, tarball.path);
  const [installed = "–", checked = "–", tested = "–"] = seconds;
  const times = `install ${installed} s, types ${checked} s, test ${tested} s`;
  process.stdout.write(`${name.padEnd(17)}${failure === undefined ? "ok    " : "FAILED"}  ${times}\n${failure ?? ""}`);
  if (failure !== undefined) failed += 1;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(failed === 0 ? `${names.length} examples run from the packed package\n` : `${failed} FAILED\n`);
process.exitCode = failed === 0 ? 0 : 1;
