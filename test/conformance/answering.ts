import { describeIssue, ENGINE } from "par-index";
import { calls, issuesOf } from "../vectors/calls.js";
import type { Answer } from "./answer.js";
import { PROTOCOL, type Request } from "./requests.js";

/** What the library answers to a request. */
export function answerOf({ id, call, input }: Request): Answer {
  if (call === "about") {
    const [name = "", version = ""] = ENGINE.split(" ");
    return { id, result: { name, version, language: "TypeScript", protocol: PROTOCOL } };
  }
  const compute = calls[call];
  if (compute === undefined) return { id, unknown: true };
  const issues = issuesOf(call, input);
  if (issues === null) return { id, result: compute(input) };
  // A vector states the sentence of the issue alone: where it is in the document stands before it only for people.
  const stated = issues.map(({ at: _, path, ...issue }) => ({
    ...issue,
    path,
    vi: describeIssue(issue, "vi"),
    en: describeIssue(issue, "en"),
  }));
  return { id, issues: stated };
}
