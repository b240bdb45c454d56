import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digest, parseScheme } from "par-index";
import { caMau2013Fragment } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { schemeFromTable } from "../../../src/cli/schemeFromTable.js";
import { table } from "../../../src/cli/table.js";
import { plainRun } from "./plainRun.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-"));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("par-index table and par-index scheme-from-table", () => {
  it("write a scheme as CSV and make the same scheme of it", async () => {
    const scheme = fileOf("scheme.json", JSON.stringify(caMau2013Fragment));
    const { out } = table([scheme], plainRun);
    const again = await schemeFromTable([fileOf("phu-luc.csv", out)]);
    expect(digest(parseScheme(JSON.parse(again.out)))).toBe(digest(parseScheme(caMau2013Fragment)));
    expect(JSON.parse(table([scheme], { ...plainRun, json: true }).out)[0]).toEqual(["Khung"]);
  });

  it("take the frame from another file, and name the cell of each issue", async () => {
    const { criteria: _, ...frame } = caMau2013Fragment;
    const rows = ["Mã;Tiêu chí;Điểm tối đa;Cách chấm", "1;Kế hoạch;7;Mỗi kế hoạch: 1.5 điểm"].join("\n");
    const refused = await schemeFromTable([fileOf("tieu-chi.csv", rows), fileOf("khung.json", JSON.stringify(frame))]);
    expect(refused.issues.map((one) => [one.code, one.at?.file?.replace(/^.*\//, ""), one.at?.cell])).toEqual([
      ["table.sentence_number", "tieu-chi.csv", "D2"],
    ]);
    await expect(schemeFromTable([join(folder, "none.docx")])).rejects.toThrow("document.unreadable");
  });
});
