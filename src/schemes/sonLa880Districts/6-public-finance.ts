import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 6 for districts, 8 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const publicFinance: Group = {
  kind: "group",
  code: "6",
  title: { vi: "Cải cách tài chính công", en: "Public finance reform" },
  max: "8",
  appraiser: "so-tai-chinh",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "6.1",
      title: { vi: "Quản lý thu, chi ngân sách nhà nước", en: "Budget revenue and spending" },
      max: "3.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "6.1.1",
          title: {
            vi: "Tỷ lệ giải ngân vốn đầu tư công trong năm",
            en: "Share of the year's public investment disbursed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            of: "amounts",
            steps: [
              { atLeast: "95", points: "1" },
              { atLeast: "85", points: "0.5" },
            ],
            otherwise: "0",
          },
          appraiser: "so-ke-hoach-va-dau-tu",
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
        {
          kind: "leaf",
          code: "6.1.2",
          title: {
            vi: "Mức độ hoàn thành dự toán thu ngân sách trên địa bàn",
            en: "Budget revenue collected against the estimate",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            of: "amounts",
            over: "full",
            steps: [
              { atLeast: "105", points: "1" },
              { atLeast: "100", points: "0.75" },
              { atLeast: "90", points: "0.5" },
            ],
            otherwise: "0",
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
        {
          kind: "leaf",
          code: "6.1.3",
          title: {
            vi: "Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách",
            en: "Recommendations of inspectors and the State Audit carried out",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "weighted",
            terms: [
              {
                id: "completed",
                title: { vi: "Kiến nghị đã thực hiện xong", en: "Recommendations carried out" },
                weight: "1",
              },
              {
                id: "in-progress",
                title: {
                  vi: "Kiến nghị đang thực hiện theo lộ trình",
                  en: "Recommendations being carried out on schedule",
                },
                weight: "0.5",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2",
          },
        },
        {
          kind: "leaf",
          code: "6.1.4",
          title: {
            vi: "Tỷ lệ UBND cấp xã công khai ngân sách đúng quy định",
            en: "Share of communes publishing their budget as prescribed",
          },
          max: "0.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "6.2",
      title: { vi: "Quản lý, sử dụng tài sản công đúng quy định", en: "Public assets managed as prescribed" },
      max: "1",
      part: "appraisal",
      rule: {
        kind: "levels",
        levels: [
          {
            id: "no-violation",
            title: {
              vi: "Kê khai, báo cáo đầy đủ, không có sai phạm",
              en: "Fully declared and reported, no violation",
            },
            points: "1",
          },
          { id: "minor", title: { vi: "Có sai sót nhỏ, đã khắc phục", en: "Minor errors, corrected" }, points: "0.5" },
          { id: "serious", title: { vi: "Có sai phạm nghiêm trọng", en: "Serious violation" }, points: "0" },
        ],
      },
      clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2" },
    },
    {
      kind: "group",
      code: "6.3",
      title: { vi: "Thực hiện cơ chế tự chủ, tự chịu trách nhiệm", en: "Financial autonomy" },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "6.3.1",
          title: {
            vi: "Tỷ lệ UBND cấp xã thực hiện chế độ tự chủ và có quy chế chi tiêu nội bộ",
            en: "Share of communes working under autonomy with internal spending rules",
          },
          max: "0.5",
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
          code: "6.3.2",
          title: {
            vi: "Mức độ tự chủ của các đơn vị sự nghiệp công lập thuộc UBND cấp huyện",
            en: "Autonomy of the district's public service units",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "weighted",
            terms: [
              {
                id: "full-recurrent",
                title: {
                  vi: "Đơn vị tự bảo đảm chi thường xuyên trở lên",
                  en: "Units that cover all recurrent spending or more",
                },
                weight: "1",
              },
              {
                id: "partial-recurrent",
                title: {
                  vi: "Đơn vị tự bảo đảm một phần chi thường xuyên",
                  en: "Units that cover part of recurrent spending",
                },
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
      kind: "leaf",
      code: "6.4",
      title: {
        vi: "Đánh giá việc quản lý ngân sách và tài sản công qua điều tra xã hội học",
        en: "Public finance as seen by the survey",
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
