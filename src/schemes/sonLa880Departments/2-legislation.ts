import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 2 for departments, 9 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const legislation: Group = {
  kind: "group",
  code: "2",
  title: {
    vi: "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
    en: "Making and implementing legal documents",
  },
  max: "9",
  appraiser: "so-tu-phap",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "2.1",
      title: {
        vi: "Tham mưu xây dựng văn bản quy phạm pháp luật của tỉnh",
        en: "Drafting the province's legal documents",
      },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.1.1",
          title: {
            vi: "Mức độ hoàn thành chương trình xây dựng văn bản quy phạm pháp luật được giao",
            en: "Share of the assigned drafting programme completed",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "2.1.2",
          title: {
            vi: "Tuân thủ trình tự, thủ tục soạn thảo văn bản quy phạm pháp luật",
            en: "Drafting procedure respected",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "no-consultation",
                title: { vi: "Không lấy ý kiến đối tượng chịu sự tác động", en: "Those affected were not consulted" },
                points: "0.5",
              },
              {
                id: "late-dossier",
                title: { vi: "Gửi hồ sơ thẩm định chậm thời hạn", en: "Dossier sent late for legal appraisal" },
                points: "0.25",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "2.2",
      title: {
        vi: "Rà soát, hệ thống hóa văn bản quy phạm pháp luật",
        en: "Review and systematisation of legal documents",
      },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.2.1",
          title: {
            vi: "Thời gian thực hiện rà soát văn bản thuộc lĩnh vực quản lý",
            en: "When the documents of the field are reviewed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Hoàn thành đúng thời hạn", en: "Completed on time" }, points: "1" },
              { id: "late", title: { vi: "Hoàn thành chậm thời hạn", en: "Completed late" }, points: "0.5" },
              { id: "none", title: { vi: "Không thực hiện", en: "Not carried out" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1" },
        },
        {
          kind: "leaf",
          code: "2.2.2",
          title: {
            vi: "Xử lý văn bản không còn phù hợp sau rà soát",
            en: "Documents found unfit by the review are dealt with",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "weighted",
            terms: [
              {
                id: "replaced",
                title: { vi: "Đã sửa đổi, bổ sung, thay thế hoặc bãi bỏ", en: "Amended, replaced or repealed" },
                weight: "1",
              },
              {
                id: "proposed",
                title: { vi: "Đã kiến nghị, chưa được xử lý xong", en: "Proposed, not yet settled" },
                weight: "0.5",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "2.3",
      title: {
        vi: "Theo dõi thi hành và phổ biến, giáo dục pháp luật",
        en: "Monitoring of law enforcement and legal education",
      },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.3.1",
          title: {
            vi: "Theo dõi tình hình thi hành pháp luật thuộc lĩnh vực quản lý",
            en: "Monitoring how the law is enforced in the field",
          },
          max: "1.5",
          part: "appraisal",
          rule: {
            kind: "checklist",
            items: [
              {
                id: "collect-information",
                title: {
                  vi: "Thu thập, xử lý thông tin về tình hình thi hành pháp luật",
                  en: "Information on law enforcement collected and processed",
                },
                points: "0.5",
              },
              {
                id: "inspect",
                title: { vi: "Kiểm tra tình hình thi hành pháp luật", en: "Law enforcement inspected" },
                points: "0.5",
              },
              {
                id: "survey-and-report",
                title: {
                  vi: "Điều tra, khảo sát và báo cáo kết quả theo dõi",
                  en: "Surveys made and findings reported",
                },
                points: "0.5",
              },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
        },
        {
          kind: "leaf",
          code: "2.3.2",
          title: {
            vi: "Tỷ lệ nhiệm vụ phổ biến, giáo dục pháp luật hoàn thành theo kế hoạch",
            en: "Share of planned legal education tasks completed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "100", points: "1" },
              { atLeast: "80", points: "0.5" },
            ],
            otherwise: "0",
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "2.4",
      title: {
        vi: "Đánh giá văn bản quy phạm pháp luật qua điều tra xã hội học",
        en: "Legal documents as seen by the survey",
      },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.4.1",
          title: {
            vi: "Tính hợp lý, khả thi của văn bản do cơ quan tham mưu ban hành",
            en: "The documents are reasonable and workable",
          },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
        {
          kind: "leaf",
          code: "2.4.2",
          title: {
            vi: "Tính kịp thời trong phát hiện, xử lý bất cập của văn bản",
            en: "Shortcomings of documents are found and mended in time",
          },
          max: "1",
          part: "survey",
          rule: { kind: "survey" },
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
  ],
};
