import type { Language } from "../../number/print.js";
import type { Due } from "../form/form.js";
import { pointsText } from "../form/say.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import { readDeadline } from "./readDeadline.js";
import { type DeadlineRule, isPerDay } from "./rule.js";

const DATED = phrase("{dated}: ");
const EARLY = phrase("sớm từ {days:count} ngày trở lên được {points}");
const PER_DAY = phrase("mỗi ngày chậm trừ {perDay:points}, không dưới {later:points}");
const LATE = phrase("chậm không quá {days:count} ngày được {points}");
const LATER = phrase("chậm hơn nữa được {points}");
const MISSED = phrase("không thực hiện được {points}");

export const deadlineWords: Sentences<DeadlineRule> = {
  vi: ({ due, early = [], onTime, late = [], later, missed, words }, _place, { style }) => {
    const clauses = [
      ...early.map((step) => EARLY.write(step, style)),
      `chậm nhất ngày ${dueText(due, "vi")} được ${pointsText(onTime, "vi")}`,
      ...(isPerDay(late)
        ? [PER_DAY.write({ ...late, later }, style)]
        : [...late.map((step) => LATE.write(step, style)), LATER.write({ points: later }, style)]),
      MISSED.write({ points: missed }, style),
    ];
    return (words === undefined ? "" : DATED.write({ dated: { words } }, style)) + clauses.join("; ");
  },
  en: ({ due, early = [], onTime, late = [], later, missed }) => {
    const points = (figure: string): string => pointsText(figure, "en");
    const clauses = [
      ...early.map(({ days, points: each }) => `${daysText(days)} or more early gives ${points(each)}`),
      `by ${dueText(due, "en")} gives ${points(onTime)}`,
      ...(isPerDay(late)
        ? [`each day late takes ${points(late.perDay)}, down to ${points(later)}`]
        : [
            ...late.map(({ days, points: each }) => `up to ${daysText(days)} late gives ${points(each)}`),
            `later than that gives ${points(later)}`,
          ]),
      `not done gives ${points(missed)}`,
    ];
    return clauses.join("; ");
  },
  read: readDeadline,
  models: [
    "chậm nhất ngày 31/01 của năm đánh giá được 1 điểm; chậm không quá 10 ngày được 0,5 điểm; chậm hơn nữa được 0 điểm; không thực hiện được 0 điểm.",
    "chậm nhất ngày 15/12 của năm đánh giá được 2 điểm; mỗi ngày chậm trừ 0,25 điểm, không dưới 0 điểm; không thực hiện được 0 điểm.",
  ],
};

function daysText(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

const YEARS = {
  vi: { before: " của năm trước kỳ đánh giá", same: " của năm đánh giá", after: " của năm sau kỳ đánh giá" },
  en: {
    before: " of the year before the period",
    same: " of the period's year",
    after: " of the year after the period",
  },
} as const;

function dueText(due: Due, language: Language): string {
  if (typeof due === "string") {
    // A time of day does not matter to a deadline; it is kept as it is written.
    if (due.length > 10) return language === "vi" ? `“${due}”` : due;
    const [year, month, day] = due.split("-");
    return language === "vi" ? `${day}/${month}/${year}` : due;
  }
  const [day, month] = [String(due.day).padStart(2, "0"), String(due.month).padStart(2, "0")];
  return `${language === "vi" ? `${day}/${month}` : `${month}-${day}`}${YEARS[language][due.year ?? "same"]}`;
}
