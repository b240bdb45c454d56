import { isAbsent } from "../assessment/dossier.js";
import { readFacts } from "../assessment/readFacts.js";
import { absentSchema } from "../assessment/schema.js";
import { type QuickDoor, quickDoor } from "../document/door.js";
import { read, readEach } from "../document/schema.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { type OpenLeaf, type OpenScheme, openScheme } from "../scheme/openScheme.js";
import { listSchema } from "../scheme/schema.js";
import type { Scheme } from "../scheme/scheme.js";
import { checkAuthority, checkOrder, checkPolicy, checkRange } from "./checkAdjustment.js";
import type { Adjustment, Ledger, Target } from "./ledger.js";
import { quickLedger } from "./quickLedger.js";
import { adjustmentSchema, factsTarget, pointsTarget } from "./schema.js";
import { checkSeals } from "./sealChain.js";

/**
 * Reads a ledger of adjustments against its scheme: every entry names a leaf that can be adjusted, gives a reason, comes
 * from the agency that appraises the leaf (or from the council at its stage), and leads to a result that the leaf can
 * have; on each leaf stages and dates never go back, and
 * seals that are there are unbroken. Whether an entry is stale is for `appraise` to say, which sees the
 * unit's results. Use {@link safeParseLedger} to get the issues as a value.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param input - A list of adjustments, oldest first; plain JSON.
 * @returns The ledger with canonical decimals, deeply frozen.
 * @throws `document.*` and `number.*` for what is malformed, `rules.*` for facts that do not fit, `appraisal.*` for
 *   entries that may not stand; all at once in one `ScoringError`, each citing the leaf's clause.
 * @example
 * ```ts
 * import { parseLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * parseLedger(sonLa880Departments, []).length; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: Sở Nội vụ with the agencies concerned appraises the self score; Phần III,
 *   mục 3: members of the council answer for the criteria of their own field.
 */
export function parseLedger(scheme: Scheme, input: unknown): Ledger {
  return ledgers.admit(openScheme(scheme), input);
}

/**
 * {@link parseLedger} with the issues as a value instead of an error.
 *
 * @param scheme - The scheme that the unit is assessed by.
 * @param input - A list of adjustments, oldest first; plain JSON.
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with every issue in document order.
 * @throws What `parseScheme` throws, when the scheme itself is not sound.
 * @example
 * ```ts
 * import { safeParseLedger } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * safeParseLedger(sonLa880Departments, [{ leaf: "1.1.1" }]).ok; // => false
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a; Phần III, mục 3.
 */
export function safeParseLedger(scheme: Scheme, input: unknown): Parsed<Ledger> {
  return ledgers.read(openScheme(scheme), input);
}

/** The door of ledgers. */
export const ledgers: QuickDoor<OpenScheme, Ledger> = quickDoor((open, plain, issues) => {
  const inputs = read(listSchema, plain, { path: [] }, issues);
  if (inputs === undefined) return undefined;
  const last = new Map<string, Adjustment>();
  const readOne = (input: unknown, position: number): Adjustment | undefined => {
    const adjustment = readAdjustment(open, input, [position], issues);
    if (adjustment === undefined) return undefined;
    const before = last.get(adjustment.leaf);
    if (before !== undefined) issues.push(...checkOrder(open, before, adjustment, [position]));
    last.set(adjustment.leaf, adjustment);
    return adjustment;
  };
  const ledger = readEach(inputs, readOne, issues);
  // Where an entry could not be read, the seals after it cannot be judged.
  if (ledger.length === inputs.length) issues.push(...checkSeals(ledger));
  return ledger;
}, quickLedger);

function readAdjustment(open: OpenScheme, input: unknown, path: Path, issues: Issue[]): Adjustment | undefined {
  const frame = read(adjustmentSchema, input, { path }, issues);
  if (frame === undefined) return undefined;
  const params = { leaf: frame.leaf };
  const own = open.leaves.get(frame.leaf);
  if (own === undefined) {
    issues.push(issue("appraisal.unknown_leaf", [...path, "leaf"], params, open.scheme.basis[0]));
    return undefined;
  }
  if (own.leaf.rule.kind === "survey") {
    issues.push(issue("appraisal.survey_leaf", [...path, "leaf"], params, own.clause));
    return undefined;
  }
  if (frame.reason.trim() === "") {
    issues.push(issue("appraisal.unreasoned", [...path, "reason"], params, own.clause));
  }
  issues.push(...checkAuthority(open, own, frame.stage, frame.by.agency, path));
  const to = readTarget(open, own, frame.to, [...path, "to"], issues);
  return to && { ...frame, to };
}

function readTarget(
  open: OpenScheme,
  own: OpenLeaf,
  input: Readonly<Record<string, unknown>>,
  path: Path,
  issues: Issue[],
): Target | undefined {
  const { clause } = own;
  const place = { path, clause };
  if (Object.hasOwn(input, "absent")) {
    const target = read(absentSchema, input, place, issues);
    issues.push(...checkPolicy(open, own, target?.absent, path));
    return target;
  }
  if (Object.hasOwn(input, "facts")) {
    const frame = read(factsTarget, input, place, issues);
    const facts = frame && readFacts(frame.facts, own, [...path, "facts"], issues);
    if (facts === undefined) return undefined;
    if (!isAbsent(facts)) return { facts };
    issues.push(...checkPolicy(open, own, facts.absent, [...path, "facts"]));
    return facts;
  }
  const target = read(pointsTarget, input, place, issues);
  if (target === undefined) return undefined;
  issues.push(...checkRange(own, target.points, [...path, "points"]));
  return target;
}
