import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case } from "par-index";
import { beforeAll, describe, expect, it } from "vitest";
import { office } from "./commands.js";
import { damages } from "./damages.js";
import { type Desk, desk } from "./desk.js";
import { commands, given, saidOf, sentencesIn } from "./main.js";

let files: Desk = {};
beforeAll(async () => {
  files = await desk();
});

describe("from the files on the desk to a memo", () => {
  it("four commands: import, evaluate, report, explain", () => {
    const place = office(files);
    const said = given(place, "vi");
    expect(commands.length).toBeLessThanOrEqual(4);
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(said[0]?.out).toContain("8/8 đơn vị đã nộp");
    expect(said[0]?.out).toContain("khao-sat.csv: 40 dòng, 39 câu trả lời được tính, 1 bỏ trống, 0 lặp, 0 không tính.");
    expect(said[1]?.out).toMatch(/ 1 {2}Sở Nội vụ +8,56 +0,70 +9,26 {2}Tốt/);
    expect(existsSync(join(place.folder, "bao-cao/SHA256SUMS"))).toBe(true);
    expect(said[3]?.out).toContain("CHỈ SỐ CỦA ĐƠN VỊ: 9,1 trên 10 điểm");
    const cases = JSON.parse(readFileSync(join(place.folder, "nam-2025/cases.json"), "utf8")) as readonly Case[];
    expect(cases.map(({ dossier, tally }) => [dossier.unit.id, tally?.length])).toHaveLength(8);
    place.close();
  });

  it("a dry run writes nothing, and says what would change", () => {
    const place = office(files);
    const command = ["import", ".", "--period", "2025", "--out", "nam-2025"];
    const dry = place.run(...command, "--dry-run");
    expect([dry.code, existsSync(join(place.folder, "nam-2025"))]).toEqual([0, false]);
    expect(dry.out).toMatch(/cases\.json: mới/);
    expect(place.run(...command).code).toBe(0);
    expect(place.run(...command, "--dry-run").out).toMatch(/cases\.json: như cũ[\s\S]*Sở Y tế: như cũ/);
    place.close();
  });
});

describe("damaged files", () => {
  it("there are at least thirty ways", () => {
    expect(damages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(damages)("$name", async (damage) => {
    const { code, out, err } = await saidOf(files, damage);
    expect(damage.says).not.toBe("");
    expect(`${out}${err}`).toContain(damage.says);
    expect(code).toBe(damage.isRead === true ? 0 : 1);
    expect(sentencesIn(err).length > 0).toBe(damage.isRead !== true);
    // Whose form was refused has one.
    if (damage.isRead !== true && !/\.xls|cắt/.test(damage.name)) expect(err).not.toContain("chưa có phiếu");
    // Nothing is half imported.
    if (damage.isRead !== true) expect([out, err.includes("Chưa ghi gì")]).toEqual(["", true]);
  });
});
