import { readArgument, readName } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { CodeOf } from "../scheme/defined.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { nodesByCode } from "./nodesByCode.js";
import { indexes } from "./readIndex.js";
import type { ScoredNode, UnitIndex } from "./unitIndex.js";

/**
 * One criterion of a unit's index, by its code. For a scheme of `defineScheme` an editor completes the codes, and one that
 * the scheme does not have does not compile.
 *
 * @param scheme - The scheme that the index was computed by.
 * @param index - A unit's index.
 * @param code - The code of a group or a leaf.
 * @returns The node with its points (exact), its maximum and its percentage (rounded by `rounding.index`).
 * @throws `document.unknown_code` when the index has no such criterion; `document.other_scheme` when it was computed by
 *   another scheme.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate, nodeOf } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 * const [index] = evaluate(scheme, [{ dossier }]).indexes;
 * index && nodeOf(scheme, index, "1.1.1").points; // => "0"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1: the index is made of domains, criteria and the criteria in them.
 */
export function nodeOf<Of extends Scheme>(scheme: Of, index: UnitIndex, code: CodeOf<Of>): ScoredNode {
  const expectedScheme = prepareScheme(scheme).scheme;
  const read = readArgument("index", "an-index", indexes, index, undefined);
  readName("code", code);
  const [found, expected] = [
    `${read.scheme.id} ${read.scheme.edition}`,
    `${expectedScheme.id} ${expectedScheme.edition}`,
  ];
  if (found !== expected) {
    const params = { of: read.unit.id, found, expected };
    throw new ScoringError([issue("document.other_scheme", ["scheme"], params)]);
  }
  const node = nodesByCode(read.nodes).get(code);
  if (node !== undefined) return node;
  throw new ScoringError([issue("document.unknown_code", ["nodes"], { code, scheme: found })]);
}
