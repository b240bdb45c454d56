import { evaluate } from "par-index";
import { domainMatrix, leaguePage, leagueTables, reportPages } from "par-index/report";
import { describe, expect, it } from "vitest";
import { dossierOf, group, leaf, schemeOf, stated, UNIT } from "../fixtures.js";

const scheme = schemeOf([group("1", "10", [leaf("1.1", "10")])]);
const unit = (id: string, name: string, of: string, points = "10") => ({
  dossier: dossierOf(scheme, stated({ "1.1": points }), { ...UNIT, id, name, group: of }),
});
const evaluation = evaluate(scheme, [
  unit("a", "Đà Bắc", "đặc khu"),
  unit("b", "Dầu Tiếng", "đặc khu"),
  unit("c", "Yên Châu", "đặc khu", "9"),
  unit("d", "Ân Thi", "đặc khu", "9"),
  unit("e", "Phường 10", "dân cư"),
  unit("f", "Phường 2", "dân cư"),
]);

describe("what is printed", () => {
  it("has groups by the Vietnamese alphabet, and the units of one rank", () => {
    const tables = leagueTables(scheme, evaluation);
    expect(tables.map(({ rows }) => rows.map(([rank, name]) => `${rank} ${name}`))).toEqual([
      ["1 Phường 2", "1 Phường 10"],
      ["1 Dầu Tiếng", "1 Đà Bắc", "3 Ân Thi", "3 Yên Châu"],
    ]);
    expect(leaguePage(scheme, evaluation).sections.map(({ heading }) => heading)).toEqual([
      "Khối dân cư",
      "Khối đặc khu",
    ]);
  });

  it("has units by the alphabet wherever they are listed", () => {
    const [, , second] = domainMatrix(scheme, evaluation).sections;
    const names = ["Ân Thi", "Dầu Tiếng", "Đà Bắc", "Yên Châu"];
    expect(second?.tables[0]?.rows.map(([name]) => name)).toEqual(names);
    const options = { threshold: 5, forms: [] };
    const cases = [unit("a", "Đà Bắc", "đặc khu"), unit("b", "Dầu Tiếng", "đặc khu"), unit("c", "Ân Thi", "xã")];
    const [index] = reportPages(scheme, evaluate(scheme, cases), cases, options);
    const units = index?.sections.find(({ anchor }) => anchor === "units")?.tables[0];
    expect(units?.rows.map(([name]) => name)).toEqual(["Ân Thi", "Dầu Tiếng", "Đà Bắc"]);
  });
});
