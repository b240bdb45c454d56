import { type Issue, notice } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { abbreviationOf, mayBeOneOffice } from "../text/initials.js";
import { lettersOf } from "../text/lookalike.js";
import { type TextTable, textTable } from "../text/textTable.js";
import type { Roster } from "../year/roster.js";
import { copiedAdjustments } from "./copiedAdjustments.js";
import type { LedgerSeen } from "./ledgerSeen.js";
import { unsealedAdjustments } from "./unsealedAdjustments.js";

/** What is seen only when the ledgers of many cases stand side by side: how agencies are written, what was copied, what has no seal. */
export interface LedgerAuthors {
  /** Ledgers in the order of their cases; `null` for a case without one. */
  readonly add: (ledger: LedgerSeen | null) => void;
  /**
   * Agencies that people would take for one, where no list says how each is written; adjustments of two units that are one, and those
   * without a seal beside others that have one.
   */
  readonly found: () => readonly Issue[];
}

/** Where an agency is met first. */
interface Met {
  readonly agency: string;
  readonly case: number;
  readonly unit: string;
  readonly entry: number;
}

/** Offices that share an abbreviation are few; each of so many is compared, so that the time stays linear. */
const MOST_COMPARED = 20;

/**
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function ledgerAuthors(
  { scheme }: PreparedScheme,
  roster: Roster | null,
  ids: TextTable = textTable(),
): LedgerAuthors {
  const met = new Map<string, Met>();
  const [copies, unsealed] = [copiedAdjustments(ids), unsealedAdjustments(ids)];
  // Where agencies are listed, one that is written otherwise is refused.
  const isListed = scheme.agencies !== undefined || roster?.year.agencies !== undefined;
  return {
    add: (ledger) => {
      if (ledger === null) return;
      copies.add(ledger);
      unsealed.add(ledger);
      if (isListed) return;
      const { case: at, unit, adjustments } = ledger;
      for (const [entry, { agency }] of adjustments.entries()) {
        if (!met.has(agency)) met.set(agency, { agency, case: at, unit, entry });
      }
    },
    found: () => {
      const bySpelling = new Map<string, string>();
      const byAbbreviation = new Map<string, string[]>();
      const alike = [...met.values()].flatMap(({ agency, case: at, unit, entry }): readonly Issue[] => {
        const [letters, abbreviation] = [lettersOf(agency), abbreviationOf(agency)];
        const others = byAbbreviation.get(abbreviation) ?? [];
        const before = bySpelling.get(letters) ?? others.find((other) => mayBeOneOffice(other, agency));
        if (!bySpelling.has(letters)) bySpelling.set(letters, agency);
        if (others.length < MOST_COMPARED) byAbbreviation.set(abbreviation, [...others, agency]);
        if (before === undefined) return [];
        const path = [at, "ledger", entry, "by", "agency"];
        return [notice("evaluate.lookalike_agency", path, { agency, first: before }, { at: { unit } })];
      });
      return [...alike, ...copies.found(), ...unsealed.found()];
    },
  };
}
