import type { Criterion, Entry, Rule, Scheme } from "par-index";
import { dossierOf, entry, formFor, group, leaf, schemeOf, stated, surveyLeaf } from "../../unit/fixtures.js";
import { tallyOf } from "./survey.js";
import { type Accepted, byHand, decision, rounding, type Table } from "./table.js";

type Outcomes = Readonly<Record<string, string>>;
const ABSENCES = ["not-applicable", "not-submitted", "pending"] as const;

/** Entries of leaves whose outcome is stated: points, or an absence. */
export function outcomes(of: Outcomes): Entry[] {
  return Object.entries(of).flatMap(([code, outcome]) => {
    const absent = ABSENCES.find((one) => one === outcome);
    if (outcome.startsWith("level:")) return [entry(code, { level: outcome.slice("level:".length) })];
    return absent === undefined ? stated({ [code]: outcome }) : [entry(code, { absent })];
  });
}

export function evaluated(documents: Readonly<Record<string, Scheme>>) {
  return (
    scheme: string,
    id: string,
    of: Outcomes,
    hand: { readonly expected?: object; readonly note?: string } = {},
  ): Accepted => {
    const document = documents[scheme];
    if (document === undefined) throw new Error(`No scheme named ${scheme}`);
    const cases = [{ dossier: dossierOf(document, outcomes(of)) }];
    const row = { id: `${scheme}: ${id}`, call: "evaluate", input: { scheme, cases } };
    if (hand.expected === undefined || hand.note === undefined) return row;
    return { ...row, ...byHand({ indexes: [hand.expected] }, hand.note) };
  };
}

const part = (id: string) => ({ part: id });
/** Three parts: a of 50, b of 30, c of 20 points. */
const threeParts: readonly Criterion[] = [
  group("1", "50", [leaf("1.1", "30", undefined, part("a")), leaf("1.2", "20", undefined, part("a"))]),
  group("2", "50", [leaf("2.1", "30", undefined, part("b")), leaf("2.2", "20", undefined, part("c"))]),
];

const inTwoPlaces = (mode: "half-up" | "half-even" | "down") => ({ leaf: rounding(2, mode), index: rounding(2, mode) });
const policies = {
  "lower-maximum": schemeOf(threeParts, { absence: { notApplicable: "lower-maximum" } }),
  "lower-maximum, percent": schemeOf(threeParts, {
    absence: { notApplicable: "lower-maximum" },
    publishes: "percent",
    bands: { ...schemeOf([]).bands, on: "percent" },
  }),
  "full-points": schemeOf(threeParts, { absence: { notApplicable: "full-points" } }),
  "rescale-part": schemeOf(threeParts, {
    absence: { notApplicable: "rescale-part" },
    rounding: inTwoPlaces("half-up"),
  }),
  "rescale-part, half-even": schemeOf(threeParts, {
    absence: { notApplicable: "rescale-part" },
    rounding: inTwoPlaces("half-even"),
  }),
  "rescale-part, down": schemeOf(threeParts, {
    absence: { notApplicable: "rescale-part" },
    rounding: inTwoPlaces("down"),
  }),
  refuse: schemeOf(threeParts, { absence: { notApplicable: "refuse" } }),
} as const;
const under = evaluated(policies);

/** One leaf lowers the maximum, one earns it in full, the others rescale; one may take points away. */
const severalPolicies = {
  "several policies": schemeOf(
    [
      group("1", "50", [
        leaf("1.1", "20", undefined, { min: "-5" }),
        leaf("1.2", "15", undefined, { notApplicable: "lower-maximum" }),
        leaf("1.3", "10"),
        leaf("1.4", "5", undefined, { notApplicable: "full-points" }),
        leaf("1.5", "0", undefined, { min: "-5" }),
      ]),
      group("2", "6", [leaf("2.1", "4", undefined, { notApplicable: "lower-maximum" }), leaf("2.2", "4")], {
        most: "6",
      }),
    ],
    {
      absence: { notApplicable: "rescale-part" },
      parts: [{ id: "appraisal", title: { vi: "Phần thẩm định" }, max: "56" }],
    },
  ),
  "least share": schemeOf(threeParts, { absence: { notApplicable: "lower-maximum", leastShare: "0.6" } }),
} as const;
const several = evaluated(severalPolicies);
const full = { "1.1": "20", "1.2": "15", "1.3": "10", "1.4": "5", "1.5": "0", "2.1": "3", "2.2": "3" };

