/**
 * Same everywhere: the digest of one large evaluation in every runtime, locale and time zone, by import and by require.
 *
 *   npm run proof -- everywhere
 *
 * Packs the package, installs the tarball, and runs the scenario against it as it is installed, unbundled: in Node 20, 22,
 * 24 and 26, Bun and Deno (from npm, installed into a temporary folder), and here under different locales and time zones.
 * Chromium (from the system) runs it bundled, as a page would. Exit 1 if any digest differs.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pack } from "../../scripts/pack.js";
import { inChromium } from "./chromium.js";
import { type Programs, writePrograms } from "./programs.js";

const UNITS = 300;
const SEED = 880;
const NODES = [20, 22, 24, 26];
const LOCALES = [
  ["C", "UTC"],
  ["vi_VN.UTF-8", "Asia/Ho_Chi_Minh"],
  ["tr_TR.UTF-8", "Pacific/Apia"],
] as const;
const folder = mkdtempSync(join(tmpdir(), "par-index-everywhere-"));

interface Place {
  readonly name: string;
  readonly run: () => string;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A runtime from npm, installed when its turn comes; it runs both module kinds. */
function* runtime(name: string, spec: string, file: string, args: string[], programs: Programs): Generator<Place> {
  const binary = join(install(join(folder, spec), spec), file);
  const [version = "?"] = /\d+\.\d+\.\d+/.exec(run(binary, ["--version"])) ?? [];
  yield { name: `${name} ${version}, import`, run: () => run(binary, [...args, programs.imported]) };
  yield { name: `${name} ${version}, require`, run: () => run(binary, [...args, programs.required]) };
}

function* places(programs: Programs): Generator<Place> {
  for (const [LC_ALL, TZ] of LOCALES) {
    yield {
      name: `this Node, ${LC_ALL}, ${TZ}`,
      run: () => run(process.execPath, [programs.imported], { LC_ALL, TZ }),
    };
  }
  for (const major of NODES) yield* runtime("Node", `node@${major}`, "node/bin/node", [], programs);
  yield* runtime("Bun", "bun", ".bin/bun", ["run"], programs);
  yield* runtime("Deno", "deno", ".bin/deno", ["run", "--no-lock", "--allow-read"], programs);
  yield { name: "Chromium, bundle", run: () => inChromium(programs.bundled, folder) };
}

function digestAt({ run }: Place): string {
  try {
    return /digest ([0-9a-f]{64})/.exec(run())?.[1] ?? "no digest printed";
  } catch (error) {
    return `failed: ${String(error).slice(0, 400)}`;
  }
}

const packed = pack(folder);
process.stdout.write(`${packed.name} ${packed.version}, packed: ${packed.size} bytes, installed from the tarball\n`);
const home = join(folder, "installed");
install(home, packed.path);
const digests = new Set<string>();
for (const place of places(await writePrograms(home, UNITS, SEED))) {
  const digest = digestAt(place);
  digests.add(digest);
  process.stdout.write(`${place.name.padEnd(42)}${digest}\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(digests.size === 1 ? `the same digest everywhere (${UNITS} units)\n` : "DIFFERENT digests\n");
process.exitCode = digests.size === 1 ? 0 : 1;
