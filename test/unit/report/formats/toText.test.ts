import { toText } from "par-index/report";
import { describe, expect, it } from "vitest";

const columns = [
  { title: "Hạng", align: "right" },
  { title: "Đơn vị", align: "left" },
  { title: "Điểm", align: "right" },
] as const;

describe("toText(table)", () => {
  it("pads columns, caption above and notes below", () => {
    const text = toText({
      caption: ["Bảng"],
      columns,
      rows: [
        ["1", "Sở Y tế", "90,25"],
        ["10", "Sở", "5"],
      ],
      notes: ["Hết."],
    });
    expect(text.split("\n")).toEqual([
      "Bảng",
      "Hạng  Đơn vị    Điểm",
      "----  -------  -----",
      "   1  Sở Y tế  90,25",
      "  10  Sở           5",
      "Hết.",
    ]);
  });

  it("counts composed characters, and leaves no space at the end of a line", () => {
    const decomposed = "Sở Y tế".normalize("NFD");
    const text = toText({
      caption: [],
      columns: columns.slice(0, 2),
      rows: [
        ["1", decomposed],
        ["2", "x"],
      ],
      notes: [],
    });
    expect(text).toBe(`Hạng  Đơn vị\n----  -------\n   1  ${decomposed}\n   2  x`);
  });

  it("prints a row that is too short, or too long", () => {
    expect(toText({ caption: [], columns: columns.slice(0, 2), rows: [["1"], ["1", "2", "3"]], notes: [] })).toContain(
      "\n   1\n   1  2       3",
    );
  });

  it("puts every cell on one line, and lets no control or direction character through", () => {
    const cell = "Sở\u001b[2K\n9  x\u202E";
    const text = toText({ caption: [cell], columns: columns.slice(0, 2), rows: [["1", cell]], notes: [cell] });
    expect(text.split("\n").filter((line) => line.includes("Sở‹U+001B›[2K 9  x‹U+202E›"))).toHaveLength(3);
    expect(text.split("\n")).toHaveLength(5);
  });

  it("prints more rows than a call takes arguments", () => {
    const rows = Array.from({ length: 200_000 }, () => ["1", "x"]);
    expect(toText({ caption: [], columns: columns.slice(0, 2), rows, notes: [] }).length).toBeGreaterThan(1_000_000);
  });
});
