import { describe, expect, it } from "vitest";
import { unrankedNotes } from "../../../../src/report/tables/unrankedNotes.js";

const unranked = [
  { name: "Xã A", why: "ranking.pending" },
  { name: "Xã B", why: "ranking.not_submitted" },
  { name: "Xã C", why: "ranking.pending" },
] as const;

describe("unrankedNotes(unranked, language)", () => {
  it("says each reason once, with all the units that it holds for", () => {
    expect(unrankedNotes(unranked, "vi")).toEqual([
      "2 đơn vị chưa được xếp hạng vì còn tiêu chí chờ kết quả: Xã A, Xã C.",
      "Đơn vị “Xã B” không được xếp hạng vì chưa nộp hồ sơ.",
    ]);
    expect(unrankedNotes(unranked, "en")[0]).toBe(
      "2 units are not ranked because some criteria are still pending: Xã A, Xã C.",
    );
  });

  it("says nothing where everybody is ranked", () => {
    expect(unrankedNotes([], "vi")).toEqual([]);
  });
});
