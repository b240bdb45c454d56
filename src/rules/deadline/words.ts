import type { Language } from "../../number/print.js";
import type { Due } from "../form/form.js";
import { pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import { type DeadlineRule, isPerDay } from "./rule.js";

export const deadlineWords: Sentences<DeadlineRule> = {
  vi: ({ due, early = [], onTime, late = [], later, missed }) => {
    const points = (figure: string): string => pointsText(figure, "vi");
    const clauses = [
      ...early.map(({ days, points: each }) => `sớm từ ${days} ngày trở lên được ${points(each)}`),
      `chậm nhất ngày ${dueText(due, "vi")} được ${points(onTime)}`,
      ...(isPerDay(late)
        ? [`mỗi ngày chậm trừ ${points(late.perDay)}, không dưới ${points(later)}`]
        : [
            ...late.map(({ days, points: each }) => `chậm không quá ${days} ngày được ${points(each)}`),
            `chậm hơn nữa được ${points(later)}`,
          ]),
      `không thực hiện được ${points(missed)}`,
    ];
    return clauses.join("; ");
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
    const [year, month, day] = due.slice(0, 10).split("-");
    return language === "vi" ? `${day}/${month}/${year}` : due.slice(0, 10);
  }
  const [day, month] = [String(due.day).padStart(2, "0"), String(due.month).padStart(2, "0")];
  return `${language === "vi" ? `${day}/${month}` : `${month}-${day}`}${YEARS[language][due.year ?? "same"]}`;
}
