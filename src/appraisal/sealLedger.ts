import { readName } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { type Issue, issue } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Ledger } from "./ledger.js";
import { ledgers } from "./parseLedger.js";
import { chainOf } from "./sealChain.js";

/**
 * Seals a ledger: every adjustment gets the SHA-256 of itself and of the seal before it, so that none can be changed,
 * moved, put in or taken out of the middle without breaking every seal that follows. Keep the last seal in another place
 * (the minutes, say): cutting entries off the end is seen only against that.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param ledger - The ledger, oldest first; entries that already have seals must come first, and their seals must be correct.
 * @returns A new ledger with the same adjustments, each with its `seal`: 64 hexadecimal digits.
 * @throws What `parseScheme` and `parseLedger` throw, `appraisal.seal_broken` among it.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sealLedger, verifyLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
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
 * ]);
 * verifyLedger(sonLa880Departments, ledger).ok; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: a database that keeps the follow-up and assessment in order. Our reading: a
 *   record of changes that can be changed itself proves nothing.
 * @law a seal guards every character: verifyLedger(change one character of sealLedger(x)) is refused
 */
export function sealLedger(scheme: Scheme, ledger: Ledger): Ledger {
  const admitted = ledgers.read(ledger, prepareScheme(scheme));
  const seals = chainOf(admitted);
  return admitted.map((adjustment, position) => ({ ...adjustment, seal: seals[position] as string }));
}

/**
 * Checks a ledger with seals: the seal of every adjustment is correct, and the last one is the seal that was
 * kept elsewhere, if it is given.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param ledger - The ledger as it was found; plain JSON.
 * @param lastSeal - The last seal as it was noted when the ledger was closed.
 * @returns `{ ok: true, value, notices }` with the ledger, or `{ ok: false, issues }`: `appraisal.unsealed`,
 *   `appraisal.seal_broken`, `appraisal.other_last_seal`, and whatever `parseLedger` finds.
 * @throws What `parseScheme` throws, when the scheme itself is invalid.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { verifyLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * verifyLedger(sonLa880Departments, []).ok; // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4.
 * @law a seal guards every character: verifyLedger(change one character of sealLedger(x)) is refused
 */
export function verifyLedger(scheme: Scheme, ledger: unknown, lastSeal?: string): Parsed<Ledger> {
  if (lastSeal !== undefined) readName("lastSeal", lastSeal);
  const read = ledgers.safeRead(ledger, prepareScheme(scheme));
  if (!read.ok) return read;
  const issues: Issue[] = read.value.flatMap(({ leaf, seal }, position) =>
    seal === undefined ? [issue("appraisal.unsealed", [position], { leaf })] : [],
  );
  const found = read.value.at(-1)?.seal ?? digestOf([]);
  if (lastSeal !== undefined && lastSeal !== found) {
    issues.push(issue("appraisal.other_last_seal", [], { found, expected: lastSeal }));
  }
  return issues.length > 0 ? { ok: false, issues } : read;
}