const NA = "not-applicable";
const all = { "1.1": "24", "1.2": "20", "2.1": "30", "2.2": "10" };
const patterns: Readonly<Record<string, Outcomes>> = {
  "all stated": all,
  "one leaf not applicable": { ...all, "1.2": NA },
  "one leaf not submitted": { "1.1": "24", "1.2": "20", "2.1": "30" },
  "one leaf declared not submitted": { ...all, "2.2": "not-submitted" },
  "a group not applicable": { ...all, "1.1": NA, "1.2": NA },
  "two parts not applicable": { ...all, "2.1": NA, "2.2": NA },
  "everything not applicable": { "1.1": NA, "1.2": NA, "2.1": NA, "2.2": NA },
  "one leaf pending": { ...all, "2.1": "pending" },
  "one pending, one not applicable": { ...all, "2.1": "pending", "1.2": NA },
};
const withoutNotApplicable = [
  "all stated",
  "one leaf not submitted",
  "one leaf declared not submitted",
  "one leaf pending",
];

export const absences: Table<Accepted> = {
  id: "absences",
  title: { vi: "Không áp dụng, chưa nộp, chờ kết quả", en: "Not applicable, not submitted, pending" },
  reading: {
    vi: "Quyết định không nói về tiêu chí không áp dụng; mỗi bộ tiêu chí khai cách xử lý của mình.",
    en: "The Decision is silent on what does not apply; each scheme declares its policy.",
  },
  documents: { ...policies, ...severalPolicies },
  rows: [
    several(
      "several policies",
      "by hand, one leaf lowers what another rescales to",
      { ...full, "1.1": "15", "1.2": NA, "1.3": NA },
      {
        expected: { points: "34.3871", max: "41", parts: [{ points: "34.3871", max: "41" }] },
        note: "56 − 15 = 41 are to be had, 31 apply: 41 × (15 + 5 + 6) ÷ 31 = 34.38709…",
      },
    ),
    several(
      "several policies",
      "by hand, under a cap",
      { ...full, "2.1": NA, "1.3": NA },
      {
        expected: { points: "52.7727", max: "54" },
        note: "what is left under the cap is 4, so 54 are to be had, and 44 apply: 54 × (20 + 15 + 5 + 3) ÷ 44 = 52.77272…",
      },
    ),
    several(
      "several policies",
      "by hand, penalties are not scaled",
      { ...full, "1.1": "-5", "1.3": NA, "1.5": "-2" },
      {
        expected: { points: "24.6522", max: "56" },
        note: "46 apply: 56 × (15 + 5 + 6) ÷ 46 = 31.65217…, and −5 − 2 as they are",
      },
    ),
    several(
      "several policies",
      "by hand, full points are scaled as points are",
      { ...full, "1.3": NA, "1.4": NA },
      {
        expected: { points: "56", max: "56" },
        note: "20 + 15 + 5 (full) + 6 = 46 of the 46 that apply",
      },
    ),
    several("several policies", "nothing applies", Object.fromEntries(Object.keys(full).map((code) => [code, NA]))),
    several(
      "least share",
      "by hand, just the least share of a part",
      { ...all, "1.2": NA },
      {
        expected: { points: "64", max: "80", class: "C" },
        note: "30 of part a's 50 apply: 0.6, which is not below 0.6",
      },
    ),
    several(
      "least share",
      "by hand, less than the least share of one part",
      { ...all, "1.1": NA },
      {
        expected: { points: "60", max: "70", published: "60", class: null },
        note: "20 of part a's 50 apply, less than 0.6, although 70 of the 100 do; a figure, and no class",
      },
    ),
    under(
      "lower-maximum",
      "by hand, one leaf not applicable",
      { ...all, "1.2": NA },
      {
        expected: { complete: true, points: "64", max: "80", percent: "80", published: "64", class: "C" },
        note: "24 + 30 + 10 = 64 of 30 + 30 + 20 = 80; the class reads 64 points, although 80 % was attained",
      },
    ),
    under(
      "lower-maximum",
      "by hand, a group not applicable",
      { ...all, "1.1": NA, "1.2": NA },
      {
        expected: {
          points: "40",
          max: "50",
          percent: "80",
          nodes: [
            { code: "1", points: null, max: "0", percent: null },
            { code: "1.1", points: null, max: "0", absence: NA },
            { code: "1.2", points: null, max: "0" },
            { code: "2", points: "40", max: "50" },
            { code: "2.1" },
            { code: "2.2" },
          ],
        },
        note: "domain 1 has no score, not 0 and not 100; 30 + 10 = 40 of 50",
      },
    ),
    under(
      "lower-maximum",
      "by hand, everything not applicable",
      { "1.1": NA, "1.2": NA, "2.1": NA, "2.2": NA },
      {
        expected: { complete: true, points: "0", max: "0", percent: null, published: null, class: null },
        note: "no maximum, so no score",
      },
    ),
    under(
      "lower-maximum, percent",
      "by hand, one leaf not applicable",
      { ...all, "1.2": NA },
      {
        expected: { points: "64", max: "80", percent: "80", published: "80", class: "B" },
        note: "100 × 64 ÷ 80 = 80 %, class B on percent",
      },
    ),
    under(
      "full-points",
      "by hand, one leaf not applicable",
      { ...all, "1.2": NA },
      {
        expected: { points: "84", max: "100", published: "84", class: "B" },
        note: "24 + 20 (full) + 30 + 10 of 100",
      },
    ),
    under(
      "full-points",
      "by hand, everything not applicable",
      { "1.1": NA, "1.2": NA, "2.1": NA, "2.2": NA },
      {
        expected: { points: "100", max: "100", published: "100", class: "A" },
        note: "every leaf earns its maximum",
      },
    ),
    under(
      "rescale-part",
      "by hand, one leaf not applicable",
      { ...all, "1.2": NA },
      {
        expected: {
          points: "80",
          max: "100",
          parts: [
            { part: "a", points: "40", max: "50" },
            { part: "b", points: "30", max: "30" },
            { part: "c", points: "10", max: "20" },
          ],
        },
        note: "part a: 50 × 24 ÷ 30 = 40; the others stand",
      },
    ),
    under(
      "rescale-part",
      "by hand, a quotient",
      { "1.1": "10", "1.2": NA, "2.1": "30", "2.2": "20" },
      {
        expected: { points: "66.67", parts: [{ points: "16.67", max: "50" }, { points: "30" }, { points: "20" }] },
        note: "part a: 50 × 10 ÷ 30 = 16.666…",
      },
    ),
    under(
      "rescale-part",
      "by hand, a part not applicable",
      { "1.1": "20", "1.2": "20", "2.1": NA, "2.2": "10" },
      {
        expected: {
          points: "71.43",
          max: "100",
          percent: "71.43",
          parts: [
            { part: "a", points: "57.14", max: "71.43" },
            { part: "b", points: "0", max: "0", percent: null },
            { part: "c", points: "14.29", max: "28.57" },
          ],
        },
        note: "100 shared out 50 : 20 is 71.43 and 28.57; 71.43 × 40 ÷ 50 = 57.144; 28.57 × 10 ÷ 20 = 14.285, a tie; 57.14 + 14.29",
      },
    ),
    under(
      "rescale-part, half-even",
      "by hand, a part not applicable",
      { "1.1": "20", "1.2": "20", "2.1": NA, "2.2": "10" },
      {
        expected: { points: "71.42", parts: [{ points: "57.14" }, { points: "0" }, { points: "14.28" }] },
        note: "14.285 lies half-way; 14.28 ends even",
      },
    ),
    under(
      "rescale-part, down",
      "by hand, a part not applicable",
      { "1.1": "20", "1.2": "20", "2.1": NA, "2.2": "10" },
      {
        expected: { points: "71.42", parts: [{ points: "57.14" }, { points: "0" }, { points: "14.28" }] },
        note: "14.285 is cut",
      },
    ),
    under(
      "rescale-part",
      "by hand, two parts not applicable",
      { "1.1": "20", "1.2": "20", "2.1": NA, "2.2": NA },
      {
        expected: {
          points: "80",
          max: "100",
          published: "80",
          class: "B",
          parts: [{ points: "80", max: "100" }, { max: "0" }, { max: "0" }],
        },
        note: "part a takes over the whole scale: 100 × 40 ÷ 50",
      },
    ),
    under(
      "rescale-part",
      "by hand, everything not applicable",
      { "1.1": NA, "1.2": NA, "2.1": NA, "2.2": NA },
      {
        expected: { complete: true, points: "0", max: "0", percent: null, published: null, class: null },
        note: "no part is left to take over",
      },
    ),
    under(
      "rescale-part",
      "by hand, in full",
      { "1.1": "30", "1.2": NA, "2.1": "30", "2.2": "20" },
      {
        expected: { points: "100", published: "100", class: "A" },
        note: "50 × 30 ÷ 30 = 50; whoever attains everything that applies attains everything",
      },
    ),
    ...Object.keys(policies).flatMap((policy) =>
      Object.entries(patterns)
        .filter(([pattern]) => policy !== "refuse" || withoutNotApplicable.includes(pattern))
        .map(([pattern, of]) => under(policy, pattern, of)),
    ),
  ],
};

