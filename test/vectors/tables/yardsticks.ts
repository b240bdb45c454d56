import type { Entry, Rule, Unit } from "par-index";
import { adjustment, dossierOf, formFor, leaf, schemeOf, surveyLeaf } from "../../unit/fixtures.js";
import { sha256 } from "../oracle.js";
import { type Accepted, byHand, type Table } from "./table.js";

const title = { vi: "Thành phần" };
const relative = (more: object = {}): Rule => ({ kind: "relative", best: "highest", ...more }) as Rule;
const inSum: Rule = {
  kind: "sum",
  terms: [
    { id: "khoi", title, max: "30", rule: relative() },
    { id: "them", title, max: "20", rule: { kind: "counting", each: "5" } },
  ],
};
const underCondition: Rule = {
  kind: "when",
  if: { on: "statement", title },
  holds: { kind: "clamp", least: "15", rule: relative({ best: "lowest" }) },
  otherwise: { points: "0" },
};
const schemes = {
  mean: schemeOf([leaf("1", "50", relative({ against: "mean" }))]),
  worst: schemeOf([leaf("1", "50", relative({ against: "worst" }))]),
  places: schemeOf([
    leaf(
      "1",
      "50",
      relative({
        against: {
          places: [
            { atMost: 1, points: "50" },
            { atMost: 2, points: "40" },
          ],
          otherwise: "10",
        },
      }),
    ),
  ]),
  ratio: schemeOf([leaf("1", "50", relative({ measure: "ratio" }))]),
  "in a sum": schemeOf([leaf("1", "50", inSum)]),
  "under a condition": schemeOf([leaf("1", "50", underCondition)], {
    bands: { ...schemeOf([]).bands, best: [] },
  }),
  "full points": schemeOf([leaf("1", "60", undefined, { notApplicable: "full-points" }), leaf("2", "40")]),
  survey: schemeOf([leaf("1", "60"), surveyLeaf("2", "40")], { questionnaire: formFor("2") }),
} as const;
type Name = keyof typeof schemes;

const unit = (id: string, group = "sở"): Unit => ({ id, name: `Đơn vị ${id}`, group });

/** What a unit has submitted, and its row of the roster. */
interface Submitted {
  readonly unit: Unit & { readonly notApplicable?: readonly object[] };
  readonly facts?: object;
  readonly more?: object;
}

/** Within a year whose roster is the units of the cases, each in its group. */
function within(
  scheme: Name,
  id: string,
  cases: readonly Submitted[],
  expected: readonly object[],
  note: string,
): Accepted {
  const document = schemes[scheme];
  const { id: named, edition } = document;
  const units = cases.map(({ unit }) => unit);
  const groups = [...new Set(units.map(({ group }) => group))];
  const year = {
    period: "2021",
    schemes: groups.map((group) => ({ group, scheme: { id: named, edition, digest: sha256(document) } })),
    units,
  };
  const submitted = cases.map(({ unit, facts, more = {} }) => {
    const { id, name, group } = unit;
    const entries = facts === undefined ? [] : [{ leaf: "1", facts } as Entry];
    return { dossier: dossierOf(document, entries, { id, name, group }), ...more };
  });
  const input = { scheme, cases: submitted, year };
  return { id: `${scheme}: ${id}`, call: "evaluate", input, ...byHand({ indexes: expected }, note) };
}
const node = (points: string, more: object = {}) => ({ nodes: [{ code: "1", points, ...more }] });
const value = (of: string) => ({ value: of });

