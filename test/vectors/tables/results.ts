import type { Scheme } from "par-index";
import { band, dossierOf, entry, formFor, group, leaf, schemeOf, surveyLeaf } from "../../unit/fixtures.js";
import { tallyOf } from "./survey.js";
import { type Accepted, byHand, decision, rounding, type Table } from "./table.js";

const LETTERS = [band("A", "90"), band("B", "70"), band("C", "50")];
const otherwise = { class: "D", title: { vi: "Nhóm D" } };
const bandings = {
  "points, published": { on: "points", reads: "published", best: LETTERS, otherwise },
  "points, exact": { on: "points", reads: "exact", best: LETTERS, otherwise },
  "percent, published": { on: "percent", reads: "published", best: LETTERS, otherwise },
  "percent, exact": { on: "percent", reads: "exact", best: LETTERS, otherwise },
} as const;
type Banding = keyof typeof bandings;

function classed(bands: Banding, index: object, hand: Pick<Accepted, "expected" | "note"> = {}): Accepted {
  const id = `${bands}: ${Object.entries(index)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ")}`;
  return { id, call: "classify", input: { bands: bandings[bands], index }, ...hand };
}

const hundred = (points: string, published = points) => ({ points, max: "100", published });
const ofMax = (points: string, max: string, published: string | null = null) => ({ points, max, published });

/** What was computed by hand stands first, and is not generated again. */
function onlyOnce(rows: readonly Accepted[]): readonly Accepted[] {
  return rows.filter((row, at) => rows.findIndex(({ id }) => id === row.id) === at);
}

export const classes: Table<Accepted> = {
  id: "classes",
  title: { vi: "Xếp loại A, B, C, D: đúng 90 là A, 89,99 là B", en: "Classes A to D: exactly 90 is A, 89.99 is B" },
  clause: decision("Phần II, mục II.3.c"),
  rows: onlyOnce([
    classed("points, published", hundred("90"), byHand("A", "90 ≥ 90: the limit belongs to the class")),
    classed("points, published", hundred("89.99"), byHand("B", "89.99 < 90, ≥ 70")),
    classed("points, published", hundred("89.995", "90"), byHand("A", "the published figure is read")),
    classed("points, exact", hundred("89.995", "90"), byHand("B", "the exact figure is read: 89.995 < 90")),
    classed("points, exact", hundred("89.999999999999999", "90"), byHand("B", "one unit of the last place short")),
    classed("points, exact", hundred("90"), byHand("A", "90 ≥ 90")),
    classed("percent, published", ofMax("75.6", "84", "90"), byHand("A", "published in percent")),
    classed("percent, published", ofMax("75.59", "84", "89.99"), byHand("B", "89.99 % published")),
    classed("percent, exact", ofMax("75.6", "84"), byHand("A", "100 × 75.6 = 7560 ≥ 90 × 84 = 7560")),
    classed("percent, exact", ofMax("75.599999999999999", "84"), byHand("B", "7559.9999999999999 < 7560")),
    classed("percent, exact", ofMax("2", "3"), byHand("C", "66.66… %: 200 < 70 × 3, ≥ 50 × 3")),
    classed("percent, exact", ofMax("7", "10"), byHand("B", "70 %: 700 ≥ 70 × 10")),
    classed("percent, exact", ofMax("0", "0"), byHand("D", "nothing to divide by")),
    classed("points, published", ofMax("95", "100", null), byHand("D", "nothing is published, so no limit is reached")),
    classed("points, exact", hundred("-3"), byHand("D", "below every limit")),
    classed("points, published", hundred("104.5"), byHand("A", "above 100 is above 90")),
    ...Object.keys(bandings).flatMap((bands) =>
      ["90", "70", "50"].flatMap((limit) => {
        const below = `${Number(limit) - 1}.99`;
        return [below, limit, `${limit}.01`].map((points) => classed(bands as Banding, hundred(points)));
      }),
    ),
    ...["71.4", "71.399999999999999", "55.3", "42", "41.999999999999999"].map((points) =>
      classed("percent, exact", ofMax(points, "84")),
    ),
  ]),
};

const two = [leaf("1", "60", undefined, { part: "a" }), leaf("2", "40", undefined, { part: "b" })];
const ranked = (more: Partial<Scheme["ranking"]>, publishes: Scheme["publishes"] = "points") =>
  schemeOf(two, {
    publishes,
    bands: { ...schemeOf([]).bands, on: publishes },
    ranking: { by: "published", ties: "shared", ...more },
  });
