import { digest, type Scheme } from "par-index";
import { type Change, extendScheme } from "par-index/editions";
import {
  sonLa880Districts,
  sonLaCommunes,
  sonLaCommunesChanges,
  sonLaWards,
  sonLaWardsChanges,
} from "par-index/schemes";
import { describe, expect, it } from "vitest";

interface Derived {
  readonly name: string;
  readonly edition: Scheme;
  readonly base: Scheme;
  readonly changes: readonly Change[];
}

/** The ready editions that are another one with changes. */
const derived: readonly Derived[] = [
  { name: "sonLaCommunes", edition: sonLaCommunes, base: sonLa880Districts, changes: sonLaCommunesChanges },
  { name: "sonLaWards", edition: sonLaWards, base: sonLaCommunes, changes: sonLaWardsChanges },
];

describe.each(derived)("$name", ({ edition, base, changes }) => {
  it("is what extendScheme makes of its base, with every change checked", () => {
    expect(digest(edition)).toBe(digest(extendScheme(base, changes)));
  });

  it("is frozen like every ready edition", () => {
    expect(Object.isFrozen(edition) && Object.isFrozen(edition.criteria)).toBe(true);
  });
});
