import fc from "fast-check";
import { test } from "vitest";

/** How often each law is tried, from which seed, and whether a failure is shrunk (it may take minutes): set from outside. */
const runs = Number(process.env["PAR_RUNS"] ?? 60);
const seed = process.env["PAR_SEED"] === undefined ? undefined : Number(process.env["PAR_SEED"]);
const endOnFailure = process.env["PAR_SHRINK"] !== "yes";

/**
 * A law of the library: its title is *name: formula*, the clause is what it rests on. `docs/laws.md` lists them all.
 *
 * @param title - *name: formula*, the same words as in the docstrings' `@law`.
 * @param clause - The place in Decision 880, or "Our reading".
 * @param times - How many times as often as the others it is tried.
 */
export function law<Values extends [unknown, ...unknown[]]>(
  title: string,
  clause: string,
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  property: (...values: Values) => void | Promise<void>,
  times = 1,
): void {
  // The clause is for the register, which reads it off this file's text.
  test(`${title} (${clause})`, async () => {
    const asked = { numRuns: Math.ceil(runs * times), endOnFailure, ...(seed === undefined ? {} : { seed }) };
    await fc.assert(
      fc.asyncProperty(...arbitraries, async (...values: Values) => property(...values)),
      asked,
    );
  });
}
