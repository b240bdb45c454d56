import type { Change } from "../../../editions/change.js";
import { fewerCriteria, newScale, ownDraft } from "./clauses.js";

/** Domain 8: 16.5 points become 19, of which 17 by the survey: it is the citizens who say what came of it. */
export const impactChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "8",
    set: { max: "19" },
    clause: newScale,
    reason: "Lĩnh vực 8 tăng lên 19 điểm, 17 điểm do người dân, tổ chức chấm.",
  },
  {
    kind: "amend",
    code: "8.1",
    set: { max: "13" },
    clause: newScale,
    reason: "Mức độ hài lòng tăng từ 7 lên 13 điểm.",
  },
  {
    kind: "amend",
    code: "8.1.1",
    set: { max: "2.75" },
    clause: newScale,
    reason: "Bốn yếu tố đầu cùng 2,75 điểm.",
  },
  {
    kind: "amend",
    code: "8.1.2",
    set: { max: "2.75" },
    clause: newScale,
    reason: "Bốn yếu tố đầu cùng 2,75 điểm.",
  },
  {
    kind: "amend",
    code: "8.1.3",
    set: { max: "2.75" },
    clause: newScale,
    reason: "Bốn yếu tố đầu cùng 2,75 điểm.",
  },
  {
    kind: "amend",
    code: "8.1.4",
    set: { max: "2.75" },
    clause: newScale,
    reason: "Bốn yếu tố đầu cùng 2,75 điểm.",
  },
  {
    kind: "amend",
    code: "8.1.5",
    set: { max: "2" },
    clause: newScale,
    reason: "Tiếp nhận góp ý, phản ánh tăng từ 1 lên 2 điểm.",
  },
  {
    kind: "amend",
    code: "8.2",
    set: { max: "4" },
    clause: newScale,
    reason: "Nhận điểm của tiêu chí 8.3 đã gộp; tăng từ 2 lên 4 điểm.",
  },
  {
    kind: "remove",
    code: "8.3",
    clause: fewerCriteria,
    reason: "Môi trường đầu tư, kinh doanh gộp vào tác động kinh tế - xã hội (8.2).",
  },
  {
    kind: "amend",
    code: "8.4",
    set: { code: "8.3", max: "2" },
    clause: newScale,
    reason: "Chỉ tiêu kinh tế - xã hội còn 2 điểm; đánh số lại thành 8.3.",
  },
  {
    kind: "amend",
    code: "8.4.1",
    set: {
      code: "8.3.1",
      title: {
        vi: "Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp xã",
        en: "Share of the socio-economic targets of the commune People's Council that are met",
      },
      max: "1.2",
      appraiser: "so-tai-chinh",
    },
    clause: ownDraft,
    reason: "Nghị quyết của HĐND cấp xã; giả định Sở Tài chính thẩm định sau khi sắp xếp các sở năm 2025.",
  },
  {
    kind: "amend",
    code: "8.4.2",
    set: { code: "8.3.2", max: "0.8", appraiser: "so-nong-nghiep-va-moi-truong" },
    clause: ownDraft,
    reason: "Còn 0,8 điểm; giả định Sở Nông nghiệp và Môi trường thẩm định sau khi sắp xếp các sở năm 2025.",
  },
  {
    kind: "remove",
    code: "8.4.3",
    clause: fewerCriteria,
    reason: "Số doanh nghiệp thành lập mới ở một xã quá nhỏ để so sánh.",
  },
  {
    kind: "remove",
    code: "8.4.4",
    clause: fewerCriteria,
    reason: "DDCI không chấm cấp xã trong bản minh họa.",
  },
];