const rankings = {
  shared: ranked({}),
  dense: ranked({ ties: "dense" }),
  exact: ranked({ by: "exact" }),
  "by part b": ranked({ tieBreak: ["b"] }),
  "by part b, dense": ranked({ tieBreak: ["b"], ties: "dense" }),
  "by criterion 1": ranked({ tieBreak: ["1"] }),
  "by part b, then 1": ranked({ tieBreak: ["b", "1"] }),
  "percent, exact": ranked({ by: "exact" }, "percent"),
  "percent, by part b": ranked({ tieBreak: ["b"] }, "percent"),
};

interface Standing {
  readonly points: string;
  readonly published?: string | null;
  readonly max?: string;
  readonly a?: string;
  readonly b?: string;
  readonly bMax?: string;
  readonly group?: string;
  readonly complete?: boolean;
}

/** An index, so much of it as a ranking reads. */
function indexOf(
  id: string,
  { points, published = points, max = "100", a = "50", b = "30", bMax = "40", group = "sở", complete = true }: Standing,
) {
  return {
    unit: { id, group },
    period: "2021",
    complete,
    points,
    max,
    published,
    class: published === null ? null : "B",
    parts: [
      { part: "a", points: a, max: "60" },
      { part: "b", points: b, max: bMax },
    ],
    nodes: [
      { code: "1", points: a, max: "60" },
      { code: "2", points: bMax === "0" ? null : b, max: bMax },
    ],
  };
}

type Rank = readonly [unit: string, rank: number, tied?: number, brokenBy?: string];

function order(
  scheme: keyof typeof rankings,
  id: string,
  standings: Readonly<Record<string, Standing>>,
  ranks?: readonly Rank[],
  note?: string,
): Accepted {
  const indexes = Object.entries(standings).map(([unit, standing]) => indexOf(unit, standing));
  const row = { id: `${scheme}: ${id}`, call: "rank", input: { scheme, indexes } };
  if (ranks === undefined || note === undefined) return row;
  const rows = ranks.map(([unit, rank, tied = 1, brokenBy = null]) => ({ unit, rank, tied, brokenBy }));
  return { ...row, ...byHand([{ group: "sở", rows }], note) };
}

const tied = { a: { points: "80" }, b: { points: "80" }, c: { points: "79.99" }, d: { points: "90" } };
const brokenTie = {
  a: { points: "80", a: "50", b: "30" },
  b: { points: "80", a: "48", b: "32" },
  c: { points: "80", a: "48", b: "32" },
  d: { points: "70", a: "40", b: "30" },
};

