import type { Facts, Rounding, Rule } from "par-index";
import { add, compare, parse, sub, toDecimalString } from "../../laws/oracle/fraction.js";
import { type Accepted, byHand, decision, MODES, rounding, type Table } from "./table.js";

/** One leaf: its bounds, its rule and how it is rounded. */
interface Scored {
  readonly max: string;
  readonly min?: string;
  readonly rule: Rule;
  readonly rounding?: Rounding;
}

type Hand = Pick<Accepted, "expected" | "note">;

export function scorer({ rounding: declared = rounding(4), ...leaf }: Scored) {
  return (id: string, facts: Facts, hand: Hand = {}): Accepted => ({
    id,
    call: "score",
    input: { leaf: { ...leaf, rule: sayingWhatItCounts(leaf.rule, facts), rounding: declared }, facts },
    ...hand,
  });
}

/** A ratio of figures that are no whole numbers is one of amounts, and a part above its whole is one that may be. */
function sayingWhatItCounts(rule: Rule, facts: Facts): Rule {
  if (!("part" in facts) || !("measure" in rule) || rule.measure !== "ratio") return rule;
  const { part, whole, excused = "0" } = facts;
  const amounts = [part, whole, excused].some((figure) => figure.includes("."));
  const over = compare(parse(part), sub(parse(whole), parse(excused))) > 0;
  return { ...rule, ...(amounts ? { of: "amounts" } : {}), ...(over ? { over: "full" } : {}) } as Rule;
}

/** The same facts under every mode, in the order of `MODES`. */
function scorers(leaf: Scored, places: number) {
  return (id: string, facts: Facts, expected: readonly string[], note: string): Accepted[] =>
    MODES.map((mode, at) =>
      scorer({ ...leaf, rounding: rounding(places, mode) })(`${id}, ${mode}`, facts, byHand(expected[at], note)),
    );
}

const of = (part: string, whole = "100", excused?: string): Facts =>
  excused === undefined ? { part, whole } : { part, whole, excused };

const LAST_PLACE = parse("0.000000000000001");

/** A limit, and one unit of the last place below and above it. */
function around(limit: number): readonly string[] {
  const at = parse(limit);
  return [sub(at, LAST_PLACE), at, add(at, LAST_PLACE)].map(toDecimalString);
}

/** Every limit of a table of steps, each from below, at it, and from above. */
function atLimits(
  rule: string,
  score: ReturnType<typeof scorer>,
  limits: readonly number[],
  facts: (figure: string) => Facts,
): Accepted[] {
  return limits.flatMap((limit) => around(limit).map((figure) => score(`${rule}: ${figure}`, facts(figure))));
}

const named = (id: string, points: string) => ({ id, title: { vi: id }, points });
const bySelf = decision("Phần II, mục II.3.a");

const onTime = scorer({
  max: "1",
  min: "-1",
  rule: { kind: "levels", levels: [named("dung-han", "1"), named("cham", "0.5"), named("khong", "-1")] },
});
const shareOfMax = scorer({
  max: "2",
  rule: {
    kind: "levels",
    levels: [named("100", "2"), named("75", "1.5"), named("50", "1"), named("0", "0")],
  },
});

export const levels: Table<Accepted> = {
  id: "levels",
  title: {
    vi: "Mức: đúng hạn, chậm, không; 100, 75, 50 % điểm",
    en: "Levels: on time, late, none; 100, 75, 50 % of the maximum",
  },
  clause: bySelf,
  rows: [
    onTime("on time", { level: "dung-han" }, byHand("1", "the points of the level")),
    onTime("late", { level: "cham" }, byHand("0.5", "the points of the level")),
    onTime("none", { level: "khong" }, byHand("-1", "the points of the level, the leaf's minimum")),
    ...["100", "75", "50", "0"].map((level) => shareOfMax(`${level} % of 2 points`, { level })),
  ],
};

const step = (kind: "atLeast" | "above" | "atMost" | "below", limit: string, points: string) => ({
  [kind]: limit,
  points,
});
const ratioSteps = (max: string, steps: readonly ReturnType<typeof step>[], otherwise = "0", min = "0") =>
  scorer({ max, min, rule: { kind: "steps", measure: "ratio", steps, otherwise } });
const valueSteps = (max: string, steps: readonly ReturnType<typeof step>[], otherwise = "0", min = "0") =>
  scorer({ max, min, rule: { kind: "steps", measure: "value", steps, otherwise } });

