import type { Gate, Scheme } from "par-index";
import { band, group, leaf, schemeOf } from "../../unit/fixtures.js";
import { evaluated } from "./composite.js";
import { type Accepted, rounding, type Table } from "./table.js";

const title = { vi: "Phần thẩm định" };
const parts = (max: string): Scheme["parts"] => [{ id: "appraisal", title, max }];

/** 3 points that two leaves of 2 share, 1 that a floor holds up, 1 that is given where it does not apply. */
const criteria = [
  group("1", "3", [leaf("1.1", "2"), leaf("1.2", "2")], { most: "3" }),
  group("2", "1", [leaf("2.1", "1", undefined, { min: "-2" })], { least: "-1" }),
  leaf("3", "1", undefined, { notApplicable: "full-points" }),
];

const ratings = [band("A", "80"), band("B", "50"), band("C", "20")];
const gates: readonly Gate[] = [
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  { when: { node: "1", below: { percent: "50" } }, then: { atMost: "C" } },
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  { when: { node: "appraisal", below: { points: "4" } }, then: { lower: 1 } },
  // biome-ignore lint/suspicious/noThenProperty: the word of the format
  { when: { node: "2", below: { points: "0" } }, then: "no-class" },
];
const graded = leaf("4", "5", {
  kind: "levels",
  levels: [
    { id: "tot", title: { vi: "Tốt" }, points: "5" },
    { id: "kem", title: { vi: "Kém" }, points: "4.5" },
  ],
});

const documents = {
  bounded: schemeOf(criteria, { parts: parts("5") }),
  "bounded, rescaled": schemeOf(criteria, {
    parts: parts("5"),
    absence: { notApplicable: "rescale-part" },
    rounding: { leaf: rounding(2), index: rounding(2) },
  }),
  gated: schemeOf(criteria, {
    parts: parts("5"),
    bands: { on: "percent", reads: "exact", best: ratings, otherwise: { class: "D", title }, gates },
  }),
  "bounded bonus": schemeOf([
    leaf("1", "5"),
    group("2", "3", [leaf("2.1", "3"), leaf("2.2", "2", undefined, { bonus: {} })], { bonus: {}, most: "3" }),
  ]),
  "gated by a penalty": schemeOf([leaf("1", "5"), leaf("2", "0", undefined, { min: "-5" })], {
    bands: {
      ...schemeOf([]).bands,
      best: [band("A", "1")],
      // biome-ignore lint/suspicious/noThenProperty: the word of the format
      gates: [{ when: { node: "2", below: { percent: "50" } }, then: { atMost: "D" } }],
    },
  }),
  "gated by a level": schemeOf([graded], {
    publishes: "share",
    rounding: { leaf: rounding(4), index: rounding(4) },
    bands: {
      on: "share",
      reads: "published",
      best: [band("A", "0.8")],
      otherwise: { class: "B", title },
      // biome-ignore lint/suspicious/noThenProperty: the word of the format
      gates: [{ when: { node: "4", level: "kem" }, then: { atMost: "B" } }],
    },
  }),
} as const;
const at = evaluated(documents);
const NA = "not-applicable";
const all = { "1.1": "1", "1.2": "1", "2.1": "1", "3": "1" };