export const ranks: Table<Accepted> = {
  id: "ranking",
  title: { vi: "Xếp hạng trong khối, đồng hạng và tiêu chí phụ", en: "Ranks in a group, ties and tie-breaks" },
  clause: decision("Phần II, mục II.3.c"),
  reading: {
    vi: "Bằng nhau đến chữ số cuối thì đồng hạng, trừ khi bộ tiêu chí khai tiêu chí phụ.",
    en: "Equal to the last digit is an equal rank, unless the scheme declares a tie-break.",
  },
  documents: rankings,
  rows: [
    order(
      "shared",
      "two at 80",
      tied,
      [
        ["d", 1],
        ["a", 2, 2],
        ["b", 2, 2],
        ["c", 4],
      ],
      "one above the two, three above the last",
    ),
    order(
      "dense",
      "two at 80",
      tied,
      [
        ["d", 1],
        ["a", 2, 2],
        ["b", 2, 2],
        ["c", 3],
      ],
      "two places above the last",
    ),
    order(
      "exact",
      "equal as published, not exactly",
      { a: { points: "79.995", published: "80" }, b: { points: "80.004", published: "80" } },
      [
        ["b", 1],
        ["a", 2],
      ],
      "80.004 > 79.995",
    ),
    order(
      "shared",
      "equal as published, not exactly",
      { a: { points: "79.995", published: "80" }, b: { points: "80.004", published: "80" } },
      [
        ["a", 1, 2],
        ["b", 1, 2],
      ],
      "80 = 80",
    ),
    order(
      "exact",
      "one unit of the last place apart",
      { a: { points: "80" }, b: { points: "80.000000000000001", published: "80" } },
      [
        ["b", 1],
        ["a", 2],
      ],
      "exact figures decide",
    ),
    order(
      "by part b",
      "broken by the part",
      brokenTie,
      [
        ["b", 1, 2, "b"],
        ["c", 1, 2, "b"],
        ["a", 3, 1, "b"],
        ["d", 4],
      ],
      "32 > 30 among the three at 80; b and c are equal there too",
    ),
    order(
      "by part b, dense",
      "broken by the part",
      brokenTie,
      [
        ["b", 1, 2, "b"],
        ["c", 1, 2, "b"],
        ["a", 2, 1, "b"],
        ["d", 3],
      ],
      "the tie-break makes two places of the three",
    ),
    order(
      "by criterion 1",
      "broken by the criterion",
      brokenTie,
      [
        ["a", 1, 1, "1"],
        ["b", 2, 2, "1"],
        ["c", 2, 2, "1"],
        ["d", 4],
      ],
      "50 > 48",
    ),
    order(
      "by part b, then 1",
      "the second settles what the first leaves",
      {
        a: { points: "80", a: "50", b: "30" },
        b: { points: "80", a: "51", b: "30" },
        c: { points: "80", a: "40", b: "31" },
      },
      [
        ["c", 1, 1, "b"],
        ["b", 2, 1, "b"],
        ["a", 3, 1, "1"],
      ],
      "31 first; then 51 > 50; a row names what told it from its neighbour above, the first from the one below",
    ),
    order(
      "by part b",
      "no tie, no tie-break",
      { a: { points: "80", b: "10" }, b: { points: "79", b: "39" } },
      [
        ["a", 1],
        ["b", 2],
      ],
      "80 > 79, whatever the part",
    ),
    order(
      "by part b",
      "equal in the tie-break too",
      { a: { points: "80" }, b: { points: "80" } },
      [
        ["a", 1, 2],
        ["b", 1, 2],
      ],
      "30 = 30: a shared rank",
    ),
    order(
      "percent, exact",
      "one third against 33.33",
      { a: { points: "1", max: "3", published: "33.33" }, b: { points: "33.33", max: "100", published: "33.33" } },
      [
        ["a", 1],
        ["b", 2],
      ],
      "1 × 100 > 33.33 × 3 = 99.99",
    ),
    order(
      "percent, exact",
      "two thirds and four sixths",
      { a: { points: "2", max: "3", published: "66.67" }, b: { points: "4", max: "6", published: "66.67" } },
      [
        ["a", 1, 2],
        ["b", 1, 2],
      ],
      "2 × 6 = 4 × 3",
    ),
    order(
      "percent, by part b",
      "a part against its own maximum",
      { a: { points: "80", b: "30", bMax: "40" }, b: { points: "80", b: "28", bMax: "35" } },
      [
        ["b", 1, 1, "b"],
        ["a", 2, 1, "b"],
      ],
      "28 ÷ 35 = 0.8 > 30 ÷ 40 = 0.75",
    ),
    order(
      "percent, by part b",
      "a part that does not apply",
      { a: { points: "80", b: "0", bMax: "0" }, b: { points: "80", b: "0", bMax: "40" } },
      [
        ["b", 1, 1, "b"],
        ["a", 2, 1, "b"],
      ],
      "no score is lower than a score of 0",
    ),
    order(
      "shared",
      "ids by code units",
      { "ba-be": { points: "80" }, "Ba-be": { points: "80" }, ấ: { points: "80" }, z: { points: "80" } },
      [
        ["Ba-be", 1, 4],
        ["ba-be", 1, 4],
        ["z", 1, 4],
        ["ấ", 1, 4],
      ],
      "B < b < z < ấ by UTF-16 code units",
    ),
    order(
      "shared",
      "below zero and above 100",
      { a: { points: "-3" }, b: { points: "104" }, c: { points: "0" } },
      [
        ["b", 1],
        ["c", 2],
        ["a", 3],
      ],
      "104 > 0 > -3",
    ),
    {
      id: "shared: who stands outside",
      call: "rank",
      input: {
        scheme: "shared",
        indexes: [
          indexOf("d", { points: "5", published: null, complete: false }),
          indexOf("b", { points: "0", max: "0", published: null }),
          indexOf("a", { points: "1" }),
        ],
      },
      ...byHand(
        [
          {
            group: "sở",
            rows: [{ unit: "a", rank: 1 }],
            unranked: [
              { unit: "b", why: "ranking.no_score" },
              { unit: "d", why: "ranking.pending" },
            ],
          },
        ],
        "b has no maximum, d is a draft; by id",
      ),
    },
    {
      id: "shared: two groups",
      call: "rank",
      input: {
        scheme: "shared",
        indexes: [
          indexOf("y", { points: "60", group: "huyện" }),
          indexOf("a", { points: "50" }),
          indexOf("x", { points: "70", group: "huyện" }),
        ],
      },
      ...byHand(
        [
          {
            group: "huyện",
            rows: [
              { unit: "x", rank: 1 },
              { unit: "y", rank: 2 },
            ],
          },
          { group: "sở", rows: [{ unit: "a", rank: 1 }] },
        ],
        "each group by itself, groups by code units",
      ),
    },
    {
      id: "shared: nobody",
      call: "rank",
      input: { scheme: "shared", indexes: [] },
      ...byHand([], "no units, no groups"),
    },
    ...Object.keys(rankings).map((scheme) =>
      order(scheme as keyof typeof rankings, "seven units", {
        a: { points: "80", a: "50", b: "30" },
        b: { points: "80", a: "45", b: "35" },
        c: { points: "80", a: "45", b: "35" },
        d: { points: "79.995", published: "80", a: "49.995", b: "30" },
        e: { points: "75", max: "90", a: "45", b: "30", bMax: "30" },
        f: { points: "50", published: null, complete: false },
        g: { points: "91" },
      }),
    ),
  ],
};

