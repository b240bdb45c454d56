import type { Rule } from "par-index";
import { ruleSentence } from "par-index/table";
import { describe, expect, it } from "vitest";
import { named } from "./ask.js";

const title = { vi: "Hoàn\n thành", en: "Done" };
const counting: Rule = { kind: "counting", each: "0.5" };
const steps: Rule = {
  kind: "steps",
  measure: "ratio",
  over: "full",
  beyond: [{ above: "105", points: "1" }],
  steps: [{ atLeast: "95", points: "2" }],
  otherwise: "-0.5",
};
const table: readonly (readonly [Rule, string, string])[] = [
  [
    { kind: "levels", levels: [{ id: "a", title, points: "1" }, named("b", "-0.5")] },
    "chấm theo mức đạt được; “Hoàn thành” được 1 điểm; “b” được −0,5 điểm.",
    "scored by the level reached; “Done” gives 1 point; “b” gives −0.5 points.",
  ],
  [
    steps,
    "tỷ lệ (vượt tổng số vẫn tính): quá mức tốt nhất, trên 105 % được 1 điểm; từ 95 % đến 105 % được 2 điểm; dưới 95 % được −0,5 điểm.",
    "the share: more than 105 % gives 1 point; 95 % or more gives 2 points; anything else gives −0.5 points.",
  ],
  [
    {
      kind: "steps",
      measure: "value",
      steps: [
        { atMost: "1", points: "2" },
        { below: "3", points: "1" },
      ],
      otherwise: "0",
      words: { value: { vi: "số lỗi", en: "faults" }, unit: { vi: "lỗi", en: "of them" } },
    },
    "số lỗi: từ 1 lỗi trở xuống được 2 điểm; trên 1 lỗi đến dưới 3 lỗi được 1 điểm; từ 3 lỗi trở lên được 0 điểm.",
    "faults: 1 of them or less gives 2 points; less than 3 of them gives 1 point; anything else gives 0 points.",
  ],
  [
    { kind: "proportional", measure: "ratio" },
    "điểm tính theo tỷ lệ, đủ 100 % được 2 điểm.",
    "points in proportion to the share, 100 % or more giving the full 2 points.",
  ],
  [
    {
      kind: "proportional",
      measure: "ratio",
      of: "amounts",
      words: { part: { vi: "số đã chi" }, excused: { vi: "số được\nhoãn", en: "put off" }, unit: { vi: "đồng" } },
    },
    "điểm tính theo tỷ lệ (không tính số được hoãn; tính theo lượng), đủ 100 % được 2 điểm.",
    "points in proportion to the share, 100 % or more giving the full 2 points.",
  ],
  [
    { kind: "proportional", measure: "ratio", over: "full", words: {} },
    "điểm tính theo tỷ lệ (vượt tổng số vẫn tính), đủ 100 % được 2 điểm.",
    "points in proportion to the share, 100 % or more giving the full 2 points.",
  ],
  [
    {
      kind: "proportional",
      measure: "ratio",
      target: "90",
      from: { atLeast: "50", otherwise: "0" },
      words: { part: { vi: "số việc xong", en: "tasks done" }, whole: { vi: "số việc được giao", en: "tasks given" } },
    },
    "điểm tính theo tỷ lệ số việc xong / số việc được giao, từ 90 % trở lên được đủ 2 điểm; chỉ tính khi đạt từ 50 % trở lên, nếu không thì được 0 điểm.",
    "points in proportion to the share tasks done / tasks given, 90 % or more giving the full 2 points; only from 50 % or more, otherwise 0 points.",
  ],
  [
    {
      kind: "proportional",
      measure: "value",
      target: "2.5",
      words: { part: { vi: "x" }, unit: { vi: "ngày", en: "days" } },
    },
    "điểm tính theo giá trị, từ 2,5 ngày trở lên được đủ 2 điểm.",
    "points in proportion to the value, 2.5 days or more giving the full 2 points.",
  ],
  [
    {
      kind: "line",
      measure: "value",
      through: [
        { at: "0", points: "0" },
        { at: "2.5", points: "2" },
      ],
      words: { value: { vi: "thời gian", en: "time" }, unit: { vi: "giờ", en: "hours" } },
    },
    "thời gian, theo đường thẳng giữa các mốc: 0 giờ được 0 điểm; 2,5 giờ được 2 điểm.",
    "time, by straight lines between: 0 hours gives 0 points; 2.5 hours gives 2 points.",
  ],
  [
    { kind: "weighted", terms: [{ id: "a", title, weight: "0.5" }] },
    "lấy 2 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Hoàn thành” hệ số 0,5.",
    "2 points times the weighted count, divided by what is counted; “Done” weighs 0.5.",
  ],
  [counting, "mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm.", "0.5 points for each, 2 points at most."],
  [
    { kind: "counting", each: "1", words: { count: { vi: "sáng kiến", en: "idea" } } },
    "mỗi sáng kiến được 1 điểm, tất cả không quá 2 điểm.",
    "1 point for each idea, 2 points at most.",
  ],
  [
    { kind: "counting", each: [{ id: "a", title, points: "1", most: "1.5" }, named("b", "0.5")] },
    "mỗi “Hoàn thành” được 1 điểm, không quá 1,5 điểm; mỗi “b” được 0,5 điểm; tất cả không quá 2 điểm.",
    "1 point for each “Done”, 1.5 points at most; 0.5 points for each “b”; 2 points at most in all.",
  ],
  [
    { kind: "checklist", items: [{ id: "a", title, points: "1.5" }, named("b", "0.5")] },
    "cộng điểm của từng nội dung đạt; “Hoàn thành” 1,5 điểm; “b” 0,5 điểm.",
    "points for each item that is met; “Done” 1.5 points; “b” 0.5 points.",
  ],
  [
    {
      kind: "deducting",
      faults: [
        named("a", "1"),
        { ...named("b", ""), points: { inTurn: ["0.5", "1", "all"] } },
        { ...named("c", ""), points: { atLeast: "0.5", atMost: "1" } },
        { ...named("d", ""), points: { inTurn: ["all"] } },
      ],
    },
    "từ 2 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là −1 điểm; “a” trừ 1 điểm; “b” lần thứ 1 trừ 0,5 điểm, lần thứ 2 trừ 1 điểm, từ lần thứ 3 trừ hết số điểm còn lại; “c” trừ từ 0,5 đến 1 điểm mỗi lần; “d” lần nào cũng trừ hết số điểm còn lại.",
    "from 2 points, each fault takes points off, down to −1 points at the least; “a” takes 1 point; “b” number 1 takes 0.5 points, number 2 takes 1 point, from number 3 on it takes all that is left; “c” takes from 0.5 to 1 point each; “d” takes all that is left each time.",
  ],
  [
    { kind: "deducting", least: "0", faults: [{ id: "a", title, points: "1" }] },
    "từ 2 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới 0 điểm; “Hoàn thành” trừ 1 điểm.",
    "from 2 points, each fault takes points off, down to 0 points at the least; “Done” takes 1 point.",
  ],
  [
    {
      kind: "deadline",
      due: "2021-01-31",
      early: [{ days: 7, points: "2" }],
      onTime: "1.5",
      late: [
        { days: 1, points: "1" },
        { days: 3, points: "0.5" },
      ],
      later: "0",
      missed: "-1",
    },
    "sớm từ 7 ngày trở lên được 2 điểm; chậm nhất ngày 31/01/2021 được 1,5 điểm; chậm không quá 1 ngày được 1 điểm; chậm không quá 3 ngày được 0,5 điểm; chậm hơn nữa được 0 điểm; không thực hiện được −1 điểm.",
    "7 days or more early gives 2 points; by 2021-01-31 gives 1.5 points; up to 1 day late gives 1 point; up to 3 days late gives 0.5 points; later than that gives 0 points; not done gives −1 points.",
  ],
  [
    { kind: "deadline", due: { month: 3, day: 1 }, onTime: "2", late: { perDay: "0.25" }, later: "0", missed: "0" },
    "chậm nhất ngày 01/03 của năm đánh giá được 2 điểm; mỗi ngày chậm trừ 0,25 điểm, không dưới 0 điểm; không thực hiện được 0 điểm.",
    "by 03-01 of the period's year gives 2 points; each day late takes 0.25 points, down to 0 points; not done gives 0 points.",
  ],
  [
    { kind: "deadline", due: { month: 11, day: 30, year: "before" }, onTime: "2", later: "0", missed: "0" },
    "chậm nhất ngày 30/11 của năm trước kỳ đánh giá được 2 điểm; chậm hơn nữa được 0 điểm; không thực hiện được 0 điểm.",
    "by 11-30 of the year before the period gives 2 points; later than that gives 0 points; not done gives 0 points.",
  ],
  [
    { kind: "deadline", due: { month: 1, day: 5, year: "after" }, onTime: "2", later: "0", missed: "0" },
    "chậm nhất ngày 05/01 của năm sau kỳ đánh giá được 2 điểm; chậm hơn nữa được 0 điểm; không thực hiện được 0 điểm.",
    "by 01-05 of the year after the period gives 2 points; later than that gives 0 points; not done gives 0 points.",
  ],
  [
    { kind: "relative", best: "highest" },
    "đơn vị có giá trị cao nhất trong khối được 2 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.",
    "the highest value of the group gets 2 points, the others their proportion of it.",
  ],
  [
    { kind: "relative", best: "lowest", words: { value: { vi: "giờ", en: "hours on the line" } } },
    "đơn vị có giờ thấp nhất trong khối được 2 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.",
    "the lowest hours on the line of the group gets 2 points, the others their proportion of it.",
  ],
  [
    { kind: "relative", best: "lowest", measure: "ratio" },
    "đơn vị có tỷ lệ thấp nhất trong khối được 2 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị đó.",
    "the lowest share of the group gets 2 points, the others their proportion of it.",
  ],
  [
    { kind: "relative", best: "highest", against: "mean" },
    "đơn vị có giá trị bằng hoặc cao hơn mức trung bình của khối được 2 điểm, các đơn vị khác tính theo tỷ lệ so với mức trung bình.",
    "whoever is as good as the mean value of the group gets 2 points, the others their proportion of it.",
  ],
  [
    { kind: "relative", best: "lowest", against: "worst" },
    "đơn vị có giá trị thấp nhất trong khối được 2 điểm, cao nhất được 0 điểm, các đơn vị khác tính theo đường thẳng giữa hai mức đó.",
    "the lowest value of the group gets 2 points, the highest 0 points, the others by a straight line between them.",
  ],
  [
    {
      kind: "relative",
      best: "highest",
      against: {
        places: [
          { atMost: 1, points: "2" },
          { atMost: 3, points: "1" },
        ],
        otherwise: "0",
      },
    },
    "xếp các đơn vị trong khối theo giá trị, cao nhất đứng đầu; thứ 1 được 2 điểm; thứ 2 đến thứ 3 được 1 điểm; còn lại được 0 điểm.",
    "the units of the group in the order of value, the highest first; place 1 gives 2 points; place 2–3 gives 1 point; anything else gives 0 points.",
  ],
  [
    { kind: "given" },
    "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác.",
    "points stated by whoever is competent, or taken from another index.",
  ],
  [
    { kind: "given", step: "0.5" },
    "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước 0,5 điểm.",
    "points stated by whoever is competent, or taken from another index, in steps of 0.5 points.",
  ],
  [
    { kind: "survey" },
    "lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học.",
    "2 points times the mean of the survey's questions.",
  ],
  [
    {
      kind: "sum",
      dividedBy: "2",
      terms: [
        { id: "a", title, max: "1", times: "0.5", rule: counting },
        { id: "b", title: { vi: "B" }, rule: counting },
      ],
    },
    "cộng điểm các phần: 0,5 × “Hoàn thành” tối đa 1 điểm (mỗi trường hợp được 0,5 điểm, tất cả không quá 1 điểm); “B” (mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm); rồi chia cho 2.",
    "the points of the parts added up: 0.5 × “Done” (0.5 points for each, 1 point at most); “B” (0.5 points for each, 2 points at most); then divided by 2.",
  ],
  [
    { kind: "sum", terms: [{ id: "b", title: { vi: "B" }, rule: counting }] },
    "cộng điểm các phần: “B” (mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm).",
    "the points of the parts added up: “B” (0.5 points for each, 2 points at most).",
  ],
  [
    {
      kind: "best",
      cases: [
        { id: "a", title, rule: counting },
        { id: "b", title: { vi: "B" }, max: "1", rule: counting },
      ],
    },
    "tính trường hợp có điểm cao nhất: “Hoàn thành” (mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm); “B” tối đa 1 điểm (mỗi trường hợp được 0,5 điểm, tất cả không quá 1 điểm).",
    "the case that gives the most counts: “Done” (0.5 points for each, 2 points at most); “B” (0.5 points for each, 1 point at most).",
  ],
  [
    { kind: "clamp", least: "0", most: "2", rule: counting },
    "(mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm), không dưới 0 điểm, không quá 2 điểm.",
    "0.5 points for each, 2 points at most; 0 points at least, 2 points at most.",
  ],
  [
    { kind: "clamp", least: "0", rule: counting },
    "(mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm), không dưới 0 điểm.",
    "0.5 points for each, 2 points at most; 0 points at least.",
  ],
  [
    { kind: "when", if: { on: "statement", title }, holds: counting, otherwise: { points: "1" } },
    "nếu “Hoàn thành” thì (mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm); nếu không thì được 1 điểm.",
    "if “Done”: 0.5 points for each, 2 points at most; if not: 1 point.",
  ],
  [
    {
      kind: "when",
      if: {
        on: "level",
        title,
        levels: [
          { id: "a", title: { vi: "A" } },
          { id: "b", title: { vi: "B" } },
          { id: "c", title },
        ],
        is: ["b", "a"],
      },
      holds: { points: "2" },
      otherwise: counting,
    },
    "nếu “Hoàn thành” là “B” hoặc “A” thì được 2 điểm; nếu không thì (mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm).",
    "if “Done” is “A” or “B”: 2 points; if not: 0.5 points for each, 2 points at most.",
  ],
  [
    {
      kind: "when",
      if: {
        on: "documents",
        documents: [
          { id: "a", title: { vi: "A" } },
          { id: "b", title },
        ],
      },
      holds: { points: "2" },
      otherwise: { points: "0" },
    },
    "nếu có đủ “A”, “Hoàn thành” thì được 2 điểm; nếu không thì được 0 điểm.",
    "if there are “A”, “Done”: 2 points; if not: 0 points.",
  ],
  [
    {
      kind: "when",
      if: { on: "leaf-level", leaf: "1.1", is: ["co", "mot-phan"] },
      holds: { points: "2" },
      otherwise: { points: "0" },
    },
    "nếu tiêu chí “1.1” ở mức “co” hoặc “mot-phan” thì được 2 điểm; nếu không thì được 0 điểm.",
    "if criterion 1.1 is at “co” or “mot-phan”: 2 points; if not: 0 points.",
  ],
  [
    {
      kind: "when",
      if: { on: "leaf-points", leaf: "1.1", above: "0.5" },
      holds: { points: "2" },
      otherwise: { points: "0" },
    },
    "nếu điểm của tiêu chí “1.1” trên 0,5 thì được 2 điểm; nếu không thì được 0 điểm.",
    "if the points of criterion 1.1 are more than 0.5: 2 points; if not: 0 points.",
  ],
];