const atLeastSteps = ratioSteps("2", [
  step("atLeast", "90", "2"),
  step("atLeast", "80", "1"),
  step("atLeast", "70", "0.5"),
]);
const caMauSteps = ratioSteps("2", [step("above", "90", "2"), step("atLeast", "70", "1")]);
const doubleLimit = ratioSteps("2", [step("above", "80", "2"), step("atLeast", "80", "1")]);
const atMostSteps = ratioSteps("1", [step("atMost", "5", "1"), step("atMost", "10", "0.5")], "-1", "-1");
const belowSteps = ratioSteps("1", [step("below", "5", "1"), step("below", "10", "0.5")]);
const meetings = valueSteps("20", [
  step("atLeast", "4", "20"),
  step("atLeast", "3", "15"),
  step("atLeast", "2", "10"),
  step("atLeast", "1", "5"),
]);
const negativeSteps = valueSteps("1", [step("atLeast", "0", "1"), step("atLeast", "-5", "0.5")]);
const lateDays = valueSteps("1", [step("atMost", "0", "1"), step("below", "3", "0.5")], "-0.5", "-0.5");
const twoThirds = (limit: string) => ratioSteps("1", [step("atLeast", limit, "1")]);

export const steps: Table<Accepted> = {
  id: "steps",
  title: { vi: "Bậc: bậc tốt nhất đạt được thì tính", en: "Steps: the first that is kept counts" },
  clause: bySelf,
  rows: [
    atLeastSteps("90 of 100", of("90"), byHand("2", "90 % is at least 90 %")),
    atLeastSteps("just under 90", of("89.999999999999999"), byHand("1", "under 90 %, at least 80 %")),
    atLeastSteps("9 of 10", of("9", "10"), byHand("2", "100 × 9 = 900 ≥ 90 × 10 = 900")),
    atLeastSteps("899 of 1000", of("899", "1000"), byHand("1", "100 × 899 = 89900 < 90 × 1000")),
    atLeastSteps("7 of 9", of("7", "9"), byHand("0.5", "700 < 80 × 9 = 720, and 700 ≥ 70 × 9 = 630")),
    atLeastSteps("nothing", of("0"), byHand("0", "no step is kept: otherwise")),
    atLeastSteps("more than the plan", of("120"), byHand("2", "120 % is at least 90 %")),
    atLeastSteps("excused leave the whole", of("9", "12", "2"), byHand("2", "12 − 2 = 10; 900 ≥ 90 × 10")),
    atLeastSteps(
      "almost all excused",
      of("0.000000000000001", "10", "9.999999999999999"),
      byHand("2", "10 − 9.999999999999999 = 0.000000000000001, so 100 %"),
    ),
    atLeastSteps(
      "a hair more in the whole",
      of("9", "10.000000000000001"),
      byHand("1", "900 < 90 × 10.000000000000001"),
    ),
    atLeastSteps(
      "a hair excused",
      of("9", "10.000000000000001", "0.000000000000001"),
      byHand("2", "the hair is excused: 9 of 10"),
    ),
    ...atLimits("at least 90, 80, 70 %", atLeastSteps, [90, 80, 70], of),
    caMauSteps("exactly 90 (over 90 is asked)", of("90"), byHand("1", "90 is not above 90, but at least 70")),
    caMauSteps("just above 90", of("90.000000000000001"), byHand("2", "above 90")),
    caMauSteps("exactly 70", of("70"), byHand("1", "70 is at least 70")),
    ...atLimits("above 90, at least 70 %", caMauSteps, [90, 70], of),
    doubleLimit(
      "strict and inclusive limit at one figure",
      of("80"),
      byHand("1", "80 is not above 80, but at least 80"),
    ),
    ...atLimits("above 80, at least 80 %", doubleLimit, [80], of),
    atMostSteps("exactly 5", of("5"), byHand("1", "5 is at most 5")),
    atMostSteps(
      "just above 10",
      of("10.000000000000001"),
      byHand("-1", "above every limit: otherwise, here a penalty"),
    ),
    ...atLimits("at most 5, 10 %", atMostSteps, [5, 10], of),
    belowSteps("exactly 5 (under 5 is asked)", of("5"), byHand("0.5", "5 is not below 5, but below 10")),
    ...atLimits("below 5, 10 %", belowSteps, [5, 10], of),
    meetings("four meetings", { value: "4" }, byHand("20", "4 is at least 4")),
    meetings("none", { value: "0" }, byHand("0", "otherwise")),
    ...atLimits("at least 4, 3, 2, 1", meetings, [4, 3, 2, 1], (value) => ({ value })),
    negativeSteps("zero", { value: "0" }, byHand("1", "0 is at least 0")),
    negativeSteps("minus five", { value: "-5" }, byHand("0.5", "-5 is at least -5")),
    ...atLimits("at least 0, -5", negativeSteps, [0, -5], (value) => ({ value })),
    lateDays("no day late", { value: "0" }, byHand("1", "0 is at most 0")),
    lateDays("three days late", { value: "3" }, byHand("-0.5", "3 is not below 3: otherwise")),
    ...atLimits("at most 0, below 3", lateDays, [0, 3], (value) => ({ value })),
    twoThirds("66.666666666666666")(
      "2 of 3 over the limit",
      of("2", "3"),
      byHand("1", "200 ≥ 66.666666666666666 × 3 = 199.999999999999998"),
    ),
    twoThirds("66.666666666666667")(
      "2 of 3 under the limit",
      of("2", "3"),
      byHand("0", "200 < 66.666666666666667 × 3 = 200.000000000000001"),
    ),
  ],
};

