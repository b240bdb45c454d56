import type { Change } from "../../../editions/change.js";
import { districtTask, fewerCriteria, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 7: 14.5 points become 15; appraised by the department that information and communications went to. */
export const digitalGovernmentChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "7",
    set: { max: "15", appraiser: "so-khoa-hoc-va-cong-nghe" },
    clause: newScale,
    reason: "Lĩnh vực 7 tăng lên 15 điểm; giả định Sở Khoa học và Công nghệ thẩm định sau khi sắp xếp các sở năm 2025.",
  },
  {
    kind: "amend",
    code: "7.1",
    set: { max: "3" },
    clause: newScale,
    reason: "Ký số 2 điểm, trang thông tin điện tử 1 điểm.",
  },
  {
    kind: "remove",
    code: "7.1.1",
    clause: fewerCriteria,
    reason: "Nhiệm vụ chuyển đổi số của xã lồng ghép trong kế hoạch CCHC (1.1).",
  },
  {
    kind: "remove",
    code: "7.1.2",
    clause: districtTask,
    reason: "Văn bản đi của cấp huyện không còn.",
  },
  {
    kind: "amend",
    code: "7.1.3",
    set: {
      code: "7.1.1",
      title: {
        vi: "Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử (đủ điểm khi đạt từ 90 %)",
        en: "Share of outgoing documents digitally signed and sent electronically (full points at 90 %)",
      },
      max: "2",
    },
    unset: ["tags"],
    clause: newScale,
    reason: "Chấm văn bản của chính xã; tăng từ 1 lên 2 điểm.",
  },
  {
    kind: "move",
    code: "7.3",
    under: "7.1",
    clause: fewerCriteria,
    reason: "Trang thông tin điện tử chuyển vào nhóm 7.1.",
  },
  {
    kind: "amend",
    code: "7.3",
    set: {
      code: "7.1.2",
      title: {
        vi: "Trang thông tin điện tử cấp xã đáp ứng yêu cầu",
        en: "The commune's website meets the requirements",
      },
      rule: {
        kind: "checklist",
        items: [
          {
            id: "required-sections",
            title: { vi: "Có đủ chuyên mục theo quy định", en: "Has the prescribed sections" },
            points: "0.4",
          },
          {
            id: "up-to-date",
            title: { vi: "Tin, bài được cập nhật hằng tuần", en: "Brought up to date every week" },
            points: "0.3",
          },
          {
            id: "questions-answered",
            title: {
              vi: "Trả lời câu hỏi của người dân, tổ chức đúng hạn",
              en: "Questions of citizens and organisations answered on time",
            },
            points: "0.3",
          },
        ],
      },
    },
    clause: ownDraft,
    reason: "Trang của chính xã, không phải các trang thành phần; đánh số lại thành 7.1.2.",
  },
  {
    kind: "amend",
    code: "7.2",
    set: { max: "6" },
    clause: newScale,
    reason: "Dịch vụ công trực tuyến tăng từ 4,5 lên 6 điểm.",
  },
  {
    kind: "amend",
    code: "7.2.1",
    set: {
      title: {
        vi: "Tỷ lệ dịch vụ công trực tuyến toàn trình, một phần có phát sinh hồ sơ",
        en: "Share of full and partial online services actually used",
      },
      max: "1.5",
    },
    clause: ownDraft,
    reason: "Gọi tên dịch vụ theo cách phân loại toàn trình, một phần thay cho mức độ 3, mức độ 4.",
  },
  {
    kind: "remove",
    code: "7.2.2",
    clause: districtTask,
    reason: "Hồ sơ tại cấp huyện không còn.",
  },
  {
    kind: "amend",
    code: "7.2.3",
    set: {
      code: "7.2.2",
      title: {
        vi: "Tỷ lệ hồ sơ tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %)",
        en: "Share of dossiers received online (full points at 50 %)",
      },
      max: "3",
      rule: { kind: "proportional", measure: "ratio", target: "50" },
      tags: ["citizen-service"],
    },
    clause: ownDraft,
    reason: "Mục tiêu của cấp xã nâng từ 30 % lên 50 %, điểm từ 1,25 lên 3.",
  },
  {
    kind: "amend",
    code: "7.2.4",
    set: { code: "7.2.3", max: "1.5" },
    clause: newScale,
    reason: "Giữ mục tiêu 30 %, tăng từ 1 lên 1,5 điểm; đánh số lại thành 7.2.3.",
  },
  {
    kind: "move",
    code: "7.4.1",
    under: "7",
    at: 2,
    clause: fewerCriteria,
    reason: "An toàn thông tin đứng thẳng trong lĩnh vực 7.",
  },
  {
    kind: "remove",
    code: "7.4",
    clause: districtTask,
    reason: "Tỷ lệ UBND cấp xã áp dụng TCVN ISO 9001 là tiêu chí của cấp huyện.",
  },
  {
    kind: "amend",
    code: "7.4.1",
    set: { code: "7.3" },
    clause: newNumber,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 7.3.",
  },
  {
    kind: "amend",
    code: "7.5",
    set: {
      code: "7.4",
      title: {
        vi: "Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cấp xã",
        en: "Points converted from the commune's digital transformation rating",
      },
    },
    clause: ownDraft,
    reason: "Lấy kết quả đánh giá của cấp xã; đánh số lại thành 7.4.",
  },
  {
    kind: "amend",
    code: "7.6",
    set: { code: "7.5", max: "4" },
    clause: newScale,
    reason: "Điểm điều tra của lĩnh vực tăng từ 3 lên 4; đánh số lại thành 7.5.",
  },
  {
    kind: "amend",
    code: "7.6.1",
    set: { code: "7.5.1", max: "2.5" },
    clause: newScale,
    reason: "Người dân nộp hồ sơ trực tuyến ở cấp xã nhiều hơn; tăng từ 1,5 lên 2,5 điểm.",
  },
  {
    kind: "amend",
    code: "7.6.2",
    set: {
      code: "7.5.2",
      title: {
        vi: "Chất lượng thông tin trên trang thông tin điện tử cấp xã",
        en: "Quality of the information on the commune's website",
      },
    },
    clause: ownDraft,
    reason: "Hỏi về trang của xã; đánh số lại thành 7.5.2.",
  },
];