const mixed: readonly Criterion[] = [
  group("1", "60", [
    leaf("1.1", "40"),
    leaf("1.2", "20", undefined, { scoredBy: "appraiser" }),
    leaf("1.3", "0", undefined, { min: "-5" }),
  ]),
  group("2", "40", [surveyLeaf("2.1", "40")]),
];
const drafted = { draft: schemeOf(mixed, { questionnaire: formFor("2.1") }), ...policies };
const draft = evaluated(drafted);
const survey = { "q2.1/dan": { co: 3, khong: 1 } };

export const drafts: Table<Accepted> = {
  id: "drafts",
  title: { vi: "Bản nháp: còn chờ kết quả thì chỉ có khoảng", en: "Drafts: what is pending leaves a range" },
  reading: {
    vi: "Còn chờ thì chưa công bố, chưa xếp loại, chưa xếp hạng; chỉ nói mức thấp nhất và cao nhất.",
    en: "While something is pending nothing is published, classified or ranked; only the lowest and highest are told.",
  },
  documents: drafted,
  rows: [
    draft(
      "draft",
      "by hand, appraiser and survey awaited",
      { "1.1": "30", "1.3": "-1" },
      {
        expected: {
          complete: false,
          points: "29",
          max: "100",
          percent: "29",
          published: null,
          class: null,
          between: { lowest: "29", highest: "89" },
        },
        note: "30 − 1 = 29; pending are 1.2 (0 to 20) and 2.1 (0 to 40)",
      },
    ),
    draft(
      "draft",
      "by hand, a penalty awaited",
      { "1.1": "30", "1.3": "pending" },
      {
        expected: { points: "30", between: { lowest: "25", highest: "90" } },
        note: "1.3 lies between -5 and 0",
      },
    ),
    draft("draft", "everything awaited", { "1.1": "pending", "1.3": "pending" }),
    {
      id: "draft: by hand, complete",
      call: "evaluate",
      input: {
        scheme: "draft",
        cases: [
          {
            dossier: dossierOf(drafted.draft, outcomes({ "1.1": "30", "1.3": "0" })),
            ledger: [
              {
                leaf: "1.2",
                from: "pending",
                to: { points: "15" },
                reason: "Theo kiểm tra",
                by: { agency: "so-noi-vu" },
                stage: "appraisal",
                at: "2022-01-10",
              },
            ],
            tally: tallyOf(survey),
          },
        ],
      },
      ...byHand(
        {
          indexes: [
            {
              complete: true,
              points: "75",
              published: "75",
              class: "B",
              between: { lowest: "75", highest: "75" },
              parts: [
                { part: "appraisal", self: "30", points: "45", max: "60" },
                { part: "survey", self: null, points: "30", max: "40" },
              ],
            },
          ],
        },
        "30 + 15 + 0 + 40 × 3 ÷ 4 = 75",
      ),
    },
    {
      id: "draft: by hand, a ready result of the survey",
      call: "evaluate",
      input: {
        scheme: "draft",
        cases: [
          {
            dossier: dossierOf(drafted.draft, outcomes({ "1.1": "30", "1.3": "0" })),
            surveyed: [
              { leaf: "2.1", share: "0.75512345", answers: 200, source: { id: "bc", title: "Báo cáo điều tra" } },
            ],
          },
        ],
      },
      ...byHand(
        {
          indexes: [
            {
              complete: false,
              points: "60.2049",
              parts: [{ points: "30" }, { self: null, points: "30.2049", max: "40" }],
              between: { lowest: "60.2049", highest: "80.2049" },
            },
          ],
        },
        "40 × 0.75512345 = 30.204938; 1.2 is still awaited, 0 to 20",
      ),
    },
    draft(
      "rescale-part",
      "by hand, pending in a part that is rescaled",
      { "1.1": "pending", "1.2": NA, "2.1": "30", "2.2": "20" },
      {
        expected: { complete: false, points: "50", between: { lowest: "50", highest: "100" } },
        note: "part a: 50 × 0 ÷ 30 = 0 at the lowest, 50 × 30 ÷ 30 at the highest",
      },
    ),
    draft(
      "rescale-part",
      "by hand, pending in the only part",
      { "1.1": "pending", "1.2": "10", "2.1": NA, "2.2": NA },
      {
        expected: { complete: false, points: "20", between: { lowest: "20", highest: "80" } },
        note: "100 × 10 ÷ 50 = 20; 100 × 40 ÷ 50 = 80",
      },
    ),
    draft(
      "full-points",
      "by hand, pending beside not applicable",
      { "1.1": "pending", "1.2": NA, "2.1": "30", "2.2": "20" },
      {
        expected: { complete: false, points: "70", between: { lowest: "70", highest: "100" } },
        note: "20 (full) + 30 + 20; 1.1 lies between 0 and 30",
      },
    ),
    ...Object.keys(policies).map((policy) =>
      draft(policy, "everything pending", { "1.1": "pending", "1.2": "pending", "2.1": "pending", "2.2": "pending" }),
    ),
  ],
};

