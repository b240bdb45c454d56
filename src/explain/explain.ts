import { readOneCase } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import { leaves } from "../criteria/leaves.js";
import { walk } from "../criteria/walk.js";
import { readName, refuseOtherKinds } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { indexOfCase } from "../evaluate/indexOfCase.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { listed, nearest } from "../text/nearest.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { type CaseFile, caseFileOf } from "./caseFile.js";
import { explainGroup } from "./explainGroup.js";
import { explainIndex } from "./explainIndex.js";
import { explainCriterion, explainEntirePart, explainIndexNode, partsOf } from "./explainNode.js";
import type { NodeProof, Proof } from "./proof.js";
import { proofs } from "./readProof.js";

/**
 * Why a figure of a unit's index is what it is: facts, rule, clause, each line of arithmetic with its exact quotient and
 * its rounding, what was not fulfilled and what it would have given, each adjustment, and the way up to the index. Built
 * on demand from the documents that `evaluate` scores; `proofText` prints it.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param unitCase - The case of one unit, as `evaluate` takes it.
 * @param code - The code of a criterion (domain, group or leaf), or the id of a part; without it, the whole index.
 * @param year - The year that the case was evaluated with, if there was one. What a `relative` leaf is compared with stands in
 *   the facts of the case, where `withPeers` puts it.
 * @returns The proof, plain data. Every figure is the one that `evaluate` gives; every number in a line is exact, a
 *   decimal or a fraction `"2/7"`, and a line that is rounded says by which declared rounding.
 * @throws `analysis.unknown_node` for a code that is neither a criterion nor a part, with the nearest ones; what
 *   `parseScheme` throws; every issue of the case where it is refused, with its place in the case.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { explain } from "par-index/explain";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.4", facts: { part: "45", whole: "50" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const { of } = explain(scheme, { dossier }, "1.1.4");
 * of.points; // => "1"
 * if (of.kind === "leaf") {
 *   of.history[0]?.lines[0]; // => { kind: "calculation", gives: { vi: "Tỷ lệ (%)", en: "Share (%)" }, terms: [{ factors: ["100", "45"] }], divisors: ["50"], result: "90" }
 *   of.unmet; // => [{ kind: "limit", title: { vi: "Tỷ lệ (%)", en: "Share (%)" }, limit: { above: "90" }, wouldGive: "2" }]
 * }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results are to be objective and accurate. Our reading: a unit is owed the
 *   reason for every point.
 * @law an explanation ends at the scored figure: result(explain(s, c, code)) = points(node code of evaluate(s, [c]))
 */
export function explain(scheme: Scheme, unitCase: Case, code?: string, year?: Year): Proof {
  prepareScheme(scheme);
  refuseOtherKinds("unitCase", "a-case", unitCase);
  if (code !== undefined) readName("code", code);
  const file = caseOfFile(scheme, unitCase, year);
  const { prepared, index } = file;
  const { title, parts, rounding, absence } = prepared.scheme;
  const { of, upward } = code === undefined ? { of: explainIndexNode(file), upward: [] } : explainCode(file, code);
  const proof = {
    scheme: { ...prepared.stamp, title, parts },
    engine: index.engine,
    unit: index.unit,
    period: index.period,
    rounding,
    notApplicable: absence.notApplicable,
    of,
    upward,
  };
  return proofs.remember({ ...proof, digest: digestOf(proof) }, undefined);
}

/** The case through all steps. */
function caseOfFile(scheme: Scheme, unitCase: Case, year: Year | undefined): CaseFile {
  const prepared = prepareScheme(scheme);
  const parsed = readOneCase(prepared, unitCase, year === undefined ? null : rosterOf(prepared, year));
  return caseFileOf(prepared, indexOfCase(prepared, parsed), parsed);
}

type Explained = Pick<Proof, "of" | "upward">;

function explainCode(file: CaseFile, code: string): Explained {
  const { scheme } = file.prepared;
  const path = pathTo(code, scheme.criteria, file.index.nodes);
  if (path !== null) return explainAlongPath(file, path);
  const part = explainEntirePart(file, code);
  if (part !== null) return { of: part, upward: [explainIndex(file)] };
  const known = [...walk(scheme.criteria).map(({ criterion }) => criterion.code), ...scheme.parts.map(({ id }) => id)];
  const params = { code: String(code), nearest: listed(nearest(String(code), known)) };
  throw new ScoringError([issue("analysis.unknown_node", ["code"], params)]);
}

/** A criterion and its figures. */
interface Stop {
  readonly criterion: Criterion;
  readonly scored: ScoredNode;
}

/** From the criterion of that code up to its domain. */
function pathTo(code: string, criteria: readonly Criterion[], nodes: readonly ScoredNode[]): readonly Stop[] | null {
  for (const [at, criterion] of criteria.entries()) {
    const scored = nodes[at];
    if (scored === undefined) continue;
    if (criterion.code === code) return [{ criterion, scored }];
    const below = criterion.kind === "group" ? pathTo(code, criterion.children, scored.children ?? []) : null;
    if (below !== null) return [...below, { criterion, scored }];
  }
  return null;
}

function explainAlongPath(file: CaseFile, path: readonly Stop[]): Explained {
  const [asked, ...above] = path;
  if (asked === undefined) throw new Error("A way has at least the criterion that it leads to");
  const parts = new Set(leaves([asked.criterion]).map(({ part }) => part));
  const clause =
    path.find(({ criterion }) => criterion.clause !== undefined)?.criterion.clause ?? file.prepared.scheme.basis[0];
  const of = explainCriterion(file, asked.criterion, asked.scored);
  const groups = above.flatMap(({ criterion, scored }): NodeProof[] =>
    criterion.kind === "group" ? [explainGroup(file, criterion, scored)] : [],
  );
  return {
    of: clause === undefined ? of : { ...of, clause },
    upward: [...groups, ...partsOf(file).filter(({ code }) => parts.has(code)), explainIndex(file)],
  };
}
