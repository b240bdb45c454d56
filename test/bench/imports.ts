import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { entries } from "../../scripts/entries.js";
import { gzipped, minified } from "../../scripts/minified.js";
import { buildUnlessNewer } from "./built.js";
import { type Comparison, Took } from "./comparison.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** (h) What an import costs: the time until Node has the built package, and the bytes that a page loads. */
export async function comparisons(): Promise<Comparison[]> {
  const built = `${root}dist/node/index.js`;
  return [
    {
      title: "(h) import, each time into a module graph of its own",
      note: async () => `bytes minified and gzipped: ${await bytes()}`,
      variants: [
        { name: "par-index, the core", run: () => importing([built]) },
        { name: "par-index, every entry", run: () => importing(everyEntry()) },
        { name: "zod/mini + decimal.js", run: () => importing(["zod/mini", "decimal.js"]) },
        { name: "the core by require", run: () => importing([`${root}dist/cjs/index.cjs`]) },
        { name: "the core, file by file", run: () => importing([`${root}dist/esm/index.js`]) },
      ],
      check: () => buildUnlessNewer(built),
    },
  ];
}

/** The time from the first import to the last module's end, in a worker that has loaded nothing yet. */
function importing(modules: readonly string[]): Promise<Took> {
  const code = `import { parentPort } from "node:worker_threads";
    const begun = performance.now();
    ${modules.map((name) => `await import(${JSON.stringify(name)});`).join("\n")}
    parentPort.postMessage(performance.now() - begun);`;
  // As a data URL it would resolve no package by name: the worker's code is a module of this folder.
  const worker = new Worker(code, { eval: true, execArgv: ["--input-type=module"] });
  return new Promise((resolve, reject) => {
    worker.once("message", (took: number) => {
      worker.terminate().then(() => resolve(new Took(took)), reject);
    });
    worker.once("error", reject);
  });
}

/** The files that Node opens for all entries. */
function everyEntry(): readonly string[] {
  return entries().map(({ name }) => `${root}dist/node/${name.split("/")[1] ?? "index"}.js`);
}

async function bytes(): Promise<string> {
  const pieces = [
    ["decimal.js", `export { Decimal } from "decimal.js";`],
    ["classify", `export { classify } from "par-index";`],
    ["evaluate", `export { evaluate } from "par-index";`],
    ["zod/mini + decimal.js", `export * from "zod/mini"; export { Decimal } from "decimal.js";`],
    ["the core", `export * from "par-index";`],
    [
      "every entry",
      entries()
        .map(({ name }) => `export * from "${name}";`)
        .join("\n"),
    ],
  ] as const;
  const sizes = await Promise.all(pieces.map(async ([name, code]) => `${name} ${gzipped(await minified(code, root))}`));
  return sizes.join(", ");
}