const bonuses: readonly Criterion[] = [
  group("1", "100", [
    leaf("1.1", "100"),
    group("1.2", "8", [leaf("1.2.1", "5"), leaf("1.2.2", "3")], { bonus: { cap: "5" } }),
    leaf("1.3", "4", undefined, { bonus: {} }),
  ]),
  group("2", "0", [leaf("2.1", "0", undefined, { min: "-60" }), leaf("2.2", "0", undefined, { min: "-60" })]),
];
const nested: readonly Criterion[] = [
  leaf("1", "100"),
  group("2", "10", [group("2.1", "6", [leaf("2.1.1", "6")], { bonus: { cap: "4" } }), leaf("2.2", "10")], {
    bonus: { cap: "7" },
  }),
  group("3", "3", [leaf("3.1", "3", undefined, { min: "-3" })], { bonus: {} }),
];
const topped = {
  bonus: schemeOf(bonuses),
  "bonus, percent": schemeOf(bonuses, { publishes: "percent", bands: { ...schemeOf([]).bands, on: "percent" } }),
  "bonus, rescale-part": schemeOf(bonuses, { absence: { notApplicable: "rescale-part" } }),
  "bonus, full-points": schemeOf(bonuses, { absence: { notApplicable: "full-points" } }),
  nested: schemeOf(nested),
  scaled: schemeOf([leaf("1", "60"), leaf("2", "40"), leaf("3", "4", undefined, { bonus: {} })], {
    absence: { notApplicable: "rescale-part" },
  }),
};
const top = evaluated(topped);
const plain = { "1.1": "88", "1.2.1": "0", "1.2.2": "0", "1.3": "0", "2.1": "0", "2.2": "0" };

