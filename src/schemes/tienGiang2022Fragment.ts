import { freeze } from "../document/freeze.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * An excerpt of the table by which the Department of Health of Tiền Giang scores its own units (2022): the leaves of
 * criterion 1 that are complete, with their real maxima and rules. The table is known from a shared document; the
 * number of its decision is not. The names of groups 1, 1.1 and 1.4 are ours.
 *
 * Cut: leaf 1.1.2, the degree to which the plan is carried out (80–100 % earns that share of the maximum, below 80 %
 * nothing), because its maximum is missing; everything after 1.4.2; the classes. Not stated, so our reading: rounding,
 * what does not apply, ties, and that leaf 1.3 cannot fall below 0.
 */
export const tienGiang2022Fragment: Scheme = /* @__PURE__ */ freeze({
  id: "tien-giang-2022-fragment",
  edition: "2022",
  title: {
    vi: "Bảng chấm điểm CCHC của Sở Y tế Tiền Giang đối với đơn vị trực thuộc, năm 2022 (trích)",
    en: "PAR scoring table of the Tiền Giang Department of Health for its units, 2022 (excerpt)",
  },
  status: "illustrative",
  basis: [
    {
      document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
      place: "mục 1",
    },
  ],
  parts: [
    {
      id: "appraisal",
      title: { vi: "Điểm tự đánh giá, thẩm định", en: "Self-assessed and appraised points" },
      max: "5.5",
    },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Công tác chỉ đạo, điều hành CCHC (trích)", en: "Leadership and direction of PAR (excerpt)" },
      max: "5.5",
      clause: {
        document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
        place: "mục 1",
      },
      children: [
        {
          kind: "group",
          code: "1.1",
          title: { vi: "Kế hoạch CCHC (trích)", en: "PAR plan (excerpt)" },
          max: "1",
          clause: {
            document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
            place: "mục 1.1",
          },
          children: [
            {
              kind: "leaf",
              code: "1.1.1",
              title: { vi: "Ban hành kế hoạch CCHC", en: "The PAR plan is issued" },
              max: "1",
              min: "-1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  {
                    id: "complete-and-on-time",
                    title: { vi: "Đầy đủ và đúng thời hạn", en: "Complete and on time" },
                    points: "1",
                  },
                  { id: "late", title: { vi: "Chậm thời hạn", en: "Late" }, points: "0" },
                  { id: "none", title: { vi: "Không ban hành", en: "Not issued" }, points: "-1" },
                ],
              },
              clause: {
                document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
                place: "mục 1.1.1",
              },
            },
          ],
        },
        {
          kind: "leaf",
          code: "1.2",
          title: { vi: "Báo cáo tự chấm điểm đầy đủ, đúng hạn", en: "Self-assessment report complete and on time" },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "yes", title: { vi: "Có", en: "Yes" }, points: "0.5" },
              { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
            ],
          },
          clause: {
            document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
            place: "mục 1.2",
          },
        },
        {
          kind: "leaf",
          code: "1.3",
          title: { vi: "Báo cáo CCHC định kỳ", en: "Periodic PAR reports" },
          max: "2",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "late-or-inadequate",
                title: { vi: "Báo cáo chậm hoặc không đạt yêu cầu", en: "A report is late or inadequate" },
                points: "0.25",
              },
              {
                id: "missing-quarter-or-half-year",
                title: { vi: "Thiếu báo cáo quý hoặc 6 tháng", en: "A quarterly or half-yearly report is missing" },
                points: "0.5",
              },
              {
                id: "missing-annual",
                title: { vi: "Thiếu báo cáo năm", en: "The annual report is missing" },
                points: "1",
              },
            ],
          },
          clause: {
            document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
            place: "mục 1.3",
          },
        },
        {
          kind: "group",
          code: "1.4",
          title: { vi: "Kiểm tra CCHC", en: "PAR inspection" },
          max: "2",
          clause: {
            document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
            place: "mục 1.4",
          },
          children: [
            {
              kind: "leaf",
              code: "1.4.1",
              title: { vi: "Tỷ lệ đơn vị được kiểm tra", en: "Share of units inspected" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "steps",
                measure: "ratio",
                steps: [
                  { atLeast: "30", points: "1" },
                  { atLeast: "20", points: "0.5" },
                ],
                otherwise: "0",
              },
              clause: {
                document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
                place: "mục 1.4.1",
              },
            },
            {
              kind: "leaf",
              code: "1.4.2",
              title: { vi: "Xử lý vấn đề phát hiện qua kiểm tra", en: "Problems found by inspections are dealt with" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "weighted",
                terms: [
                  { id: "completed", title: { vi: "Đã xử lý xong", en: "Dealt with" }, weight: "1" },
                  {
                    id: "handled",
                    title: { vi: "Đã xử lý nhưng chưa hoàn thành", en: "Handled, not completed" },
                    weight: "0.5",
                  },
                ],
              },
              clause: {
                document: "Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022",
                place: "mục 1.4.2",
              },
            },
          ],
        },
      ],
    },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "points",
    reads: "published",
    best: [],
    otherwise: { class: "unclassified", title: { vi: "Chưa xếp loại", en: "Not classified" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
});