export const yardsticks: Table<Accepted> = {
  id: "yardsticks",
  title: {
    vi: "So với khối trong một năm: mức so sánh lấy từ đâu; tiêu chí được miễn",
    en: "Against the group within a year: where the yardstick comes from; exemptions",
  },
  reading: {
    vi: "Mỗi đơn vị được so giữa số liệu cuối cùng của các đơn vị khác cùng khối và số liệu của chính mình; mức so sánh ghi trong hồ sơ bị thay.",
    en: "A unit stands with its own facts among the final facts of the others of its group; a yardstick that a dossier states is replaced.",
  },
  documents: schemes,
  rows: [
    within(
      "mean",
      "the unit's own opinion among what the others came to",
      [
        { unit: unit("a"), facts: value("40"), more: { ledger: [adjustment("1", "pending", { facts: value("20") })] } },
        { unit: unit("b"), facts: value("60") },
      ],
      [node("25", { self: "40", appraised: "25" }), node("50")],
      "a by its own: mean (40 + 60) ÷ 2 = 50, 50 × 40 ÷ 50 = 40; in the end: mean (20 + 60) ÷ 2 = 40, 50 × 20 ÷ 40 = 25; b is above 40",
    ),
    within(
      "mean",
      "a stated yardstick is replaced",
      [
        { unit: unit("a"), facts: { value: "30", mean: { part: "300", whole: "1" } } },
        { unit: unit("b"), facts: value("50") },
      ],
      [node("37.5"), node("50")],
      "mean (30 + 50) ÷ 2 = 40, whatever the dossier says: 50 × 30 ÷ 40",
    ),
    within(
      "mean",
      "each group by itself",
      [
        { unit: unit("a"), facts: value("30") },
        { unit: unit("b"), facts: value("50") },
        { unit: unit("c", "huyện"), facts: value("900") },
      ],
      [node("37.5"), node("50"), node("50")],
      "mean 40 among a and b; c is alone in its group",
    ),
    within(
      "worst",
      "three between the worst and the best",
      [
        { unit: unit("a"), facts: value("10") },
        { unit: unit("b"), facts: value("30") },
        { unit: unit("c"), facts: value("50") },
      ],
      [node("0"), node("25"), node("50")],
      "50 × (30 − 10) ÷ (50 − 10) = 25",
    ),
    within(
      "places",
      "equal ones share the better place",
      [
        { unit: unit("a"), facts: value("9") },
        { unit: unit("b"), facts: value("9") },
        { unit: unit("c"), facts: value("5") },
      ],
      [node("50"), node("50"), node("10")],
      "two at place 1, and nobody at place 2: the next is at place 3",
    ),
    within(
      "ratio",
      "shares, not parts",
      [
        { unit: unit("a"), facts: { part: "8", whole: "10" } },
        { unit: unit("b"), facts: { part: "30", whole: "60", excused: "10" } },
        { unit: unit("c"), facts: { part: "2", whole: "5" } },
      ],
      [node("50"), node("37.5"), node("25")],
      "80 % is the best; 30 of 60 − 10 are 60 %: 50 × 60 ÷ 80; 40 %: 50 × 40 ÷ 80",
    ),
    within(
      "in a sum",
      "a term against the group",
      [
        {
          unit: unit("a"),
          facts: {
            terms: [
              { id: "khoi", facts: value("20") },
              { id: "them", facts: { count: 2 } },
            ],
          },
        },
        {
          unit: unit("b"),
          facts: {
            terms: [
              { id: "khoi", facts: value("60") },
              { id: "them", facts: { count: 0 } },
            ],
          },
        },
      ],
      [node("20"), node("30")],
      "30 × 20 ÷ 60 + 2 × 5 = 20; 30 + 0",
    ),
    within(
      "under a condition",
      "against those for whom the condition holds too",
      [
        { unit: unit("a"), facts: { stated: true, holds: value("10") } },
        { unit: unit("b"), facts: { stated: true, holds: value("40") } },
        { unit: unit("c"), facts: { stated: false } },
      ],
      [node("50"), node("15"), node("0")],
      "10 is the lowest: 50; 50 × 10 ÷ 40 = 12.5, no less than 15; c is not compared",
    ),
    within(
      "survey",
      "a leaf of the survey that the year leaves out",
      [
        {
          unit: { ...unit("a"), notApplicable: [{ leaf: "2", reason: "Không khảo sát" }] },
          facts: { points: "30", reason: "x" },
        },
      ],
      [
        {
          complete: true,
          points: "30",
          max: "60",
          nodes: [
            { code: "1", points: "30" },
            { code: "2", self: null, points: null, max: "0", absence: "not-applicable" },
          ],
        },
      ],
      "30 of 60; nothing of the survey is awaited",
    ),
    within(
      "survey",
      "what the unit has stated of a leaf that the year leaves out stays its own opinion",
      [
        {
          unit: {
            ...unit("a"),
            notApplicable: ["1", "2"].map((leaf) => ({ leaf, reason: "Không có" })),
          },
          facts: { points: "30", reason: "x" },
        },
        { unit: { ...unit("b"), notApplicable: [{ leaf: "1", reason: "Không có" }] } },
      ],
      [
        {
          complete: true,
          max: "0",
          published: null,
          nodes: [{ code: "1", self: "30", appraised: null, points: null, max: "0", absence: "not-applicable" }, {}],
        },
        { nodes: [{ code: "1", self: null, points: null, max: "0", absence: "not-applicable" }, {}] },
      ],
      "a stated 30, which do not count; b stated nothing, so that it does not apply to it in its own eyes either",
    ),
    within(
      "full points",
      "an exemption that earns full points, in the eyes of those who have said something and of those who have not",
      ["a", "b"].map((id) => ({
        unit: { ...unit(id), notApplicable: [{ leaf: "1", reason: "Không có" }] },
        ...(id === "a" && { facts: { absent: "pending" } }),
      })),
      [
        { points: "60", nodes: [{ code: "1", self: null, points: "60", max: "60", absence: "not-applicable" }, {}] },
        { points: "60", nodes: [{ code: "1", self: "60", points: "60", max: "60", absence: "not-applicable" }, {}] },
      ],
      "a said that it was pending, and that stays its opinion; b said nothing, so what holds is the exemption",
    ),
  ],
};
