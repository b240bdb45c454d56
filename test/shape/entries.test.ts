import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entries } from "../../scripts/entries.js";
import { files, MODULES, root } from "./tree.js";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const modules = entries().slice(1);

describe("the entries of the package", () => {
  it("are the core and one for each module, by its contents page", () => {
    const pages = files.map(({ path }) => path).filter((path) => path.endsWith("index.ts"));
    expect(
      entries()
        .map(({ page }) => page)
        .sort(),
    ).toEqual(pages.sort());
    const folders = Object.keys(MODULES).filter((name) => name !== "cli");
    expect(modules.map(({ page }) => page.split("/")[0]).sort()).toEqual(folders.sort());
  });

  it("have types for a resolution that reads no exports", () => {
    const named = Object.keys(manifest.typesVersions["*"]).map((name) => `par-index/${name}`);
    expect(named.sort()).toEqual(modules.map(({ name }) => name).sort());
  });
});
