import type { Dossier, Leaf, Rule, Scheme, Tally } from "par-index";
import { illustrative } from "../frame.js";

function leaf(code: string, title: string, max: string, rule: Rule, more: Partial<Leaf> = {}): Leaf {
  return { kind: "leaf", code, title: { vi: title }, max, part: "appraisal", rule, ...more };
}

function named(id: string, title: string) {
  return { id, title: { vi: title } };
}

/** Every kind of rule once, each with facts of its own shape. The criteria are invented. */
export const tenKinds: Scheme = illustrative({
  id: "excel-ten-kinds",
  title: { vi: "Mười loại quy tắc chấm", en: "Ten kinds of rules" },
  parts: [
    { id: "appraisal", title: { vi: "Thẩm định", en: "Appraised" }, max: "22" },
    { id: "survey", title: { vi: "Điều tra XHH", en: "Survey" }, max: "8" },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Chỉ đạo, điều hành", en: "Leadership" },
      max: "14",
      children: [
        leaf("1.1", "Ban hành kế hoạch CCHC", "1", {
          kind: "levels",
          levels: [
            { ...named("on-time", "Đúng hạn"), points: "1" },
            { ...named("late", "Chậm, có lý do, được chấp thuận"), points: "0.5" },
            { ...named("none", "Không ban hành"), points: "0" },
          ],
        }),
        leaf("1.2", "Tỷ lệ nhiệm vụ hoàn thành", "2", {
          kind: "steps",
          measure: "ratio",
          steps: [
            { above: "90", points: "2" },
            { atLeast: "70", points: "1" },
          ],
          otherwise: "0",
        }),
        leaf("1.3", "Tỷ lệ kinh phí giải ngân", "3", { kind: "proportional", measure: "ratio", of: "amounts" }),
        leaf("1.4", "Xử lý kiến nghị", "2", {
          kind: "weighted",
          terms: [
            { ...named("full", "Xử lý dứt điểm"), weight: "1" },
            { ...named("half", "Đang xử lý"), weight: "0.5" },
          ],
        }),
        leaf("1.5", "Sáng kiến được công nhận", "1", { kind: "counting", each: "0.5" }),
        leaf("1.6", "Nội dung công khai", "1", {
          kind: "checklist",
          items: [
            { ...named("board", "Niêm yết tại trụ sở"), points: "0.5" },
            { ...named("web", "Đăng trên cổng thông tin"), points: "0.5" },
          ],
        }),
        leaf("1.7", "Chấp hành kỷ luật", "1", {
          kind: "deducting",
          faults: [
            { ...named("warning", "Bị nhắc nhở"), points: "0.25" },
            { ...named("censure", "Bị khiển trách"), points: "0.5" },
          ],
        }),
        leaf("1.8", "Tốc độ giải quyết so với đơn vị tốt nhất", "1", { kind: "relative", best: "highest" }),
        leaf("1.9", "Điểm quy đổi từ chỉ số khác", "2", { kind: "given", step: "0.05" }),
      ],
    },
    leaf("2", "Số cuộc đối thoại", "8", {
      kind: "steps",
      measure: "value",
      steps: [{ atLeast: "4", points: "8" }],
      otherwise: "0",
    }),
    leaf("3", "Mức độ hài lòng", "8", { kind: "survey" }, { part: "survey" }),
  ],
  questionnaire: {
    groups: [{ id: "people", title: { vi: "Người dân" }, weight: "1" }],
    questions: [
      {
        id: "q1",
        leaf: "3",
        title: { vi: "Ông, bà có hài lòng không?" },
        options: [
          { id: "A", title: { vi: "Có" }, value: "1" },
          { id: "D", title: { vi: "Không" }, value: "0" },
        ],
      },
    ],
  },
});

/** A dossier with facts of every shape, an absence, documents and a note, and a name that tries to be a formula. */
export const example: Dossier = {
  unit: { id: "so-mau", name: '=HYPERLINK("http://example.invalid","Sở mẫu")', group: "sở", kind: "department" },
  period: "2021",
  scheme: { id: tenKinds.id, edition: tenKinds.edition },
  entries: [
    {
      leaf: "1.1",
      facts: { level: "late" },
      claimed: "0.5",
      documents: [
        { id: "15/KH-SM", title: "Kế hoạch CCHC năm 2021", date: "2021-01-20", place: "Văn thư" },
        { id: "16/CV-SM", title: "Xin lùi thời hạn" },
      ],
    },
    { leaf: "1.2", facts: { part: "45", whole: "50" }, note: "Năm nhiệm vụ chuyển sang 2022" },
    { leaf: "1.3", facts: { part: "1234.5", whole: "2000", excused: "0.25" } },
    {
      leaf: "1.4",
      facts: {
        counts: [
          { id: "full", count: 3 },
          { id: "half", count: 0 },
        ],
        whole: "7",
      },
    },
    { leaf: "1.5", facts: { count: 3 } },
    { leaf: "1.6", facts: { met: ["web"] } },
    { leaf: "1.7", facts: { faults: [{ id: "censure", count: 1 }] } },
    { leaf: "1.8", facts: { value: "12.5" } },
    { leaf: "1.9", facts: { points: "1.35", reason: "=1+1 là lý do, không phải công thức" } },
    { leaf: "2", facts: { absent: "not-applicable" } },
  ],
};

/** What was answered about it. */
export const answers: Tally = [
  { unit: "so-mau", group: "people", question: "q1", option: "A", count: 17 },
  { unit: "so-mau", group: "people", question: "q1", option: "D", count: 3 },
];
