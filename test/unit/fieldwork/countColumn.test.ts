import { answersFromCsv, answersFromNdjson } from "par-index/survey";
import { describe, expect, it } from "vitest";
import { countColumn } from "../../../src/fieldwork/countColumn.js";

describe("countColumn(names)", () => {
  it.each(["count", "Count", "Số lượng", "so_luong", "soLuong", "Số phiếu", "SL", "n", "Tần số"])("%s: yes", (name) => {
    expect(countColumn(["unit", name])).toBe(name);
  });

  it.each(["STT", "Số", "unit", "when", "ghi chú", "country"])("%s: no", (name) => {
    expect(countColumn(["unit", name])).toBeUndefined();
  });

  it("answers that are counted already are refused, whatever the column of the counts is called", async () => {
    const told: unknown[] = [];
    for await (const batch of answersFromCsv("unit,group,question,option,Số lượng\na,b,q,A,250\n")) told.push(...batch);
    for await (const batch of answersFromNdjson(
      '{"unit":"a","group":"b","question":"q","option":"A","soLuong":250}\n',
    )) {
      told.push(...batch);
    }
    const counted = (column: string) => expect.objectContaining({ code: "survey.counted_already", params: { column } });
    expect(told).toStrictEqual([
      { line: 1, issues: [counted("Số lượng")] },
      { line: 1, issues: [counted("soLuong")] },
    ]);
  });
});
