/**
 * Scores simulated cases that come as lines of text, and tells how much memory it took.
 *
 *   npm run bench -- stream [--cases 3400,34000,340000] [--lean] [--seed 880]
 *
 * Each size runs in a process by itself. The cases are drawn at random by the illustrative scheme of the communes and
 * stand for no commune; with `--lean` they are dossiers of three entries, so that a country takes minutes. One hundred of
 * them make a group, as the communes of a province do. What is kept is measured after a collection, buffers
 * included, and less what was there before the first case: when the last index has been given, at the rankings (at the
 * first, the last, and some between), and at the summary.
 */
import { execFileSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { evaluateLines } from "par-index";
import { communes, dossiersAlone } from "../workload/streamed.js";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "3400,34000,340000" },
    lean: { type: "boolean", default: false },
    seed: { type: "string", default: "880" },
    alone: { type: "boolean", default: false },
  },
});

const MEGABYTE = 2 ** 20;
/** V8 keeps the places of weak maps that garbage has filled: between two collections there are so many cases. */
const COLLECTED = 5_000;
/** A collection takes longer than a ranking: so many rankings pass between two of them. */
const BETWEEN = 200;

/** What is kept after a collection, in bytes. Buffers are given back a moment after it. */
async function kept(): Promise<number> {
  globalThis.gc?.();
  await setTimeout(20);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function run(cases: number, seed: number): Promise<void> {
  const { scheme, lines } = values.lean ? dossiersAlone(seed) : communes(seed);
  for await (const _ of evaluateLines(scheme, lines(100)));
  const before = await kept();
  const begun = process.cpuUsage();
  let [peak, bytes, ranked, rankings] = [0, 0, 0, 0];
  let [afterIndexes, atRankings, atSummary] = [0, 0, 0];
  const chunks = (async function* () {
    for (const line of lines(cases)) {
      bytes += line.length;
      yield line;
    }
    afterIndexes = await kept();
  })();
  const onProgress = ({ cases: done }: { readonly cases: number }): void => {
    if (done % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
    if (done % COLLECTED === 0) globalThis.gc?.();
  };
  for await (const result of evaluateLines(scheme, chunks, { onProgress })) {
    if (result.kind === "ranking") {
      ranked += result.rows.length;
      rankings += 1;
      if (rankings % BETWEEN === 1) atRankings = Math.max(atRankings, await kept());
    }
    if (result.kind === "summary") atSummary = await kept();
  }
  const { user, system } = process.cpuUsage(begun);
  const columns = [
    `${cases} cases`,
    `${(bytes / MEGABYTE).toFixed(0)} MB of text`,
    `${ranked} ranked in ${rankings}`,
    `${((user + system) / 1000 / cases).toFixed(3)} ms of the processor a case`,
    `heap at most ${(peak / MEGABYTE).toFixed(0)} MB`,
    `process at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ];
  const moments = [
    ["before the first case", before],
    ["after the last index", afterIndexes],
    ["at the rankings at most", atRankings],
    ["at the summary", atSummary],
  ] as const;
  const collected = moments.map(
    ([when, size]) =>
      `  ${when}: ${(size / MEGABYTE).toFixed(1)} MB, ${((size - before) / cases).toFixed(0)} bytes a case`,
  );
  process.stdout.write(`${columns.join(", ")}\n${collected.join("\n")}\n`);
}

const sizes = values.cases.split(",").map(Number);
if (values.alone) {
  for (const size of sizes) await run(size, Number(values.seed));
} else {
  const script = fileURLToPath(import.meta.url);
  for (const size of sizes) {
    const given = ["--alone", "--cases", String(size), "--seed", values.seed, ...(values.lean ? ["--lean"] : [])];
    execFileSync("npx", ["tsx", "--expose-gc", script, ...given], { stdio: "inherit" });
  }
}
