import { type Scheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { group, leaf, refusals, schemeOf, spoil } from "../fixtures.js";

const base = schemeOf([group("1", "2", [leaf("1.1", "1", undefined, { appraiser: "so-noi-vu" }), leaf("1.2", "1")])]);
const against = (more: Partial<Scheme>): string[] => refusals(safeParseScheme({ ...base, ...more }));
const agencies = (...ids: string[]) => ids.map((id) => ({ id, title: { vi: id } }));

describe("checkReferences(draft)", () => {
  it("breaks ties by parts and criteria that are there", () => {
    const by = (...tieBreak: string[]) => against({ ranking: { ...base.ranking, tieBreak } });
    expect(by("appraisal", "1", "1.2")).toStrictEqual([]);
    expect(by("1.3", "survey")).toStrictEqual([
      "scheme.unknown_tie_break ranking.tieBreak[0]",
      "scheme.unknown_tie_break ranking.tieBreak[1]",
    ]);
  });

  it("does not call a tie-break unknown while a criterion could not be read", () => {
    const spoilt = spoil({ ...base, ranking: { ...base.ranking, tieBreak: ["1.2"] } }, (copy) => {
      copy.criteria[0].children[1].max = "";
    });
    expect(refusals(safeParseScheme(spoilt))).toStrictEqual(["number.not_a_decimal criteria[0].children[1].max"]);
  });

  it("knows every agency where they are listed, and any where they are not", () => {
    expect(against({ council: "anybody" })).toStrictEqual([]);
    expect(against({ agencies: agencies("so-noi-vu"), council: "hoi-dong" })).toStrictEqual([
      "scheme.unknown_agency council",
    ]);
    expect(against({ agencies: agencies("hoi-dong"), council: "hoi-dong" })).toStrictEqual([
      "scheme.unknown_agency criteria[0].children[0].appraiser",
    ]);
    expect(against({ agencies: agencies("so-noi-vu") })).toStrictEqual([]);
  });

  it("wants every id once", () => {
    expect(against({ agencies: agencies("so-noi-vu", "so-noi-vu") })).toStrictEqual([
      "document.duplicate_id agencies[1].id",
    ]);
    expect(against({ parts: [...base.parts, ...base.parts.map((part) => ({ ...part, max: "2" }))] })).toStrictEqual([
      "document.duplicate_id parts[1].id",
    ]);
  });

  it("lets a validity end on the day it begins, or never, but not before", () => {
    expect(against({ validity: { from: "2021-05-12" } })).toStrictEqual([]);
    expect(against({ validity: { from: "2021-05-12T23:00", to: "2021-05-12T01:00" } })).toStrictEqual([]);
    expect(against({ validity: { from: "2021-05-12", to: "2021-05-11" } })).toStrictEqual([
      "scheme.validity_backwards validity.to",
    ]);
  });

  it("checks agencies although no criterion could be read", () => {
    expect(refusals(safeParseScheme({ ...base, criteria: 1, agencies: [], council: "x" }))).toStrictEqual([
      "document.not_a_list criteria",
      "scheme.unknown_agency council",
    ]);
  });
});