const proportion = (max: string, more: object = {}, min = "0"): Scored => ({
  max,
  min,
  rule: { kind: "proportional", measure: "ratio", ...more },
});
const plain = proportion("2");
const toTarget = proportion("2", { target: "95" });
const floored = scorer(proportion("2", { from: { atLeast: "80", otherwise: "0" } }));
const flooredStrictly = scorer(proportion("2", { from: { above: "80", otherwise: "0.5" } }));
const punished = scorer(proportion("2", { from: { atLeast: "50", otherwise: "-0.5" } }, "-0.5"));
const byValue: Scored = { max: "2", rule: { kind: "proportional", measure: "value", target: "12.5" } };
const valueFloor = scorer({
  max: "2",
  min: "-1",
  rule: { kind: "proportional", measure: "value", target: "12.5", from: { atLeast: "10", otherwise: "-1" } },
});

export const proportional: Table<Accepted> = {
  id: "proportional",
  title: {
    vi: "Theo tỷ lệ: b/a × điểm tối đa, nhân trước chia sau",
    en: "In proportion: b/a × maximum, multiplied first",
  },
  clause: bySelf,
  rows: [
    ...scorers(plain, 4)("1 of 3 to 4 places", of("1", "3"), ["0.6667", "0.6667", "0.6666"], "2 × 1 ÷ 3 = 0.66666…"),
    ...scorers(plain, 2)("1 of 3 to 2 places", of("1", "3"), ["0.67", "0.67", "0.66"], "2 × 1 ÷ 3 = 0.66666…"),
    ...scorers(plain, 0)("1 of 3 to whole points", of("1", "3"), ["1", "1", "0"], "2 × 1 ÷ 3 = 0.66666…"),
    ...scorers(proportion("1"), 2)(
      "1 of 8, a tie",
      of("1", "8"),
      ["0.13", "0.12", "0.12"],
      "0.125 is half-way; 0.12 ends even",
    ),
    ...scorers(proportion("1"), 2)(
      "3 of 8, a tie",
      of("3", "8"),
      ["0.38", "0.38", "0.37"],
      "0.375 is half-way; 0.38 ends even",
    ),
    ...scorers(proportion("10"), 2)(
      "a carry",
      of("999.5", "1000"),
      ["10", "10", "9.99"],
      "10 × 999.5 ÷ 1000 = 9.995; 10.00 ends even",
    ),
    ...scorers(toTarget, 2)(
      "a hair short of the target",
      of("94.999999999999999"),
      ["2", "2", "1.99"],
      "2 × 94.999999999999999 ÷ 95 = 1.99999…",
    ),
    scorer(toTarget)("at the target", of("95"), byHand("2", "95 % reaches the target of 95 %")),
    scorer(toTarget)("past the target", of("96"), byHand("2", "full from the target on")),
    scorer(toTarget)("half the target", of("47.5"), byHand("1", "2 × 47.5 ÷ 95 = 1")),
    scorer(plain)("all", of("7", "7"), byHand("2", "2 × 7 ÷ 7")),
    scorer(plain)("one and a half times the plan", of("150"), byHand("2", "no more than the maximum")),
    scorer(plain)("nothing", of("0", "7"), byHand("0", "2 × 0 ÷ 7")),
    scorer(plain)("excused", of("3", "5", "1"), byHand("1.5", "2 × 3 ÷ (5 − 1) = 1.5")),
    scorer(plain)(
      "over-fulfilled through what is excused",
      of("5", "5", "1"),
      byHand("2", "5 of 4 is above the target"),
    ),
    floored("at the threshold", of("80"), byHand("1.6", "80 % counts: 2 × 80 ÷ 100")),
    floored("just under it", of("79.999999999999999"), byHand("0", "under the threshold: otherwise")),
    floored(
      "just above it",
      of("80.000000000000001"),
      byHand("1.6", "2 × 80.000000000000001 ÷ 100 = 1.60000000000000002 → 1.6"),
    ),
    floored("4 of 5", of("4", "5"), byHand("1.6", "100 × 4 = 80 × 5: at the threshold")),
    floored("one short of 80 % of 1001", of("800", "1001"), byHand("0", "80000 < 80 × 1001 = 80080")),
    floored("81", of("81")),
    flooredStrictly("at a strict threshold", of("80"), byHand("0.5", "80 is not above 80: otherwise")),
    flooredStrictly(
      "just above a strict threshold",
      of("80.000000000000001"),
      byHand("1.6", "1.60000000000000002 → 1.6"),
    ),
    punished("under a threshold that punishes", of("49"), byHand("-0.5", "otherwise, below zero")),
    punished("at a threshold that punishes", of("50"), byHand("1", "2 × 50 ÷ 100")),
    scorer(byValue)("the target itself", { value: "12.5" }, byHand("2", "12.5 reaches 12.5")),
    scorer(byValue)("half of it", { value: "6.25" }, byHand("1", "2 × 6.25 ÷ 12.5")),
    scorer(byValue)("past it", { value: "20" }, byHand("2", "full from the target on")),
    scorer(byValue)("zero", { value: "0" }, byHand("0", "2 × 0 ÷ 12.5")),
    scorer(byValue)("below zero", { value: "-3" }, byHand("0", "a value below zero counts as zero")),
    scorer(byValue)(
      "a third",
      { value: "4.166666666666667" },
      byHand("0.6667", "2 × 4.166666666666667 ÷ 12.5 = 0.66666666666666672"),
    ),
    scorer(byValue)("a hair short", { value: "12.499999999999999" }),
    valueFloor("at the threshold of a value", { value: "10" }, byHand("1.6", "2 × 10 ÷ 12.5")),
    valueFloor("under it", { value: "9.999999999999999" }, byHand("-1", "otherwise")),
    valueFloor("far below zero", { value: "-3" }, byHand("-1", "under the threshold: otherwise, not zero")),
    ...["1", "2", "3", "4", "5", "6"].map((part) => scorer(plain)(`${part} of 7`, of(part, "7"))),
  ],
};

