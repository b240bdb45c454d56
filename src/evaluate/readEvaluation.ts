import { sealOf } from "../document/digest.js";
import { type Door, door } from "../document/door.js";
import { read } from "../document/schema.js";
import { issue } from "../issue/issue.js";
import type { Evaluation } from "./evaluation.js";
import { evaluationSchema } from "./schema.js";

/** The door of results that come from elsewhere: their shape, and that their digest is that of the rest. */
export const evaluations: Door<object, Evaluation> = door((_alone, plain, issues) => {
  const frame = read(evaluationSchema, plain, { path: [] }, issues);
  if (frame === undefined) return undefined;
  const { digest: found, ...rest } = plain as Evaluation;
  const expected = sealOf(rest);
  if (found !== expected) issues.push(issue("analysis.result_changed", ["digest"], { found, expected }));
  return plain as Evaluation;
});
