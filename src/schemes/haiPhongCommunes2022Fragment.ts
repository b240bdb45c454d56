import { freeze } from "../document/freeze.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * An excerpt of the commune index set of Hải Phòng, Decision 3793/QĐ-UBND (2022): leaves 1.1.1 and 1.1.2 of section
 * II, with their real maxima and rules; only the beginning of the annex was reachable. Level 1.1.1 is decided by the
 * date of the digital signature.
 *
 * Cut: section I (satisfaction of people and organisations, 35 points: no questions are known); leaf 1.1.3 (1 point,
 * its steps are cut off) and the rest of criterion 1.1 (7.5 points in print, 0.5 here); the rest of domain 1 (14
 * points in print) and all other domains of section II (65 points); the classes. Not stated in the reachable text, so
 * our reading: rounding, what does not apply, ties.
 */
export const haiPhongCommunes2022Fragment: Scheme = /* @__PURE__ */ freeze({
  id: "hai-phong-communes-2022-fragment",
  edition: "2022",
  title: {
    vi: "Chỉ số CCHC của UBND cấp xã thành phố Hải Phòng năm 2022 (trích: 1.1.1 và 1.1.2)",
    en: "PAR Index of the communes of Hải Phòng, 2022 (excerpt: 1.1.1 and 1.1.2)",
  },
  status: "illustrative",
  basis: [{ document: "3793/QĐ-UBND", place: "thành phố Hải Phòng, năm 2022; phụ lục, phần II, lĩnh vực 1" }],
  parts: [
    { id: "appraisal", title: { vi: "Điểm đánh giá theo bộ chỉ số", en: "Points by the index set" }, max: "0.5" },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Công tác chỉ đạo, điều hành (trích)", en: "Leadership and direction (excerpt)" },
      max: "0.5",
      clause: { document: "3793/QĐ-UBND", place: "thành phố Hải Phòng, năm 2022; phụ lục, phần II, lĩnh vực 1" },
      children: [
        {
          kind: "group",
          code: "1.1",
          title: {
            vi: "Ban hành và thực hiện kế hoạch CCHC năm (trích)",
            en: "Issuing and carrying out the annual PAR plan (excerpt)",
          },
          max: "0.5",
          clause: { document: "3793/QĐ-UBND", place: "thành phố Hải Phòng, năm 2022; phụ lục, phần II, 1.1" },
          children: [
            {
              kind: "leaf",
              code: "1.1.1",
              title: { vi: "Thời gian ban hành kế hoạch", en: "When the plan is issued" },
              max: "0.2",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "january", title: { vi: "Ban hành trong tháng 01", en: "Issued in January" }, points: "0.2" },
                  {
                    id: "later-or-none",
                    title: {
                      vi: "Ban hành từ tháng 02 hoặc không ban hành",
                      en: "Issued from February on, or not issued",
                    },
                    points: "0",
                  },
                ],
              },
              clause: { document: "3793/QĐ-UBND", place: "thành phố Hải Phòng, năm 2022; phụ lục, phần II, 1.1.1" },
            },
            {
              kind: "leaf",
              code: "1.1.2",
              title: { vi: "Nội dung kế hoạch", en: "Contents of the plan" },
              max: "0.3",
              part: "appraisal",
              rule: {
                kind: "checklist",
                items: [
                  {
                    id: "covers-all-fields",
                    title: {
                      vi: "Đầy đủ các lĩnh vực theo kế hoạch của thành phố và cấp huyện",
                      en: "Covers every field of the city's and the district's plans",
                    },
                    points: "0.1",
                  },
                  {
                    id: "concrete-tasks",
                    title: { vi: "Cụ thể hóa các nhiệm vụ được giao", en: "Makes the assigned tasks concrete" },
                    points: "0.1",
                  },
                  {
                    id: "products-and-responsibility",
                    title: { vi: "Nêu rõ sản phẩm và trách nhiệm thực hiện", en: "States products and responsibility" },
                    points: "0.1",
                  },
                ],
              },
              clause: { document: "3793/QĐ-UBND", place: "thành phố Hải Phòng, năm 2022; phụ lục, phần II, 1.1.2" },
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
