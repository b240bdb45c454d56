import { type Dossier, parseDossier } from "par-index";
import { compiledFor, scoreAll } from "../../src/bulk/compiled.js";
import { placed } from "../../src/bulk/figures.js";
import type { ParsedCase } from "../../src/composite/combineDocuments.js";
import { prepareScheme } from "../../src/scheme/prepareScheme.js";
import type { Comparison, Variant } from "./comparison.js";
import { dossiersOf, MEMBERS } from "./workload/cases.js";
import { scheme, times } from "./workload/scheme.js";

/** So many units are scored in each run, in batches of each size. */
const ALL = 340_000;
const DRAWN = 3_400;

/** Whether the cost of a unit grows with the number of units: the same 340,000 in batches of 3,400, of 340, and at once. */
export async function comparisons(): Promise<Comparison[]> {
  const compiled = compiledFor(prepareScheme(scheme));
  const score = (cases: readonly ParsedCase[]) => placed(scheme, scoreAll(compiled, cases));
  let cases: readonly ParsedCase[] = [];
  const inBatches = (size: number): Variant => ({
    name: `${size} at a time`,
    run: () => {
      for (let from = 0; from < ALL; from += size) score(cases.slice(from, from + size));
    },
  });
  return [
    {
      title: "340,000 units in batches",
      note: "units share the facts of 3,400 drawn dossiers; documents have been parsed",
      variants: [inBatches(ALL), inBatches(DRAWN), inBatches(340)],
      check: () => {
        const drawn = dossiersOf(DRAWN).map((one) => parseDossier(scheme, one));
        cases = times(ALL / DRAWN, (copy) => drawn.map((one, at) => copyOf(one, copy * DRAWN + at))).flat();
        const [whole, first] = [score(cases), score(cases.slice(0, DRAWN))];
        if (JSON.stringify(whole.slice(0, DRAWN)) !== JSON.stringify(first)) throw new Error("batches differ");
      },
    },
  ];
}

/** The same dossier of another unit. */
function copyOf(dossier: Dossier, at: number): ParsedCase {
  const unit = { ...dossier.unit, id: `unit-${at}`, group: `province-${Math.floor(at / MEMBERS)}` };
  return { unit, exempt: [], dossier: { ...dossier, unit }, ledger: [], adjusted: [], answers: [], surveyed: [] };
}
