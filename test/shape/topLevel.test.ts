import { describe, expect, it } from "vitest";
import { trackedFiles } from "./repository.js";

/** What is the user's: the library, its documents, and what says how it is built. */
const USERS = [
  ...["src", "docs", "examples", "test", ".changeset"],
  ...["package.json", "tsconfig.json", "tsup.config.ts", "README.md"],
];

/** What else makes or is made: published schemas, and what makes them. */
const MADE = ["schema", "scripts"];

/** What tools, hosts and catalogues of public software look for here and nowhere else. */
const LOOKED_FOR = [
  ...[".github", "publiccode.yml", "CITATION.cff", "REUSE.toml", "LICENSES"],
  ...["package-lock.json", ".npmrc", ".gitignore", "biome.json", "vitest.config.ts", ".ci"],
  ...["LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
];

describe("the top level", () => {
  it("holds what is the user's, what is made, and what tools look for here", () => {
    const found = new Set(trackedFiles().map((path) => path.split("/")[0] ?? ""));
    expect([...found].sort()).toEqual([...USERS, ...MADE, ...LOOKED_FOR].sort());
  });
});
