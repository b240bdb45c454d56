/**
 * The library as a program of the conformance runner: a line of JSON in, a line of JSON out.
 */
import { createInterface } from "node:readline";
import { describeIssue, ENGINE } from "par-index";
import { calls, issuesOf } from "../vectors/calls.js";
import type { Answer } from "./answer.js";
import { PROTOCOL, type Request } from "./requests.js";

/** What the library answers to a request. */
function answerOf({ id, call, input }: Request): Answer {
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

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  process.stdout.write(`${JSON.stringify(answerOf(JSON.parse(line)))}\n`);
}