const criteria = [
  group("1", "70", [
    leaf("1.1", "40", { kind: "proportional", measure: "ratio" }),
    leaf("1.2", "30", {
      kind: "steps",
      measure: "ratio",
      steps: [
        { atLeast: "90", points: "30" },
        { atLeast: "70", points: "15" },
      ],
      otherwise: "0",
    }),
  ]),
  group("2", "30", [surveyLeaf("2.1", "30")]),
];
const year = schemeOf(criteria, {
  rounding: { leaf: rounding(4), index: rounding(2) },
  questionnaire: formFor("2.1"),
});
const cases = [
  {
    id: "so-a",
    facts: [
      ["45", "50"],
      ["9", "10"],
    ],
    yes: 9,
    no: 1,
  },
  {
    id: "so-b",
    facts: [
      ["2", "3"],
      ["899", "1000"],
    ],
    yes: 2,
    no: 1,
  },
  {
    id: "so-c",
    facts: [
      ["1", "1"],
      ["1", "1"],
    ],
    yes: 10,
    no: 0,
  },
  {
    id: "so-d",
    facts: [
      ["0", "7"],
      ["0", "7"],
    ],
    yes: 0,
    no: 4,
  },
].map(({ id, facts, yes, no }) => ({
  dossier: dossierOf(
    year,
    facts.map(([part = "", whole = ""], at) => ({ leaf: `1.${at + 1}`, facts: { part, whole } })),
    { id, name: id, group: "sở" },
  ),
  tally: tallyOf({ "q2.1/dan": { co: yes, khong: no, "khong-biet": 3 } }, id),
}));
const [caseA, caseB, caseC, caseD] = cases;

