import type { Change } from "../../../editions/change.js";
import { districtTask, fewerCriteria, newNumber, newScale, ownDraft } from "./clauses.js";

/** Domain 3: 18 points become 22; what the districts' scheme asks of its communes, the commune answers for itself. */
export const proceduresChanges: readonly Change[] = [
  {
    kind: "amend",
    code: "3",
    set: { max: "22" },
    clause: newScale,
    reason: "Lĩnh vực 3 tăng lên 22 điểm: tiếp nhận, giải quyết hồ sơ là việc chính của cấp xã.",
  },
  {
    kind: "amend",
    code: "3.1",
    set: {
      title: {
        vi: "Kiểm soát và công khai thủ tục hành chính",
        en: "Control and publication of administrative procedures",
      },
      max: "2",
    },
    clause: fewerCriteria,
    reason: "Gộp nhóm kiểm soát và nhóm công khai thủ tục hành chính.",
  },
  {
    kind: "remove",
    code: "3.1.1",
    clause: districtTask,
    reason: "Cấp xã không ban hành kế hoạch rà soát, đơn giản hóa thủ tục hành chính.",
  },
  {
    kind: "move",
    code: "3.2.1",
    under: "3.1",
    at: 0,
    clause: fewerCriteria,
    reason: "Công khai thủ tục hành chính chuyển vào nhóm 3.1.",
  },
  {
    kind: "amend",
    code: "3.2.1",
    set: {
      code: "3.1.1",
      title: {
        vi: "Công khai thủ tục hành chính đầy đủ, đúng quy định",
        en: "Procedures published in full as prescribed",
      },
      max: "0.5",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "one-stop-desk",
            title: {
              vi: "Niêm yết tại Trung tâm Phục vụ hành chính công cấp xã",
              en: "Posted at the commune's public service centre",
            },
            points: "0.1",
          },
          {
            id: "village-houses",
            title: {
              vi: "Thông báo tại nhà văn hóa bản, tiểu khu, tổ dân phố",
              en: "Announced at the village and residential group houses",
            },
            points: "0.1",
          },
          {
            id: "website",
            title: {
              vi: "Đăng tải trên trang thông tin điện tử cấp xã",
              en: "Published on the commune's website",
            },
            points: "0.1",
          },
          {
            id: "up-to-date",
            title: {
              vi: "Cập nhật kịp thời khi có quyết định công bố mới",
              en: "Brought up to date as soon as a new decision announces changes",
            },
            points: "0.1",
          },
          {
            id: "feedback-address",
            title: {
              vi: "Công khai địa chỉ tiếp nhận phản ánh, kiến nghị",
              en: "Address for complaints made known",
            },
            points: "0.1",
          },
        ],
      },
    },
    clause: ownDraft,
    reason: "Nơi công khai là của cấp xã; năm nội dung, mỗi nội dung 0,1 điểm.",
  },
  {
    kind: "remove",
    code: "3.2",
    clause: districtTask,
    reason: "Tỷ lệ UBND cấp xã niêm yết thủ tục là tiêu chí của cấp huyện.",
  },
  {
    kind: "amend",
    code: "3.3",
    set: {
      code: "3.2",
      title: {
        vi: "Cơ chế một cửa tại Trung tâm Phục vụ hành chính công cấp xã",
        en: "The one-stop mechanism at the commune's public service centre",
      },
      max: "5",
    },
    clause: newScale,
    reason: "Nơi tiếp nhận là Trung tâm Phục vụ hành chính công cấp xã; đánh số lại thành 3.2.",
  },
  {
    kind: "amend",
    code: "3.3.1",
    set: {
      code: "3.2.1",
      title: {
        vi: "Tỷ lệ thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính công cấp xã",
        en: "Share of procedures received at the commune's public service centre",
      },
      max: "3",
    },
    clause: newScale,
    reason: "Chấm nơi tiếp nhận của cấp xã; tăng từ 1 lên 3 điểm.",
  },
  {
    kind: "amend",
    code: "3.3.2",
    set: {
      code: "3.2.2",
      title: {
        vi: "Cơ sở vật chất, trang thiết bị của Trung tâm Phục vụ hành chính công cấp xã",
        en: "Premises and equipment of the commune's public service centre",
      },
      max: "2",
      rule: {
        kind: "levels",
        levels: [
          {
            id: "full",
            title: { vi: "Đáp ứng đầy đủ yêu cầu", en: "Meets all requirements" },
            points: "2",
          },
          {
            id: "basic",
            title: { vi: "Đáp ứng yêu cầu tối thiểu", en: "Meets the minimum requirements" },
            points: "1",
          },
          {
            id: "inadequate",
            title: { vi: "Chưa đáp ứng yêu cầu tối thiểu", en: "Below the minimum" },
            points: "0",
          },
        ],
      },
    },
    clause: newScale,
    reason: "Giữ ba mức 100, 50 và 0 % điểm tối đa; tăng từ 1 lên 2 điểm.",
  },
  {
    kind: "remove",
    code: "3.3.3",
    clause: fewerCriteria,
    reason: "Số nhóm thủ tục liên thông do cấp trên quy định.",
  },
  {
    kind: "remove",
    code: "3.4",
    clause: districtTask,
    reason: "Tỷ lệ xã có Bộ phận Tiếp nhận và Trả kết quả đạt yêu cầu là tiêu chí của cấp huyện.",
  },
  {
    kind: "amend",
    code: "3.5",
    set: { code: "3.3", max: "10" },
    clause: newScale,
    reason: "Kết quả giải quyết hồ sơ tăng lên 10 điểm; đánh số lại thành 3.3.",
  },
  {
    kind: "remove",
    code: "3.5.1",
    clause: districtTask,
    reason: "Hồ sơ tại cấp huyện không còn.",
  },
  {
    kind: "amend",
    code: "3.5.2",
    set: {
      code: "3.3.1",
      title: {
        vi: "Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn",
        en: "Share of dossiers settled early or on time",
      },
      max: "5",
      tags: ["citizen-service"],
    },
    clause: newScale,
    reason: "Tiêu chí nặng nhất của bộ: 5 điểm, vẫn chỉ tính điểm khi đạt từ 80 %.",
  },
  {
    kind: "amend",
    code: "3.5.3",
    set: { code: "3.3.2" },
    clause: newNumber,
    reason: "Giữ nguyên nội dung và điểm; đánh số lại thành 3.3.2.",
  },
  {
    kind: "amend",
    code: "3.5.4",
    set: {
      code: "3.3.3",
      title: {
        vi: "Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp xã",
        en: "Rating of the commune's handling of procedures",
      },
      max: "2",
      rule: {
        kind: "levels",
        levels: [
          { id: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, points: "2" },
          { id: "good", title: { vi: "Tốt", en: "Good" }, points: "1.5" },
          { id: "fair", title: { vi: "Khá", en: "Fair" }, points: "1" },
          { id: "below-fair", title: { vi: "Trung bình hoặc yếu", en: "Average or weak" }, points: "0" },
        ],
      },
    },
    clause: newScale,
    reason: "Lấy xếp loại của cấp xã; giữ bốn mức 100, 75, 50 và 0 % điểm tối đa.",
  },
  {
    kind: "add",
    under: "3.3",
    criterion: {
      kind: "leaf",
      code: "3.3.4",
      title: {
        vi: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa (đủ điểm khi đạt từ 90 %)",
        en: "Share of dossiers and results that are digitised (full points at 90 %)",
      },
      max: "2.5",
      part: "appraisal",
      rule: { kind: "proportional", measure: "ratio", target: "90" },
      tags: ["citizen-service"],
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
    },
    clause: ownDraft,
    reason: "Cấp xã là nơi tiếp nhận hồ sơ giấy nhiều nhất nên chấm riêng việc số hóa.",
  },
  {
    kind: "amend",
    code: "3.6",
    set: { code: "3.4", max: "5" },
    clause: newScale,
    reason: "Điểm điều tra của lĩnh vực tăng từ 3,5 lên 5; đánh số lại thành 3.4.",
  },
  {
    kind: "remove",
    code: "3.6.1",
    clause: districtTask,
    reason: "Không hỏi về thủ tục tại cấp huyện.",
  },
  {
    kind: "amend",
    code: "3.6.2",
    set: {
      code: "3.4.1",
      title: {
        vi: "Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã",
        en: "Convenience of procedures in the commune",
      },
      max: "3",
      tags: ["citizen-service"],
    },
    clause: newScale,
    reason: "Người dân trả lời về nơi họ nộp hồ sơ; tăng từ 1,5 lên 3 điểm.",
  },
  {
    kind: "add",
    under: "3.4",
    criterion: {
      kind: "leaf",
      code: "3.4.2",
      title: { vi: "Thời gian trả kết quả so với phiếu hẹn", en: "Time of the result against the appointment slip" },
      max: "2",
      part: "survey",
      rule: { kind: "survey" },
      tags: ["citizen-service"],
      clause: {
        document: "illustrative",
        place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
    },
    clause: ownDraft,
    reason: "Tách câu hỏi về thời gian thành tiêu chí riêng để người dân chấm.",
  },
];
