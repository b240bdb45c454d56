import { cases, ownFields, readCase, tallyReader } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import type { Parsed } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** One case by itself, as `evaluate` reads each of its cases; places begin inside the case. */
export function safeReadCase(prepared: PreparedScheme, input: unknown): Parsed<Case> {
  const readTally = tallyReader(prepared);
  const { sound, issues } = readCase(prepared, input, 0, readTally);
  if (sound === null) return { ok: false, issues: issues.map((one) => ({ ...one, path: one.path.slice(1) })) };
  return cases.safeRead(ownFields(input), { prepared, readTally });
}
