import type { Language } from "../../number/print.js";
import { cited, limitText, unitText } from "../../rules/form/say.js";
import type { Rule } from "../../rules/rule.js";
import type { Unmet } from "../proof.js";
import { number } from "./lineText.js";

/** What was not fulfilled, and what it would have given. */
export function unmetText(rule: Rule, unmet: Unmet, language: Language): string {
  const say = words[language];
  return say.wouldGive(wantedText(rule, unmet, language), number(unmet.wouldGive, language));
}

function wantedText(rule: Rule, { title, limit, count }: Unmet, language: Language): string {
  const say = words[language];
  const name = title === undefined ? null : cited(title, language);
  const times = count === undefined ? "" : number(count, language);
  switch (rule.kind) {
    case "levels":
    case "checklist":
      return name ?? say.maximum;
    case "steps":
    case "proportional":
      return limit === undefined ? say.maximum : limitText(limit, unitText(rule, language), language);
    case "weighted":
      return name === null ? say.uncounted(times) : say.fullWeight(name, times);
    case "counting":
      return say.cases(times);
    case "deducting":
      return say.withoutFault(name ?? "", times);
    case "relative":
      return limit === undefined ? say.maximum : say.best(number(limit.atLeast ?? limit.atMost ?? "", language));
    case "given":
    case "line":
    case "deadline":
    case "sum":
    case "best":
    case "clamp":
    case "when":
      return say.maximum;
    case "survey":
      return say.bestAnswers(name ?? "");
  }
}

const words = {
  vi: {
    wouldGive: (wanted: string, points: string) => `${wanted}: sẽ được ${points} điểm`,
    maximum: "mức tối đa",
    uncounted: (count: string) => `${count} trường hợp còn lại nếu được tính đủ`,
    fullWeight: (name: string, count: string) => `${name}, ${count} trường hợp, nếu được tính hệ số 1`,
    cases: (count: string) => `đủ ${count} trường hợp`,
    withoutFault: (name: string, count: string) => `nếu không có ${name} (${count} lần)`,
    best: (value: string) => `bằng đơn vị tốt nhất trong khối (${value})`,
    bestAnswers: (name: string) => `${name}, nếu mọi ý kiến được tính đều ở mức tốt nhất`,
  },
  en: {
    wouldGive: (wanted: string, points: string) =>
      `${wanted}: it would have come to ${points} ${points === "1" ? "point" : "points"}`,
    maximum: "the maximum",
    uncounted: (count: string) => `the other ${count}, had they counted in full`,
    fullWeight: (name: string, count: string) => `${name}, ${count} of them, had they weighed 1`,
    cases: (count: string) => `${count} in all`,
    withoutFault: (name: string, count: string) => `without ${name} (${count === "1" ? "once" : `${count} times`})`,
    best: (value: string) => `as good as the best of the group (${value})`,
    bestAnswers: (name: string) => `${name}, had all counted answers been the best`,
  },
} as const;