describe("ruleSentence(rule, leaf, language)", () => {
  it.each(table)("says %o", (rule, vi, en) => {
    const leaf = rule.kind === "deducting" ? { max: "2", min: "-1" } : { max: "2" };
    expect(ruleSentence(rule, leaf, "vi", "for-people")).toBe(vi);
    expect(ruleSentence(rule, leaf, "en")).toBe(en);
  });

  it("says exactly what words a rule has, and that it has none", () => {
    const exact = (rule: Rule): string => ruleSentence(rule, { max: "2" }).split(", đủ")[0] ?? "";
    const ratio = { kind: "proportional", measure: "ratio" } as const;
    const [part, whole, unit] = [{ vi: "xong" }, { vi: "giao" }, { vi: "việc" }] as const;
    expect(exact({ ...ratio, words: {} })).toBe("điểm tính theo tỷ lệ (không đặt tên)");
    expect(exact({ ...ratio, words: { part, unit } })).toBe("điểm tính theo tỷ lệ (tử số xong; đơn vị việc)");
    expect(exact({ ...ratio, words: { part, whole, unit } })).toBe("điểm tính theo tỷ lệ xong / giao (đơn vị việc)");
  });

  it("takes the leaf's minimum for zero where it is not stated", () => {
    expect(ruleSentence({ kind: "deducting", faults: [named("a", "1")] }, { max: "2" })).toContain(
      "không xuống dưới điểm thấp nhất là 0 điểm",
    );
  });
});
