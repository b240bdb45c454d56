import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { thrown } from "../fixtures.js";

vi.mock("node:fs", async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, renameSync: vi.fn(actual.renameSync) };
});

// Tests that share this process may have loaded it with the true file system.
vi.resetModules();
const { changesIn, writeAll } = await import("../../../src/cli/yearFolder.js");

const { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = fs;
const top = mkdtempSync(join(tmpdir(), "par-index-folder-"));
afterAll(() => rmSync(top, { recursive: true }));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(top, "year-"));
});

/** What a folder holds, file by file. */
function held(): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      fs.statSync(join(folder, name)).isDirectory() ? "folder" : readFileSync(join(folder, name), "utf8"),
    ]),
  );
}

describe("writeAll(folder, files)", () => {
  const files = { "a.csv": "new a", "b.csv": "new b", "phieu/c.xlsx": "new c" };

  it("replaces what is there and touches nothing else", () => {
    writeFileSync(join(folder, "a.csv"), "old a");
    writeFileSync(join(folder, "a.csv.new"), "mine");
    writeAll(folder, files);
    expect(held()).toEqual({ ...files, "a.csv.new": "mine", phieu: "folder" });
  });

  it("puts everything back when any file cannot be moved to its place", async () => {
    writeFileSync(join(folder, "a.csv"), "old a");
    writeFileSync(join(folder, "b.csv"), "old b");
    writeFileSync(join(folder, "b.csv.new"), "mine");
    const before = held();
    const { renameSync } = await vi.importActual<typeof fs>("node:fs");
    for (const failing of [1, 2, 3, 4, 5]) {
      let count = 0;
      vi.mocked(fs.renameSync).mockImplementation((from, to) => {
        count += 1;
        if (count === failing) throw Object.assign(new Error("EBUSY: held open"), { code: "EBUSY" });
        renameSync(from, to);
      });
      expect(thrown(() => writeAll(folder, files))).toEqual(["report.unwritable (document)"]);
      expect([failing, held()]).toEqual([failing, before]);
    }
    vi.mocked(fs.renameSync).mockImplementation(renameSync);
  });

  it("writes nothing where a folder stands in the place of a file, or a file in that of a folder", () => {
    writeFileSync(join(folder, "a.csv"), "old a");
    mkdirSync(join(folder, "b.csv"));
    expect(thrown(() => writeAll(folder, files))).toEqual(["report.unwritable (document)"]);
    expect(held()).toEqual({ "a.csv": "old a", "b.csv": "folder" });
    rmSync(join(folder, "b.csv"), { recursive: true });
    writeFileSync(join(folder, "phieu"), "mine");
    expect(thrown(() => writeAll(folder, files))).toEqual(["report.unwritable (document)"]);
    expect(thrown(() => writeAll(join(folder, "phieu"), files))).toEqual(["report.unwritable (document)"]);
    expect(held()).toEqual({ "a.csv": "old a", phieu: "mine" });
  });
});

describe("changesIn(folder, files)", () => {
  it("counts a folder in the place of a file as a change", () => {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "b"), "b");
    expect(changesIn(folder, { a: "a", b: "b", c: "c" }).map(({ is }) => is)).toEqual(["changed", "same", "new"]);
  });
});
