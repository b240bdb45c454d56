/**
 * All mutants of the core take hours. This plants those of ten lines here and there, drawn from all the files that
 * `stryker.config.json` names, so that a figure for the whole can be had in less time.
 *
 *   npm run proof -- mutants [--windows 150] [--seed 880]
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { generator } from "../random/choices.js";

const LINES = 10;
const REPORT = "reports/mutation/mutation.json";
const INCREMENTAL = "reports/mutation/sample.json";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const { values } = parseArgs({
  options: { windows: { type: "string", default: "150" }, seed: { type: "string", default: "880" } },
});
const [windows, seed] = [Number(values.windows), Number(values.seed)];

/** The files of the core, by the names in the configuration. */
function filesOfCore(): readonly string[] {
  const { mutate } = JSON.parse(readFileSync("test/mutation/stryker.config.json", "utf8")) as { mutate: string[] };
  const folders = /\{(.+)\}/.exec(mutate[0] ?? "")?.[1]?.split(",") ?? [];
  return folders
    .flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" }).map((path) => `src/${folder}/${path}`),
    )
    .filter((path) => path.endsWith(".ts") && !path.endsWith("/schema.ts") && path !== "src/issue/register.ts")
    .sort();
}

const all = filesOfCore().flatMap((file) => {
  const lines = readFileSync(file, "utf8").split("\n").length;
  return Array.from({ length: Math.ceil(lines / LINES) }, (_, at) => `${file}:${at * LINES + 1}-${(at + 1) * LINES}`);
});
const random = generator(seed);
const drawn = new Set<string>();
while (drawn.size < Math.min(windows, all.length)) drawn.add(random.pick(all));

// What an earlier sample found would be counted again.
rmSync(INCREMENTAL, { force: true });
spawnSync(
  "npx",
  ["stryker", "run", "test/mutation/stryker.config.json", "--incrementalFile", INCREMENTAL].concat(
    ["--force", "--mutate"],
    [...drawn].sort().join(","),
  ),
  { stdio: "inherit" },
);

const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
const count = (...names: readonly string[]): number => statuses.filter((status) => names.includes(status)).length;
const detected = count("Killed", "Timeout");
const valid = detected + count("Survived", "NoCoverage");
process.stdout.write(
  `${drawn.size} of ${all.length} windows of ${LINES} lines, seed ${seed}: ${detected} of ${valid} mutants detected, ` +
    `${((100 * detected) / valid).toFixed(2)} % (${count("Ignored")} static ones left out)\n`,
);
