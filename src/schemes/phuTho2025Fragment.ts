import { freeze } from "../document/freeze.js";
import type { Scheme } from "../scheme/scheme.js";

/**
 * An excerpt of a screen prototype for Phú Thọ (2025; public repository linhnv87/ChamDiemCCHC). It is a prototype's
 * data, not the text of a decision, whose number is not known. Maxima and rules are the prototype's. Codes carry their
 * section, because 3.1 and 3.2 stand in sections I and III. Where a leaf's name is not known, its title says so.
 *
 * Cut: in section I all but 3.1.1, 3.1.2 and 3.2 (36.5 points in print, 3 here); in section II all but 2.1 (25 in
 * print, 8 here); in section III all but 3.1 and 3.2 (10 in print, 5 here); in section IV, the bonus, all but 4.1 (its
 * cap of 5 cannot bind here); sections V (survey), VI (points by the Chairman and vice-chairs) and VII (minus points);
 * the classes.
 *
 * Our reading: II.2.1 and III.3.1 take points off "correspondingly" with no amount given, so a person states the
 * points and the reason; the yes/no leaves offer "not applicable", which lowers the maximum; rounding; ties.
 */
export const phuTho2025Fragment: Scheme = /* @__PURE__ */ freeze({
  id: "phu-tho-2025-fragment",
  edition: "2025",
  title: {
    vi: "Bản mẫu chấm điểm CCHC Phú Thọ năm 2025 (trích)",
    en: "Prototype of the PAR scoring of Phú Thọ, 2025 (excerpt)",
  },
  status: "illustrative",
  basis: [{ document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I đến IV" }],
  parts: [
    {
      id: "appraisal",
      title: { vi: "Điểm tự đánh giá, thẩm định", en: "Self-assessed and appraised points" },
      max: "16",
    },
  ],
  criteria: [
    {
      kind: "group",
      code: "I",
      title: { vi: "Kết quả thực hiện nhiệm vụ theo chức năng (trích)", en: "Results by function (excerpt)" },
      max: "3",
      clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I" },
      children: [
        {
          kind: "group",
          code: "I.3.1",
          title: { vi: "Mục 3.1 (không rõ tên)", en: "Item 3.1 (name unknown)" },
          max: "1",
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I, 3.1" },
          children: [
            {
              kind: "leaf",
              code: "I.3.1.1",
              title: { vi: "Mục 3.1.1 (không rõ tên)", en: "Item 3.1.1 (name unknown)" },
              max: "0.5",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "0.5" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I, 3.1.1" },
            },
            {
              kind: "leaf",
              code: "I.3.1.2",
              title: { vi: "Mục 3.1.2 (không rõ tên)", en: "Item 3.1.2 (name unknown)" },
              max: "0.5",
              part: "appraisal",
              rule: {
                kind: "levels",
                levels: [
                  { id: "yes", title: { vi: "Có", en: "Yes" }, points: "0.5" },
                  { id: "no", title: { vi: "Không", en: "No" }, points: "0" },
                ],
              },
              clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I, 3.1.2" },
            },
          ],
        },
        {
          kind: "leaf",
          code: "I.3.2",
          title: { vi: "Mục 3.2: số văn bản quy định hợp lệ được ban hành", en: "Item 3.2: valid regulations issued" },
          max: "2",
          part: "appraisal",
          rule: { kind: "counting", each: "0.5" },
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục I, 3.2" },
        },
      ],
    },
    {
      kind: "group",
      code: "II",
      title: { vi: "Kết quả thực hiện CCHC (trích)", en: "PAR results (excerpt)" },
      max: "8",
      clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục II" },
      children: [
        {
          kind: "leaf",
          code: "II.2.1",
          title: { vi: "Cải cách thể chế", en: "Institutional reform" },
          max: "8",
          part: "appraisal",
          rule: { kind: "given" },
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục II, 2.1" },
        },
      ],
    },
    {
      kind: "group",
      code: "III",
      title: { vi: "Kỷ luật, kỷ cương hành chính (trích)", en: "Administrative discipline (excerpt)" },
      max: "5",
      clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục III" },
      children: [
        {
          kind: "leaf",
          code: "III.3.1",
          title: { vi: "Mục 3.1 (không rõ tên)", en: "Item 3.1 (name unknown)" },
          max: "3",
          part: "appraisal",
          rule: { kind: "given" },
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục III, 3.1" },
        },
        {
          kind: "leaf",
          code: "III.3.2",
          title: { vi: "Mục 3.2: mức độ vi phạm", en: "Item 3.2: degree of violation" },
          max: "2",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "no-violation", title: { vi: "Không vi phạm (100 %)", en: "No violation (100 %)" }, points: "2" },
              { id: "minor", title: { vi: "Vi phạm nhẹ (50 %)", en: "Minor violation (50 %)" }, points: "1" },
              {
                id: "serious",
                title: { vi: "Vi phạm nghiêm trọng (0 %)", en: "Serious violation (0 %)" },
                points: "0",
              },
            ],
          },
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục III, 3.2" },
        },
      ],
    },
    {
      kind: "group",
      code: "IV",
      title: { vi: "Điểm cộng (trích)", en: "Bonus (excerpt)" },
      max: "2",
      bonus: { cap: "5" },
      clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục IV" },
      children: [
        {
          kind: "leaf",
          code: "IV.4.1",
          title: { vi: "Mục 4.1: mức độ thực hiện", en: "Item 4.1: degree of achievement" },
          max: "2",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "excellent", title: { vi: "Xuất sắc (100 %)", en: "Excellent (100 %)" }, points: "2" },
              { id: "good", title: { vi: "Tốt (75 %)", en: "Good (75 %)" }, points: "1.5" },
              { id: "done", title: { vi: "Hoàn thành (50 %)", en: "Done (50 %)" }, points: "1" },
            ],
          },
          clause: { document: "Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025)", place: "mục IV, 4.1" },
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
