import { describe, expect, it } from "vitest";
import { fileNames } from "../../../src/cli/fileNames.js";

describe("fileNames(ids)", () => {
  it("keeps an id that any file system takes", () => {
    const ids = ["so-y-te", "Sở_Y-tế", "1.2", "xã8"];
    expect([...fileNames(ids).values()]).toEqual(ids);
  });

  it("leads into no other folder, and to no device, however an id is spelt", () => {
    const ids = ["../../x", "a/b", "a\\b", "CON", "nul", "..", ".an", "đuôi.", "a:b", "a b", "x".repeat(200)];
    const names = [...fileNames(ids).values()];
    expect(names.filter((name) => /[/\\:\s]|^\.|\.$/.test(name) || name.length > 100)).toEqual([]);
    expect(names.slice(0, 4)).toEqual(["001-x", "002-a-b", "003-a-b", "004-CON"]);
    expect(new Set(names).size).toBe(ids.length);
  });

  it("gives no two ids one file, on disks that ignore case or composition too, nor a name that stands already", () => {
    const ids = ["so", "So", "a/b", "003-a-b", "0003-A-B", "xã", "xã".normalize("NFD"), "con.v1", ".", ".."];
    const names = fileNames(ids, ["SO", "xã"]);
    expect([...names.keys()]).toEqual(ids);
    expect([...names.values()]).toEqual(
      ["001-so", "002-So", "00003-a-b", "003-a-b", "0003-A-B", "006-xã", "007-xã", "008-con-v1", "009-", "010-"].map(
        (name, at) => (at === 6 ? name.normalize("NFD") : name),
      ),
    );
  });
});