export const bounds: Table<Accepted> = {
  id: "bounds",
  title: {
    vi: "Trần và sàn của nhóm, cách xử lý riêng của tiêu chí, điều kiện khống chế xếp loại",
    en: "Caps and floors of groups, policies of single leaves, gates on the class",
  },
  reading: {
    vi: "Quyết định không có các quy định này; các tỉnh khác in ra và mỗi bộ tiêu chí khai của mình.",
    en: "The Decision has none of these; other provinces print them, and each scheme declares its own.",
  },
  documents,
  rows: [
    at(
      "bounded",
      "by hand, the cap holds the sum",
      { ...all, "1.1": "2", "1.2": "2" },
      {
        expected: { points: "5", max: "5", nodes: [{ code: "1", points: "3", max: "3" }, {}, {}, {}, {}, {}] },
        note: "2 + 2 = 4, no more than 3; 3 + 1 + 1 = 5",
      },
    ),
    at(
      "bounded",
      "by hand, the floor holds the sum",
      { ...all, "2.1": "-2" },
      {
        expected: { points: "2", nodes: [{}, {}, {}, { code: "2", points: "-1", max: "1" }, { points: "-2" }, {}] },
        note: "−2, no less than −1; 2 − 1 + 1 = 2",
      },
    ),
    at(
      "bounded",
      "by hand, what applies counts up to the cap",
      { ...all, "1.2": NA },
      {
        expected: { points: "3", max: "4", nodes: [{ code: "1", points: "1", max: "2" }, {}, {}, {}, {}, {}] },
        note: "2 of 4 points are left, below the cap of 3; 2 + 1 + 1 = 4",
      },
    ),
    at(
      "bounded",
      "by hand, a leaf that is given full points",
      { ...all, "3": NA },
      {
        expected: {
          points: "4",
          max: "5",
          nodes: [{}, {}, {}, {}, {}, { code: "3", points: "1", max: "1", absence: NA }],
        },
        note: "1 + 1 + 1 and the full 1 of the leaf, whatever the scheme says of the others",
      },
    ),
    at(
      "bounded",
      "by hand, a draft",
      { ...all, "1.1": "pending" },
      {
        expected: { complete: false, points: "3", between: { lowest: "3", highest: "5" } },
        note: "the pending leaf brings between 0 and 2, and the cap of 3 is kept: 1 + 2 = 3",
      },
    ),
    at(
      "bounded, rescaled",
      "by hand, rescaled to what the cap allows",
      { ...all, "1.1": NA, "1.2": "1.5" },
      {
        expected: { points: "4.38", max: "5" },
        note: "1.5 + 1 + 1 = 3.5 of 2 + 1 + 1 = 4, to 5: 5 × 3.5 ÷ 4 = 4.375",
      },
    ),
    at(
      "bounded bonus",
      "by hand, a bonus under the cap of a bonus",
      { "1": "5", "2.1": "2", "2.2": "2" },
      {
        expected: { points: "8", max: "5", nodes: [{}, { code: "2", points: "3", max: "3" }, {}, {}] },
        note: "2 + 2 = 4, no more than 3; 5 + 3, and the maximum stays 5",
      },
    ),
    at(
      "gated",
      "by hand, no gate is met",
      { ...all, "1.1": "2", "1.2": "1" },
      {
        expected: { percent: "100", class: "A" },
        note: "criterion 1 has 3 of 3, the part 5",
      },
    ),
    at(
      "gated",
      "by hand, at the limit of a gate",
      { ...all, "1.1": "1.5", "1.2": "0.5" },
      {
        expected: { percent: "80", class: "A" },
        note: "criterion 1 has 2 of 3; the part has just 4, which is not below 4",
      },
    ),
    at(
      "gated",
      "by hand, lowered by one",
      { ...all, "1.2": "0.9" },
      {
        expected: { percent: "78", class: "C" },
        note: "78 % is B; the part has 3.9 of 5, below 4, and the class is lowered by one",
      },
    ),
    at(
      "gated",
      "by hand, one gate after another",
      { ...all, "1.2": "0.4" },
      {
        expected: { percent: "68", class: "D" },
        note: "68 % is B; criterion 1 has 1.4 of 3, below 50 %: no better than C; the part is below 4: lowered to D",
      },
    ),
    at(
      "gated",
      "by hand, no class, and yet a rank",
      { ...all, "2.1": "-0.5" },
      {
        expected: { percent: "50", published: "2.5", class: null },
        note: "2 − 0.5 + 1 = 2.5; criterion 2 is below 0, so no class is given",
      },
    ),
    at(
      "gated",
      "by hand, lowered past the last class",
      { ...all, "1.1": "0", "1.2": "0", "2.1": "0", "3": "0.5" },
      {
        expected: { percent: "10", class: "D" },
        note: "10 % is D, the last class; lowered by one it stays the last",
      },
    ),
    at(
      "gated by a penalty",
      "by hand, a percentage of nothing",
      { "1": "5", "2": "-1" },
      {
        expected: { points: "4", class: "A", nodes: [{}, { code: "2", points: "-1", max: "0", percent: null }] },
        note: "criterion 2 has no maximum: −1 of 0 is no percentage, so it is not below 50 %",
      },
    ),
    at(
      "gated by a level",
      "by hand, a share and a level",
      { "4": "level:kem" },
      {
        expected: { points: "4.5", percent: "90", published: "0.9", class: "B", nodes: [{ code: "4", level: "kem" }] },
        note: "4.5 ÷ 5 = 0.9 is A; the level kem lets through no better than B",
      },
    ),
    at(
      "gated by a level",
      "by hand, another level",
      { "4": "level:tot" },
      {
        expected: { published: "1", class: "A", nodes: [{ code: "4", level: "tot" }] },
        note: "the level is shown, for a gate asks for it",
      },
    ),
  ],
};
