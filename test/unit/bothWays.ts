import type { Scheme } from "par-index";
import { expect } from "vitest";
import { walkBoth } from "../attack/twoWays.js";
import { oneChange } from "./oneChange.js";

/**
 * Holds the two ways through a door against each other on a document and on every copy of it in which one thing differs:
 * what the full road accepts the quick way must have accepted, with the same outcome, and nothing else. A quick way that
 * is never taken fails here as one that takes too much does.
 *
 * @param part - The document, or the part of it in which something is to differ.
 * @param around - Puts the part into its document.
 * @returns What was accepted, by what was changed; so that a test can say how much was.
 */
export function bothWays(
  kind: Parameters<typeof walkBoth>[0],
  scheme: Scheme,
  part: unknown,
  around: (part: unknown) => unknown = (document) => document,
): string[] {
  expect(walkBoth(kind, scheme, around(part)), "as it is").toBe("quick");
  const outcomes = [...oneChange(part)].map(
    ([what, changed]) => [what, walkBoth(kind, scheme, around(changed))] as const,
  );
  expect(outcomes.filter(([, outcome]) => outcome === "DIFFERENT" || outcome === "full")).toEqual([]);
  return outcomes.flatMap(([what, outcome]) => (outcome === "quick" ? [what] : []));
}
