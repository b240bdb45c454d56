import type { Dossier } from "../../../src/assessment/dossier.js";
import { type Block, block } from "../../../src/bulk/block.js";
import { finals } from "../../../src/bulk/engine.js";
import { layOut } from "../../../src/bulk/layout.js";
import { ranksOf } from "../../../src/bulk/order.js";
import { reading } from "../../../src/bulk/reading.js";
import { emptyStandings, readStandings, type Standings } from "../../../src/bulk/standings.js";
import { openScheme } from "../../../src/scheme/openScheme.js";
import { scheme, times } from "./scheme.js";

const layout = layOut(openScheme(scheme));
const read = reading(layout);
const CAPACITY = 2000;
const MEMBERS = 100;

/** The plan's columns with everything taken in, so that only the computing is left. */
export interface Ready {
  readonly compute: () => { readonly standings: Standings; readonly ranks: Int32Array };
}

export function readyColumns(dossiers: readonly Dossier[]): Ready {
  const settle = finals(layout, CAPACITY);
  const blocks = times(Math.ceil(dossiers.length / CAPACITY), (): Block => block(layout, CAPACITY));
  for (const [at, dossier] of dossiers.entries()) {
    blocks[Math.floor(at / CAPACITY)]?.enter({ dossier, ledger: [], adjusted: [], answers: [] });
  }
  const groups = times(Math.ceil(dossiers.length / MEMBERS), (group) =>
    times(Math.min(MEMBERS, dossiers.length - group * MEMBERS), (at) => group * MEMBERS + at),
  );
  const standings = emptyStandings(layout, dossiers.length);
  return {
    compute: () => {
      for (const [at, one] of blocks.entries()) readStandings(layout, read, settle(one), standings, at * CAPACITY);
      return { standings, ranks: ranksOf(layout, groups, standings) };
    },
  };
}
