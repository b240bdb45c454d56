import {
  type Adjustment,
  type CodeOf,
  type Dossier,
  defineDossier,
  defineLedger,
  defineScheme,
  type EntryOf,
  type FactsOf,
  type Leaf,
  type LeafOf,
  type Ledger,
  type LedgerOf,
  nodeOf,
  parseScheme,
  type Rule,
  type Scheme,
  type ScoredNode,
  type UnitIndex,
} from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expectTypeOf, it } from "vitest";

const scheme = defineScheme({
  id: "mau",
  edition: "1",
  title: { vi: "Bộ tiêu chí mẫu" },
  status: "illustrative",
  basis: [{ document: "880/QĐ-UBND", date: "2021-05-12" }],
  parts: [
    { id: "appraisal", title: { vi: "Thẩm định" }, max: "12" },
    { id: "survey", title: { vi: "Điều tra xã hội học" }, max: "5" },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Nhóm 1" },
      max: "12",
      children: [
        {
          kind: "leaf",
          code: "1.1",
          title: { vi: "Tiêu chí 1.1" },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Đúng hạn" }, points: "1" },
              { id: "late", title: { vi: "Chậm" }, points: "0.5" },
            ],
          },
        },
        {
          kind: "leaf",
          code: "1.2",
          title: { vi: "Tiêu chí 1.2" },
          max: "2",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
        },
        {
          kind: "leaf",
          code: "1.3",
          title: { vi: "Tiêu chí 1.3" },
          max: "2",
          part: "appraisal",
          rule: { kind: "steps", measure: "value", steps: [{ atLeast: "5", points: "2" }], otherwise: "0" },
        },
        {
          kind: "leaf",
          code: "1.4",
          title: { vi: "Tiêu chí 1.4" },
          max: "1",
          part: "appraisal",
          rule: { kind: "weighted", terms: [{ id: "dung-han", title: { vi: "Đúng hạn" }, weight: "1" }] },
        },
        {
          kind: "leaf",
          code: "1.5",
          title: { vi: "Tiêu chí 1.5" },
          max: "1",
          part: "appraisal",
          rule: { kind: "counting", each: "0.5" },
        },
        {
          kind: "leaf",
          code: "1.6",
          title: { vi: "Tiêu chí 1.6" },
          max: "1",
          part: "appraisal",
          rule: { kind: "checklist", items: [{ id: "cong-khai", title: { vi: "Công khai" }, points: "1" }] },
        },
        {
          kind: "leaf",
          code: "1.7",
          title: { vi: "Tiêu chí 1.7" },
          max: "1",
          part: "appraisal",
          rule: { kind: "deducting", faults: [{ id: "sai-sot", title: { vi: "Sai sót" }, points: "0.25" }] },
        },
        {
          kind: "leaf",
          code: "1.8",
          title: { vi: "Tiêu chí 1.8" },
          max: "1",
          part: "appraisal",
          rule: { kind: "relative", best: "highest" },
        },
        {
          kind: "group",
          code: "1.9",
          title: { vi: "Nhóm 1.9" },
          max: "2",
          children: [
            {
              kind: "leaf",
              code: "1.9.1",
              title: { vi: "Tiêu chí 1.9.1" },
              max: "1",
              part: "appraisal",
              rule: { kind: "given" },
            },
            {
              kind: "leaf",
              code: "1.9.2",
              title: { vi: "Tiêu chí 1.9.2" },
              max: "1",
              part: "appraisal",
              rule: { kind: "given" },
              scoredBy: "appraiser",
            },
          ],
        },
      ],
    },
    {
      kind: "leaf",
      code: "2",
      title: { vi: "Tiêu chí 2" },
      max: "5",
      part: "survey",
      rule: { kind: "survey" },
    },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "rescale-part" },
  bands: { on: "points", reads: "published", best: [], otherwise: { class: "D", title: { vi: "Nhóm D" } } },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
});

