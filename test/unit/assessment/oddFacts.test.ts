import { type Leaf, safeParseDossier, safeParseLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, group, leaf, schemeOf } from "../fixtures.js";

const ratio = { kind: "proportional", measure: "ratio", over: "full" } as const;
const scheme = schemeOf([
  group("1", "4", [leaf("1.1", "2", ratio as Leaf["rule"]), leaf("1.2", "2", { ...ratio } as Leaf["rule"])]),
]);
const noticed = (read: { readonly ok: boolean; readonly notices?: readonly { readonly code: string }[] }) =>
  (read.notices ?? []).map(({ code }) => code);

describe("oddFacts(leaf, facts, path)", () => {
  it.each([
    [{ part: "1200", whole: "1000" }, ["assessment.part_above_whole"]],
    [{ part: "900", whole: "1000", excused: "200" }, ["assessment.part_above_whole"]],
    [{ part: "1000", whole: "1000" }, []],
    [{ part: "800", whole: "1000", excused: "200" }, []],
  ])("%j: notices what is above what there was, in a dossier and in a ledger", (facts, expected) => {
    expect(noticed(safeParseDossier(scheme, dossierOf(scheme, [{ leaf: "1.1", facts }])))).toEqual(expected);
    const by = { agency: "so-noi-vu" };
    const change = {
      leaf: "1.1",
      from: "1",
      to: { facts },
      reason: "Đã kiểm tra",
      by,
      stage: "appraisal",
      at: "2021-12-31",
    };
    expect(noticed(safeParseLedger(scheme, [change]))).toEqual(expected);
  });

  it("notices a value below zero", () => {
    const value = { kind: "proportional", measure: "value", target: "2" } as const;
    const of = schemeOf([leaf("1", "2", value as Leaf["rule"])]);
    const stated = (facts: { readonly value: string }) =>
      noticed(safeParseDossier(of, dossierOf(of, [{ leaf: "1", facts }])));
    expect(stated({ value: "-5" })).toEqual(["assessment.negative_value"]);
    expect(stated({ value: "0" })).toEqual([]);
  });
});
