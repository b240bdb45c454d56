import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 6 for departments, 9 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const publicFinance: Group = {
  kind: "group",
  code: "6",
  title: { vi: "Cải cách tài chính công", en: "Public finance reform" },
  max: "9",
  appraiser: "so-tai-chinh",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "6.1",
      title: { vi: "Quản lý, sử dụng kinh phí ngân sách nhà nước", en: "Management of budget funds" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "6.1.1",
          title: {
            vi: "Tỷ lệ giải ngân kinh phí được giao trong năm",
            en: "Share of the year's allotted funds disbursed",
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
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
        {
          kind: "leaf",
          code: "6.1.2",
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
          code: "6.1.3",
          title: {
            vi: "Công khai dự toán, quyết toán ngân sách đúng quy định",
            en: "Budget estimates and settlements published as prescribed",
          },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "yes", title: { vi: "Công khai đầy đủ, đúng thời hạn", en: "In full and on time" }, points: "0.5" },
              {
                id: "no",
                title: {
                  vi: "Không công khai hoặc công khai không đúng quy định",
                  en: "Not published, or not as prescribed",
                },
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
      code: "6.2",
      title: { vi: "Quản lý, sử dụng tài sản công", en: "Management of public assets" },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "6.2.1",
          title: {
            vi: "Ban hành quy chế quản lý, sử dụng tài sản công",
            en: "Rules on the use of public assets issued",
          },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "yes",
                title: { vi: "Đã ban hành, bảo đảm nội dung", en: "Issued, with the required contents" },
                points: "0.5",
              },
              { id: "no", title: { vi: "Chưa ban hành", en: "Not issued" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.3" },
        },
        {
          kind: "leaf",
          code: "6.2.2",
          title: {
            vi: "Tỷ lệ đơn vị thực hiện kê khai, báo cáo tài sản công đúng thời hạn",
            en: "Share of units declaring and reporting public assets on time",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "6.3",
      title: { vi: "Thực hiện cơ chế tự chủ", en: "Financial autonomy" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "6.3.1",
          title: { vi: "Ban hành quy chế chi tiêu nội bộ", en: "Internal spending rules issued" },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "yes", title: { vi: "Đã ban hành và công khai", en: "Issued and published" }, points: "0.5" },
              { id: "no", title: { vi: "Chưa ban hành", en: "Not issued" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2" },
        },
        {
          kind: "leaf",
          code: "6.3.2",
          title: {
            vi: "Mức độ tự chủ của các đơn vị sự nghiệp công lập trực thuộc",
            en: "Autonomy of subordinate public service units",
          },
          max: "1.5",
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
        {
          kind: "leaf",
          code: "6.3.3",
          title: {
            vi: "Hệ số thu nhập tăng thêm từ tiết kiệm kinh phí (đủ điểm khi đạt 0,3 lần quỹ lương)",
            en: "Extra income from savings (full points at 0.3 of the wage fund)",
          },
          max: "0.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "value", target: "0.3" },
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo trị số so với mục tiêu" },
        },
      ],
    },
    {
      kind: "leaf",
      code: "6.4",
      title: {
        vi: "Đánh giá việc quản lý, sử dụng kinh phí và tài sản công qua điều tra xã hội học",
        en: "Public finance as seen by the survey",
      },
      max: "2.5",
      part: "survey",
      rule: { kind: "survey" },
      clause: {
        document: "illustrative",
        place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
    },
  ],
};