const graded: Scored = {
  max: "2",
  rule: {
    kind: "weighted",
    terms: [
      { id: "dung-han", title: { vi: "Đúng hạn" }, weight: "1" },
      { id: "cham", title: { vi: "Chậm" }, weight: "0.5" },
    ],
  },
};
const graded4 = scorer(graded);
const mix = (full: number, half: number, whole: string, excused?: string): Facts => ({
  counts: [
    { id: "dung-han", count: full },
    { id: "cham", count: half },
  ],
  whole,
  ...(excused !== undefined && { excused }),
});

export const weighted: Table<Accepted> = {
  id: "weighted",
  title: { vi: "Có trọng số: (b/a)·1 + (c/a)·0,5", en: "Weighted: (b/a)·1 + (c/a)·0.5" },
  clause: bySelf,
  rows: [
    graded4("6 and 2 of 10", mix(6, 2, "10"), byHand("1.4", "2 × (6 × 1 + 2 × 0.5) ÷ 10 = 2 × 7 ÷ 10")),
    graded4("all of them", mix(10, 0, "10"), byHand("2", "2 × 10 ÷ 10")),
    graded4("all of them late", mix(0, 10, "10"), byHand("1", "2 × 5 ÷ 10")),
    graded4("none", mix(0, 0, "10"), byHand("0", "2 × 0 ÷ 10")),
    graded4("nothing listed", { counts: [], whole: "10" }, byHand("0", "no counts, no points")),
    graded4("counts fill the whole", mix(4, 6, "10"), byHand("1.4", "4 + 6 = 10 is allowed; 2 × 7 ÷ 10")),
    graded4("excused", mix(6, 2, "12", "2"), byHand("1.4", "12 − 2 = 10")),
    graded4("counts fill what is left", mix(4, 6, "12", "2"), byHand("1.4", "4 + 6 = 12 − 2")),
    graded4("one of seven", mix(1, 0, "7"), byHand("0.2857", "2 ÷ 7 = 0.285714…")),
    ...scorers({ ...graded, max: "1" }, 2)("a tie", mix(1, 0, "8"), ["0.13", "0.12", "0.12"], "1 ÷ 8 = 0.125"),
    ...scorers(graded, 2)("halves in thirds", mix(1, 1, "9"), ["0.33", "0.33", "0.33"], "2 × 1.5 ÷ 9 = 0.3333…"),
    ...[1, 2, 3, 4, 5].map((late) => graded4(`${late} late of 11`, mix(5, late, "11"))),
  ],
};

