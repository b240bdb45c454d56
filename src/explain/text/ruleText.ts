import type { Language } from "../../number/print.js";
import { type Limit, limitOf, type Measure } from "../../rules/measure.js";
import type { Rule } from "../../rules/rule.js";
import { inLanguage, type Text } from "../../text/text.js";
import { number } from "./lineText.js";
import { oneLine } from "./oneLine.js";

/** What a leaf may give: its bounds as the scheme prints them. */
export interface Reach {
  readonly min: string;
  readonly max: string;
}

/** How a rule scores, in one sentence. */
export function ruleText(rule: Rule, reach: Reach, language: Language): string {
  return sentences[language](rule, reach);
}

/** A title in quotation marks, as it is cited. */
export function cited(title: Text, language: Language): string {
  return `“${oneLine(inLanguage(title, language))}”`;
}

/** A limit in words: `từ 80 % trở lên`. */
export function limitText(limit: Limit, measure: Measure, language: Language): string {
  const { kind, at } = limitOf(limit);
  const figure = `${number(at, language)}${measure === "ratio" ? " %" : ""}`;
  return limits[language][kind](figure);
}

const limits = {
  vi: {
    atLeast: (figure: string) => `từ ${figure} trở lên`,
    above: (figure: string) => `trên ${figure}`,
    atMost: (figure: string) => `từ ${figure} trở xuống`,
    below: (figure: string) => `dưới ${figure}`,
  },
  en: {
    atLeast: (figure: string) => `${figure} or more`,
    above: (figure: string) => `more than ${figure}`,
    atMost: (figure: string) => `${figure} or less`,
    below: (figure: string) => `less than ${figure}`,
  },
} as const;

const sentences: Readonly<Record<Language, (rule: Rule, reach: Reach) => string>> = {
  vi: (rule, { min, max }) => {
    const points = (figure: string): string => `${number(figure, "vi")} điểm`;
    switch (rule.kind) {
      case "levels": {
        const levels = rule.levels.map((one) => `${cited(one.title, "vi")} được ${points(one.points)}`);
        return `chấm theo mức đạt được; ${levels.join("; ")}.`;
      }
      case "steps": {
        const steps = rule.steps.map((step) => `${limitText(step, rule.measure, "vi")} được ${points(step.points)}`);
        return `${measures.vi[rule.measure]} ${steps.join("; ")}; còn lại được ${points(rule.otherwise)}.`;
      }
      case "proportional": {
        const { from, target = "100" } = rule;
        const full = `điểm tính theo ${measures.vi[rule.measure]}, ${limitText({ atLeast: target }, rule.measure, "vi")} được đủ ${points(max)}`;
        if (from === undefined) return `${full}.`;
        return `${full}; chỉ tính khi đạt ${limitText(from, rule.measure, "vi")}, nếu không thì được ${points(from.otherwise)}.`;
      }
      case "weighted": {
        const terms = rule.terms.map(({ title, weight }) => `${cited(title, "vi")} hệ số ${number(weight, "vi")}`);
        return `lấy ${points(max)} nhân với số đã quy đổi theo hệ số, chia cho số được tính; ${terms.join("; ")}.`;
      }
      case "counting":
        return `mỗi trường hợp được ${points(rule.each)}, tất cả không quá ${points(max)}.`;
      case "checklist": {
        const items = rule.items.map((one) => `${cited(one.title, "vi")} ${points(one.points)}`);
        return `cộng điểm của từng nội dung đạt; ${items.join("; ")}.`;
      }
      case "deducting": {
        const faults = rule.faults.map((one) => `${cited(one.title, "vi")} trừ ${points(one.points)}`);
        return `từ ${points(max)}, mỗi lỗi bị trừ điểm nhưng không xuống dưới ${points(rule.least ?? min)}; ${faults.join("; ")}.`;
      }
      case "relative":
        return rule.best === "highest"
          ? `đơn vị có giá trị cao nhất trong khối được ${points(max)}, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.`
          : `đơn vị có giá trị thấp nhất trong khối được ${points(max)}, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.`;
      case "given":
        return rule.step === undefined
          ? "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác."
          : `điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước ${points(rule.step)}.`;
      case "survey":
        return `lấy ${points(max)} nhân với trung bình các câu hỏi của phiếu điều tra xã hội học.`;
    }
  },
  en: (rule, { min, max }) => {
    const points = (figure: string): string => (figure === "1" ? "1 point" : `${number(figure, "en")} points`);
    switch (rule.kind) {
      case "levels": {
        const levels = rule.levels.map((one) => `${cited(one.title, "en")} gives ${points(one.points)}`);
        return `scored by the level reached; ${levels.join("; ")}.`;
      }
      case "steps": {
        const steps = rule.steps.map((step) => `${limitText(step, rule.measure, "en")} gives ${points(step.points)}`);
        return `${measures.en[rule.measure]} ${steps.join("; ")}; anything else gives ${points(rule.otherwise)}.`;
      }
      case "proportional": {
        const { from, target = "100" } = rule;
        const full = `points in proportion to ${measures.en[rule.measure]}, ${limitText({ atLeast: target }, rule.measure, "en")} giving the full ${points(max)}`;
        if (from === undefined) return `${full}.`;
        return `${full}; only from ${limitText(from, rule.measure, "en")}, otherwise ${points(from.otherwise)}.`;
      }
      case "weighted": {
        const terms = rule.terms.map(({ title, weight }) => `${cited(title, "en")} weighs ${number(weight, "en")}`);
        return `${points(max)} times the weighted count, divided by what is counted; ${terms.join("; ")}.`;
      }
      case "counting":
        return `${points(rule.each)} for each, ${points(max)} at most.`;
      case "checklist": {
        const items = rule.items.map((one) => `${cited(one.title, "en")} ${points(one.points)}`);
        return `the points of the items that are met; ${items.join("; ")}.`;
      }
      case "deducting": {
        const faults = rule.faults.map((one) => `${cited(one.title, "en")} takes ${points(one.points)}`);
        return `${points(max)} less what each fault takes, ${points(rule.least ?? min)} at least; ${faults.join("; ")}.`;
      }
      case "relative":
        return rule.best === "highest"
          ? `the highest value of the group gets ${points(max)}, the others their proportion of it.`
          : `the lowest value of the group gets ${points(max)}, the others their proportion of it.`;
      case "given":
        return rule.step === undefined
          ? "points stated by whoever is competent, or taken from another index."
          : `points stated by whoever is competent, or taken from another index, in steps of ${points(rule.step)}.`;
      case "survey":
        return `${points(max)} times the mean of the survey's questions.`;
    }
  },
};

const measures = {
  vi: { ratio: "tỷ lệ", value: "giá trị" },
  en: { ratio: "the share", value: "the value" },
} as const;
