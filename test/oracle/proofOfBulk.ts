/**
 * The plan against the reference, and both against the oracle: random schemes and cases, many of them with figures
 * too long for whole numbers below 2^53; every character of every index compared.
 *
 *   npm run proof -- bulk [--leaves 1000000] [--seed 880]
 *
 * A leaf is one leaf of one unit in its three states. Exit 1 at any difference.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import { appraise, type Case, computeIndex, evaluate, type Scheme, selfAssess, surveySheet } from "par-index";
import { compile } from "par-index/bulk";
import { agreementWith } from "../laws/agreement.js";
import { drawCases } from "../laws/arbitraries/case.js";
import { withGreatFigures } from "../laws/arbitraries/documents.js";
import { seeded } from "../laws/arbitraries/draw.js";
import { drawScheme, leavesOf } from "../laws/arbitraries/scheme.js";

const { values } = parseArgs({
  options: { leaves: { type: "string", default: "1000000" }, seed: { type: "string", default: "880" } },
});
const [wanted, seed] = [Number(values.leaves), Number(values.seed)];
const draw = seeded(seed);
const begun = performance.now();
const seen = { schemes: 0, exact: 0, units: 0, leaves: 0, great: 0, drafts: 0 };
let differences = 0;

/** The index of one case in steps, which know no columns. */
function byReference(scheme: Scheme, { dossier, ledger = [], tally = [] }: Case): string {
  const sheet = appraise(scheme, selfAssess(scheme, dossier), ledger);
  return JSON.stringify(computeIndex(scheme, dossier.unit, [sheet, surveySheet(scheme, tally, dossier.unit)]));
}

function differs(scheme: Scheme, cases: readonly Case[]): boolean {
  const plan = compile(scheme);
  const indexes = plan.index(cases);
  seen.drafts += indexes.filter(({ complete }) => !complete).length;
  if (cases.some((one, at) => byReference(scheme, one) !== JSON.stringify(indexes[at]))) return true;
  const evaluation = evaluate(scheme, cases);
  const { library, oracle } = agreementWith(scheme, cases, { ...evaluation, indexes });
  if (!isDeepStrictEqual(library, oracle)) return true;
  const ranks = evaluation.rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, number] => [unit, rank]));
  const rankOf = new Map(ranks);
  return plan.figures(cases).some((one, at) => {
    const index = indexes[at];
    const same = one.points === index?.points && one.published === index.published && one.class === index.class;
    return !same || one.rank !== (rankOf.get(one.unit) ?? null);
  });
}

while (seen.leaves < wanted) {
  const scheme = drawScheme(draw);
  const leaves = leavesOf(scheme.criteria).length;
  seen.schemes += 1;
  if (compile(scheme).exact === true) seen.exact += 1;
  for (let round = 0; round < 4; round += 1) {
    const drawn = drawCases(draw, scheme, 12);
    const great = draw.chance(30);
    const cases = great ? withGreatFigures(draw, scheme, drawn) : drawn;
    seen.units += cases.length;
    seen.leaves += cases.length * leaves;
    if (great) seen.great += cases.length;
    if (!differs(scheme, cases)) continue;
    differences += 1;
    if (differences <= 3) process.stdout.write(`DIFFERENT: ${JSON.stringify({ scheme, cases })}\n`);
  }
  if (seen.schemes % 200 === 0) process.stderr.write(`${seen.leaves} leaves\n`);
}

const seconds = ((performance.now() - begun) / 1000).toFixed(0);
process.stdout.write(
  [
    `seed ${seed}: ${seen.leaves} leaves of ${seen.units} units under ${seen.schemes} schemes, in ${seconds} s: ${differences} differences`,
    `of these schemes ${seen.exact} are exact below 2^53; ${seen.great} units have longer figures, ${seen.drafts} are drafts`,
    "",
  ].join("\n"),
);
process.exitCode = differences === 0 ? 0 : 1;
