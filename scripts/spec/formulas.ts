import type * as kinds from "../../src/rules/kinds.js";
import type { LocalizedText } from "../../src/text/text.js";
import type { Clause } from "./clause.js";

const of = (vi: string, en: string): Required<LocalizedText> => ({ vi, en });

/** What the letters of the formulas stand for. */
export const legend: Clause = {
  ...of(
    "Trong các công thức, M là điểm tối đa của tiêu chí; x là điều được đo: giá trị `value`, hoặc 100 × `part` ÷ (`whole` − `excused`) khi `measure` là `ratio`; Σ tính trên những mục mà số liệu nêu. Giới hạn: `atLeast` đạt khi x ≥, `above` khi x >, `atMost` khi x ≤, `below` khi x <; giới hạn của tỷ lệ tính bằng phần trăm. Kết quả chưa làm tròn.",
    "In the formulas M is the maximum of the leaf; x is what is measured: the `value`, or 100 × `part` ÷ (`whole` − `excused`) where `measure` is `ratio`; Σ runs over the items that the facts name. A limit `atLeast` is met where x ≥ it, `above` where x >, `atMost` where x ≤, `below` where x <; that of a ratio is in percent. What comes out is not rounded yet.",
  ),
  vectors: ["accepted/steps", "accepted/proportional"],
};

/** What each kind of rule computes, before the leaf's rounding. */
export const formulas: { readonly [Kind in keyof typeof kinds]: Required<LocalizedText> } = {
  levels: of("điểm của mức đã nêu", "points of the level that is stated"),
  checklist: of("Σ điểm của các nội dung đạt", "Σ points of the items that are met"),
  counting: of(
    "số nhỏ hơn trong M và Σ (điểm mỗi việc × số việc, không quá mức `most` của loại ấy)",
    "the lesser of M and Σ (points of each × count, no more than the `most` of its sort)",
  ),
  deducting: of(
    "số lớn hơn trong mức `least` (không ghi thì là điểm tối thiểu) và M − Σ điểm trừ; điểm trừ là điểm × số lỗi, hoặc theo lần (lần thứ nhất, thứ hai …, lần cuối lặp lại; `all`: còn đúng mức `least`), hoặc điểm đã nêu trong khoảng",
    "the greater of `least` (the minimum where it is not stated) and M − Σ taken; taken is points × count, or in turn (the first, the second …, the last again and again; `all`: `least` is left), or the points stated within the range",
  ),
  steps: of(
    "điểm của ngưỡng đầu tiên mà x đạt, `beyond` trước rồi `steps`, tốt nhất trước; không ngưỡng nào thì `otherwise`",
    "points of the first step whose limit x meets, `beyond` first and then `steps`, best first; else `otherwise`",
  ),
  proportional: of(
    "M × x ÷ `target`, không quá M và không dưới 0 (`target` là 100 nếu không ghi); không đạt `from` thì `from.otherwise`",
    "M × x ÷ `target`, no more than M and no less than 0 (`target` is 100 unless stated); where `from` is not met, `from.otherwise`",
  ),
  weighted: of(
    "M × Σ (trọng số × số lượng) ÷ (tổng số − số được loại trừ)",
    "M × Σ (weight × count) ÷ (whole − excused)",
  ),
  line: of(
    "trên đoạn thẳng qua hai điểm mốc (x₁, y₁), (x₂, y₂) hai bên x: y₁ + (y₂ − y₁) × (x − x₁) ÷ (x₂ − x₁); ngoài các mốc thì lấy điểm của mốc gần nhất",
    "on the straight line through the given points (x₁, y₁), (x₂, y₂) around x: y₁ + (y₂ − y₁) × (x − x₁) ÷ (x₂ − x₁); outside them, the points of the nearest",
  ),
  deadline: of(
    "với d là số ngày sau hạn (âm là trước hạn): điểm của mức `early` đầu tiên có d ≤ −`days`; `onTime` khi d ≤ 0; điểm của mức `late` đầu tiên có d ≤ `days`, hoặc `onTime` − `perDay` × d nhưng không dưới `later`; còn lại `later`; không thực hiện thì `missed`",
    "with d the days after the due day (negative: before it): points of the first `early` step with d ≤ −`days`; `onTime` for d ≤ 0; points of the first `late` step with d ≤ `days`, or `onTime` − `perDay` × d, no less than `later`; else `later`; `missed` where it was not done",
  ),
  relative: of(
    "`best`, `mean`: M × x ÷ mức so sánh, không quá M; nếu thấp là tốt thì M khi x không quá mức so sánh, quá thì M × mức so sánh ÷ x. `worst`: M × (x − kém nhất) ÷ (tốt nhất − kém nhất), bằng nhau cả thì M. Theo thứ tự: điểm của mức đầu tiên có thứ tự không nhỏ hơn của đơn vị",
    "`best`, `mean`: M × x ÷ yardstick, no more than M; where the lowest is best, M up to the yardstick and M × yardstick ÷ x beyond it. `worst`: M × (x − worst) ÷ (best − worst), M where all are equal. By place: points of the first step whose place is no less than that of the unit",
  ),
  given: of(
    "điểm đã nêu, trong khoảng của tiêu chí, là bội của `step`",
    "the points that are stated, within the bounds of the leaf, a multiple of `step`",
  ),
  survey: of("M × trung bình các câu hỏi (mục về điều tra)", "M × mean of the questions (section on the survey)"),
  sum: of(
    "Σ hệ số × điểm của từng thành phần ÷ `dividedBy`; mỗi thành phần trong khoảng của riêng nó",
    "Σ factor × points of each term ÷ `dividedBy`; each term within its `min` and `max`",
  ),
  best: of(
    "điểm cao nhất trong các trường hợp đáp ứng; không có trường hợp nào thì điểm tối thiểu của tiêu chí",
    "the most points of the cases that are met; the minimum of the leaf where none is",
  ),
  clamp: of(
    "điểm của quy tắc bên trong, không dưới `least` và không quá `most`",
    "points of the rule inside, no less than `least` and no more than `most`",
  ),
  when: of(
    "điều kiện có thì `holds`, không thì `otherwise`: số điểm, hoặc điểm của quy tắc ở đó",
    "`holds` where the condition is met, else `otherwise`: points, or the points of the rule there",
  ),
};
