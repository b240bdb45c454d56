import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { adjusted, report } from "./main.js";

test("report(language) reads one form, tells four problems of the other with their cells, and counts what was appraised", async () => {
  const lines = (await report("vi")).split("\n");
  expect(lines[0]).toBe("Sở Y tế: đọc được phiếu");
  expect(lines.filter((line) => line.startsWith("  ")).map((line) => /Tự đánh giá!(\w+)/.exec(line)?.[1])).toEqual([
    "H20",
    "F13",
    "J14",
    "F14",
    "F16",
  ]);
  expect(lines.at(-2)).toBe("Sở Y tế: 5,5/7 điểm");
  expect((await report("en")).split("\n").at(-2)).toBe("Sở Y tế: 5.5 of 7 points");
});

test("adjusted(form, appraised) reads what was written, and throws where something is wrong", async () => {
  await report("vi");
  const file = (name: string): Uint8Array => readFileSync(new URL(`out/${name}.xlsx`, import.meta.url));
  expect((await adjusted(file("so-y-te"), file("tham-dinh"))).ledger).toHaveLength(1);
  await expect(adjusted(file("so-tu-phap"), file("tham-dinh"))).rejects.toThrow("excel.not_in_list");
});
