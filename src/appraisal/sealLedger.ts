import { readName, wrongArgument } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import { type Issue, issue } from "../issue/issue.js";
import { type Parsed, ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Ledger } from "./ledger.js";
import { ledgers } from "./parseLedger.js";
import { chainOf, checkFirstSeal, type LedgerOwner, startOf } from "./sealChain.js";

/**
 * Seals a ledger: every adjustment gets the SHA-256 of itself and of the seal before it, so that none can be changed,
 * moved, put in or taken out of the middle without breaking every seal that follows. The first starts from the unit, the period
 * and the edition, so that the ledger is sealed for no other. Keep the last seal in another place
 * (the minutes, say): cutting entries off the end is seen only against that.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param ledger - The ledger, oldest first; entries that already have seals must come first, and their seals must be correct.
 * @param owner - Whose ledger it is: the unit's dossier or sheet, or anything else with its `unit.id` and `period`.
 * @returns A new ledger with the same adjustments, each with its `seal`: 64 hexadecimal digits.
 * @throws What `parseScheme` and `parseLedger` throw, `appraisal.seal_broken` among it; `appraisal.first_seal_broken` where the
 *   seals that are there start from another unit, period or edition.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sealLedger, verifyLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const owner = { unit: { id: "so-y-te" }, period: "2021" };
 * const ledger = sealLedger(sonLa880Departments, [
 *   {
 *     leaf: "1.1.1",
 *     from: "0.5",
 *     to: { points: "0" },
 *     reason: "Kế hoạch ban hành ngày 05/02, sau thời hạn.",
 *     by: { agency: "so-noi-vu" },
 *     stage: "appraisal",
 *     at: "2022-01-10",
 *   },
 * ], owner);
 * verifyLedger(sonLa880Departments, ledger, owner).ok; // => true
 * verifyLedger(sonLa880Departments, ledger, { ...owner, period: "2022" }).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: a database that keeps the follow-up and assessment in order. Our reading: a
 *   record of changes that can be changed itself proves nothing.
 * @law a seal proves every character: verifyLedger(change one character of sealLedger(x)) is refused
 */
export function sealLedger(scheme: Scheme, ledger: Ledger, owner: LedgerOwner): Ledger {
  const prepared = prepareScheme(scheme);
  const read = ledgers.read(ledger, prepared);
  const of = readOwner(owner);
  const other = checkFirstSeal(prepared, read, of);
  if (other.length > 0) throw new ScoringError(other);
  const seals = chainOf(read, startOf(prepared, of));
  return read.map((adjustment, position) => ({ ...adjustment, seal: seals[position] as string }));
}

/** Whose ledger it is, read off a dossier, a sheet, or what is like them. */
function readOwner(input: unknown): LedgerOwner {
  if (typeof input !== "object" || input === null) throw wrongArgument("owner", "a-dossier", input);
  return {
    unit: { id: readName("owner.unit.id", fieldOf(fieldOf(input, "unit"), "id")) },
    period: readName("owner.period", fieldOf(input, "period")),
  };
}

/**
 * Checks a ledger with seals: the seal of every adjustment is correct, the first starts from this unit, period and edition, and the last one is the seal that was
 * kept elsewhere, if it is given.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param ledger - The ledger as it was found; plain JSON.
 * @param owner - Whose ledger it should be: the unit's dossier or sheet, or anything else with its `unit.id` and `period`.
 * @param lastSeal - The last seal as it was noted when the ledger was closed.
 * @returns `{ ok: true, value, notices }` with the ledger, or `{ ok: false, issues }`: `appraisal.unsealed`,
 *   `appraisal.seal_broken`, `appraisal.first_seal_broken`, `appraisal.other_last_seal`, and whatever `parseLedger` finds.
 * @throws What `parseScheme` throws, when the scheme itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { verifyLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * verifyLedger(sonLa880Departments, [], { unit: { id: "so-y-te" }, period: "2021" }).ok; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4.
 * @law a seal proves every character: verifyLedger(change one character of sealLedger(x)) is refused
 */
export function verifyLedger(scheme: Scheme, ledger: unknown, owner: LedgerOwner, lastSeal?: string): Parsed<Ledger> {
  const prepared = prepareScheme(scheme);
  const of = readOwner(owner);
  if (lastSeal !== undefined) readName("lastSeal", lastSeal);
  const read = ledgers.safeRead(ledger, prepared);
  if (!read.ok) return read;
  const issues: Issue[] = read.value.flatMap(({ leaf, seal }, position) =>
    seal === undefined ? [issue("appraisal.unsealed", [position], { leaf })] : [],
  );
  issues.push(...checkFirstSeal(prepared, read.value, of));
  const found = read.value.at(-1)?.seal ?? startOf(prepared, of);
  if (lastSeal !== undefined && lastSeal !== found) {
    issues.push(issue("appraisal.other_last_seal", [], { found, expected: lastSeal }));
  }
  return issues.length > 0 ? { ok: false, issues } : read;
}
