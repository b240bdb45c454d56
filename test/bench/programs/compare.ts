/**
 * The library beside what it is held against, in one process: each comparison is checked, then its variants are timed in
 * turn, round by round.
 *
 *   npm run bench -- compare [name…] [--rounds 15] [--share 200] [--out bench.json]
 *
 * A name picks the files of `test/bench/` and the titles that contain it. `--share` is the time in milliseconds that
 * each variant gets in a round. A ratio above 1 says how many times faster the first variant is.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Comparison } from "../comparison.js";
import { type Measured, sideBySide } from "../sideBySide.js";

const folder = fileURLToPath(new URL("..", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "15" },
    share: { type: "string", default: "200" },
    out: { type: "string", default: "bench.json" },
  },
});

interface Report {
  readonly file: string;
  readonly title: string;
  readonly note?: string;
  readonly variants: readonly Measured[];
}

const asked = (text: string): boolean => positionals.length === 0 || positionals.some((name) => text.includes(name));

/** The comparisons of every file that exports some. */
async function load(): Promise<readonly { readonly file: string; readonly comparisons: readonly Comparison[] }[]> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith(".ts"));
  const loaded = [];
  for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const module: { comparisons?: () => Promise<Comparison[]> } = await import(pathToFileURL(`${folder}/${name}`).href);
    const file = name.replace(/\.ts$/, "");
    if (module.comparisons === undefined) continue;
    const comparisons = await module.comparisons();
    loaded.push({ file, comparisons: comparisons.filter(({ title }) => asked(`${file}: ${title}`)) });
  }
  return loaded;
}

function print({ file, title, note, variants }: Report): void {
  const width = Math.max(...variants.map(({ name }) => name.length));
  const lines = variants.map(({ name, median, ratio }, at) => {
    const figure = `${name.padEnd(width)}  ${digits(median).padStart(9)} ms`;
    return at === 0 ? figure : `${figure}  × ${digits(ratio.median)} (${digits(ratio.low)} … ${digits(ratio.high)})`;
  });
  process.stdout.write(`\n${file}: ${title}\n${lines.map((line) => `  ${line}\n`).join("")}`);
  if (note !== undefined) process.stdout.write(`  ${note}\n`);
}

function digits(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}

const rounds = { rounds: Number(values.rounds), share: Number(values.share) };
const reports: Report[] = [];
for (const { file, comparisons } of await load()) {
  for (const comparison of comparisons) {
    await comparison.check();
    const { title } = comparison;
    const note = typeof comparison.note === "function" ? await comparison.note() : comparison.note;
    const report = {
      file,
      title,
      ...(note === undefined ? {} : { note }),
      variants: await sideBySide(comparison, rounds),
    };
    reports.push(report);
    print(report);
  }
}
const machine = { node: process.version, processor: cpus()[0]?.model ?? "", cores: availableParallelism() };
writeFileSync(values.out, `${JSON.stringify({ machine, ...rounds, reports }, null, 2)}\n`);
