import type { Rule } from "par-index";
import { dossierOf, group, leaf, schemeOf } from "../../unit/fixtures.js";
import { cited, named } from "./refusals.js";
import { decision, type Problem, type Refused, type Table } from "./table.js";

const title = { vi: "Mục" };
const share: Rule = { kind: "proportional", measure: "ratio" };

/** One leaf of each kind that came with the algebra. */
const combined = schemeOf([
  group("1", "18", [
    leaf("1.1", "1", { kind: "levels", levels: [named("co", "1"), named("khong", "0")] }),
    leaf("1.2", "2", {
      kind: "line",
      measure: "value",
      through: [
        { at: "0", points: "0" },
        { at: "10", points: "2" },
      ],
    }),
    leaf("1.3", "2", {
      kind: "deadline",
      due: { month: 1, day: 31 },
      onTime: "2",
      late: [
        { days: 5, points: "1" },
        { days: 10, points: "0.5" },
      ],
      later: "0",
      missed: "0",
    }),
    leaf("1.4", "3", {
      kind: "sum",
      terms: [
        { id: "a", title, max: "2", rule: share },
        { id: "b", title, max: "1", rule: { kind: "counting", each: "0.5" } },
      ],
    }),
    leaf("1.5", "2", { kind: "clamp", least: "0", most: "2", rule: { kind: "counting", each: "1" } }),
    leaf("1.6", "2", {
      kind: "when",
      if: { on: "statement", title: { vi: "Có kế hoạch" } },
      holds: { kind: "counting", each: "1" },
      otherwise: { points: "0" },
    }),
    leaf("1.7", "2", {
      kind: "when",
      if: { on: "leaf-level", leaf: "1.1", is: ["co"] },
      holds: { points: "2" },
      otherwise: { points: "0" },
    }),
    leaf("1.8", "2", {
      kind: "deducting",
      faults: [
        named("cham", "0.25"),
        { id: "sai", title, points: { atLeast: "0.5", atMost: "1" } },
        { id: "thieu", title, points: { inTurn: ["0.5", "all"] } },
      ],
    }),
    leaf("1.9", "1", {
      kind: "relative",
      best: "highest",
      against: {
        places: [
          { atMost: 1, points: "1" },
          { atMost: 3, points: "0.5" },
        ],
        otherwise: "0",
      },
    }),
    leaf("1.10", "1", { kind: "relative", best: "highest", against: "worst" }),
  ]),
]);
const at = (number: number): string => `/scheme/criteria/0/children/${number - 1}/rule`;
const ruleOf = (number: number): string => `criteria[0].children[${number - 1}].rule`;

function spoilt(id: string, path: string, value: unknown, ...issues: Problem[]): Refused {
  return { id, call: "parseScheme", input: { scheme: "combined", patch: [{ op: "add", path, value }] }, issues };
}

