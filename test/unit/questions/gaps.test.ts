import { evaluate, type Leaf, type Scheme, type UnitIndex } from "par-index";
import { gaps } from "par-index/questions";
import { gapsTable } from "par-index/report";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, group, leaf, schemeOf, spoil, stated, thrown } from "../fixtures.js";

function indexOf(scheme: Scheme, entries: Parameters<typeof dossierOf>[1]): UnitIndex {
  const [index] = evaluate(scheme, [{ dossier: dossierOf(scheme, entries) }]).indexes;
  if (index === undefined) throw new Error("refused");
  return index;
}

const bonus: Partial<Leaf> = { bonus: { cap: "1" } };
const tree = [
  group("1", "6", [leaf("1.1", "4"), leaf("1.2", "2", undefined, { appraiser: "so-noi-vu", min: "-1" })]),
  leaf("2", "4"),
  leaf("3", "3", undefined, bonus),
];

describe("gaps(scheme, index)", () => {
  it("lists leaves and groups, the most lost first, with appraiser and clause", () => {
    const scheme = schemeOf(tree);
    const { lost, leaves, groups } = gaps(scheme, indexOf(scheme, stated({ "1.1": "3.5", "1.2": "-1", "2": "4" })));
    expect(lost).toBe("3.5");
    expect(leaves.map((gap) => [gap.code, gap.lost, gap.share])).toStrictEqual([
      ["1.2", "3", "85.71"],
      ["1.1", "0.5", "14.29"],
    ]);
    expect(leaves[0]).toMatchObject({ appraiser: "so-noi-vu", part: "appraisal", clause: { document: "880/QĐ-UBND" } });
    expect(groups).toMatchObject([{ code: "1", part: null, points: "2.5", max: "6", lost: "3.5" }]);
  });

  it("keeps what is pending and what a bonus could give apart", () => {
    const scheme = schemeOf(tree);
    const entries = [...stated({ "1.1": "4", "3": "0.25" }), entry("2", { absent: "pending" })];
    const { lost, leaves, pending, bonuses, parts } = gaps(scheme, indexOf(scheme, entries));
    expect(leaves.map(({ code, absence }) => [code, absence])).toStrictEqual([["1.2", "not-submitted"]]);
    expect(pending.map((gap) => [gap.code, gap.lost, gap.share])).toStrictEqual([["2", "4", null]]);
    expect(bonuses.map((gap) => [gap.code, gap.points, gap.max, gap.lost])).toStrictEqual([["3", "0.25", "1", "0.75"]]);
    expect(lost).toBe("5.75");
    expect(parts).toStrictEqual([
      { part: "appraisal", lost: "5.75", leaves: "2", pending: "4", bonus: "0.25", rescaling: "0" },
    ]);
  });

  it("counts what does not apply as nothing lost, and says what rescaling adds", () => {
    const entries = [...stated({ "1.1": "3", "2": "4" }), entry("1.2", { absent: "not-applicable" })];
    const rescaled = schemeOf(tree, { absence: { notApplicable: "rescale-part" } });
    const { leaves, parts } = gaps(rescaled, indexOf(rescaled, entries));
    expect(leaves.map(({ code, lost }) => [code, lost])).toStrictEqual([["1.1", "1"]]);
    // 7 of 8 points become 8.75 of 10, so that 1 lost point weighs 1.25.
    expect(parts).toMatchObject([{ lost: "1.25", leaves: "1", rescaling: "0.25" }]);
    const lowered = schemeOf(tree);
    expect(gaps(lowered, indexOf(lowered, entries))).toMatchObject({ lost: "1", max: "8" });
  });

  it("may be below zero where a bonus carries the unit past its maximum", () => {
    const scheme = schemeOf(tree);
    const entries = stated({ "1.1": "4", "1.2": "2", "2": "4", "3": "3" });
    expect(gaps(scheme, indexOf(scheme, entries))).toMatchObject({ lost: "-1", leaves: [], bonuses: [] });
  });

  it("refuses an index of another scheme", () => {
    const index = indexOf(schemeOf(tree), []);
    expect(thrown(() => gaps(schemeOf(tree, { edition: "2" }), index))).toStrictEqual([
      "document.other_scheme index.scheme.digest",
    ]);
    expect(
      thrown(() => gaps(schemeOf(tree), spoil(index, (copy) => (copy.scheme.digest = "0")) as UnitIndex)),
    ).toStrictEqual(["document.other_scheme index.scheme.digest"]);
  });
});

describe("gapsTable(scheme, gaps, language)", () => {
  it("prints the gaps, the account of each part, and what stands apart", () => {
    const scheme = schemeOf(tree, { agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ" } }] });
    const entries = [...stated({ "1.1": "3.5" }), entry("2", { absent: "pending" })];
    const table = gapsTable(scheme, gaps(scheme, indexOf(scheme, entries)), "vi");
    expect(table.caption[0]).toBe("Sở Y tế – điểm còn thiếu: 6,5 trên 10");
    expect(table.caption[1]).toContain("MINH HỌA");
    expect(table.rows.map((row) => row.slice(0, 8))).toStrictEqual([
      ["1.2", "Tiêu chí 1.2", "Phần appraisal", "Sở Nội vụ", "0,0", "2", "2,0", "80"],
      ["1.1", "Tiêu chí 1.1", "Phần appraisal", "–", "3,5", "4", "0,5", "20"],
    ]);
    expect(table.notes).toStrictEqual([
      "Phần appraisal: thiếu 6,5 = mất ở tiêu chí 2,5 + chờ kết quả 4 − điểm thưởng 0 + do quy đổi 0.",
      "Chờ kết quả, chưa tính là mất: 2 (4)",
      "Điểm thưởng chưa đạt, không tính là mất: 3 (1)",
    ]);
    expect(gapsTable(scheme, gaps(scheme, indexOf(scheme, entries)), "en").caption[0]).toContain(
      "points lost: 6.5 of 10",
    );
  });
});
