import { parseLedger, parseScheme, safeParseLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, formFor, group, leaf, refusals, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = schemeOf(
  [
    group(
      "1",
      "5",
      [
        leaf("1.1", "1"),
        leaf("1.2", "2", { kind: "proportional", measure: "ratio" }, { appraiser: "so-tu-phap" }),
        leaf("1.3", "2", undefined, { min: "-1" }),
      ],
      {
        appraiser: "so-noi-vu",
      },
    ),
    surveyLeaf("2", "1"),
    leaf("3", "1"),
  ],
  { questionnaire: formFor("2"), council: "hoi-dong", absence: { notApplicable: "refuse" } },
);
const change = adjustment("1.1", "0.5", { points: "0" });
const against = (...ledger: unknown[]): string[] => refusals(safeParseLedger(scheme, ledger));

describe("parseLedger(scheme, input)", () => {
  it("returns a frozen copy that parses to itself, whatever the kind of target", () => {
    const known = parseScheme(scheme);
    const ledger = parseLedger(known, [
      change,
      adjustment(
        "1.2",
        "not-submitted",
        { facts: { part: "1", whole: "2" } },
        { by: { agency: "so-tu-phap", officer: "A" } },
      ),
      adjustment(
        "1.2",
        "1",
        { absent: "pending" },
        { by: { agency: "hoi-dong" }, stage: "council", clause: { document: "x" } },
      ),
      {
        ...adjustment("1.3", "0", { points: "0" }, { documents: [{ id: "d", title: "Biên bản" }] }),
        to: { facts: { absent: "not-submitted" } },
      },
    ]);
    expect(ledger).toHaveLength(4);
    expect(parseLedger(known, ledger)).toBe(ledger);
  });
});

describe("safeParseLedger(scheme, input)", () => {
  it("takes entries of leaves that can be adjusted", () => {
    expect(against({ ...change, leaf: "9" }, { ...change, leaf: "1" }, { ...change, leaf: "2" })).toStrictEqual([
      "document.unknown_leaf [0].leaf",
      "document.unknown_leaf [1].leaf",
      "appraisal.survey_leaf [2].leaf",
    ]);
  });

  it("wants a reason", () => {
    expect(against({ ...change, reason: " " })).toStrictEqual(["appraisal.unreasoned [0].reason"]);
    expect(against({ ...change, reason: 5 })).toStrictEqual(["document.not_a_text [0].reason"]);
  });

  it("wants the appraiser of the leaf, or the nearest one above, and the council at its own stage", () => {
    const by = (code: string, agency: string, stage: "appraisal" | "explanation" | "council") =>
      against(adjustment(code, "0", { points: "0" }, { by: { agency }, stage })).map((line) => line.split(" ")[0]);
    const facts = (agency: string) =>
      against(adjustment("1.2", "0", { facts: { part: "0", whole: "1" } }, { by: { agency } }));
    expect(by("1.1", "so-noi-vu", "explanation")).toStrictEqual([]);
    expect(by("1.1", "so-tu-phap", "appraisal")).toStrictEqual(["appraisal.wrong_agency"]);
    expect(facts("so-tu-phap")).toStrictEqual([]);
    expect(facts("so-noi-vu")).toStrictEqual(["appraisal.wrong_agency [0].by.agency"]);
    expect(by("1.1", "hoi-dong", "council")).toStrictEqual([]);
    expect(by("1.1", "hoi-dong", "appraisal")).toStrictEqual(["appraisal.wrong_agency"]);
    expect(by("1.1", "so-noi-vu", "council")).toStrictEqual(["appraisal.not_the_council"]);
    expect(by("3", "ai-cung-duoc", "appraisal")).toStrictEqual([]);
  });

  it("has no stage of the council where the scheme names none", () => {
    const { council: _, ...without } = scheme;
    expect(refusals(safeParseLedger(without, [{ ...change, stage: "council" }]))).toStrictEqual([
      "appraisal.no_council [0].stage",
    ]);
  });

  it("wants points within the bounds and no finer than they are kept", () => {
    const to = (points: string) => against(adjustment("1.3", "0", { points }));
    expect([to("-1"), to("2"), to("1.2345")].flat()).toStrictEqual([]);
    expect(to("-1.01")).toStrictEqual(["appraisal.out_of_range [0].to.points"]);
    expect(to("2.00001")).toStrictEqual([
      "appraisal.out_of_range [0].to.points",
      "rules.points_too_fine [0].to.points",
    ]);
  });

  it("wants a target of one kind", () => {
    expect(against({ ...change, to: {} })).toStrictEqual(["document.missing [0].to.points"]);
    expect(against({ ...change, to: { points: "0", note: "x" } })).toStrictEqual(["document.unknown_key [0].to.note"]);
    expect(against({ ...change, to: { facts: {}, absent: "pending" } })).toStrictEqual([
      "document.unknown_key [0].to.facts",
    ]);
    expect(against({ ...change, to: { facts: { points: "9", reason: "x" } } })).toStrictEqual([
      "rules.points_out_of_range [0].to.facts.points",
    ]);
    expect(against({ ...change, to: { facts: {}, more: 1 } })).toContain("document.unknown_key [0].to.more");
    expect(against({ ...change, to: { absent: "soon" } })).toStrictEqual(["document.not_allowed [0].to.absent"]);
    expect(against({ ...change, to: 5 })).toStrictEqual(["document.not_an_object [0].to"]);
  });

  it("refuses “not applicable” where the scheme does, however it is put", () => {
    expect(against({ ...change, to: { absent: "not-applicable" } })).toStrictEqual([
      "appraisal.not_applicable_refused [0].to",
    ]);
    expect(against({ ...change, to: { facts: { absent: "not-applicable" } } })).toStrictEqual([
      "appraisal.not_applicable_refused [0].to.facts",
    ]);
  });

  it("takes an outcome for `from`, in points or in words", () => {
    for (const from of ["0.50", 0.5, "pending", "not-applicable"])
      expect(against({ ...change, from })).toStrictEqual([]);
    for (const from of ["soon", null, {}])
      expect(against({ ...change, from })).toStrictEqual(["document.not_allowed [0].from"]);
  });

  it("refuses an object that cannot be turned into text where an outcome is wanted", () => {
    const odd = JSON.parse('{"toString":1,"valueOf":1}');
    for (const from of [odd, [odd]])
      expect(against({ ...change, from })).toStrictEqual(["document.not_allowed [0].from"]);
  });

  it("lets neither stages nor days go back on one leaf", () => {
    const council = { ...change, stage: "council" as const, by: { agency: "hoi-dong" }, at: "2022-02-01" };
    expect(against(change, council, { ...council, at: "2022-02-01T00:00" })).toStrictEqual([]);
    expect(against(council, change)).toStrictEqual([
      "appraisal.stage_goes_back [1].stage",
      "appraisal.date_goes_back [1].at",
    ]);
    // A ledger is written in the order of time, whatever leaf an entry is of.
    expect(against({ ...change, at: "2022-05-05" }, adjustment("1.3", "0", { points: "1" }))).toStrictEqual([
      "appraisal.date_goes_back [1].at",
    ]);
  });

  it("judges no seal while an entry could not be read", () => {
    expect(against(5, { ...change, seal: "x" })).toStrictEqual(["document.not_an_object [0]"]);
    expect(against(change, { ...change, seal: "x" })).toStrictEqual(["appraisal.seal_broken [1].seal"]);
    expect(refusals(safeParseLedger(scheme, "x"))).toStrictEqual(["document.not_a_list (document)"]);
  });
});
