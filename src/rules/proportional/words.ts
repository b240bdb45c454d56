import { limitText, measureText, pointsText, unitText } from "../form/say.js";
import { isMax } from "../sentence/leafPoints.js";
import { oneUnit, unitOf, withUnit } from "../sentence/measured.js";
import { phrase } from "../sentence/phrases.js";
import { limitOfRange, type Range, rangeOf } from "../sentence/range.js";
import { lastComma, type Parts } from "../sentence/token.js";
import type { LeafPoints, Sentences } from "../sentences.js";
import type { ProportionalRule, Threshold } from "./rule.js";

const WHOLE = phrase("điểm tính theo {measure}, đủ {target:amount} được {max:points}");
const FROM_TARGET = phrase("điểm tính theo {measure}, từ {target:amount} trở lên được đủ {max:points}");
const THRESHOLD = phrase("chỉ tính khi đạt {range}, nếu không thì được {points}");
/** As annexes print it: `Tỷ lệ đạt × 2, dưới 80 %: 0`. */
const TIMES = phrase("{measure} × {max:points}");
const TIMES_MAX = phrase("{measure} × điểm tối đa");
const SHORT = phrase("{range} [được|:|=|→] {points}");

export const proportionalWords: Sentences<ProportionalRule> = {
  vi: (rule, { max }, { style }) => {
    const { from, target } = rule;
    const unit = unitOf(rule);
    const parts = { measure: { measure: rule, unitBehind: true }, target: { figure: target ?? "100", unit }, max };
    const full = (target === undefined ? WHOLE : FROM_TARGET).write(parts, style);
    if (from === undefined) return full;
    return `${full}; ${THRESHOLD.write({ range: rangeOf(from, unit), points: from.otherwise }, style)}`;
  },
  en: (rule, { max }) => {
    const { from, target = "100" } = rule;
    const unit = unitText(rule, "en");
    const full = `points in proportion to ${measureText(rule, "en")}, ${limitText({ atLeast: target }, unit, "en")} giving the full ${pointsText(max, "en")}`;
    if (from === undefined) return full;
    return `${full}; only from ${limitText(from, unit, "en")}, otherwise ${pointsText(from.otherwise, "en")}`;
  },
  read: (clauses, leaf) => [...readWritten(clauses, leaf), ...readTimes(clauses, leaf)],
  models: [
    "điểm tính theo tỷ lệ số mục tiêu hoàn thành / số mục tiêu đề ra, từ 95 % trở lên được đủ 2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm.",
    "điểm tính theo tỷ lệ số hồ sơ đúng hạn / số hồ sơ đã nhận, đủ 100 % được 2 điểm.",
  ],
};

function readWritten(clauses: Parts, leaf: LeafPoints): readonly ProportionalRule[] {
  const [first, second, more] = clauses;
  if (more !== undefined) return [];
  const thresholds = second === undefined ? [null] : THRESHOLD.read(second);
  const heads = [
    ...WHOLE.read(first).flatMap((parts) => (parts.target.figure === "100" ? [{ ...parts, stated: {} }] : [])),
    ...FROM_TARGET.read(first).map((parts) => ({ ...parts, stated: { target: parts.target.figure } })),
  ];
  return heads.flatMap((head) =>
    thresholds.flatMap((threshold): ProportionalRule[] => {
      const unit = oneUnit([head.target.unit, ...(threshold === null ? [] : [threshold.range.unit])]);
      const measured = unit === undefined ? null : withUnit(head.measure, unit);
      const from = threshold === null ? {} : fromOf(threshold.range, threshold.points);
      if (measured === null || from === null || !isMax(head.max, leaf)) return [];
      return [{ kind: "proportional", ...measured, ...head.stated, ...from }];
    }),
  );
}

/** The proportion counts from the lower end of a range on. */
function fromOf(range: Range, otherwise: string): { readonly from: Threshold } | null {
  const limit = range.upper === null ? limitOfRange(range) : null;
  return limit === null ? null : { from: { ...limit, otherwise } };
}

/** A product, and what is given short of a limit: behind a comma or in a clause of its own. */
function readTimes(clauses: Parts, leaf: LeafPoints): readonly ProportionalRule[] {
  const [first, second, more] = clauses;
  if (more !== undefined) return [];
  const comma = lastComma(first);
  const [product, short] =
    second !== undefined
      ? [first, second]
      : comma < 0
        ? [first, null]
        : [first.slice(0, comma), first.slice(comma + 1)];
  const measures = [
    ...TIMES.read(product).flatMap(({ measure, max }) => (isMax(max, leaf) ? [measure] : [])),
    ...TIMES_MAX.read(product).map(({ measure }) => measure),
  ].filter(({ measure }) => measure === "ratio");
  if (short === null) return measures.map((measure) => ({ kind: "proportional", ...measure }));
  return measures.flatMap((measure) =>
    SHORT.read(short).flatMap(({ range: { lower, upper, unit }, points }): ProportionalRule[] => {
      if (unit !== "%" || lower !== null || upper === null) return [];
      const begin = { figure: upper.figure, included: !upper.included };
      const from = fromOf({ lower: begin, upper: null, unit }, points);
      return from === null ? [] : [{ kind: "proportional", ...measure, ...from }];
    }),
  );
}