export const bonus: Table<Accepted> = {
  id: "bonus",
  title: {
    vi: "Điểm thưởng có trần, điểm phạt, tổng vượt 100, tổng âm",
    en: "Capped bonus, penalties, totals over 100 and below 0",
  },
  reading: {
    vi: "Điểm thưởng cộng thêm mà không làm tăng điểm tối đa; có trần thì không vượt trần; không ai cắt tổng ở 100.",
    en: "A bonus adds points and no maximum; a cap bounds what it adds; nobody cuts a total at 100.",
  },
  documents: topped,
  rows: [
    top("bonus", "by hand, without any", plain, {
      expected: { points: "88", max: "100", published: "88", class: "B" },
      note: "88 + 0",
    }),
    top(
      "bonus",
      "by hand, under the cap",
      { ...plain, "1.2.1": "3", "1.2.2": "1" },
      {
        expected: {
          points: "92",
          class: "A",
          nodes: [
            { code: "1", points: "92", max: "100" },
            {},
            { code: "1.2", points: "4", max: "8" },
            {},
            {},
            {},
            {},
            {},
            {},
          ],
        },
        note: "88 + 4, and the maximum stays 100",
      },
    ),
    top(
      "bonus",
      "by hand, at the cap",
      { ...plain, "1.2.1": "3", "1.2.2": "2" },
      {
        expected: { points: "93" },
        note: "3 + 2 = 5, just the cap",
      },
    ),
    top(
      "bonus",
      "by hand, past the cap",
      { ...plain, "1.2.1": "5", "1.2.2": "3" },
      {
        expected: {
          points: "93",
          nodes: [{ points: "93" }, {}, { code: "1.2", points: "5" }, { points: "5" }, { points: "3" }, {}, {}, {}, {}],
        },
        note: "5 + 3 = 8 is capped at 5; the leaves keep their points",
      },
    ),
    top(
      "bonus",
      "by hand, over 100",
      { "1.1": "100", "1.2.1": "5", "1.2.2": "3", "1.3": "4", "2.1": "0", "2.2": "0" },
      {
        expected: { points: "109", max: "100", percent: "109", published: "109", class: "A" },
        note: "100 + 5 (capped) + 4",
      },
    ),
    top(
      "bonus, percent",
      "by hand, over 100",
      { "1.1": "100", "1.2.1": "5", "1.2.2": "3", "1.3": "4", "2.1": "0", "2.2": "0" },
      {
        expected: { points: "109", percent: "109", published: "109", class: "A" },
        note: "100 × 109 ÷ 100",
      },
    ),
    top(
      "bonus",
      "by hand, a penalty",
      { ...plain, "2.1": "-2.5" },
      {
        expected: {
          points: "85.5",
          nodes: [{}, {}, {}, {}, {}, {}, { code: "2", points: "-2.5", max: "0", percent: null }, {}, {}],
        },
        note: "88 − 2.5; domain 2 has no maximum, so no percentage",
      },
    ),
    top(
      "bonus",
      "by hand, a negative total",
      { ...plain, "1.1": "10", "2.1": "-60", "2.2": "-60" },
      {
        expected: { points: "-110", percent: "-110", published: "-110", class: "D" },
        note: "10 − 120; no total is raised to 0",
      },
    ),
    top(
      "bonus",
      "by hand, from B to A by a bonus",
      { ...plain, "1.1": "86", "1.3": "4" },
      {
        expected: { points: "90", class: "A" },
        note: "86 + 4 = 90, just A",
      },
    ),
    top(
      "scaled",
      "by hand, a bonus is never scaled",
      { "1": "30", "2": NA, "3": "4" },
      {
        expected: { points: "54", max: "100", percent: "54" },
        note: "100 × 30 ÷ 60 = 50, and 4 on top as they are",
      },
    ),
    top(
      "scaled",
      "by hand, nothing but a bonus",
      { "1": NA, "2": NA, "3": "4" },
      {
        expected: { complete: true, points: "4", max: "0", percent: null, published: null, class: null },
        note: "4 points on top of no maximum are no score",
      },
    ),
    top(
      "bonus, full-points",
      "by hand, a bonus not applicable earns it",
      { ...plain, "1.3": NA },
      {
        expected: { points: "92", max: "100" },
        note: "88 + 4: under full-points a leaf that does not apply earns its maximum",
      },
    ),
    top(
      "bonus",
      "by hand, a bonus not applicable",
      { ...plain, "1.3": NA },
      {
        expected: { points: "88", max: "100" },
        note: "88; nothing is added, and no maximum was there to lower",
      },
    ),
    top(
      "nested",
      "by hand, a cap within a cap",
      { "1": "80", "2.1.1": "6", "2.2": "2", "3.1": "0" },
      {
        expected: { points: "86" },
        note: "2.1: 6 capped at 4; 2: 4 + 2 = 6, under its cap of 7; 80 + 6",
      },
    ),
    top(
      "nested",
      "by hand, both caps reached",
      { "1": "80", "2.1.1": "6", "2.2": "10", "3.1": "3" },
      {
        expected: { points: "90", class: "A" },
        note: "4 + 10 = 14, capped at 7; 80 + 7 + 3",
      },
    ),
    top(
      "nested",
      "by hand, a bonus below zero",
      { "1": "80", "2.1.1": "0", "2.2": "0", "3.1": "-3" },
      {
        expected: { points: "77" },
        note: "80 − 3: a bonus may take away where its leaf may",
      },
    ),
    top("bonus", "pending under a cap", { ...plain, "1.2.1": "pending", "1.2.2": "3" }),
    top("bonus", "pending penalty", { ...plain, "2.1": "pending" }),
    top("nested", "pending under two caps", { "1": "80", "2.1.1": "pending", "2.2": "5", "3.1": "pending" }),
    top("bonus, rescale-part", "one bonus not applicable", { ...plain, "1.2.1": NA }),
  ],
};