export const evaluations: Table<Accepted> = {
  id: "evaluation",
  title: {
    vi: "Trọn một năm: 70 điểm thẩm định, 30 điểm điều tra",
    en: "A whole year: 70 points appraised, 30 surveyed",
  },
  clause: decision("Phần II, mục II.3"),
  documents: { year },
  rows: [
    {
      id: "four units",
      call: "evaluate",
      input: { scheme: "year", cases },
      ...byHand(
        {
          indexes: [
            { unit: { id: "so-a" }, points: "93", published: "93", class: "A" },
            {
              unit: { id: "so-b" },
              points: "61.6667",
              published: "61.67",
              class: "C",
              parts: [{ points: "41.6667" }, { points: "20" }],
            },
            { unit: { id: "so-c" }, points: "100", class: "A" },
            { unit: { id: "so-d" }, points: "0", class: "D" },
          ],
          rankings: [
            {
              group: "sở",
              rows: [
                { unit: "so-c", rank: 1 },
                { unit: "so-a", rank: 2 },
                { unit: "so-b", rank: 3 },
                { unit: "so-d", rank: 4 },
              ],
              unranked: [],
            },
          ],
        },
        "a: 36 + 30 + 27; b: 40 × 2 ÷ 3 = 26.6667, 89.9 % gives 15, 30 × 2 ÷ 3 = 20; c: everything; d: nothing",
      ),
    },
    {
      id: "two units equal to the last digit",
      call: "evaluate",
      input: {
        scheme: "year",
        cases: [
          caseA,
          {
            ...caseC,
            dossier: { ...caseA?.dossier, unit: caseC?.dossier.unit },
            tally: tallyOf({ "q2.1/dan": { co: 18, khong: 2 } }, "so-c"),
          },
          caseD,
        ],
      },
      ...byHand(
        {
          rankings: [
            {
              rows: [
                { unit: "so-a", rank: 1, published: "93", tied: 2 },
                { unit: "so-c", rank: 1, published: "93", tied: 2 },
                { unit: "so-d", rank: 3 },
              ],
            },
          ],
        },
        "9 of 10 and 18 of 20 are the same mean",
      ),
    },
    {
      id: "without a tally",
      call: "evaluate",
      input: { scheme: "year", cases: [{ dossier: caseB?.dossier }] },
      ...byHand(
        {
          indexes: [{ complete: false, points: "41.6667", between: { lowest: "41.6667", highest: "71.6667" } }],
          rankings: [{ rows: [], unranked: [{ unit: "so-b", why: "ranking.pending" }] }],
        },
        "the survey leaf may still come to 0 or 30",
      ),
    },
    {
      id: "one tally for many cases",
      call: "evaluate",
      input: {
        scheme: "year",
        cases: [caseA, caseC].map((one) => ({ dossier: one?.dossier, tally: cases.flatMap(({ tally }) => tally) })),
      },
      ...byHand({ indexes: [{ points: "93" }, { points: "100" }] }, "each case takes its own unit's rows"),
    },
    {
      id: "nobody",
      call: "evaluate",
      input: { scheme: "year", cases: [] },
      ...byHand({ indexes: [], rankings: [] }, "no cases"),
    },
    ...["0", "1", "44", "45", "50"].map((part): Accepted => {
      const dossier = dossierOf(year, [
        { leaf: "1.1", facts: { part, whole: "50" } },
        entry("1.2", { absent: "not-applicable" }),
      ]);
      return {
        id: `${part} of 50, the other leaf not applicable`,
        call: "evaluate",
        input: { scheme: "year", cases: [{ dossier, tally: tallyOf({ "q2.1/dan": { co: 1, khong: 2 } }) }] },
      };
    }),
  ],
};

const weighing = schemeOf([
  group("1", "70", [leaf("1.1", "45"), leaf("1.2", "25")]),
  leaf("2", "30"),
  leaf("3", "5", undefined, { bonus: {} }),
]);

export const weightings: Table<Accepted> = {
  id: "weights",
  title: { vi: "Trọng số của từng tiêu chí", en: "How much each criterion counts" },
  clause: decision("Phần II, mục II.2"),
  documents: { weighing, empty: schemeOf([leaf("1", "0"), leaf("2", "0")]) },
  rows: [
    {
      id: "of the parent and of the scale",
      call: "weights",
      input: { scheme: "weighing" },
      ...byHand(
        [
          { code: "1", max: "70", ofParent: "70", ofScale: "70" },
          { code: "1.1", max: "45", ofParent: "64.29", ofScale: "45" },
          { code: "1.2", max: "25", ofParent: "35.71", ofScale: "25" },
          { code: "2", max: "30", ofParent: "30", ofScale: "30" },
          { code: "3", max: "5", ofParent: "5", ofScale: "5" },
        ],
        "45 ÷ 70 = 64.285… %, 25 ÷ 70 = 35.714… %; a bonus stands against the scale it tops",
      ),
    },
    {
      id: "a scale of nothing",
      call: "weights",
      input: { scheme: "empty" },
      ...byHand(
        [
          { code: "1", ofParent: "0", ofScale: "0" },
          { code: "2", ofParent: "0", ofScale: "0" },
        ],
        "nothing to divide by",
      ),
    },
  ],
};
