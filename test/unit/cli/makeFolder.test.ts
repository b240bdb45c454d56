import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeFolder } from "../../../src/cli/makeFolder.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-folders-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("makeFolder", () => {
  it("makes a folder and those above it, and gives the first that it made", () => {
    const deep = join(folder, "a/b/c");
    expect(makeFolder(deep)).toBe(join(folder, "a"));
    expect(existsSync(deep)).toBe(true);
    expect(makeFolder(deep)).toBeUndefined();
    expect(makeFolder(join(folder, "a/b/d"))).toBe(join(folder, "a/b/d"));
  });

  it("refuses a folder below a file, and one that the system does not make", () => {
    writeFileSync(join(folder, "file"), "");
    for (const below of ["file", "file/x", "file/x/y"]) {
      expect(() => makeFolder(join(folder, below))).toThrow(/EEXIST|ENOTDIR/);
    }
  });

  it.runIf(existsSync("/proc"))("ends where a folder takes no others", () => {
    expect(() => makeFolder("/proc/par-index/year")).toThrow(/ENOENT|EACCES|EPERM/);
  });
});
