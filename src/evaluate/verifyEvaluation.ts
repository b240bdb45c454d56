import type { Case } from "../composite/unitCase.js";
import { isOurs, kindOf } from "../document/argumentKind.js";
import { anyDocument } from "../document/digest.js";
import { inDocumentOrder } from "../document/documentOrder.js";
import { fieldOf } from "../document/fieldOf.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import type { Year } from "../year/year.js";
import { evaluate } from "./evaluate.js";
import type { Evaluation } from "./evaluation.js";

/**
 * Checks somebody else's result: computes it again from the scheme and the cases, and names every place where the two
 * differ. A result is true only if each character of it is.
 *
 * @param scheme - The scheme that the result says it was made by.
 * @param cases - The cases, in the order in which they were evaluated.
 * @param evaluation - The result as it was found; plain JSON.
 * @param year - The year that it says it was made with, if there was one.
 * @returns `{ ok: true, value, notices }` with the result computed here, its figures as `evaluate` gives them, or
 *   `{ ok: false, issues }`: `evaluate.result_differs` at each differing value, in document order and the digest last; `evaluate.other_engine`
 *   first, when another version of the engine made it and may rightly differ.
 * @throws What `evaluate` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate, verifyEvaluation } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const evaluation = evaluate(sonLa880Departments, []);
 * verifyEvaluation(sonLa880Departments, [], evaluation).ok; // => true
 * verifyEvaluation(sonLa880Departments, [], { ...evaluation, digest: "0" }).ok; // => false
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4), so anyone who holds the
 *   documents can compute them again.
 * @law a result proves its documents: verify(s, c, evaluate(s, c)) holds, and no longer after one changed character
 */
export function verifyEvaluation(
  scheme: Scheme,
  cases: readonly Case[] | readonly unknown[],
  evaluation: unknown,
  year?: Year,
): Parsed<Evaluation> {
  const expected = evaluate(scheme, cases, year);
  const found = kindOf(evaluation);
  if (isOurs(found) && found !== "an-evaluation") {
    const params = { argument: "evaluation", wanted: "an-evaluation", found };
    return { ok: false, issues: [issue("argument.other_kind", [], params)] };
  }
  const plain = anyDocument.safeRead(evaluation);
  if (!plain.ok) return plain;
  const issues = digestLast(inDocumentOrder(differences(plain.value, expected, []), evaluation));
  if (issues.length === 0) return { ok: true, value: expected, notices: expected.notices };
  const engine = fieldOf(plain.value, "engine");
  if (engine === ENGINE || typeof engine !== "string") return { ok: false, issues };
  return {
    ok: false,
    issues: [issue("evaluate.other_engine", ["engine"], { found: engine, engine: ENGINE }), ...issues],
  };
}

/** The digest differs wherever anything else does, so that it is told of only after what it follows from. */
function digestLast(issues: readonly Issue[]): readonly Issue[] {
  const isDigest = ({ path: [field] }: Issue): boolean => field === "digest";
  return [...issues.filter((one) => !isDigest(one)), ...issues.filter(isDigest)];
}

/** Every place at which what was found is not what it should be. */
function differences(found: unknown, expected: unknown, path: Path): Issue[] {
  if (isContainer(found) && isContainer(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const keys = Array.isArray(found)
      ? [...Array(Math.max(found.length, (expected as readonly unknown[]).length)).keys()]
      : [...new Set([...Object.keys(found), ...Object.keys(expected)])];
    return keys.flatMap((key) => differences(fieldOf(found, key), fieldOf(expected, key), [...path, key]));
  }
  if (found === expected) return [];
  return [issue("evaluate.result_differs", path, { found: printed(found), expected: printed(expected) })];
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function printed(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