const twoThirds = { kind: "proportional", measure: "ratio" } as const;
const thirdsAnd = (places: number, mode: "half-up" | "half-even" | "down") =>
  schemeOf([leaf("1", "1", twoThirds), leaf("2", "1", twoThirds), leaf("3", "1", twoThirds)], {
    rounding: { leaf: rounding(places, mode), index: rounding(4) },
    bands: { ...schemeOf([]).bands, best: [{ class: "A", title: { vi: "Nhóm A" }, from: "0.9" }] },
  });
const thirdly = {
  "8 places, half-up": thirdsAnd(8, "half-up"),
  "4 places, half-up": thirdsAnd(4, "half-up"),
  "4 places, half-even": thirdsAnd(4, "half-even"),
  "4 places, down": thirdsAnd(4, "down"),
  "2 places, half-up": thirdsAnd(2, "half-up"),
  "1 place, half-up": thirdsAnd(1, "half-up"),
  "0 places, half-up": thirdsAnd(0, "half-up"),
};

/** 1/3 + 1/3 + 7/30 = 27/30 = 0.9 exactly, if nothing were rounded. */
function thirds(scheme: keyof typeof thirdly, points: string, published: string, name: string, note: string): Accepted {
  const ratio = (code: string, part: string, whole: string): Entry => ({ leaf: code, facts: { part, whole } });
  const dossier = dossierOf(thirdly[scheme], [ratio("1", "1", "3"), ratio("2", "1", "3"), ratio("3", "7", "30")]);
  return {
    id: `1/3 + 1/3 + 7/30 at ${scheme}`,
    call: "evaluate",
    input: { scheme, cases: [{ dossier }] },
    ...byHand({ indexes: [{ points, published, class: name }] }, note),
  };
}

