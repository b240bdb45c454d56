import type { Scheme } from "par-index";
import { illustrative } from "../frame.js";

/** Ten points in a tree of unequal depth: domain 1 has two levels below it, domains 2 and 3 are scored themselves. */
export const scheme: Scheme = illustrative({
  id: "a-tree",
  title: { vi: "Cây tiêu chí mười điểm", en: "A tree of ten points" },
  parts: [{ id: "appraisal", title: { vi: "Thẩm định", en: "Appraised" }, max: "10" }],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Công tác chỉ đạo, điều hành CCHC", en: "Leadership of PAR" },
      max: "6",
      children: [
        {
          kind: "leaf",
          code: "1.1",
          title: { vi: "Thời gian ban hành kế hoạch", en: "When the plan is issued" },
          max: "1",
          min: "-1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Đúng hạn", en: "On time" }, points: "1" },
              { id: "late", title: { vi: "Chậm", en: "Late" }, points: "0.5" },
              { id: "none", title: { vi: "Không ban hành", en: "Not issued" }, points: "-1" },
            ],
          },
        },
        {
          kind: "group",
          code: "1.2",
          title: { vi: "Thực hiện kế hoạch và báo cáo", en: "Carrying out and reporting" },
          max: "3",
          children: [
            {
              kind: "leaf",
              code: "1.2.1",
              title: { vi: "Mức độ hoàn thành kế hoạch", en: "Share of the plan carried out" },
              max: "2",
              part: "appraisal",
              rule: {
                kind: "steps",
                measure: "ratio",
                steps: [
                  { above: "90", points: "2" },
                  { atLeast: "70", points: "1" },
                ],
                otherwise: "0",
              },
            },
            {
              kind: "leaf",
              code: "1.2.2",
              title: { vi: "Báo cáo định kỳ", en: "Periodic reports" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "deducting",
                faults: [
                  { id: "late", title: { vi: "Báo cáo chậm", en: "A late report" }, points: "0.25" },
                  { id: "missing", title: { vi: "Thiếu báo cáo", en: "A missing report" }, points: "0.5" },
                ],
              },
            },
          ],
        },
        {
          kind: "leaf",
          code: "1.3",
          title: { vi: "Nội dung kế hoạch", en: "Contents of the plan" },
          max: "2",
          part: "appraisal",
          rule: {
            kind: "checklist",
            items: [
              { id: "tasks", title: { vi: "Đủ nhiệm vụ", en: "All tasks" }, points: "1" },
              { id: "products", title: { vi: "Rõ sản phẩm", en: "Products" }, points: "0.5" },
              { id: "funding", title: { vi: "Có kinh phí", en: "Funding" }, points: "0.5" },
            ],
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "2",
      title: { vi: "Xử lý vấn đề phát hiện qua kiểm tra", en: "Problems found are dealt with" },
      max: "3",
      part: "appraisal",
      rule: {
        kind: "weighted",
        terms: [
          { id: "completed", title: { vi: "Đã xử lý xong", en: "Completed" }, weight: "1" },
          { id: "handled", title: { vi: "Đang xử lý", en: "Handled" }, weight: "0.5" },
        ],
      },
    },
    {
      kind: "leaf",
      code: "3",
      title: { vi: "Hình thức tuyên truyền CCHC", en: "Ways of communicating PAR" },
      max: "1",
      part: "appraisal",
      rule: { kind: "counting", each: "0.25" },
    },
  ],
});
