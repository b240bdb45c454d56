import { decimal, HUNDRED } from "../../number/decimal.js";
import { percentOf } from "../../number/percent.js";
import { type Language, printDecimal } from "../../number/print.js";
import type { AnswerOption } from "../../scheme/questionnaire.js";
import type { Scheme } from "../../scheme/scheme.js";
import { inLanguage } from "../../text/text.js";
import type { AnswerCounts } from "../pages/answerCounts.js";
import { axisOnTop, oneForEach, quietRule, rightward } from "./chart.js";
import type { ChartRow, ChartSpec } from "./chartSpec.js";
import { drawn } from "./drawn.js";
import { chartOfRows, placeRows } from "./namedRows.js";
import { INK, PAPER } from "./palette.js";
import { stackedBars, textsOnBars } from "./stackedBars.js";

/** What an answer earns: all of the points, some, or none; the colours differ in lightness from their neighbours. */
const earns = {
  full: { fill: "#00406b", ink: PAPER },
  part: { fill: "#9fb3c4", ink: INK },
  none: { fill: "#6b3500", ink: PAPER },
} as const;

function earnedBy(value: string): keyof typeof earns {
  const share = decimal(value);
  return share.isZero() ? "none" : share.comparedTo(decimal("1")) === 0 ? "full" : "part";
}

interface Answer {
  readonly option: AnswerOption & { readonly value: string };
  readonly percent: string;
}

/**
 * The answers of a survey as bars to both sides of one line: to the right what earns at least half of the points, to the left what
 * earns less. Questions of which a sum is withheld are left out, and so are answers without a value.
 */
export function answerBars(
  scheme: Scheme,
  digest: string,
  questions: readonly AnswerCounts[],
  language: Language,
): ChartSpec | null {
  const sentences = dictionary[language];
  const rounding = scheme.rounding.index;
  const print = (percent: string): string => printDecimal(percent, language, rounding.places);
  const shown = questions.flatMap((one) => {
    const answers = answersTo(one, scheme);
    return answers === null ? [] : [{ question: one.question, answers, favourable: favourable(answers) }];
  });
  const sorted = [...shown].sort((a, b) => drawn(a.favourable) - drawn(b.favourable));
  const [worst] = sorted;
  if (worst === undefined) return null;
  const titleOf = ({ question }: (typeof shown)[number]): string => inLanguage(question.title, language);
  const placed = placeRows(sorted.map((one) => ({ name: titleOf(one), figure: `${print(one.favourable)} %` })));
  const rows = sorted.flatMap((one, at) => {
    const { barTop = 0, barBottom = 0, middle: height = 0 } = placed.rows[at] ?? {};
    return piecesOf(one.answers).map(({ option, percent, from, to }): ChartRow => {
      const earned = earnedBy(option.value);
      return {
        barTop,
        barBottom,
        height,
        from,
        to,
        middle: (from + to) / 2,
        earned: sentences[earned],
        ink: earns[earned].ink,
        label: to - from > 14 ? printDecimal(percent, language) : "",
        says: `${titleOf(one)}: ${inLanguage(option.title, language)} ${print(percent)} %`,
      };
    });
  });
  const least = Math.min(-20, ...rows.map(({ from }) => Number(from)));
  const x = rightward("from", [least, 100], axisOnTop(sentences.axis));
  const sorts = ["full", "part", "none"] as const;
  const names = sorts.map((sort) => sentences[sort]);
  const colours = sorts.map((sort) => earns[sort].fill);
  return chartOfRows(scheme, digest, language, placed, {
    title: sentences.title(titleOf(worst), print(worst.favourable)),
    notes: [sentences.how],
    description: sorted.map((one) => `${titleOf(one)}: ${print(one.favourable)} %`).join("; "),
    rows,
    layer: [
      stackedBars(x, placed.height, oneForEach("earned", names, colours)),
      ...textsOnBars(rows, x, placed.height, "label"),
      { data: { values: [{ from: 0 }] }, mark: { ...quietRule, color: INK }, encoding: { x } },
    ],
  });
}

/** The percentages of the answers that have a value; `null` where one is withheld or nobody answered. */
function answersTo({ question, counts, withheld }: AnswerCounts, scheme: Scheme): readonly Answer[] | null {
  const [sums = [], hidden = []] = [counts.at(-1), withheld.at(-1)];
  const valued = question.options.flatMap(({ value, ...option }, at) =>
    value === null
      ? []
      : [{ option: { ...option, value }, count: decimal(sums[at] ?? 0), hidden: hidden[at] === true }],
  );
  const all = valued.reduce((total, { count }) => total.plus(count), decimal("0"));
  if (all.isZero() || valued.some((one) => one.hidden)) return null;
  return valued.map(({ option, count }) => ({
    option,
    percent: percentOf(count, all, scheme.rounding.index) ?? "0",
  }));
}

const HALF = decimal("0.5");

function isFavourable({ option }: Answer): boolean {
  return decimal(option.value).gte(HALF);
}

function favourable(answers: readonly Answer[]): string {
  const total = answers.filter(isFavourable).reduce((sum, { percent }) => sum.plus(decimal(percent)), decimal("0"));
  return total.gt(HUNDRED) ? "100" : total.toString();
}

/** Outward from the line, the answers nearest to half of the points first. */
function piecesOf(answers: readonly Answer[]): readonly (Answer & { readonly from: number; readonly to: number })[] {
  const inward = [...answers].sort((a, b) => drawn(a.option.value) - drawn(b.option.value));
  let [right, left] = [0, 0];
  const onRight = inward.filter(isFavourable).map((answer) => {
    const from = right;
    right += drawn(answer.percent);
    return { ...answer, from, to: right };
  });
  const onLeft = inward
    .filter((answer) => !isFavourable(answer))
    .reverse()
    .map((answer) => {
      const to = left;
      left -= drawn(answer.percent);
      return { ...answer, from: left, to };
    });
  return [...onLeft, ...onRight].filter(({ from, to }) => to > from);
}

const dictionary = {
  vi: {
    title: (question: string, percent: string) =>
      `Câu hỏi được đánh giá thấp nhất: “${question}”, ${percent} % trả lời từ nửa số điểm trở lên`,
    how: "Bên phải vạch giữa: câu trả lời được từ nửa số điểm trở lên; bên trái: dưới một nửa. Con số ghi ở mỗi dòng là tổng bên phải.",
    full: "đủ điểm",
    part: "một phần điểm",
    none: "không có điểm",
    axis: "Tỷ lệ trả lời (%)",
  },
  en: {
    title: (question: string, percent: string) =>
      `The lowest rated question: “${question}”, ${percent} % of answers earn at least half of the points`,
    how: "Right of the middle line: answers that earn at least half of the points; left of it: less. The figure is the sum on the right.",
    full: "all points",
    part: "some points",
    none: "no points",
    axis: "Answers (%)",
  },
} as const;
