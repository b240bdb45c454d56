import { leaves } from "../criteria/leaves.js";
import { walk } from "../criteria/walk.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Gate } from "./gates.js";
import type { PartialScheme } from "./partialScheme.js";

/** What a gate names exists: its criterion or part, its level, its class. */
export function checkGates({ bands, parts = [], criteria = [], complete, basis }: PartialScheme): readonly Issue[] {
  if (bands?.gates === undefined) return [];
  const clause = basis?.[0];
  const classes = new Set([...bands.best, bands.otherwise].map((one) => one.class));
  const known = new Set([...parts.map(({ id }) => id), ...walk(criteria).map(({ criterion }) => criterion.code)]);
  const levels = new Map(
    leaves(criteria).map(({ code, rule }) => [code, rule.kind === "levels" ? rule.levels.map(({ id }) => id) : []]),
  );
  // A criterion that could not be read may be the one that is meant.
  const nodesAreKnown = complete && parts.length > 0;

  const checkGate = ({ when, then: outcome }: Gate, path: Path): Issue[] => {
    const issues: Issue[] = [];
    if (nodesAreKnown && !known.has(when.node)) {
      issues.push(issue("scheme.gate_of_unknown_node", [...path, "when", "node"], { code: when.node }, clause));
    } else if (nodesAreKnown && "level" in when && levels.get(when.node)?.includes(when.level) !== true) {
      const params = { code: when.node, level: when.level };
      issues.push(issue("scheme.gate_of_unknown_level", [...path, "when", "level"], params, clause));
    }
    if (typeof outcome === "object" && "atMost" in outcome && !classes.has(outcome.atMost)) {
      issues.push(
        issue("scheme.gate_of_unknown_class", [...path, "then", "atMost"], { class: outcome.atMost }, clause),
      );
    }
    return issues;
  };
  return bands.gates.flatMap((gate, position) => checkGate(gate, ["bands", "gates", position]));
}
