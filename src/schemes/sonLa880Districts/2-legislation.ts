import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 2 for districts, 7 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const legislation: Group = {
  kind: "group",
  code: "2",
  title: {
    vi: "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
    en: "Making and implementing legal documents",
  },
  max: "7",
  appraiser: "so-tu-phap",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "2.1",
      title: {
        vi: "Ban hành văn bản quy phạm pháp luật của HĐND, UBND cấp huyện",
        en: "Legal documents of the district People's Council and Committee",
      },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.1.1",
          title: {
            vi: "Tuân thủ trình tự, thủ tục ban hành văn bản quy phạm pháp luật",
            en: "Issuing procedure respected",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "deducting",
            faults: [
              {
                id: "no-appraisal",
                title: {
                  vi: "Ban hành văn bản khi chưa được thẩm định",
                  en: "A document issued without legal appraisal",
                },
                points: "0.5",
              },
              {
                id: "late-to-inspect",
                title: { vi: "Gửi văn bản để kiểm tra chậm thời hạn", en: "A document sent late for checking" },
                points: "0.25",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3",
          },
        },
        {
          kind: "leaf",
          code: "2.1.2",
          title: {
            vi: "Đăng tải văn bản quy phạm pháp luật trên cổng thông tin điện tử đúng thời hạn",
            en: "Legal documents published on the portal on time",
          },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "yes",
                title: { vi: "Đăng tải đầy đủ, đúng thời hạn", en: "All published on time" },
                points: "0.5",
              },
              {
                id: "no",
                title: { vi: "Đăng tải không đầy đủ hoặc chậm thời hạn", en: "Incomplete or late" },
                points: "0",
              },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2" },
        },
      ],
    },
    {
      kind: "group",
      code: "2.2",
      title: { vi: "Kiểm tra, xử lý văn bản", en: "Checking documents" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.2.1",
          title: {
            vi: "Tỷ lệ văn bản do UBND cấp xã ban hành được kiểm tra",
            en: "Share of the communes' documents that are checked",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "2.2.2",
          title: {
            vi: "Xử lý văn bản trái pháp luật hoặc không còn phù hợp",
            en: "Unlawful or outdated documents are dealt with",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "weighted",
            terms: [
              {
                id: "replaced",
                title: { vi: "Đã sửa đổi, thay thế hoặc bãi bỏ", en: "Amended, replaced or repealed" },
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
        vi: "Thi hành pháp luật và chuẩn tiếp cận pháp luật",
        en: "Law enforcement and the access-to-law standard",
      },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "2.3.1",
          title: {
            vi: "Theo dõi tình hình thi hành pháp luật trên địa bàn",
            en: "Monitoring how the law is enforced in the district",
          },
          max: "0.75",
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
                points: "0.25",
              },
              {
                id: "inspect",
                title: {
                  vi: "Kiểm tra tình hình thi hành pháp luật tại cấp xã",
                  en: "Law enforcement inspected in the communes",
                },
                points: "0.25",
              },
              {
                id: "report",
                title: {
                  vi: "Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn",
                  en: "Findings reported on time",
                },
                points: "0.25",
              },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
        },
        {
          kind: "leaf",
          code: "2.3.2",
          title: {
            vi: "Tỷ lệ xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật (đủ điểm khi đạt từ 90 %)",
            en: "Share of communes meeting the access-to-law standard (full points at 90 %)",
          },
          max: "0.75",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "90" },
          tags: ["citizen-service", "commune-facing"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
      ],
    },
    {
      kind: "leaf",
      code: "2.4",
      title: {
        vi: "Đánh giá việc ban hành, tổ chức thi hành văn bản qua điều tra xã hội học",
        en: "Legal documents and their enforcement as seen by the survey",
      },
      max: "2",
      part: "survey",
      rule: { kind: "survey" },
      clause: {
        document: "illustrative",
        place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
    },
  ],
};
