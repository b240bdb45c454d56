/**
 * Every attack over all exports, bytes, terminals, results and cases together.
 *
 *   npm run proof -- attack [--inputs 1000000] [--seed 880]
 *
 * It ends with accepted forgeries, raw errors, silent losses, and the worst growth of time.
 */
import { parseArgs } from "node:util";
import { generator } from "../random/choices.js";
import { attacks, type Breach } from "./attacks.js";
import { fuzz } from "./fuzz.js";
import { growthOfWorks } from "./growth.js";

export interface Attacked {
  readonly inputs: number;
  readonly made: ReadonlyMap<string, number>;
  readonly breaches: readonly (Breach & { readonly by: string; readonly input: number })[];
  readonly slowest: number;
}

/** Makes so many attacks from a seed. A tenth of them are spoilt documents shown to every reader. */
export async function attack(inputs: number, seed: number, report?: (done: number) => void): Promise<Attacked> {
  const random = generator(seed);
  const documents = Math.ceil(inputs / 10);
  const { failures, slowest: slowestDocument } = fuzz(documents, seed);
  const breaches: Attacked["breaches"][number][] = failures.map((what, input) => ({
    kind: "raw error",
    what,
    by: "documents",
    input,
  }));
  const made = new Map<string, number>([["documents", documents]]);
  const shares = Object.entries(attacks).flatMap(([name, [run, share]]) =>
    Array.from({ length: share }, () => [name, run] as const),
  );
  let slowest = slowestDocument;
  for (let done = documents; done < inputs; done += 1) {
    const [by, run] = random.pick(shares);
    const begun = performance.now();
    for (const breach of await run(random)) breaches.push({ ...breach, by, input: done });
    slowest = Math.max(slowest, performance.now() - begun);
    made.set(by, (made.get(by) ?? 0) + 1);
    if (done % 10_000 === 9_999) report?.(done + 1);
  }
  return { inputs, made, breaches, slowest };
}

if (process.argv[1]?.endsWith("attack.ts")) {
  const { values } = parseArgs({
    options: { inputs: { type: "string", default: "1000000" }, seed: { type: "string", default: "880" } },
  });
  const begun = performance.now();
  const found = await attack(Number(values.inputs), Number(values.seed), (done) => process.stderr.write(`${done}\n`));
  const count = (kind: Breach["kind"]): number => found.breaches.filter((one) => one.kind === kind).length;
  const growth = [...growthOfWorks(600)].map(([name, times]) => `${name} ×${times.toFixed(1)}`);
  const seen = new Map(found.breaches.map((one) => [one.what, one]));
  process.stdout.write(
    [
      `seed ${values.seed}: ${found.inputs} inputs in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
      [...found.made].map(([name, times]) => `${name} ${times}`).join(", "),
      `${count("accepted forgery")} accepted forgeries, ${count("raw error")} raw errors, ${count("silent loss")} silent losses`,
      `slowest input ${found.slowest.toFixed(0)} ms; four times as much: ${growth.join(", ")}`,
      ...[...seen.values()].slice(0, 40).map(({ by, input, kind, what }) => `${by} #${input}: ${kind}: ${what}`),
      "",
    ].join("\n"),
  );
  process.exitCode = found.breaches.length === 0 ? 0 : 1;
}
