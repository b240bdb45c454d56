import type { Change } from "../../../editions/change.js";
import { districtTask, fewerCriteria, haiPhong, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 1: 13 points become 12; communes inspect and rank no one below them. */
export const leadershipChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "1",
    set: { max: "12" },
    clause: newScale,
    reason: "Lĩnh vực 1 còn 12 điểm: cấp xã không kiểm tra, xếp hạng cấp dưới.",
  },
  {
    kind: "amend",
    code: "1.1",
    set: {
      title: { vi: "Kế hoạch cải cách hành chính năm của UBND cấp xã", en: "The commune's annual PAR plan" },
      max: "3",
    },
    clause: newScale,
    reason: "Kế hoạch là của UBND cấp xã; nhóm có thêm tiêu chí công khai kế hoạch.",
  },
  {
    kind: "amend",
    code: "1.1.1",
    set: {
      max: "0.2",
      rule: {
        kind: "levels",
        levels: [
          {
            id: "january",
            title: { vi: "Ban hành trong tháng 01 của năm kế hoạch", en: "Issued in January of the plan year" },
            points: "0.2",
          },
          {
            id: "later-or-none",
            title: { vi: "Ban hành từ tháng 02 hoặc không ban hành", en: "Issued from February on, or not issued" },
            points: "0",
          },
        ],
      },
      clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.1" },
    },
    unset: ["min"],
    clause: haiPhong,
    reason: "Chấm hai mức 0,2 và 0 như cấp xã Hải Phòng; không trừ điểm khi không ban hành.",
  },
  {
    kind: "amend",
    code: "1.1.2",
    set: {
      max: "0.3",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "covers-all-fields",
            title: {
              vi: "Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh",
              en: "Covers every field of the provincial plan",
            },
            points: "0.1",
          },
          {
            id: "concrete-tasks",
            title: {
              vi: "Cụ thể hóa nhiệm vụ, phân công cho từng phòng chuyên môn, công chức",
              en: "Makes the tasks concrete and assigns each to a division or an officer",
            },
            points: "0.1",
          },
          {
            id: "products-and-responsibility",
            title: {
              vi: "Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện",
              en: "States products, deadlines and who is responsible",
            },
            points: "0.1",
          },
        ],
      },
    },
    clause: haiPhong,
    reason: "Ba nội dung, mỗi nội dung 0,1 điểm; cấp xã phân công cho phòng chuyên môn và công chức của mình.",
  },
  {
    kind: "amend",
    code: "1.1.3",
    set: { max: "2.4" },
    clause: newScale,
    reason: "Ở cấp xã, kết quả thực hiện kế hoạch nặng điểm hơn việc ban hành kế hoạch.",
  },
  {
    kind: "add",
    under: "1.1",
    criterion: {
      kind: "leaf",
      code: "1.1.4",
      title: {
        vi: "Công khai kế hoạch cải cách hành chính năm trên trang thông tin điện tử cấp xã",
        en: "The annual PAR plan is published on the commune's website",
      },
      max: "0.1",
      part: "appraisal",
      rule: {
        kind: "levels",
        levels: [
          { id: "yes", title: { vi: "Có công khai", en: "Published" }, points: "0.1" },
          { id: "no", title: { vi: "Không công khai", en: "Not published" }, points: "0" },
        ],
      },
      clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2" },
    },
    clause: ownDraft,
    reason: "Người dân trên địa bàn xã phải đọc được kế hoạch.",
  },
  {
    kind: "replace",
    code: "1.3",
    criterion: {
      kind: "leaf",
      code: "1.3",
      title: {
        vi: "Tự kiểm tra công tác cải cách hành chính và khắc phục hạn chế được phát hiện",
        en: "Self-inspection of PAR work; shortcomings found are put right",
      },
      max: "1.5",
      part: "appraisal",
      rule: {
        kind: "weighted",
        terms: [
          {
            id: "completed",
            title: { vi: "Hạn chế đã khắc phục xong", en: "Shortcomings put right" },
            weight: "1",
          },
          {
            id: "handled",
            title: { vi: "Hạn chế đang khắc phục", en: "Shortcomings being put right" },
            weight: "0.5",
          },
        ],
      },
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2",
      },
    },
    clause: districtTask,
    reason: "Cấp xã không có đơn vị hành chính cấp dưới để kiểm tra; chấm việc tự kiểm tra và khắc phục.",
  },
  {
    kind: "remove",
    code: "1.4",
    clause: districtTask,
    reason: "Xác định, xếp hạng Chỉ số CCHC của cấp xã là việc của cấp trên.",
  },
  {
    kind: "amend",
    code: "1.5",
    set: { code: "1.4", rule: { kind: "counting", each: "0.1" } },
    clause: ownDraft,
    reason: "Mỗi hình thức, lượt tuyên truyền 0,1 điểm, đủ điểm khi có từ 10; đánh số lại thành 1.4.",
  },
  {
    kind: "amend",
    code: "1.6",
    set: {
      code: "1.5",
      title: {
        vi: "Số cuộc đối thoại của Chủ tịch UBND cấp xã với người dân, hộ kinh doanh, hợp tác xã trong năm",
        en: "Dialogues of the commune Chairman with citizens, household businesses and cooperatives in the year",
      },
    },
    clause: ownDraft,
    reason: "Người đối thoại là Chủ tịch UBND cấp xã; đánh số lại thành 1.5.",
  },
  {
    kind: "amend",
    code: "1.7",
    set: {
      code: "1.6",
      max: "2.5",
      rule: {
        kind: "steps",
        measure: "ratio",
        steps: [
          { above: "90", points: "2.5" },
          { atLeast: "70", points: "1.25" },
        ],
        otherwise: "0",
      },
    },
    clause: newScale,
    reason: "Tỉnh giao việc thẳng cho cấp xã nên tăng điểm, giữ ngưỡng 90 % và 70 %; đánh số lại thành 1.6.",
  },
  {
    kind: "move",
    code: "1.8.1",
    under: "1",
    clause: fewerCriteria,
    reason: "Điều tra về chỉ đạo, điều hành gộp còn một tiêu chí, đứng thẳng trong lĩnh vực 1.",
  },
  {
    kind: "remove",
    code: "1.8",
    clause: districtTask,
    reason: "Hướng dẫn, tháo gỡ khó khăn cho cấp xã là việc của cấp trên.",
  },
  {
    kind: "remove",
    code: "1.9",
    clause: fewerCriteria,
    reason: "Bản minh họa cấp xã không có điểm thưởng.",
  },
  {
    kind: "amend",
    code: "1.8.1",
    set: {
      code: "1.7",
      title: {
        vi: "Mức độ quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính",
        en: "How resolutely the commune's leaders direct PAR",
      },
    },
    clause: newNumber,
    reason: "Người được đánh giá là lãnh đạo UBND cấp xã; đánh số lại thành 1.7.",
  },
];
