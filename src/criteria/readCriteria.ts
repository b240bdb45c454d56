import { listIn } from "../document/fieldOf.js";
import { read, readEach } from "../document/schema.js";
import type { Clause } from "../issue/clause.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Criterion } from "./criterion.js";
import { groupSchema, kindSchema, leafSchema } from "./schema.js";

/** What reading the criteria leaves behind besides the criteria. */
export interface Reading {
  readonly issues: Issue[];
  /** Groups of which a child could not be read, so that the sum of their children says nothing. */
  readonly incomplete: Set<Criterion>;
  /** Criteria that could not be read. */
  unread: number;
}

/**
 * Reads a list of criteria node by node: every bad node is reported and left out, and the good ones are kept for the
 * checks that do not need the others.
 */
export function readCriteria(
  inputs: readonly unknown[],
  path: Path,
  clause: Clause | undefined,
  reading: Reading,
): readonly Criterion[] {
  const criteria = readEach(
    inputs,
    (input, at) => readCriterion(input, [...path, at], clause, reading),
    reading.issues,
  );
  reading.unread += inputs.length - criteria.length;
  return criteria;
}

function readCriterion(input: unknown, path: Path, above: Clause | undefined, reading: Reading): Criterion | undefined {
  const { issues, incomplete } = reading;
  const place = { path, clause: above };
  const kind = read(kindSchema, input, place, issues)?.kind;
  if (kind === undefined) return undefined;
  if (kind === "leaf") return read(leafSchema, input, place, issues);
  const own = read(groupSchema, input, place, issues);
  // The children can be read even where the group's own fields cannot.
  const inputs = listIn(input, "children");
  const children = readCriteria(inputs, [...path, "children"], own?.clause ?? above, reading);
  if (own === undefined) return undefined;
  const group: Criterion = { ...own, children };
  if (children.length < inputs.length) incomplete.add(group);
  return group;
}
