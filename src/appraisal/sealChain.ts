import { digestOf } from "../document/digest.js";
import { type Issue, issue } from "../issue/issue.js";
import type { Ledger } from "./ledger.js";

/** The seal that belongs to each adjustment: the digest of itself and of the seal before it. */
export function chainOf(ledger: Ledger): readonly string[] {
  const seals: string[] = [];
  for (const { seal: _, ...adjustment } of ledger)
    seals.push(digestOf({ after: seals.at(-1) ?? digestOf([]), adjustment }));
  return seals;
}

/** An existing seal must be correct, and all entries before it must have seals. */
export function checkSeals(ledger: Ledger): readonly Issue[] {
  if (ledger.every(({ seal }) => seal === undefined)) return [];
  const seals = chainOf(ledger);
  let sealed = true;
  return ledger.flatMap(({ leaf, seal }, position) => {
    const broken = seal !== undefined && (!sealed || seal !== seals[position]);
    sealed &&= seal !== undefined;
    return broken ? [issue("appraisal.seal_broken", [position, "seal"], { leaf })] : [];
  });
}