export const sums: Table<Accepted> = {
  id: "sums",
  title: { vi: "Mỗi lá làm tròn một lần, tổng chính xác", en: "Each leaf rounded once, exact sums" },
  clause: decision("Phần II, mục II.3.c"),
  documents: thirdly,
  rows: [
    thirds("8 places, half-up", "0.89999999", "0.9", "A", "0.33333333 × 2 + 0.23333333; published in 4 places: 0.9000"),
    thirds("4 places, half-up", "0.8999", "0.8999", "D", "0.3333 × 2 + 0.2333"),
    thirds("4 places, half-even", "0.8999", "0.8999", "D", "0.3333 × 2 + 0.2333"),
    thirds("4 places, down", "0.8999", "0.8999", "D", "0.3333 × 2 + 0.2333"),
    thirds("2 places, half-up", "0.89", "0.89", "D", "0.33 × 2 + 0.23"),
    thirds("1 place, half-up", "0.8", "0.8", "D", "0.3 × 2 + 0.2"),
    thirds("0 places, half-up", "0", "0", "D", "0 × 3"),
  ],
};

const states = schemeOf(
  [
    group("1", "70", [leaf("1.1", "40"), leaf("1.2", "30", twoThirds)], { appraiser: "so-noi-vu" }),
    group("2", "30", [leaf("2.1", "30", undefined, { scoredBy: "appraiser", appraiser: "so-tu-phap" })]),
  ],
  { council: "hoi-dong" },
);
const self: Entry[] = [...stated({ "1.1": "35" }), { leaf: "1.2", facts: { part: "9", whole: "10" } }];
const write = (code: string, from: string, to: object, stage: string, agency: string, at = "2022-01-10") => ({
  leaf: code,
  from,
  to,
  reason: "Theo biên bản",
  by: { agency },
  stage,
  at,
});

function appraised(
  id: string,
  ledger: readonly object[],
  expected: readonly [string, string | null, string, string][],
  note: string,
): Accepted {
  const rows = expected.map(([code, self, appraised, final]) => ({ leaf: code, self, appraised, final }));
  return { id, call: "appraise", input: { scheme: "states", dossier: "self", ledger }, ...byHand(rows, note) };
}

const untouched: [string, string | null, string, string] = ["2.1", null, "pending", "pending"];

const restingOnPoints = (on: string): Rule => ({
  kind: "when",
  if: { on: "leaf-points", leaf: on, atLeast: "20" },
  holds: { points: "30" },
  otherwise: { points: "0" },
});
/** 1.1 rests on nothing, 1.2 rests on 1.1, and 1.3 on 1.2. */
const chain = schemeOf(
  [
    group("1", "100", [
      leaf("1.1", "40"),
      leaf("1.2", "30", restingOnPoints("1.1")),
      leaf("1.3", "30", restingOnPoints("1.2")),
    ]),
  ],
  { council: "hoi-dong" },
);
const chained: Entry[] = [...stated({ "1.1": "35" }), { leaf: "1.2", facts: {} }, { leaf: "1.3", facts: {} }];

function rested(id: string, ledger: readonly object[], expected: readonly string[][], note: string): Accepted {
  const rows = expected.map(([code, self, appraised, final]) => ({ leaf: code, self, appraised, final }));
  return { id, call: "appraise", input: { scheme: "chain", dossier: "chained", ledger }, ...byHand(rows, note) };
}