const halves = scorer({ max: "2", rule: { kind: "counting", each: "0.5" } });
const thirds = scorer({ max: "2", rule: { kind: "counting", each: "0.3" } });
const items = scorer({
  max: "0.3",
  rule: { kind: "checklist", items: [named("a", "0.1"), named("b", "0.1"), named("c", "0.1")] },
});

export const counted: Table<Accepted> = {
  id: "counting",
  title: { vi: "Đếm và danh mục: mỗi việc bao nhiêu điểm", en: "Counting and checklists: so many points each" },
  clause: bySelf,
  rows: [
    halves("none", { count: 0 }, byHand("0", "0 × 0.5")),
    halves("three", { count: 3 }, byHand("1.5", "3 × 0.5")),
    halves("just the maximum", { count: 4 }, byHand("2", "4 × 0.5 = 2")),
    halves("past the maximum", { count: 5 }, byHand("2", "2.5 is capped at 2")),
    halves("the largest count there is", { count: 999999999999 }, byHand("2", "capped")),
    thirds("six", { count: 6 }, byHand("1.8", "6 × 0.3")),
    thirds("seven", { count: 7 }, byHand("2", "2.1 is capped at 2")),
    items("no item", { met: [] }, byHand("0", "nothing is met")),
    items("one item", { met: ["b"] }, byHand("0.1", "the second item")),
    items("two items, in any order", { met: ["c", "a"] }, byHand("0.2", "0.1 + 0.1")),
    items(
      "all items",
      { met: ["a", "b", "c"] },
      byHand("0.3", "0.1 + 0.1 + 0.1 = 0.3 exactly, not 0.30000000000000004"),
    ),
  ],
};

const faults = [named("cham", "0.25"), named("thieu-quy", "0.5"), named("thieu-nam", "1")];
const reports = scorer({ max: "1", min: "-1", rule: { kind: "deducting", faults } });
const reportsToZero = scorer({ max: "1", min: "-1", rule: { kind: "deducting", faults, least: "0" } });
const penalty = scorer({ max: "0", min: "-2", rule: { kind: "deducting", faults } });
const times = (...counts: readonly [string, number][]): Facts => ({
  faults: counts.map(([id, count]) => ({ id, count })),
});

export const deducting: Table<Accepted> = {
  id: "deducting",
  title: { vi: "Trừ điểm theo lỗi, không dưới mức tối thiểu", en: "Deducting by faults, never below the least" },
  clause: bySelf,
  rows: [
    reports("no fault", times(), byHand("1", "1 − 0")),
    reports("a fault that did not occur", times(["cham", 0]), byHand("1", "1 − 0 × 0.25")),
    reports("once late", times(["cham", 1]), byHand("0.75", "1 − 0.25")),
    reports("to zero", times(["cham", 4]), byHand("0", "1 − 4 × 0.25")),
    reports("below zero", times(["cham", 5]), byHand("-0.25", "1 − 5 × 0.25; the minimum is -1")),
    reports("just the minimum", times(["thieu-nam", 2]), byHand("-1", "1 − 2 × 1 = -1")),
    reports("past the minimum", times(["thieu-nam", 3]), byHand("-1", "1 − 3 = -2, never below -1")),
    reports("several kinds", times(["cham", 2], ["thieu-quy", 1]), byHand("0", "1 − 0.5 − 0.5")),
    reportsToZero("just the least", times(["cham", 4]), byHand("0", "1 − 1 = 0")),
    reportsToZero(
      "past the least",
      times(["cham", 5]),
      byHand("0", "-0.25 is below the least of 0, although the leaf's minimum is -1"),
    ),
    penalty("no penalty", times(), byHand("0", "a leaf of 0 points")),
    penalty("a penalty", times(["thieu-quy", 1]), byHand("-0.5", "0 − 0.5")),
    penalty("all of it", times(["thieu-nam", 2]), byHand("-2", "0 − 2")),
    penalty("no more than all", times(["thieu-nam", 9]), byHand("-2", "never below -2")),
  ],
};

