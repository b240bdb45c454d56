import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 7 for departments, 15 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const digitalGovernment: Group = {
  kind: "group",
  code: "7",
  title: {
    vi: "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    en: "Building e-government and digital government",
  },
  max: "15",
  appraiser: "so-thong-tin-va-truyen-thong",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "7.1",
      title: {
        vi: "Ứng dụng công nghệ thông tin trong hoạt động nội bộ",
        en: "Information technology in internal work",
      },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "7.1.1",
          title: {
            vi: "Thời gian ban hành kế hoạch chuyển đổi số, phát triển chính quyền số năm",
            en: "When the annual digital transformation plan is issued",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "on-time", title: { vi: "Ban hành đúng thời hạn", en: "Issued on time" }, points: "1" },
              { id: "late", title: { vi: "Ban hành chậm thời hạn", en: "Issued late" }, points: "0.5" },
              { id: "none", title: { vi: "Không ban hành", en: "Not issued" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1" },
        },
        {
          kind: "leaf",
          code: "7.1.2",
          title: {
            vi: "Tỷ lệ văn bản đi được ký số và gửi dưới dạng điện tử",
            en: "Share of outgoing documents digitally signed and sent electronically",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "95", points: "1" },
              { atLeast: "80", points: "0.5" },
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
          code: "7.1.3",
          title: {
            vi: "Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng (đủ điểm khi đạt từ 90 %)",
            en: "Share of work files handled online (full points at 90 %)",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "90" },
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
      ],
    },
    {
      kind: "group",
      code: "7.2",
      title: { vi: "Cung cấp dịch vụ công trực tuyến", en: "Online public services" },
      max: "4.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "7.2.1",
          title: {
            vi: "Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ (đủ điểm khi đạt từ 80 %)",
            en: "Share of level 3 and 4 online services actually used (full points at 80 %)",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "80" },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
        {
          kind: "leaf",
          code: "7.2.2",
          title: {
            vi: "Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %)",
            en: "Share of dossiers received online (full points at 50 %)",
          },
          max: "1.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "50" },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
        {
          kind: "leaf",
          code: "7.2.3",
          title: {
            vi: "Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %)",
            en: "Share of fees paid online (full points at 30 %)",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", target: "30" },
          tags: ["citizen-service"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu" },
        },
        {
          kind: "leaf",
          code: "7.2.4",
          title: {
            vi: "Tỷ lệ hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa",
            en: "Share of dossiers and results digitised",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "80", points: "1" },
              { atLeast: "60", points: "0.75" },
              { atLeast: "40", points: "0.5" },
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
      kind: "leaf",
      code: "7.3",
      title: {
        vi: "Trang thông tin điện tử của cơ quan đáp ứng yêu cầu",
        en: "The department's website meets the requirements",
      },
      max: "1.5",
      part: "appraisal",
      rule: {
        kind: "checklist",
        items: [
          {
            id: "required-sections",
            title: { vi: "Có đủ chuyên mục theo quy định", en: "Has the prescribed sections" },
            points: "0.5",
          },
          { id: "timely-news", title: { vi: "Cập nhật tin, bài kịp thời", en: "News kept up to date" }, points: "0.5" },
          {
            id: "questions-answered",
            title: {
              vi: "Trả lời câu hỏi của người dân, tổ chức đúng hạn",
              en: "Questions of citizens and organisations answered on time",
            },
            points: "0.5",
          },
        ],
      },
      tags: ["citizen-service"],
      clause: { document: "illustrative", place: "Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2" },
    },
    {
      kind: "group",
      code: "7.4",
      title: {
        vi: "An toàn thông tin mạng và hệ thống quản lý chất lượng",
        en: "Information security and quality management",
      },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "7.4.1",
          title: { vi: "Bảo đảm an toàn thông tin theo cấp độ", en: "Information security by level" },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "implemented",
                title: {
                  vi: "Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ",
                  en: "Level dossier approved and safeguards fully in place",
                },
                points: "1",
              },
              {
                id: "approved",
                title: {
                  vi: "Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ",
                  en: "Level dossier approved, safeguards incomplete",
                },
                points: "0.5",
              },
              {
                id: "none",
                title: { vi: "Chưa có hồ sơ cấp độ được phê duyệt", en: "No approved level dossier" },
                points: "0",
              },
            ],
          },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)",
          },
        },
        {
          kind: "leaf",
          code: "7.4.2",
          title: {
            vi: "Áp dụng, duy trì, cải tiến hệ thống quản lý chất lượng theo TCVN ISO 9001",
            en: "TCVN ISO 9001 quality management applied and improved",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "improved",
                title: {
                  vi: "Công bố áp dụng, duy trì và cải tiến đúng quy định",
                  en: "Declared, maintained and improved as prescribed",
                },
                points: "1",
              },
              {
                id: "declared",
                title: {
                  vi: "Công bố áp dụng nhưng chưa duy trì, cải tiến thường xuyên",
                  en: "Declared, not regularly maintained",
                },
                points: "0.5",
              },
              { id: "none", title: { vi: "Chưa công bố áp dụng", en: "Not declared" }, points: "0" },
            ],
          },
          appraiser: "so-khoa-hoc-va-cong-nghe",
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "7.5",
      title: {
        vi: "Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cơ quan",
        en: "Points converted from the department's digital transformation rating",
      },
      max: "1",
      part: "appraisal",
      scoredBy: "appraiser",
      rule: { kind: "given" },
      tags: ["external-index"],
      clause: {
        document: "illustrative",
        place: "Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022",
      },
    },
    {
      kind: "group",
      code: "7.6",
      title: {
        vi: "Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học",
        en: "Digital government as seen by the survey",
      },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "7.6.1",
          title: { vi: "Sự thuận tiện khi sử dụng dịch vụ công trực tuyến", en: "Convenience of online services" },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
        {
          kind: "leaf",
          code: "7.6.2",
          title: {
            vi: "Chất lượng thông tin cung cấp trên trang thông tin điện tử",
            en: "Quality of the information on the website",
          },
          max: "1.5",
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
