import type { Dossier } from "../../../src/assessment/dossier.js";
import { type Block, block } from "../../../src/bulk/block.js";
import { BLOCK, compiledFor } from "../../../src/bulk/compiled.js";
import { placed } from "../../../src/bulk/figures.js";
import type { PlacedFigures } from "../../../src/bulk/plan.js";
import { emptyOutcomes, outcomesAt } from "../../../src/bulk/rowOutcomes.js";
import type { Unplaced } from "../../../src/bulk/scorer.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { scheme, times } from "./scheme.js";

/** The plan's columns with everything taken in, so that only the computing is left. */
export interface Ready {
  readonly compute: () => readonly PlacedFigures[];
}

export function readyColumns(dossiers: readonly Dossier[]): Ready {
  const { layout, score } = compiledFor(prepareScheme(scheme));
  const blocks = times(Math.ceil(dossiers.length / BLOCK), (): Block => block(layout, BLOCK));
  for (const [at, dossier] of dossiers.entries()) {
    blocks[Math.floor(at / BLOCK)]?.enter({
      unit: dossier.unit,
      exempt: [],
      dossier,
      ledger: [],
      adjusted: [],
      answers: [],
      surveyed: [],
    });
  }
  const outcomes = emptyOutcomes(layout.prepared.leaves.length);
  return {
    compute: () => {
      const all: Unplaced[] = [];
      for (const [at, one] of blocks.entries()) {
        const cells = one.outcomes();
        for (const [row, dossier] of dossiers.slice(at * BLOCK, (at + 1) * BLOCK).entries()) {
          if (score === null) continue;
          all.push(score({ unit: dossier.unit, dossier }, outcomesAt(cells, row, outcomes)));
        }
      }
      return placed(scheme, all);
    },
  };
}