const highest: Scored = { max: "2", rule: { kind: "relative", best: "highest" } };
const lowest: Scored = { max: "2", rule: { kind: "relative", best: "lowest" } };

export const relative: Table<Accepted> = {
  id: "relative",
  title: { vi: "So với đơn vị tốt nhất của khối", en: "Against the best of the group" },
  reading: {
    vi: "Cao nhất: điểm tối đa × giá trị ÷ tốt nhất; thấp nhất: điểm tối đa × tốt nhất ÷ giá trị. Chưa biết tốt nhất thì chờ.",
    en: "Highest: max × value ÷ best; lowest: max × best ÷ value. While the best is not known, pending.",
  },
  rows: [
    scorer(highest)("the best", { value: "9", best: "9" }, byHand("2", "equals the best")),
    scorer(highest)("a third of it", { value: "3", best: "9" }, byHand("0.6667", "2 × 3 ÷ 9 = 0.66666…")),
    scorer(highest)("nothing", { value: "0", best: "9" }, byHand("0", "2 × 0 ÷ 9")),
    scorer(highest)("best not known", { value: "3" }, byHand("pending", "a fact is awaited")),
    scorer(highest)(
      "a hair below",
      { value: "8.999999999999999", best: "9" },
      byHand("2", "2 × 8.999999999999999 ÷ 9 = 1.9999… → 2.0000"),
    ),
    ...scorers(highest, 2)("a tie", { value: "1", best: "16" }, ["0.13", "0.12", "0.12"], "2 ÷ 16 = 0.125"),
    scorer(lowest)("the lowest", { value: "5", best: "5" }, byHand("2", "equals the best")),
    scorer(lowest)("twice the best", { value: "10", best: "5" }, byHand("1", "2 × 5 ÷ 10")),
    scorer(lowest)("all at zero", { value: "0", best: "0" }, byHand("2", "equals the best, nothing is divided")),
    scorer(lowest)("against a best of zero", { value: "3", best: "0" }, byHand("0", "2 × 0 ÷ 3")),
    scorer(lowest)("lowest not known", { value: "3" }, byHand("pending", "a fact is awaited")),
    ...["4", "6", "7", "11"].map((value) => scorer(lowest)(`${value} against 3`, { value, best: "3" })),
  ],
};

const quarters = scorer({ max: "1", min: "-1", rule: { kind: "given", step: "0.25" } });
const free = scorer({ max: "10", rule: { kind: "given" } });
const say = (points: string): Facts => ({ points, reason: "Theo kết quả SIPAS" });

export const given: Table<Accepted> = {
  id: "given",
  title: { vi: "Điểm do người chấm hoặc chỉ số ngoài nêu", en: "Points stated by a person or an outside index" },
  reading: {
    vi: "Điểm lấy đúng như đã nêu, trong khoảng và theo bước đã khai.",
    en: "Points are taken as they are stated, within the bounds and in the declared increments.",
  },
  rows: [
    quarters("the maximum", say("1"), byHand("1", "(1 − -1) ÷ 0.25 = 8 steps")),
    quarters("the minimum", say("-1"), byHand("-1", "0 steps")),
    quarters("a step between", say("0.25"), byHand("0.25", "5 steps")),
    quarters("zero", say("0"), byHand("0", "4 steps")),
    free("as stated", say("8.1234"), byHand("8.1234", "no step is declared")),
    free("trailing zeros", say("8.50"), byHand("8.5", "in canonical spelling")),
  ],
};
