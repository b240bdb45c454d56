import { dossierOf, group, leaf, schemeOf, stated, UNIT } from "../../unit/fixtures.js";
import { type Accepted, byHand, decision, type Refused, rounding, type Table } from "./table.js";

/** Two agencies, a tag, a capped bonus, and counterparts in another index. */
const scheme = schemeOf([
  group(
    "1",
    "60",
    [
      leaf("1.1", "40", { kind: "given" }, { tags: ["citizen"], refers: [{ scheme: "bo", code: "B1" }] }),
      leaf("1.2", "20"),
      group("1.3", "10", [leaf("1.3.1", "5"), leaf("1.3.2", "5")], { bonus: { cap: "6" } }),
    ],
    { appraiser: "so-noi-vu" },
  ),
  group("2", "40", [leaf("2.1", "40", { kind: "given" }, { appraiser: "so-tu-phap", tags: ["citizen"] })]),
]);
const target = { ...schemeOf([group("B", "10", [leaf("B1", "6"), leaf("B2", "4")])]), id: "bo" };
const points = { "1.1": "30", "1.2": "20", "1.3.1": "5", "1.3.2": "4", "2.1": "25" };
const one = { dossier: dossierOf(scheme, stated(points)) };
const year = (period: string, total: string) => ({
  dossier: { ...dossierOf(scheme, stated({ ...points, "1.1": total })), period },
});
const relative = schemeOf([
  leaf("1", "10", { kind: "relative", best: "highest" }),
  leaf("2", "10", { kind: "relative", best: "lowest" }),
]);
const stating = (id: string, high: string, low: string, block = "sở") => ({
  dossier: dossierOf(
    relative,
    [
      { leaf: "1", facts: { value: high } },
      { leaf: "2", facts: { value: low } },
    ],
    { ...UNIT, id, group: block },
  ),
});
const merger = {
  kind: "merge",
  date: "2025-07-01",
  clause: { document: "minh họa" },
  from: ["xa-a", "xa-b", "xa-c"],
  to: [{ id: "phuong-d", name: "Phường D", kind: "ward" }],
};

export const questions: Table<Accepted> = {
  id: "questions",
  title: {
    vi: "Hỏi kết quả đã có: góc nhìn, đối chiếu, giai đoạn, nguồn gốc, số liệu cũ theo bản mới",
    en: "Questions to finished results: views, crosswalk, a period, provenance, old facts under a new edition",
  },
  clause: decision("Phần II, mục I.2.b"),
  documents: { scheme, relative },
  rows: [
    {
      id: "what one agency appraises, its capped bonus included",
      call: "viewByAgency",
      input: { scheme: "scheme", case: one, agency: "so-noi-vu" },
      ...byHand(
        { codes: ["1.1", "1.2", "1.3"], points: "56", max: "60", percent: "93.33" },
        "30 + 20 + min(5 + 4, 6) = 56 of 40 + 20; 5600 ÷ 60 = 93.333…",
      ),
    },
    {
      id: "what the other appraises",
      call: "viewByAgency",
      input: { scheme: "scheme", case: one, agency: "so-tu-phap" },
      ...byHand({ codes: ["2.1"], points: "25", max: "40", percent: "62.5" }, "25 of 40"),
    },
    {
      id: "what nobody is named for",
      call: "viewByAgency",
      input: { scheme: "scheme", case: one, agency: null },
      ...byHand({ codes: [], points: "0", max: "0", percent: null }, "every leaf has an appraiser"),
    },
    {
      id: "what carries a tag",
      call: "viewByTag",
      input: { scheme: "scheme", case: one, tag: "citizen" },
      ...byHand({ codes: ["1.1", "2.1"], points: "55", max: "80", percent: "68.75" }, "30 + 25 of 40 + 40"),
    },
    {
      id: "one criterion by its code",
      call: "nodeOf",
      input: { scheme: "scheme", case: one, code: "1.3" },
      ...byHand({ code: "1.3", points: "6" }, "min(5 + 4, 6)"),
    },
    {
      id: "read by the Ministry's criteria",
      call: "crosswalk",
      input: { scheme: "scheme", case: one, target },
      ...byHand(
        {
          rows: [{ code: "B1", from: ["1.1"], points: "30", max: "40", percent: "75" }],
          uncovered: ["B2"],
          unmatched: ["1.2", "1.3.1", "1.3.2", "2.1"],
          coverage: "40",
        },
        "only 1.1 refers to it: 40 of the scale of 100",
      ),
    },
    {
      id: "three years of one unit",
      call: "periodSummary",
      input: {
        scheme: "scheme",
        years: [[year("2021", "30")], [year("2022", "20")], [year("2023", "37")]],
        rule: { classes: ["A", "B", "C", "Z"], years: 3, never: [] },
        rounding: rounding(2),
      },
      ...byHand(
        [
          {
            series: [
              { period: "2021", published: "81", rank: 1 },
              { period: "2022", published: "71" },
              { period: "2023", published: "88" },
            ],
            mean: "80",
            bestImprovement: { from: "2022", to: "2023", by: "17" },
          },
        ],
        "56 + 25 = 81; 71; 88; their mean is 240 ÷ 3; 88 − 71 = 17",
      ),
    },
    {
      id: "three predecessors",
      call: "traceUnit",
      input: { events: [merger], unit: "phuong-d" },
      ...byHand(
        { unit: "phuong-d", predecessors: [{ unit: "xa-a" }, { unit: "xa-b" }, { unit: "xa-c" }] },
        "one merger, nothing before it",
      ),
    },
    {
      id: "the best of each group",
      call: "withPeers",
      input: {
        scheme: "relative",
        cases: [stating("a", "8", "3"), stating("b", "10", "2"), stating("c", "1", "9", "huyện")],
      },
      ...byHand(
        [
          { dossier: { entries: [{ facts: { value: "8", best: "10" } }, { facts: { value: "3", best: "2" } }] } },
          { dossier: { entries: [{ facts: { value: "10", best: "10" } }, { facts: { value: "2", best: "2" } }] } },
          { dossier: { entries: [{ facts: { value: "1", best: "1" } }, { facts: { value: "9", best: "9" } }] } },
        ],
        "highest and lowest among a and b; c stands alone in its group",
      ),
    },
    {
      id: "old facts under a new edition",
      call: "carryOver",
      input: {
        dossier: dossierOf(relative, stated({ "1.1": "30", "9.9": "1", "2.1": "41" })),
        to: scheme,
        mapping: [{ from: "9.9", to: "1.2" }],
      },
      ...byHand(
        {
          dossier: { entries: [{ leaf: "1.1" }, { leaf: "1.2", facts: { points: "1" } }] },
          lost: [{ leaf: "2.1", issues: [{ code: "rules.points_out_of_range" }] }],
          open: ["1.3.1", "1.3.2", "2.1"],
        },
        "9.9 goes to 1.2; 41 is more than the 40 of 2.1, so it is lost",
      ),
    },
    {
      id: "what differs between two editions",
      call: "diffSchemes",
      input: {
        from: scheme,
        to: { ...scheme, edition: "2", criteria: [...scheme.criteria].reverse() },
      },
      ...byHand(
        [
          { kind: "set", fields: { edition: "2" } },
          { kind: "move", code: "2", under: null, at: 0 },
        ],
        "the edition is renamed, and domain 2 comes first",
      ),
    },
    {
      id: "where each criterion comes from",
      call: "provenanceOf",
      input: {
        base: scheme,
        changes: [
          {
            clause: { document: "minh họa" },
            reason: "Đổi mã",
            kind: "amend",
            code: "2.1",
            set: { code: "2.9" },
          },
        ],
      },
      ...byHand(
        [
          ...["1", "1.1", "1.2", "1.3", "1.3.1", "1.3.2", "2"].map((code) => ({ code, origin: "inherited" })),
          { code: "2.9", origin: "changed", from: { code: "2.1" }, changes: [0], reason: "Đổi mã" },
        ],
        "one new code; all else as it was",
      ),
    },
  ],
};

