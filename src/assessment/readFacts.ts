import { read } from "../document/schema.js";
import type { Issue, Path } from "../issue/issue.js";
import type { Facts } from "../rules/rule.js";
import { factsSchema } from "../rules/schema.js";
import { checkFacts } from "../rules/score.js";
import type { OpenLeaf } from "../scheme/openScheme.js";
import type { Absent } from "./dossier.js";
import { absentSchema } from "./schema.js";

/** Facts of a leaf as its rule wants them, or an absence; what is wrong with them goes to `issues`. */
export function readFacts(
  input: unknown,
  { leaf, bounds, clause }: OpenLeaf,
  path: Path,
  issues: Issue[],
): Facts | Absent | undefined {
  const place = { path, clause };
  if (typeof input === "object" && input !== null && Object.hasOwn(input, "absent")) {
    return read(absentSchema, input, place, issues);
  }
  const facts = read(factsSchema(leaf.rule), input, place, issues);
  if (facts === undefined) return undefined;
  const wrong = checkFacts(leaf.rule, facts, { code: leaf.code, path, clause }, bounds);
  issues.push(...wrong);
  return wrong.length === 0 ? facts : undefined;
}
