import { type Case, evaluate, type Scheme } from "par-index";
import { leagueTables } from "par-index/report";
import { describe, expect, it } from "vitest";
import { band, dossierOf, leaf, schemeOf, stated, UNIT } from "../../fixtures.js";

const scheme = schemeOf([leaf("1", "60", undefined, { part: "a" }), leaf("2", "40", undefined, { part: "b" })], {
  title: { vi: "Chỉ số CCHC", en: "PAR Index" },
  bands: { ...schemeOf([]).bands, best: [{ ...band("A", "90"), title: { vi: "Nhóm A", en: "Group A" } }] },
});
const caseOf = (id: string, first: string, second: string): Case => ({
  dossier: dossierOf(scheme, stated({ "1": first, "2": second }), { ...UNIT, id, name: `Sở ${id}` }),
});
const refused = { dossier: { ...caseOf("c", "0", "0").dossier, entries: [{ leaf: "9", facts: { level: "x" } }] } };
const cases = [caseOf("a", "60", "40"), caseOf("b", "30.50", "20.13"), refused];

function tables(language: "vi" | "en", more: Partial<Scheme> = {}) {
  const own = { ...scheme, ...more };
  return leagueTables(own, evaluate(own, cases), language);
}

describe("leagueTables(scheme, evaluation, language)", () => {
  it("shows rank, unit, parts, index and class, figures at two decimals, and who is missing", () => {
    const [table] = tables("vi");
    expect(table?.columns.map(({ title }) => title)).toEqual([
      "Hạng",
      "Đơn vị",
      "Phần a",
      "Phần b",
      "Chỉ số (điểm)",
      "Xếp loại",
    ]);
    expect(table?.rows).toEqual([
      ["1", "Sở a", "60,00", "40,00", "100,00", "Nhóm A"],
      ["2", "Sở b", "30,50", "20,13", "50,63", "Nhóm D"],
    ]);
    expect(table?.notes).toEqual(["Đơn vị “Sở c” không được xếp hạng vì hồ sơ bị từ chối."]);
  });

  it("speaks English, in Vietnamese words where nothing is translated", () => {
    const [table] = tables("en");
    expect(table?.caption[0]).toBe("PAR Index – group: sở");
    expect(table?.rows[0]).toEqual(["1", "Sở a", "60.00", "40.00", "100.00", "Group A"]);
    expect(table?.rows[1]?.at(-1)).toBe("Nhóm D");
  });

  it("says that criteria are illustrative, and only then", () => {
    expect(tables("vi")[0]?.caption[1]).toBe("BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.");
    expect(tables("vi", { status: "official" })[0]?.caption.join("\n")).not.toMatch(/minh họa/i);
    expect(tables("en")[0]?.caption[2]).toMatch(/^Edition 1 · digest [0-9a-f]{16}… · par-index/);
  });

  it("shows the maximum beside a percentage, and no class where there are no bands", () => {
    const bands = { ...scheme.bands, on: "percent", best: [] } as const;
    const [table] = tables("en", { publishes: "percent", bands });
    expect(table?.columns.map(({ title }) => title)).toEqual([
      "Rank",
      "Unit",
      "Phần a",
      "Phần b",
      "Maximum",
      "Index (%)",
    ]);
    expect(table?.rows[1]).toEqual(["2", "Sở b", "30.50", "20.13", "100", "50.63"]);
  });

  it("has no tables where there are no groups", () => {
    expect(leagueTables(scheme, evaluate(scheme, []), "vi")).toEqual([]);
  });

  it("prints no ranking whose indexes are elsewhere", () => {
    const evaluation = { ...evaluate(scheme, cases), indexes: [] };
    expect(() => leagueTables(scheme, evaluation, "en")).toThrow("evaluate.ranked_otherwise");
  });
});
