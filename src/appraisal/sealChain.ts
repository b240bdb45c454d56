import { digestOf } from "../document/digest.js";
import { type Issue, issue } from "../issue/issue.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import type { Ledger } from "./ledger.js";

/** Whose ledger it is, and of which period: a dossier says so, and so does a sheet. */
export interface LedgerOwner {
  readonly unit: { readonly id: string };
  readonly period: string;
}

/** What the first seal starts from: a ledger moved to another unit, period or edition has other seals. */
export function startOf({ scheme: { id, edition } }: PreparedScheme, { unit, period }: LedgerOwner): string {
  return digestOf({ unit: unit.id, period, scheme: { id, edition } });
}

/** The seal that belongs to each adjustment: the digest of itself and of the seal before it. */
export function chainOf(ledger: Ledger, start: string): readonly string[] {
  const seals: string[] = [];
  for (const { seal: _, ...adjustment } of ledger) seals.push(digestOf({ after: seals.at(-1) ?? start, adjustment }));
  return seals;
}

/**
 * An existing seal must be correct, and all entries before it must have seals. Whether the first one is, only those can tell who
 * know whose ledger it is: see {@link checkFirstSeal}.
 */
export function checkSeals(ledger: Ledger): readonly Issue[] {
  let before: string | undefined;
  return ledger.flatMap(({ seal, ...adjustment }, position) => {
    const isFirst = position === 0;
    const after = before;
    before = seal;
    if (seal === undefined || isFirst) return [];
    const correct = after !== undefined && seal === digestOf({ after, adjustment });
    return correct ? [] : [issue("appraisal.seal_broken", [position, "seal"], { leaf: adjustment.leaf })];
  });
}

/** The first seal is that of this unit, this period and this edition. */
export function checkFirstSeal(prepared: PreparedScheme, ledger: Ledger, owner: LedgerOwner): readonly Issue[] {
  const [first] = ledger;
  if (first?.seal === undefined || first.seal === chainOf([first], startOf(prepared, owner))[0]) return [];
  const { id, edition } = prepared.scheme;
  const params = { leaf: first.leaf, unit: owner.unit.id, period: owner.period, scheme: `${id} ${edition}` };
  const { clause } = prepared.leaves.get(first.leaf) as PreparedLeaf;
  return [issue("appraisal.first_seal_broken", [0, "seal"], params, clause)];
}
