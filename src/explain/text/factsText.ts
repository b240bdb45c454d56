import type { Language } from "../../number/print.js";
import { cited } from "../../rules/form/say.js";
import { byId } from "../../rules/ids.js";
import type { Facts, Rule } from "../../rules/rule.js";
import { oneLine } from "../../text/oneLine.js";
import { number } from "./lineText.js";

/** The facts that a rule was applied to, in words. */
export function factsText(rule: Rule, facts: Facts, language: Language): string {
  const say = words[language];
  const print = (figure: string | number): string => number(String(figure), language);
  const called = (
    list: readonly { readonly id: string; readonly title: { readonly vi: string } }[],
    id: string,
  ): string => cited(byId(list, id).title, language);
  if ("level" in facts && rule.kind === "levels") return called(rule.levels, facts.level);
  if ("part" in facts) return say.share(print(facts.part), print(facts.whole), excusedIn(facts, print));
  if ("value" in facts && rule.kind === "relative") {
    const { value, best } = facts as { readonly value: string; readonly best?: string };
    return best === undefined ? say.bestUnknown(print(value)) : say.best(print(value), print(best));
  }
  if ("value" in facts) return print(facts.value);
  if ("counts" in facts && "whole" in facts && rule.kind === "weighted") {
    const counts = facts.counts.map(({ id, count }) => `${called(rule.terms, id)} ${print(count)}`);
    return say.outcomes(counts.join("; "), print(facts.whole), excusedIn(facts, print));
  }
  if ("count" in facts) return say.cases(print(facts.count));
  if ("met" in facts && rule.kind === "checklist") {
    return facts.met.length === 0 ? say.nothingMet : say.met(facts.met.map((id) => called(rule.items, id)).join("; "));
  }
  if ("faults" in facts && rule.kind === "deducting") {
    const faults = facts.faults.filter(({ count }) => count > 0);
    if (faults.length === 0) return say.noFaults;
    return faults.map(({ id, count }) => `${called(rule.faults, id)} ${say.times(print(count))}`).join("; ");
  }
  return "reason" in facts ? say.given(print(facts.points), oneLine(facts.reason)) : "";
}

function excusedIn({ excused }: { readonly excused?: string }, print: (figure: string) => string): string | null {
  return excused === undefined || excused === "0" ? null : print(excused);
}

const words = {
  vi: {
    share: (part: string, whole: string, excused: string | null) =>
      excused === null
        ? `${part} trên ${whole}`
        : `${part} trên ${whole}, trong đó ${excused} được loại trừ vì lý do khách quan`,
    outcomes: (counts: string, whole: string, excused: string | null) =>
      excused === null
        ? `${counts}; tổng số ${whole}`
        : `${counts}; tổng số ${whole}, trong đó ${excused} được loại trừ vì lý do khách quan`,
    best: (value: string, best: string) => `${value}; đơn vị tốt nhất trong khối ${best}`,
    bestUnknown: (value: string) => `${value}; chưa biết đơn vị tốt nhất trong khối`,
    cases: (count: string) => `${count} trường hợp`,
    met: (items: string) => `đạt ${items}`,
    nothingMet: "không đạt nội dung nào",
    noFaults: "không có lỗi nào",
    times: (count: string) => `${count} lần`,
    given: (points: string, reason: string) => `cho ${points} điểm, lý do: ${reason}`,
  },
  en: {
    share: (part: string, whole: string, excused: string | null) =>
      excused === null ? `${part} out of ${whole}` : `${part} out of ${whole}, of which ${excused} are excused`,
    outcomes: (counts: string, whole: string, excused: string | null) =>
      excused === null ? `${counts}; ${whole} in all` : `${counts}; ${whole} in all, of which ${excused} are excused`,
    best: (value: string, best: string) => `${value}; the best of the group has ${best}`,
    bestUnknown: (value: string) => `${value}; the best of the group is not known yet`,
    cases: (count: string) => (count === "1" ? "1 case" : `${count} cases`),
    met: (items: string) => `met are ${items}`,
    nothingMet: "nothing is met",
    noFaults: "no fault",
    times: (count: string) => (count === "1" ? "once" : `${count} times`),
    given: (points: string, reason: string) => `${points} points, because: ${reason}`,
  },
} as const;
