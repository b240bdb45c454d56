import { parseDossier, type UnitIndex } from "par-index";
import { indexOfCase } from "../../src/evaluate/indexOfCase.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import type { Comparison } from "./comparison.js";
import { reckonInDecimals } from "./workload/asDecimals.js";
import { type Decision, scoreByZen, wrongByZen, zenDecision } from "./workload/asJdm.js";
import { publicodesEngine, scoreByPublicodes } from "./workload/asPublicodes.js";
import { rulesEngine, scoreByRules } from "./workload/asRules.js";
import { dossiersOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { scheme } from "./workload/scheme.js";

const UNITS = 20;
const UNROUNDED =
  "json-rules-engine and publicodes do not round: for the first it is done beside it, totals of the second are checked to within 40 × 0.00005";

/** The index of a unit, leaf by leaf in decimals, against what is commonly used for such a model. */
export async function comparisons(): Promise<Comparison[]> {
  const open = prepareScheme(scheme);
  const dossiers = dossiersOf(UNITS).map((one) => parseDossier(scheme, one));
  const byReference = (): readonly UnitIndex[] =>
    dossiers.map((dossier) =>
      indexOfCase(open, {
        unit: dossier.unit,
        exempt: [],
        dossier,
        ledger: [],
        adjusted: [],
        answers: [],
        surveyed: [],
      }),
    );
  const ours = { name: "index of every unit, three states, every node", run: byReference };
  const rules = rulesEngine();
  const model = publicodesEngine();
  const zen = await zenDecision();
  const byRules = () => Promise.all(dossiers.map((one) => scoreByRules(rules, one)));
  const byPublicodes = () => dossiers.map((one) => scoreByPublicodes(model, one));
  const byZen = (decision: Decision) => Promise.all(dossiers.map((one) => scoreByZen(decision, one)));
  const totals = byReference().map(({ points }) => Number(points));
  const near = (name: string, found: readonly number[], within: number): void => {
    for (const [at, total] of totals.entries()) {
      const off = Math.abs((found[at] ?? Number.NaN) - total);
      if (!(off <= within)) throw new Error(`${name}, unit ${at}: ${found[at]} instead of ${total}`);
    }
  };
  return [
    {
      title: `${UNITS} units × 120 leaves in decimals`,
      note: "the naive reckoning gives a total, a percentage and a class; ours every node in three states as well",
      variants: [ours, { name: "decimal.js by hand", run: () => dossiers.map(reckonInDecimals) }],
      check: () =>
        near(
          "decimal.js",
          dossiers.map((one) => Number(reckonInDecimals(one).total)),
          1e-9,
        ),
    },
    {
      title: `${UNITS} units × 120 leaves against json-rules-engine, publicodes and zen-engine`,
      note: async () => `${UNROUNDED}\n  ${await ofZen(zen)}`,
      variants: [
        ours,
        { name: "json-rules-engine", run: byRules },
        { name: "publicodes", run: byPublicodes },
        ...(zen === null ? [] : [{ name: "zen-engine", run: () => byZen(zen) }]),
      ],
      check: async () => {
        near("json-rules-engine", await byRules(), 1e-9);
        near("publicodes", byPublicodes(), 0.0015);
        if (zen !== null) near("zen-engine", await byZen(zen), 1e-9);
      },
    },
  ];
}

/** How zen-engine reckons, and what comes of it in every unit of the workload. */
async function ofZen(decision: Decision | null): Promise<string> {
  if (decision === null) return "zen-engine is left out: npm install --no-save @gorules/zen-engine";
  const wrong = await wrongByZen(decision, dossiersOf(GROUPS * MEMBERS));
  return `zen-engine: decimals of 28 digits, a tie is rounded away from zero, results come back as doubles; ${wrong}`;
}
