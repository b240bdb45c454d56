import { parseDossier, type UnitIndex } from "par-index";
import { indexOfCase } from "../../src/evaluate/indexOfCase.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import type { Comparison } from "./comparison.js";
import { reckonInDecimals } from "./workload/asDecimals.js";
import { publicodesEngine, scoreByPublicodes } from "./workload/asPublicodes.js";
import { rulesEngine, scoreByRules } from "./workload/asRules.js";
import { dossiersOf } from "./workload/cases.js";
import { scheme } from "./workload/scheme.js";

const UNITS = 20;

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
      title: `${UNITS} units × 120 leaves against engines of rules`,
      note: "neither engine rounds leaves to four places by itself: totals are checked to within 40 × 0.00005",
      variants: [
        ours,
        { name: "json-rules-engine", run: () => Promise.all(dossiers.map((one) => scoreByRules(rules, one))) },
        { name: "publicodes", run: () => dossiers.map((one) => scoreByPublicodes(model, one)) },
      ],
      check: async () => {
        near("json-rules-engine", await Promise.all(dossiers.map((one) => scoreByRules(rules, one))), 1e-9);
        near(
          "publicodes",
          dossiers.map((one) => scoreByPublicodes(model, one)),
          0.0015,
        );
      },
    },
  ];
}
