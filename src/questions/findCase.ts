import type { Ledger } from "../appraisal/ledger.js";
import { ledgers } from "../appraisal/parseLedger.js";
import type { Dossier } from "../assessment/dossier.js";
import { dossiers } from "../assessment/parseDossier.js";
import type { Case } from "../composite/unitCase.js";
import { fieldOf } from "../document/fieldOf.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** A unit's case with its documents read, and where it stands. */
export interface FoundCase {
  readonly position: number;
  readonly dossier: Dossier;
  readonly ledger: Ledger;
}

/** The case of a unit; `null` where there is none that can be read. */
export function findCase(prepared: PreparedScheme, cases: readonly Case[], unit: string): FoundCase | null {
  for (const [position, one] of cases.entries()) {
    const dossier = dossiers.safeRead(fieldOf(one, "dossier"), prepared);
    if (!dossier.ok || dossier.value.unit.id !== unit) continue;
    const ledger = ledgers.safeRead(fieldOf(one, "ledger") ?? [], prepared);
    return ledger.ok ? { position, dossier: dossier.value, ledger: ledger.value } : null;
  }
  return null;
}

/** The cases with one of them replaced. */
export function replaced(cases: readonly Case[], { position, dossier, ledger }: FoundCase): readonly Case[] {
  return cases.map((one, at) => (at === position ? { ...one, dossier, ledger } : one));
}

/** A ledger that has changed since its seals were added. */
export function unsealed(ledger: Ledger): Ledger {
  return ledger.map(({ seal: _, ...adjustment }) => adjustment);
}