export const badCombined: Table<Refused> = {
  id: "combined-rules",
  title: { vi: "Quy tắc ghép mâu thuẫn với chính nó", en: "Combined rules that contradict themselves" },
  clause: decision("Phần II, mục II.2"),
  documents: { combined },
  rows: [
    spoilt(
      "a value that says how a ratio counts",
      `${at(2)}/of`,
      "amounts",
      cited("rules.only_of_a_ratio", `${ruleOf(2)}.of`, { code: "1.2", field: "of" }),
    ),
    spoilt(
      "a line of one point",
      `${at(2)}/through`,
      [{ at: "0", points: "2" }],
      cited("rules.line_of_one_point", `${ruleOf(2)}.through`, { code: "1.2" }),
    ),
    spoilt(
      "a line that turns back",
      `${at(2)}/through/1/at`,
      "0",
      cited("rules.line_not_rising", `${ruleOf(2)}.through[1].at`, { code: "1.2", at: "0", before: "0" }),
    ),
    spoilt(
      "a line that does not reach the maximum",
      `${at(2)}/through/1/points`,
      "1.5",
      cited("rules.cannot_earn_max", ruleOf(2), { code: "1.2", most: "1.5", max: "2" }),
    ),
    spoilt(
      "a day that not every year has",
      `${at(3)}/due`,
      { month: 2, day: 29 },
      cited("rules.no_such_day", `${ruleOf(3)}.due`, { code: "1.3", day: "29", month: "2" }),
    ),
    spoilt(
      "days out of order",
      `${at(3)}/late/1/days`,
      5,
      cited("rules.days_out_of_order", `${ruleOf(3)}.late[1].days`, { code: "1.3", days: "5" }),
    ),
    spoilt(
      "later is better",
      `${at(3)}/later`,
      "1",
      cited("rules.step_points_rise", `${ruleOf(3)}.later`, { code: "1.3", points: "1", before: "0.5" }),
    ),
    spoilt(
      "a term twice",
      `${at(4)}/terms/1/id`,
      "a",
      cited("document.duplicate_id", `${ruleOf(4)}.terms[1].id`, { id: "a" }),
    ),
    spoilt(
      "a term whose rule gives more than it may",
      `${at(4)}/terms/1/rule`,
      { kind: "levels", levels: [named("x", "1.5")] },
      cited("rules.exceeds_max", `${ruleOf(4)}.terms[1].rule`, { code: "1.4", most: "1.5", max: "1" }),
    ),
    spoilt(
      "terms that make more than the leaf",
      `${at(4)}/terms/1/max`,
      "2",
      cited("rules.exceeds_max", ruleOf(4), { code: "1.4", most: "4", max: "3" }),
    ),
    spoilt(
      "a floor above the cap",
      `${at(5)}/least`,
      "2.5",
      cited("rules.range_turned_round", `${ruleOf(5)}.least`, { code: "1.5", least: "2.5", most: "2" }),
    ),
    spoilt(
      "a survey inside a sum",
      `${at(4)}/terms/1/rule`,
      { kind: "survey" },
      cited("rules.survey_inside", `${ruleOf(4)}.terms[1].rule`, { code: "1.4" }),
    ),
    spoilt(
      "a survey under a cap",
      `${at(5)}/rule`,
      { kind: "survey" },
      cited("rules.survey_inside", `${ruleOf(5)}.rule`, { code: "1.5" }),
    ),
    spoilt(
      "a condition that always holds",
      `${at(6)}/if`,
      { on: "level", title, levels: [{ id: "a", title }], is: ["a"] },
      cited("rules.always_holds", `${ruleOf(6)}.if.is`, { code: "1.6" }),
    ),
    spoilt(
      "a condition on a leaf that does not exist",
      `${at(7)}/if/leaf`,
      "9.9",
      cited("rules.no_such_leaf", ruleOf(7), { code: "1.7", leaf: "9.9" }),
    ),
    spoilt(
      "a condition on a level that does not exist",
      `${at(7)}/if/is`,
      ["co-le"],
      cited("rules.leaf_has_no_levels", ruleOf(7), { code: "1.7", leaf: "1.1" }),
    ),
    spoilt(
      "a leaf that rests on itself",
      `${at(6)}/if`,
      { on: "leaf-points", leaf: "1.6", atLeast: "1" },
      cited("rules.waits_for_itself", ruleOf(6), { code: "1.6", leaves: "1.6" }),
    ),
    {
      id: "two leaves that rest on one another",
      call: "parseScheme",
      input: {
        scheme: "combined",
        patch: [
          { op: "add", path: `${at(6)}/if`, value: { on: "leaf-points", leaf: "1.7", atLeast: "1" } },
          { op: "add", path: `${at(7)}/if`, value: { on: "leaf-points", leaf: "1.6", atLeast: "1" } },
        ],
      },
      issues: [
        cited("rules.waits_for_itself", ruleOf(6), { code: "1.6", leaves: "1.7, 1.6" }),
        cited("rules.waits_for_itself", ruleOf(7), { code: "1.7", leaves: "1.6, 1.7" }),
      ],
    },
    spoilt(
      "something after all is gone",
      `${at(8)}/faults/2/points/inTurn/2`,
      "0.5",
      cited("rules.nothing_after_all", `${ruleOf(8)}.faults[2].points.inTurn[2]`, { code: "1.8" }),
    ),
    spoilt(
      "a range that is turned round",
      `${at(8)}/faults/1/points/atLeast`,
      "1.5",
      cited("rules.range_turned_round", `${ruleOf(8)}.faults[1].points.atLeast`, {
        code: "1.8",
        least: "1.5",
        most: "1",
      }),
    ),
    spoilt(
      "places out of order",
      `${at(9)}/against/places/1/atMost`,
      1,
      cited("rules.places_out_of_order", `${ruleOf(9)}.against.places[1].atMost`, { code: "1.9", place: "1" }),
    ),
  ],
};

