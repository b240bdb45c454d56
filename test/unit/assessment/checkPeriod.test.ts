import { safeParseDossier } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf } from "../fixtures.js";

function noticed(period: string, validity?: { readonly from: string; readonly to?: string }): readonly string[] {
  const scheme = schemeOf([leaf("1", "10")], validity === undefined ? {} : { validity });
  const read = safeParseDossier(scheme, { ...dossierOf(scheme, []), period });
  return read.ok ? read.notices.map(({ code, at }) => `${code} ${at?.unit}`) : ["refused"];
}

describe("safeParseDossier(scheme, input), notices", () => {
  it.each([
    ["2021", { from: "2021-05-12" }, []],
    ["2021", { from: "2021-12-31", to: "2022-01-01" }, []],
    ["2022-Q3", { from: "2021-05-12", to: "2022-12-31" }, []],
    ["2020", { from: "2021-05-12" }, ["assessment.period_before_validity so-y-te"]],
    ["2023", { from: "2021-05-12", to: "2022-12-31" }, ["assessment.period_after_validity so-y-te"]],
    ["năm nay", { from: "2021-05-12" }, ["assessment.period_without_year so-y-te"]],
    ["20221", { from: "2021-05-12" }, ["assessment.period_without_year so-y-te"]],
  ])("period %s, validity %o: %o", (period, validity, expected) => {
    expect(noticed(period, validity)).toStrictEqual(expected);
  });

  it("says nothing where a scheme states no validity", () => {
    expect(noticed("1999")).toStrictEqual([]);
  });
});
