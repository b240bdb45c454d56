/**
 * Same everywhere: the digest of one large evaluation in every runtime, locale and time zone.
 *
 *   npm run everywhere
 *
 * Builds the package, bundles the scenario against `dist/esm`, and runs it in Node 20, 22, 24 and 26, Bun and Deno (from
 * npm, installed into a temporary folder), in Chromium (from the system), and twice here under different locales and time
 * zones. Exit 1 if any digest differs.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const UNITS = 300;
const SEED = 880;
const folder = mkdtempSync(join(tmpdir(), "par-index-everywhere-"));

interface Place {
  readonly name: string;
  readonly run: () => string;
}

function main(): void {
  execFileSync("npm", ["run", "build"], { stdio: "ignore" });
  writeFileSync(
    join(folder, "entry.ts"),
    `import { scenario } from ${JSON.stringify(join(process.cwd(), "scripts/everywhere/scenario.ts"))};
const line = "digest " + scenario(${UNITS}, ${SEED}).digest;
if (typeof document === "undefined") console.log(line); else document.body.textContent = line;`,
  );
}

async function bundle(): Promise<string> {
  const outfile = join(folder, "scenario.mjs");
  await build({
    entryPoints: [join(folder, "entry.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    alias: { "par-index": join(process.cwd(), "dist/esm/index.js") },
    logLevel: "error",
  });
  return outfile;
}

function install(name: string, ...packages: string[]): string {
  const home = join(folder, name);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: home, stdio: "ignore" });
  return join(home, "node_modules");
}

function places(file: string): readonly Place[] {
  const run =
    (command: string, args: string[], env: Record<string, string> = {}) =>
    () =>
      execFileSync(command, args, {
        encoding: "utf8",
        env: { ...process.env, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
  const here = (name: string, env: Record<string, string>) => ({ name, run: run(process.execPath, [file], env) });
  const node = (major: number) => ({
    name: `Node ${major}`,
    run: () => run(join(install(`node${major}`, `node@${major}`), "node/bin/node"), [file])(),
  });
  return [
    here("this Node, C locale, UTC", { LC_ALL: "C", TZ: "UTC" }),
    here("this Node, vi_VN, Asia/Ho_Chi_Minh", { LC_ALL: "vi_VN.UTF-8", LANG: "vi_VN.UTF-8", TZ: "Asia/Ho_Chi_Minh" }),
    here("this Node, tr_TR, Pacific/Apia", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Pacific/Apia" }),
    node(20),
    node(22),
    node(24),
    node(26),
    { name: "Bun", run: () => run(join(install("bun", "bun"), ".bin/bun"), ["run", file])() },
    { name: "Deno", run: () => run(join(install("deno", "deno"), ".bin/deno"), ["run", "--no-lock", file])() },
    { name: "Chromium", run: () => chromium(file) },
  ];
}

/** Loads the bundle into a page and reads the page back. */
function chromium(file: string): string {
  const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (browser === undefined) throw new Error("no Chromium on this machine: apt-get install chromium");
  const page = join(folder, "page.html");
  writeFileSync(
    page,
    `<!doctype html><body><script type="module">${readFileSync(file, "utf8").replaceAll("</script", "<\\/script")}</script>`,
  );
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const profile = `--user-data-dir=${join(folder, "chromium")}`;
  return execFileSync(browser, [...flags, profile, "--virtual-time-budget=60000", "--dump-dom", `file://${page}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

main();
const file = await bundle();
const digests = new Set<string>();
for (const { name, run } of places(file)) {
  let found: string;
  try {
    found = /digest ([0-9a-f]{64})/.exec(run())?.[1] ?? "no digest printed";
  } catch (error) {
    found = `failed: ${String(error).slice(0, 200)}`;
  }
  digests.add(found);
  process.stdout.write(`${name.padEnd(36)}${found}\n`);
}
process.stdout.write(digests.size === 1 ? `the same digest everywhere (${UNITS} units)\n` : "DIFFERENT digests\n");
process.exitCode = digests.size === 1 ? 0 : 1;