declare const index: UnitIndex;
const about = { unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" }, period: "2021" };

/** The entry that the dossier of this scheme has about one leaf. */
type EntryAbout<Code> = Extract<EntryOf<LeafOf<typeof scheme>>, { readonly leaf: Code }>;
type FactsAbout<Code> = Exclude<EntryAbout<Code>["facts"], { readonly absent: unknown }>;

describe("defineScheme", () => {
  it("gives a plain scheme", () => {
    expectTypeOf(scheme).toExtend<Scheme>();
    expectTypeOf(scheme.criteria).toEqualTypeOf<Scheme["criteria"]>();
  });

  it("knows every code, of groups and leaves", () => {
    expectTypeOf<CodeOf<typeof scheme>>().toEqualTypeOf<
      "1" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "1.8" | "1.9" | "1.9.1" | "1.9.2" | "2"
    >();
    expectTypeOf<Extract<LeafOf<typeof scheme>["code"], "1" | "1.9">>().toEqualTypeOf<never>();
  });

  it("refuses what no scheme has", () => {
    // @ts-expect-error TS2322: there is no such kind of rule.
    defineScheme({ criteria: [{ kind: "leaf", code: "1", rule: { kind: "curve" } }] });
  });
});

describe("nodeOf", () => {
  it("takes a code of the scheme", () => {
    expectTypeOf(nodeOf(scheme, index, "1.9.1")).toEqualTypeOf<ScoredNode>();
    // @ts-expect-error TS2345: a misspelt code.
    nodeOf(scheme, index, "1.9.3");
    // @ts-expect-error TS2345: any text at all is not known to be a code.
    nodeOf(scheme, index, "" as string);
  });

  it("takes every text where the scheme is not written in TypeScript", () => {
    nodeOf(parseScheme({}), index, "9.9.9");
    nodeOf(sonLa880Departments, index, "9.9.9");
    expectTypeOf<CodeOf<Scheme>>().toEqualTypeOf<string>();
    expectTypeOf<LeafOf<Scheme>>().toEqualTypeOf<Leaf>();
  });
});

describe("defineDossier", () => {
  it("takes of each leaf the facts of its rule", () => {
    const dossier = defineDossier(scheme, {
      ...about,
      entries: [
        { leaf: "1.1", facts: { level: "late" }, claimed: "0.5" },
        { leaf: "1.2", facts: { part: "9", whole: "10", excused: "1" } },
        { leaf: "1.3", facts: { value: "5" } },
        { leaf: "1.4", facts: { counts: [{ id: "dung-han", count: 3 }], whole: "4" } },
        { leaf: "1.5", facts: { count: 2 } },
        { leaf: "1.6", facts: { met: ["cong-khai"] } },
        { leaf: "1.7", facts: { faults: [{ id: "sai-sot", count: 1 }] } },
        { leaf: "1.8", facts: { value: "7" } },
        { leaf: "1.9.1", facts: { points: "1", reason: "Biên bản" } },
      ],
    });
    expectTypeOf(dossier).toEqualTypeOf<Dossier>();
  });

  it("takes an absence of any leaf", () => {
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.1", facts: { absent: "not-applicable" } }] });
    // @ts-expect-error TS2322: there is no such absence.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.1", facts: { absent: "forgotten" } }] });
  });

  it("refuses facts of another rule, and ids that the rule does not declare", () => {
    expectTypeOf<NonNullable<FactsAbout<"1.1">>["level"]>().toEqualTypeOf<"on-time" | "late">();
    // @ts-expect-error TS2322: a misspelt level.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.1", facts: { level: "early" } }] });
    // @ts-expect-error TS2322: a level does not take a count.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.1", facts: { count: 1 } }] });
    // @ts-expect-error TS2322: a ratio is not one value.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.2", facts: { value: "1" } }] });
    // @ts-expect-error TS2322: one value is no ratio.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.3", facts: { part: "1", whole: "1" } }] });
    defineDossier(scheme, {
      ...about,
      // @ts-expect-error TS2322: a misspelt term.
      entries: [{ leaf: "1.4", facts: { counts: [{ id: "x", count: 1 }], whole: "1" } }],
    });
    // @ts-expect-error TS2322: a misspelt item.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.6", facts: { met: ["x"] } }] });
    // @ts-expect-error TS2322: a misspelt fault.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.7", facts: { faults: [{ id: "x", count: 1 }] } }] });
  });

  it("refuses leaves that the unit does not score, and codes that are no leaf", () => {
    // @ts-expect-error TS2820: the appraiser's leaf.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1.9.2", facts: { points: "1", reason: "" } }] });
    // @ts-expect-error TS2322: the survey's leaf.
    defineDossier(scheme, { ...about, entries: [{ leaf: "2", facts: { absent: "pending" } }] });
    // @ts-expect-error TS2322: a group.
    defineDossier(scheme, { ...about, entries: [{ leaf: "1", facts: { absent: "pending" } }] });
  });

  it("takes whatever a dossier may hold where the scheme is not written in TypeScript", () => {
    defineDossier(sonLa880Departments, { ...about, entries: [{ leaf: "x", facts: { level: "y" } }] });
  });
});

describe("defineLedger", () => {
  const noted = { from: "1", reason: "Thiếu tài liệu", by: { agency: "so-noi-vu" }, at: "2022-01-10" };
  const appraised = { ...noted, stage: "appraisal" } as const;

  it("takes points, an absence, or facts of the leaf's rule, of the appraiser's leaves too", () => {
    const ledger = defineLedger(scheme, [
      { ...appraised, leaf: "1.1", to: { facts: { level: "late" } } },
      { ...appraised, leaf: "1.2", to: { facts: { part: "8", whole: "10" } } },
      { ...noted, leaf: "1.2", to: { points: "1.5" }, stage: "council" },
      { ...appraised, leaf: "1.8", to: { absent: "not-applicable" } },
      { ...appraised, leaf: "1.9.2", to: { facts: { points: "1", reason: "Biên bản" } } },
    ]);
    expectTypeOf(ledger).toEqualTypeOf<Ledger>();
  });

  it("refuses facts of another rule, and ids that the rule does not declare", () => {
    // @ts-expect-error TS2322: a misspelt level.
    defineLedger(scheme, [{ ...appraised, leaf: "1.1", to: { facts: { level: "early" } } }]);
    // @ts-expect-error TS2322: a ratio is not one value.
    defineLedger(scheme, [{ ...appraised, leaf: "1.2", to: { facts: { value: "1" } } }]);
    // @ts-expect-error TS2322: there is no such absence.
    defineLedger(scheme, [{ ...appraised, leaf: "1.2", to: { absent: "forgotten" } }]);
  });

  it("refuses leaves that cannot be adjusted, codes that are no leaf, and stages that are none", () => {
    // @ts-expect-error TS2322: the survey's leaf.
    defineLedger(scheme, [{ ...appraised, leaf: "2", to: { points: "1" } }]);
    // @ts-expect-error TS2322: a group.
    defineLedger(scheme, [{ ...appraised, leaf: "1", to: { points: "1" } }]);
    // @ts-expect-error TS2322: there is no such stage.
    defineLedger(scheme, [{ ...noted, leaf: "1.1", to: { points: "1" }, stage: "appeal" }]);
  });

  it("takes whatever a ledger may hold where the scheme is not written in TypeScript", () => {
    defineLedger(sonLa880Departments, [{ ...appraised, leaf: "x", to: { facts: { level: "y" } } }]);
    expectTypeOf<Adjustment>().toExtend<LedgerOf<Scheme>[number]>();
  });
});

describe("FactsOf", () => {
  it("knows each kind of rule", () => {
    type Kind<Name> = Extract<Rule, { readonly kind: Name }>;
    expectTypeOf<FactsOf<Kind<"survey">>>().toEqualTypeOf<never>();
    expectTypeOf<keyof FactsOf<Kind<"levels">>>().toEqualTypeOf<"level">();
    expectTypeOf<FactsOf<Kind<"levels">>["level"]>().toEqualTypeOf<string>();
    expectTypeOf<FactsOf<{ kind: "counting"; each: "0.5" }>>().toEqualTypeOf<{ readonly count: number }>();
    expectTypeOf<keyof FactsOf<Kind<"given">>>().toEqualTypeOf<"points" | "reason">();
  });
});
