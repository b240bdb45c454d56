import type { Case } from "par-index";
import { caseOf } from "par-index/explain";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);
const caseFor = (id: string, name: string): Case => ({ dossier: dossierOf(scheme, [], { ...UNIT, id, name }) });
const cases = [caseFor("so-y-te", "Sở Y tế"), caseFor("so-noi-vu", "so-y-te"), caseFor("so-tu-phap", "Sở Tư pháp")];

describe("caseOf(cases, unit)", () => {
  it("finds a unit by its id before its name", () => {
    expect(caseOf(cases, "so-y-te")).toBe(cases[0]);
    expect(caseOf(cases, "Sở Tư pháp")).toBe(cases[2]);
  });

  it("names the nearest ids for a unit that has no case", () => {
    expect(() => caseOf(cases, "so-y-t")).toThrow("the nearest are: so-y-te, so-noi-vu, so-tu-phap");
    expect(thrown(() => caseOf(cases, "so-y-t"))).toStrictEqual(["analysis.unknown_unit unit"]);
  });

  it("gives none of several cases of one unit, nor of several units of one name", () => {
    const twice = [...cases, caseFor("so-y-te", "Sở khác")];
    expect(thrown(() => caseOf(twice, "so-y-te"))).toStrictEqual([
      "evaluate.duplicate_unit [0].dossier.unit.id",
      "evaluate.duplicate_unit [3].dossier.unit.id",
    ]);
    expect(thrown(() => caseOf([...cases, caseFor("x", "Sở Tư pháp")], "Sở Tư pháp"))).toHaveLength(2);
  });

  it("says that there are no cases where there are none", () => {
    expect(thrown(() => caseOf([], "so-y-te"))).toStrictEqual(["analysis.no_cases unit"]);
  });

  it("passes over whatever is no case, and refuses what is no list", () => {
    const spoilt = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
      },
    );
    expect(caseOf([null, 5, { dossier: "x" }, spoilt, ...cases] as never, "so-y-te")).toBe(cases[0]);
    expect(thrown(() => caseOf({} as never, "so-y-te"))).toStrictEqual(["argument.other_kind cases"]);
  });
});