export const badQuestions: Table<Refused> = {
  id: "questions",
  title: { vi: "Hỏi trên bộ tiêu chí không hợp lệ", en: "Questions on a scheme that is not sound" },
  reading: {
    vi: "Câu hỏi trên một bộ tiêu chí sai bị từ chối như chính bộ tiêu chí đó.",
    en: "A question on a scheme that is not sound is refused as the scheme is.",
  },
  documents: { scheme },
  rows: (
    [
      ["withPeers", { cases: [] }],
      ["provenanceOf", { changes: [] }],
      ["carryOver", { dossier: one.dossier, mapping: [] }],
    ] as const
  ).map(([call, input]) => ({
    id: call,
    call,
    input: {
      ...input,
      scheme: "scheme",
      base: "scheme",
      patch: [
        { op: "replace", path: "/scheme/criteria/0/max", value: "61" },
        { op: "replace", path: "/base/criteria/0/max", value: "61" },
      ],
    },
    issues: [
      {
        code: "scheme.parts_do_not_sum",
        at: "parts",
        params: { parts: "100", scale: "101" },
        clause: { document: "880/QĐ-UBND", date: "2021-05-12" },
      },
      {
        code: "criteria.children_do_not_sum",
        at: "criteria[0].max",
        params: { code: "1", sum: "60", max: "61" },
        clause: { document: "880/QĐ-UBND", date: "2021-05-12" },
      },
    ],
  })),
};

export const badNodes: Table<Refused> = {
  id: "nodes",
  title: { vi: "Tiêu chí không có trong chỉ số", en: "A criterion that the index does not have" },
  reading: {
    vi: "Chỉ số tính theo bộ tiêu chí nào thì chỉ có tiêu chí của bộ đó, dù mã viết giống nhau.",
    en: "An index has the criteria of the scheme that it was computed by, and no others that are spelt alike.",
  },
  documents: { scheme },
  rows: [
    nodeRefused(
      "a code nobody knows",
      { code: "1.4" },
      {
        code: "document.unknown_code",
        at: "nodes",
        params: { code: "1.4", scheme: "mau 1" },
      },
    ),
    nodeRefused(
      "a code of another scheme",
      { code: "1.1", of: { ...scheme, id: "khac" } },
      {
        code: "document.other_scheme",
        at: "scheme",
        params: { of: UNIT.id, found: "mau 1", expected: "khac 1" },
      },
    ),
  ],
};

/** The index is one of `scheme`; the criterion is asked of `of`, where it is stated. */
function nodeRefused(
  id: string,
  input: { readonly code: string; readonly of?: unknown },
  issue: Refused["issues"][number],
): Refused {
  return { id, call: "nodeOf", input: { scheme: "scheme", case: one, ...input }, issues: [issue] };
}
