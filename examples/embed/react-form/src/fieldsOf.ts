import type { Rule } from "par-index";

/** One thing to fill in for a leaf. */
export interface Field {
  /** Where its value stands in the facts, and where an issue about it points: `whole`, `counts.0.count`. */
  readonly place: string;
  readonly label: string;
  /** A number is typed as text: `0,5` is a Vietnamese decimal, and a browser's number field would not take it. */
  readonly input: "choice" | "tick" | "number" | "text";
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

const number = (place: string, label: string): Field => ({ place, label, input: "number" });

const wholeAndExcused = [number("whole", "Tổng số"), number("excused", "Trừ ra vì lý do khách quan (nếu có)")];

/** What the rule of a leaf asks of the unit. Nothing here is React: an Angular or Vue form may use it as it is. */
export function fieldsOf(rule: Rule): readonly Field[] {
  switch (rule.kind) {
    case "levels":
      return [
        {
          place: "level",
          label: "Mức đạt được",
          input: "choice",
          options: rule.levels.map(({ id, title }) => ({ id, label: title.vi })),
        },
      ];
    case "steps":
    case "proportional":
      return rule.measure === "value" ? [number("value", "Giá trị")] : [number("part", "Số đạt"), ...wholeAndExcused];
    case "weighted":
      return [...rule.terms.map(({ title }, at) => number(`counts.${at}.count`, title.vi)), ...wholeAndExcused];
    case "counting":
      return [number("count", "Số lượng")];
    case "checklist":
      return rule.items.map(({ id, title }) => ({ place: `met.${id}`, label: title.vi, input: "tick" }));
    case "deducting":
      return rule.faults.map(({ title }, at) => number(`faults.${at}.count`, `${title.vi} (số lần)`));
    case "relative":
      return [number("value", "Giá trị của đơn vị")];
    case "given":
      return [number("points", "Điểm"), { place: "reason", label: "Lý do", input: "text" }];
    case "survey":
      return [];
  }
}
