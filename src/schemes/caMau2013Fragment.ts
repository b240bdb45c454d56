import { freeze } from "../document/freeze.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * An excerpt of the index set of Cà Mau, Decision 1880/QĐ-UBND (2013): criteria 1.1 and 1.2 of domain 1, with their
 * real maxima and rules; only the beginning of the annex was reachable. Titles may be shortened.
 *
 * Cut: criterion 1.3 (3 points, its leaves are missing) and the rest of domain 1, which is worth 20 points in print
 * and 7 here; all other domains; the survey column; the classes. Not stated in the reachable text, so our reading:
 * rounding, what does not apply, ties. The step table of 1.1.4 includes its upper bound: exactly 90 % earns 1 point,
 * not 2.
 */
export const caMau2013Fragment: Scheme = /* @__PURE__ */ freeze({
  id: "ca-mau-2013-fragment",
  edition: "2013",
  title: {
    vi: "Chỉ số CCHC của Cà Mau năm 2013 (trích: tiêu chí 1.1 và 1.2)",
    en: "PAR Index of Cà Mau, 2013 (excerpt: criteria 1.1 and 1.2)",
  },
  status: "illustrative",
  basis: [{ document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, lĩnh vực 1" }],
  parts: [{ id: "appraisal", title: { vi: "Điểm thẩm định", en: "Appraised points" }, max: "7" }],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Công tác chỉ đạo, điều hành CCHC (trích)", en: "Leadership and direction of PAR (excerpt)" },
      max: "7",
      clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, lĩnh vực 1" },
      children: [
        {
          kind: "group",
          code: "1.1",
          title: { vi: "Kế hoạch CCHC năm", en: "Annual PAR plan" },
          max: "5",
          clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1" },
          children: [
            {
              kind: "leaf",
              code: "1.1.1",
              title: { vi: "Thời gian ban hành kế hoạch", en: "When the plan is issued" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "on-time", title: { vi: "Đúng thời hạn", en: "On time" }, points: "1" },
                  { id: "late", title: { vi: "Chậm thời hạn", en: "Late" }, points: "0.5" },
                  { id: "none", title: { vi: "Không ban hành", en: "Not issued" }, points: "0" },
                ],
              },
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1.1" },
            },
            {
              kind: "leaf",
              code: "1.1.2",
              title: { vi: "Kế hoạch đủ nhiệm vụ và kinh phí", en: "The plan states all tasks and their funding" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "1" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1.2" },
            },
            {
              kind: "leaf",
              code: "1.1.3",
              title: { vi: "Nội dung kế hoạch đáp ứng yêu cầu", en: "The contents of the plan meet the requirements" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "1" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1.3" },
            },
            {
              kind: "leaf",
              code: "1.1.4",
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
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.1.4" },
            },
          ],
        },
        {
          kind: "group",
          code: "1.2",
          title: { vi: "Báo cáo CCHC", en: "PAR reports" },
          max: "2",
          clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.2" },
          children: [
            {
              kind: "leaf",
              code: "1.2.1",
              title: { vi: "Đủ báo cáo, đúng hạn", en: "All reports, on time" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "1" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.2.1" },
            },
            {
              kind: "leaf",
              code: "1.2.2",
              title: { vi: "Nội dung báo cáo đạt yêu cầu", en: "The contents of the reports meet the requirements" },
              max: "1",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "1" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "1880/QĐ-UBND", place: "tỉnh Cà Mau, năm 2013; phụ lục, 1.2.2" },
            },
          ],
        },
      ],
    },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "percent",
    reads: "published",
    best: [],
    otherwise: { class: "unclassified", title: { vi: "Chưa xếp loại", en: "Not classified" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "percent",
});
