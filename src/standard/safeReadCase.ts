import { cases, ownFields, readCase } from "../composite/readCase.js";
import { tallyReader } from "../composite/tallyReader.js";
import type { Case } from "../composite/unitCase.js";
import type { Issue } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";

/** One case by itself, as `evaluate` reads each of its cases; places begin inside the case. */
export function safeReadCase(prepared: PreparedScheme, input: unknown): Parsed<Case> {
  const readTally = tallyReader(prepared);
  const { parsed, issues, notices } = readCase(prepared, input, 0, readTally);
  if (parsed === null) return { ok: false, issues: issues.map(insideCase) };
  const read = cases.safeRead(ownFields(input), { prepared, readTally });
  return read.ok ? { ...read, notices: notices().map(insideCase) } : read;
}

function insideCase(one: Issue): Issue {
  return { ...one, path: one.path.slice(1) };
}
