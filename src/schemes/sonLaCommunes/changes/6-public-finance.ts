import type { Change } from "../../../editions/change.js";
import { fewerCriteria, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 6: 8 points become 6. */
export const publicFinanceChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "6",
    set: { max: "6" },
    clause: newScale,
    reason: "Lĩnh vực 6 còn 6 điểm: ngân sách xã ít khoản mục hơn.",
  },
  {
    kind: "amend",
    code: "6.1",
    set: { max: "4" },
    clause: newScale,
    reason: "Nhóm thu, chi ngân sách tăng lên 4 điểm khi bỏ nhóm tự chủ.",
  },
  {
    kind: "amend",
    code: "6.1.1",
    set: {
      max: "2",
      rule: {
        kind: "steps",
        measure: "ratio",
        of: "amounts",
        steps: [
          { atLeast: "95", points: "2" },
          { atLeast: "85", points: "1" },
        ],
        otherwise: "0",
      },
    },
    unset: ["appraiser"],
    clause: newScale,
    reason: "Cấp xã làm chủ đầu tư nhiều hơn nên tăng lên 2 điểm; Sở Tài chính thẩm định như cả lĩnh vực.",
  },
  {
    kind: "remove",
    code: "6.1.2",
    clause: fewerCriteria,
    reason: "Nguồn thu trên địa bàn xã phụ thuộc phân cấp của tỉnh.",
  },
  {
    kind: "amend",
    code: "6.1.3",
    set: { code: "6.1.2" },
    clause: newNumber,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 6.1.2.",
  },
  {
    kind: "amend",
    code: "6.1.4",
    set: {
      code: "6.1.3",
      title: {
        vi: "Công khai dự toán, quyết toán ngân sách cấp xã",
        en: "The commune's budget and accounts published",
      },
      max: "1",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "estimate",
            title: { vi: "Công khai dự toán đã được HĐND quyết định", en: "The estimate as decided by the council" },
            points: "0.3",
          },
          {
            id: "quarterly",
            title: { vi: "Công khai tình hình thực hiện hằng quý", en: "How it is carried out, each quarter" },
            points: "0.3",
          },
          {
            id: "accounts",
            title: { vi: "Công khai quyết toán đã được phê chuẩn", en: "The approved accounts" },
            points: "0.2",
          },
          {
            id: "contributions",
            title: {
              vi: "Công khai các khoản đóng góp của Nhân dân",
              en: "The contributions of the people",
            },
            points: "0.2",
          },
        ],
      },
      clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
    },
    unset: ["tags"],
    clause: ownDraft,
    reason: "Với huyện là tỷ lệ xã công khai ngân sách; với xã là nội dung đã công khai.",
  },
  {
    kind: "remove",
    code: "6.3",
    clause: fewerCriteria,
    reason: "Rút gọn: không chấm riêng cơ chế tự chủ ở cấp xã.",
  },
  {
    kind: "amend",
    code: "6.4",
    set: { code: "6.3", max: "1" },
    clause: newScale,
    reason: "Điểm điều tra của lĩnh vực còn 1; đánh số lại thành 6.3.",
  },
];