export const appraisals: Table<Accepted> = {
  id: "appraisal",
  title: {
    vi: "Ba đời của một điểm: tự chấm, thẩm định, cuối cùng",
    en: "Three states of a score: self, appraised, final",
  },
  clause: decision("Phần II, mục II.3.a"),
  documents: { states, self: dossierOf(states, self), chain, chained: dossierOf(chain, chained) },
  rows: [
    rested(
      "what rests on another follows it, one after the other",
      [write("1.1", "35", { points: "10" }, "appraisal", "so-noi-vu")],
      [
        ["1.1", "35", "10", "10"],
        ["1.2", "30", "0", "0"],
        ["1.3", "30", "0", "0"],
      ],
      "10 < 20, so 1.2 comes to 0; 0 < 20, so 1.3 does too",
    ),
    rested(
      "the council changes what others rest on",
      [
        write("1.1", "35", { points: "10" }, "council", "hoi-dong"),
        write("1.2", "0", { facts: {} }, "appraisal", "so-noi-vu"),
      ],
      [
        ["1.1", "35", "35", "10"],
        ["1.2", "30", "30", "0"],
        ["1.3", "30", "30", "0"],
      ],
      "after the appraisal 1.1 stands at 35 ≥ 20, so 1.2 is appraised at 30; in the end at 10 < 20",
    ),
    rested(
      "appraised after the council has settled what rests on it",
      [
        write("1.2", "30", { points: "25" }, "council", "hoi-dong"),
        write("1.1", "35", { points: "10" }, "appraisal", "so-noi-vu"),
      ],
      [
        ["1.1", "35", "10", "10"],
        ["1.2", "30", "0", "25"],
        ["1.3", "30", "0", "30"],
      ],
      "1.2 is appraised by its facts, 10 < 20; its final 25 ≥ 20 is what 1.3 rests on in the end",
    ),
    appraised(
      "nothing changed",
      [],
      [["1.1", "35", "35", "35"], ["1.2", "27", "27", "27"], untouched],
      "30 × 9 ÷ 10 = 27; a leaf of the appraiser's waits",
    ),
    appraised(
      "points set outright",
      [write("1.1", "35", { points: "30" }, "appraisal", "so-noi-vu")],
      [["1.1", "35", "30", "30"], ["1.2", "27", "27", "27"], untouched],
      "the self score is kept",
    ),
    appraised(
      "facts corrected",
      [write("1.2", "27", { facts: { part: "7", whole: "9" } }, "appraisal", "so-noi-vu")],
      [["1.1", "35", "35", "35"], ["1.2", "27", "23.3333", "23.3333"], untouched],
      "30 × 7 ÷ 9 = 23.3333…",
    ),
    appraised(
      "found not applicable",
      [write("1.2", "27", { absent: NA }, "appraisal", "so-noi-vu")],
      [["1.1", "35", "35", "35"], ["1.2", "27", NA, NA], untouched],
      "an absence is an outcome too",
    ),
    appraised(
      "the appraiser's leaf filled",
      [write("2.1", "pending", { points: "20" }, "appraisal", "so-tu-phap")],
      [
        ["1.1", "35", "35", "35"],
        ["1.2", "27", "27", "27"],
        ["2.1", null, "20", "20"],
      ],
      "from pending to 20; the unit has no self score there",
    ),
    appraised(
      "explained, then settled",
      [
        write("1.1", "35", { points: "20" }, "appraisal", "so-noi-vu"),
        write("1.1", "20", { points: "25" }, "explanation", "so-noi-vu", "2022-01-20"),
        write("1.1", "25", { points: "28" }, "council", "hoi-dong", "2022-02-01"),
      ],
      [["1.1", "35", "20", "28"], ["1.2", "27", "27", "27"], untouched],
      "appraised is what stood after the stage of appraisal; final is the last",
    ),
    appraised(
      "explained without appraisal",
      [write("1.1", "35", { points: "36" }, "explanation", "so-noi-vu")],
      [["1.1", "35", "35", "36"], ["1.2", "27", "27", "27"], untouched],
      "the appraised score is still the self score",
    ),
    appraised(
      "settled by the council at once",
      [write("1.1", "35", { absent: "pending" }, "council", "hoi-dong")],
      [["1.1", "35", "35", "pending"], ["1.2", "27", "27", "27"], untouched],
      "a result may be taken back to pending",
    ),
    appraised(
      "twice in one stage, on one day",
      [
        write("1.1", "35", { points: "20" }, "appraisal", "so-noi-vu"),
        write("1.1", "20", { points: "21" }, "appraisal", "so-noi-vu"),
      ],
      [["1.1", "35", "21", "21"], ["1.2", "27", "27", "27"], untouched],
      "same stage and same day are no step back",
    ),
    appraised(
      "a later time on the same day, by the time of Viet Nam",
      [
        write("1.1", "35", { points: "20" }, "appraisal", "so-noi-vu", "2022-01-10T16:00"),
        write("1.1", "20", { points: "21" }, "appraisal", "so-noi-vu", "2022-01-10T10:00Z"),
      ],
      [["1.1", "35", "21", "21"], ["1.2", "27", "27", "27"], untouched],
      "16:00 in Viet Nam, and 10:00 UTC is 17:00 there",
    ),
    appraised(
      "at the bounds",
      [
        write("1.1", "35", { points: "0" }, "appraisal", "so-noi-vu"),
        write("1.1", "0", { points: "40" }, "council", "hoi-dong"),
      ],
      [["1.1", "35", "0", "40"], ["1.2", "27", "27", "27"], untouched],
      "both bounds are allowed",
    ),
    appraised(
      "with the last place that is kept",
      [write("1.1", "35", { points: "35.1234" }, "appraisal", "so-noi-vu")],
      [["1.1", "35", "35.1234", "35.1234"], ["1.2", "27", "27", "27"], untouched],
      "four places are kept",
    ),
  ],
};
