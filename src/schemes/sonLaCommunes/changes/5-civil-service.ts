import type { Change } from "../../../editions/change.js";
import { districtTask, fewerCriteria, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 5: 14 points as before; no recruitment, and the staff are the commune's own. */
export const civilServiceChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "5.1",
    set: {
      title: {
        vi: "Vị trí việc làm, tiêu chuẩn và bồi dưỡng cán bộ, công chức cấp xã",
        en: "Job positions, qualifications and training of commune staff",
      },
      max: "5",
    },
    clause: fewerCriteria,
    reason: "Gộp nhóm vị trí việc làm với nhóm cán bộ, công chức cấp xã.",
  },
  {
    kind: "move",
    code: "5.3.1",
    under: "5.1",
    clause: fewerCriteria,
    reason: "Chuẩn trình độ của cán bộ, công chức cấp xã chuyển vào nhóm 5.1.",
  },
  {
    kind: "move",
    code: "5.3.2",
    under: "5.1",
    clause: fewerCriteria,
    reason: "Bồi dưỡng cán bộ, công chức cấp xã chuyển vào nhóm 5.1.",
  },
  {
    kind: "amend",
    code: "5.3.1",
    set: { code: "5.1.3", max: "2" },
    unset: ["tags"],
    clause: newScale,
    reason: "Tăng từ 1,5 lên 2 điểm; đánh số lại thành 5.1.3.",
  },
  {
    kind: "amend",
    code: "5.3.2",
    set: {
      code: "5.1.4",
      max: "1.5",
      rule: {
        kind: "steps",
        measure: "ratio",
        steps: [
          { atLeast: "60", points: "1.5" },
          { atLeast: "40", points: "0.75" },
        ],
        otherwise: "0",
      },
    },
    unset: ["tags"],
    clause: newScale,
    reason: "Tăng từ 1 lên 1,5 điểm, giữ ngưỡng 60 % và 40 %; đánh số lại thành 5.1.4.",
  },
  {
    kind: "remove",
    code: "5.2",
    clause: districtTask,
    reason: "Cấp xã không tuyển dụng; việc bổ nhiệm do cấp có thẩm quyền quyết định.",
  },
  {
    kind: "remove",
    code: "5.3",
    clause: fewerCriteria,
    reason: "Nhóm trống sau khi hai tiêu chí chuyển vào 5.1.",
  },
  {
    kind: "amend",
    code: "5.4",
    set: { code: "5.2", max: "3.5" },
    clause: newScale,
    reason: "Nhóm kỷ luật, kỷ cương, tiếp công dân tăng lên 3,5 điểm; đánh số lại thành 5.2.",
  },
  {
    kind: "amend",
    code: "5.4.1",
    set: { code: "5.2.1" },
    clause: newNumber,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 5.2.1.",
  },
  {
    kind: "remove",
    code: "5.4.2",
    clause: districtTask,
    reason: "Kiểm tra kỷ luật, kỷ cương tại phòng chuyên môn và UBND cấp xã là việc của cấp trên.",
  },
  {
    kind: "amend",
    code: "5.4.3",
    set: {
      code: "5.2.2",
      title: {
        vi: "Số kỳ Chủ tịch UBND cấp xã trực tiếp tiếp công dân trong năm",
        en: "Citizens' reception days held by the commune Chairman in person",
      },
      max: "1",
      rule: {
        kind: "steps",
        measure: "value",
        steps: [
          { atLeast: "48", points: "1" },
          { atLeast: "24", points: "0.5" },
        ],
        otherwise: "0",
      },
    },
    clause: ownDraft,
    reason: "Chủ tịch UBND cấp xã tiếp công dân thường xuyên hơn: đủ điểm khi có từ 48 kỳ trong năm.",
  },
  {
    kind: "amend",
    code: "5.4.4",
    set: { code: "5.2.3", max: "1.5" },
    clause: newScale,
    reason: "Tăng từ 0,75 lên 1,5 điểm; đánh số lại thành 5.2.3.",
  },
  {
    kind: "amend",
    code: "5.5",
    set: {
      code: "5.3",
      title: {
        vi: "Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp xã do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá",
        en: "The commune Chairman's performance as rated by the provincial Chairman and vice-chairs",
      },
    },
    clause: ownDraft,
    reason: "Người được đánh giá là Chủ tịch UBND cấp xã; đánh số lại thành 5.3.",
  },
  {
    kind: "move",
    code: "5.6.2",
    under: "5",
    at: 3,
    clause: fewerCriteria,
    reason: "Điều tra về đội ngũ còn một tiêu chí, đứng thẳng trong lĩnh vực 5.",
  },
  {
    kind: "remove",
    code: "5.6",
    clause: districtTask,
    reason: "Không hỏi về công chức cấp huyện.",
  },
  {
    kind: "amend",
    code: "5.6.2",
    set: { code: "5.4", max: "4", tags: ["citizen-service"] },
    clause: newScale,
    reason: "Nhận toàn bộ 4 điểm điều tra của lĩnh vực; đánh số lại thành 5.4.",
  },
  {
    kind: "amend",
    code: "5.7",
    set: { code: "5.5" },
    clause: newNumber,
    reason: "Giữ nguyên điểm trừ; đánh số lại thành 5.5.",
  },
];