function stating(id: string, number: number, facts: object, ...issues: Problem[]): Refused {
  return {
    id,
    call: "parseDossier",
    input: { scheme: "combined", dossier: dossierOf(combined, [{ leaf: `1.${number}`, facts: facts as never }]) },
    issues,
  };
}
const FACTS = "entries[0].facts";

export const badCombinedFacts: Table<Refused> = {
  id: "combined-facts",
  title: { vi: "Số liệu không khớp quy tắc ghép", en: "Facts that do not fit a combined rule" },
  clause: decision("Phần II, mục II.3.a"),
  documents: { combined },
  rows: [
    stating(
      "done and not done",
      3,
      { date: "2021-01-31", missed: true },
      cited("rules.missed_has_no_day", `${FACTS}.date`, { code: "1.3" }),
    ),
    stating("neither done nor not done", 3, {}, cited("document.missing", `${FACTS}.date`, { key: "date" })),
    stating(
      "a term without facts",
      4,
      { terms: [{ id: "a", facts: { part: "1", whole: "2" } }] },
      cited("rules.term_missing", `${FACTS}.terms`, { code: "1.4", id: "b" }),
    ),
    stating(
      "a fact of a term that is wrong",
      4,
      {
        terms: [
          { id: "a", facts: { part: "3", whole: "2" } },
          { id: "b", facts: { count: 1 } },
        ],
      },
      cited("rules.part_exceeds_whole", `${FACTS}.terms[0].facts.part`, { code: "1.4", part: "3", whole: "2" }),
    ),
    stating(
      "facts that the condition does not ask for",
      6,
      { stated: false, holds: { count: 1 } },
      cited("rules.facts_not_asked", `${FACTS}.holds`, { code: "1.6", key: "holds" }),
    ),
    stating(
      "facts that the condition asks for are missing",
      6,
      { stated: true },
      cited("document.missing", `${FACTS}.holds`, { key: "holds" }),
    ),
    stating(
      "worse than the worst of the group",
      10,
      { value: "1", best: "5", worst: "2" },
      cited("rules.value_below_worst", `${FACTS}.value`, { code: "1.10", value: "1", worst: "2" }),
    ),
    stating(
      "points beside a fault that takes so many",
      8,
      { faults: [{ id: "cham", count: 1, points: "0.25" }] },
      cited("rules.points_not_asked", `${FACTS}.faults[0].points`, { code: "1.8", id: "cham" }),
    ),
    stating(
      "no points beside a fault of a range",
      8,
      { faults: [{ id: "sai", count: 1 }] },
      cited("document.missing", `${FACTS}.faults[0].points`, { key: "points" }),
    ),
    stating(
      "points outside the range of a fault",
      8,
      { faults: [{ id: "sai", count: 2, points: "2.5" }] },
      cited("rules.points_out_of_fault_range", `${FACTS}.faults[0].points`, {
        code: "1.8",
        id: "sai",
        points: "2.5",
        least: "1",
        most: "2",
      }),
    ),
  ],
};
