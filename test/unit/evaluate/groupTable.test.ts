import { describe, expect, it } from "vitest";
import { groupTable } from "../../../src/evaluate/groupTable.js";

describe("groupTable()", () => {
  it("numbers groups by period, and orders those that have one as rankings are ordered", () => {
    const groups = groupTable();
    const given = [
      { group: "xã", period: "2026" },
      { group: "sở", period: null },
      { group: "xã", period: "2025" },
      { group: "sở", period: "2026" },
      { group: "xã", period: "2026" },
    ];
    expect(given.map(groups.add)).toStrictEqual([0, 1, 2, 3, 0]);
    expect([groups.size(), groups.at(1)]).toStrictEqual([4, { group: "sở", period: null }]);
    expect(groups.inOrder()).toStrictEqual([
      { group: "xã", period: "2025", number: 2 },
      { group: "sở", period: "2026", number: 3 },
      { group: "xã", period: "2026", number: 0 },
    ]);
  });
});
