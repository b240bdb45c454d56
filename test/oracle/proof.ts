/**
 * The library against its oracle: random schemes, random cases, every figure of every unit compared.
 *
 *   npm run proof -- oracle [--runs 200000] [--seed 880]
 *
 * The oracle (`test/laws/oracle`) is a second implementation on exact fractions that shares no code with `src`.
 * A run is one unit's evaluation. Exit 1 at any difference.
 */
import { parseArgs } from "node:util";
import { agree, agreementOn } from "../laws/agreement.js";
import { drawCases } from "../laws/arbitraries/case.js";
import { seeded } from "../laws/arbitraries/draw.js";
import { drawScheme } from "../laws/arbitraries/scheme.js";
import { drawYear } from "../laws/arbitraries/year.js";

/** Cases drawn under one scheme before the next is drawn. */
const ROUNDS = 6;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "200000" }, seed: { type: "string", default: "880" } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const draw = seeded(seed);
const begun = performance.now();
const seen = {
  schemes: 0,
  units: 0,
  nodes: 0,
  drafts: 0,
  ties: 0,
  broken: 0,
  over: 0,
  negative: 0,
  rescaled: 0,
  inYear: 0,
};
let differences = 0;

while (seen.units < runs) {
  const scheme = drawScheme(draw);
  seen.schemes += 1;
  for (let round = 0; round < ROUNDS && seen.units < runs; round += 1) {
    const before = seen.units;
    const cases = drawCases(draw, scheme);
    // Every other time within a year, whose roster has its own names, groups and exemptions.
    const year = round % 2 === 1 ? drawYear(draw, scheme, cases) : undefined;
    const agreement = agreementOn(scheme, cases, year);
    const { evaluation } = agreement;
    if (year !== undefined) seen.inYear += cases.length;
    if (evaluation.refused.length > 0) throw new Error(JSON.stringify(evaluation.refused[0]));
    if (!agree(agreement)) {
      differences += 1;
      if (differences <= 3) process.stdout.write(`DIFFERENT: ${JSON.stringify({ scheme, cases, year })}\n`);
    }
    for (const index of evaluation.indexes) {
      seen.units += 1;
      seen.nodes += (JSON.stringify(index.nodes).match(/"code"/g) ?? []).length;
      if (!index.complete) seen.drafts += 1;
      if (Number(index.points) > Number(index.max)) seen.over += 1;
      if (Number(index.points) < 0) seen.negative += 1;
      if (scheme.absence.notApplicable === "rescale-part" && /not-applicable/.test(JSON.stringify(index.nodes)))
        seen.rescaled += 1;
    }
    for (const { rows } of evaluation.rankings) {
      seen.ties += rows.filter(({ tied }) => tied > 1).length;
      seen.broken += rows.filter(({ brokenBy }) => brokenBy !== undefined).length;
    }
    if (Math.floor(before / 20_000) !== Math.floor(seen.units / 20_000)) process.stderr.write(`${seen.units}\n`);
  }
}

const seconds = ((performance.now() - begun) / 1000).toFixed(0);
const { schemes, units, nodes, drafts, ties, broken, over, negative, rescaled, inYear } = seen;
process.stdout.write(
  [
    `seed ${seed}: ${units} unit evaluations under ${schemes} schemes, ${nodes} nodes, in ${seconds} s: ${differences} differences`,
    `of these ${drafts} drafts, ${ties} in shared ranks, ${broken} placed by a tie-break, ${over} above their maximum, ${negative} below 0, ${rescaled} rescaled, ${inYear} within a year`,
    "",
  ].join("\n"),
);
process.exitCode = differences === 0 ? 0 : 1;
