/**
 * The quick way of the doors against their full road: valid documents, spoilt ones, and ones that are not what they seem.
 *
 *   npm run proof -- ways [--inputs 1000000] [--seed 880]
 *
 * The quick way must accept only what the full road accepts, and give the same value.
 */
import { inspect, parseArgs } from "node:util";
import { type Case, type Scheme, sealLedger } from "par-index";
import { drawCase } from "../laws/arbitraries/case.js";
import { seeded } from "../laws/arbitraries/draw.js";
import { drawScheme } from "../laws/arbitraries/scheme.js";
import { generator, type Random } from "../random/choices.js";
import { disguise } from "./disguise.js";
import { mutate, mutateText } from "./mutate.js";
import { type Outcome, walkBoth } from "./twoWays.js";

const unit = { id: "u", name: "Đơn vị", group: "g" };
const { values } = parseArgs({
  options: { inputs: { type: "string", default: "1000000" }, seed: { type: "string", default: "880" } },
});
const seed = Number(values.seed);
const [draw, random] = [seeded(seed), generator(seed)];
const met: Record<Outcome, number> = { quick: 0, full: 0, refused: 0, DIFFERENT: 0 };

/** As it is, spoilt, spoilt as text, or in disguise. */
function hostile(document: unknown, random: Random): unknown {
  if (random.chance(0.1)) return document;
  if (random.chance(0.3)) return disguise(document, random);
  if (random.chance(0.7)) return mutate(document, random);
  try {
    return JSON.parse(mutateText(JSON.stringify(document), random));
  } catch {
    return mutate(document, random);
  }
}

function show(scheme: Scheme, { dossier, ledger = [], tally = [] }: Case): void {
  const kind = random.pick(["dossier", "dossier", "ledger", "tally"] as const);
  const sealed = kind === "ledger" && random.chance(0.5) ? sealLedger(scheme, ledger) : ledger;
  const input = hostile({ dossier, ledger: sealed, tally }[kind], random);
  const outcome = walkBoth(kind, scheme, input);
  met[outcome] += 1;
  if (outcome === "DIFFERENT") process.stderr.write(`${kind}: ${inspect(input, { depth: 8 }).slice(0, 2_000)}\n`);
}

for (let done = 0; done < Number(values.inputs); ) {
  const scheme = drawScheme(draw, draw.int(1, 3));
  for (let each = 0; each < 20; each += 1) {
    const one = drawCase(draw, scheme, unit);
    for (let time = 0; time < 25; time += 1, done += 1) show(scheme, one);
  }
}
process.stdout.write(`seed ${seed}: ${JSON.stringify(met)}\n`);
process.exitCode = met.DIFFERENT === 0 ? 0 : 1;
