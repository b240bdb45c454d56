import type { Scheme } from "par-index";
import { ledgers } from "../../src/appraisal/parseLedger.js";
import { dossiers } from "../../src/assessment/parseDossier.js";
import type { QuickDoor } from "../../src/document/door.js";
import { isFrozenThrough } from "../../src/document/freeze.js";
import { type OpenScheme, openScheme } from "../../src/scheme/openScheme.js";
import { tallies } from "../../src/survey/parseTally.js";

/** The doors that have a quick way. */
export const doors: { readonly [Kind in "dossier" | "ledger" | "tally"]: QuickDoor<OpenScheme, object> } = {
  dossier: dossiers,
  ledger: ledgers,
  tally: tallies,
};

/** What the two ways make of one input. */
export type Outcome = "quick" | "full" | "refused" | "DIFFERENT";

/**
 * Walks both ways: the quick one may accept only what the full road accepts, and must give the same value: the same keys
 * in the same order, frozen through.
 */
export function walkBoth(kind: keyof typeof doors, scheme: Scheme, input: unknown): Outcome {
  const open = openScheme(scheme);
  const quick = doors[kind].quickly(open, input);
  const full = doors[kind].fully(open, input);
  if (quick === undefined) return full.ok ? "full" : "refused";
  const same = full.ok && spelled(quick) === spelled(full.value) && isFrozenThrough(quick);
  return same ? "quick" : "DIFFERENT";
}

/** Byte for byte, a negative zero included. */
function spelled(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? "-0" : inner));
}
