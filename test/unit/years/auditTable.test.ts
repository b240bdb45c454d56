import { describeIssue, isScoringError } from "par-index";
import { auditTable, type PublishedTable } from "par-index/years";
import { describe, expect, it } from "vitest";

const ranked = (rows: readonly (readonly [unit: string, rank: number, total: string])[]): PublishedTable => ({
  columns: [{ id: "total" }],
  ranking: { by: "total", complete: true, ties: "shared" },
  rows: rows.map(([unit, rank, total]) => ({ unit, rank, figures: { total } })),
});

function codesOf(table: PublishedTable): readonly (readonly [string, string, readonly string[]])[] {
  return auditTable(table).rows.map(({ unit, verdict, issues }) => [unit, verdict, issues.map(({ code }) => code)]);
}

describe("auditTable(table)", () => {
  it("takes a change as a sum, and says which figure alone could be wrong", () => {
    const { rows } = auditTable({
      columns: [{ id: "before" }, { id: "change" }, { id: "after" }],
      sums: [{ total: "after", of: [{ column: "before" }, { column: "change" }] }],
      rows: [
        { unit: "a", figures: { before: "86.18", change: "1.71", after: "87.88" } },
        { unit: "b", figures: { before: "86.18", change: "-1.71", after: "87.89" } },
      ],
    });
    expect(rows.map(({ verdict }) => verdict)).toStrictEqual(["consistent", "contradictory"]);
    expect(rows[1]?.repairs.map(({ column, least, most }) => [column, least, most])).toStrictEqual([
      ["before", "89.59", "89.61"],
      ["change", "1.7", "1.72"],
      ["after", "84.46", "84.48"],
    ]);
    expect(describeIssue(rows[1]?.issues[1] as never)).toBe(
      "“b”: nếu chỉ cột “before” in sai (86,18) thì số đúng từ 89,59 đến 89,61.",
    );
  });

  it("weighs the parts of an index, and reads cut digits as cut", () => {
    const table = (mode: "half-up" | "down"): PublishedTable => ({
      columns: [{ id: "a" }, { id: "b" }, { id: "total", rounding: { places: 1, mode } }],
      sums: [
        {
          total: "total",
          of: [
            { column: "a", weight: "0.2" },
            { column: "b", weight: "0.8" },
          ],
        },
      ],
      rows: [{ unit: "u", figures: { a: "7.00", b: "6.60", total: "6.6" } }],
    });
    // 0.2 × 7.00 + 0.8 × 6.60 = 6.68
    expect(auditTable(table("half-up")).verdict).toBe("contradictory");
    expect(auditTable(table("down")).verdict).toBe("consistent");
  });

  it("finds the one row that is out of order, and where its figure should lie", () => {
    const table = ranked([
      ["a", 1, "90"],
      ["b", 2, "58"],
      ["c", 3, "84"],
      ["d", 4, "80"],
    ]);
    expect(codesOf(table)).toStrictEqual([
      ["a", "consistent", []],
      ["b", "contradictory", ["audit.rank_between"]],
      ["c", "consistent", []],
      ["d", "consistent", []],
    ]);
    expect(auditTable(table).rows[1]?.issues[0]?.params).toMatchObject({ least: "84", most: "90" });
  });

  it("tells two units of one rank with different figures, and ranks that are counted wrongly", () => {
    expect(
      codesOf(
        ranked([
          ["a", 1, "90"],
          ["b", 1, "89"],
          ["c", 3, "80"],
        ]),
      ),
    ).toStrictEqual([
      ["a", "doubtful", ["audit.rank_tied"]],
      ["b", "doubtful", ["audit.rank_tied"]],
      ["c", "consistent", []],
    ]);
    expect(
      codesOf(
        ranked([
          ["a", 1, "90"],
          ["b", 3, "89"],
        ]),
      ),
    ).toStrictEqual([
      ["a", "consistent", []],
      ["b", "doubtful", ["audit.rank_miscounted"]],
    ]);
  });

  it("holds classes against declared limits, with the rounding of the figure, and against one another", () => {
    const classes = (
      from: string | undefined,
      rows: readonly (readonly [string, string, string])[],
    ): PublishedTable => ({
      columns: [{ id: "total" }],
      classes: { by: "total", order: [{ class: "A", ...(from !== undefined && { from }) }, { class: "B" }] },
      rows: rows.map(([unit, name, total]) => ({ unit, class: name, figures: { total } })),
    });
    expect(
      codesOf(
        classes("90", [
          ["a", "A", "90.00"],
          ["b", "B", "90.00"],
          ["c", "B", "90.01"],
          ["d", "C", "1.00"],
        ]),
      ),
    ).toStrictEqual([
      ["a", "consistent", []],
      ["b", "consistent", []],
      ["c", "contradictory", ["audit.class_limits"]],
      ["d", "contradictory", ["audit.class_unknown"]],
    ]);
    const { rows, limits } = auditTable(
      classes(undefined, [
        ["a", "A", "72.95"],
        ["b", "A", "68"],
        ["c", "B", "72.8"],
        ["d", "B", "60"],
      ]),
    );
    expect(rows.map(({ verdict }) => verdict)).toStrictEqual(["consistent", "doubtful", "doubtful", "consistent"]);
    expect(limits).toStrictEqual([{ class: "A", from: null, above: "60", atMost: "72.95" }]);
  });

  it("checks what is printed as a mean, and bounds of columns", () => {
    const table = (mean: string, figure: string): PublishedTable => ({
      columns: [{ id: "total", most: "100" }],
      means: [{ column: "total", printed: mean }],
      rows: [
        { unit: "a", figures: { total: figure } },
        { unit: "b", figures: { total: "80.00" } },
      ],
    });
    expect(auditTable(table("85.00", "90.00")).issues).toStrictEqual([]);
    expect(
      auditTable(table("85.02", "90.00")).issues.map(({ code, params }) => [code, params["least"], params["most"]]),
    ).toStrictEqual([["audit.mean", "85", "85"]]);
    expect(codesOf(table("85.00", "900.0"))[0]).toStrictEqual(["a", "contradictory", ["audit.out_of_bounds"]]);
    expect(codesOf(table("85.00", "90.00"))[1]).toStrictEqual(["b", "unchecked", []]);
  });

  it("says that several figures are wrong where no single one can be corrected", () => {
    const { rows } = auditTable({
      columns: [
        { id: "a", most: "10" },
        { id: "b", most: "10" },
        { id: "x", most: "20" },
        { id: "y", most: "20" },
        { id: "t" },
      ],
      sums: [
        { total: "t", of: [{ column: "a" }, { column: "b" }] },
        { total: "x", of: [{ column: "y" }] },
      ],
      rows: [{ unit: "u", figures: { a: "1", b: "1", t: "9", x: "3", y: "9" } }],
    });
    expect(rows[0]?.issues.map(({ code }) => code)).toStrictEqual(["audit.row_contradicts", "audit.several_wrong"]);
  });

  it.each([
    ["Sở Y tế", "Sở Y tế"],
    ["Sở Y tế", "SỞ Y TẾ"],
    ["Sở  Y tế", "Sở Y tế".normalize("NFD")],
  ])("names both rows of a unit that stands there twice, as %j and %j", (first, second) => {
    const table: PublishedTable = {
      columns: [{ id: "total" }],
      rows: [first, "Sở Nội vụ", second].map((unit) => ({ unit, figures: { total: "85" } })),
    };
    const { verdict, rows } = auditTable(table);
    expect(verdict).toBe("doubtful");
    expect(rows.map((row) => row.verdict)).toStrictEqual(["unchecked", "unchecked", "doubtful"]);
    expect(rows[2]?.issues.map(({ code, path, params, at }) => [code, path, params, at])).toStrictEqual([
      [
        "audit.unit_twice",
        ["rows", 2, "unit"],
        { unit: rows[2]?.unit, row: "3", other: rows[0]?.unit, first: "1" },
        { unit: rows[2]?.unit },
      ],
    ]);
  });

  it("takes units of one name in two groups for two", () => {
    const rows = ["Mộc Châu", "Yên Châu"].map((group) => ({ unit: "Xã Tân Lập", group, figures: { total: "85" } }));
    expect(codesOf({ columns: [{ id: "total" }], rows }).flatMap(([, , codes]) => codes)).toStrictEqual([]);
  });

  it("refuses columns that are not there", () => {
    try {
      auditTable({
        columns: [{ id: "a" }],
        sums: [{ total: "b", of: [{ column: "c" }] }],
        ranking: { by: "d", complete: true, ties: "dense" },
        rows: [{ unit: "u", figures: { e: "1" } }],
      });
      expect.unreachable();
    } catch (error) {
      if (!isScoringError(error)) throw error;
      expect(error.issues.map(({ code, params }) => [code, params["column"]])).toStrictEqual(
        ["b", "c", "d", "e"].map((column) => ["audit.unknown_column", column]),
      );
    }
  });
});
