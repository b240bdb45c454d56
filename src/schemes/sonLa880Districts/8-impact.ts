import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 8 for districts, 16.5 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const impact: Group = {
  kind: "group",
  code: "8",
  title: {
    vi: "Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh",
    en: "Effect of PAR on citizens, organisations and the province's socio-economic targets",
  },
  max: "16.5",
  appraiser: "so-noi-vu",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "8.1",
      title: {
        vi: "Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính",
        en: "Satisfaction of citizens and organisations with public service",
      },
      max: "7",
      clause: {
        document: "illustrative",
        place:
          "Minh họa, theo dạng năm yếu tố đo lường sự hài lòng (SIPAS); phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
      children: [
        {
          kind: "leaf",
          code: "8.1.1",
          title: { vi: "Tiếp cận dịch vụ", en: "Access to the service" },
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
          code: "8.1.2",
          title: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
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
          code: "8.1.3",
          title: { vi: "Công chức giải quyết công việc", en: "The staff who handle the matter" },
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
          code: "8.1.4",
          title: { vi: "Kết quả cung ứng dịch vụ", en: "The result of the service" },
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
          code: "8.1.5",
          title: { vi: "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị", en: "Handling of suggestions and complaints" },
          max: "1",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "8.2",
      title: {
        vi: "Tác động của CCHC đến phát triển kinh tế - xã hội của địa phương",
        en: "Effect of PAR on local socio-economic development",
      },
      max: "2",
      part: "survey",
      rule: { kind: "survey" },
      clause: {
        document: "illustrative",
        place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
    },
    {
      kind: "leaf",
      code: "8.3",
      title: {
        vi: "Tác động của CCHC đến môi trường đầu tư, kinh doanh",
        en: "Effect of PAR on the investment and business environment",
      },
      max: "2",
      part: "survey",
      rule: { kind: "survey" },
      clause: {
        document: "illustrative",
        place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
      },
    },
    {
      kind: "group",
      code: "8.4",
      title: { vi: "Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội", en: "Socio-economic targets" },
      max: "5.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "8.4.1",
          title: {
            vi: "Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp huyện",
            en: "Share of the socio-economic targets of the district People's Council that are met",
          },
          max: "2",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "80", otherwise: "0" } },
          appraiser: "so-ke-hoach-va-dau-tu",
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
        {
          kind: "leaf",
          code: "8.4.2",
          title: {
            vi: "Kết quả giảm số hộ nghèo so với kế hoạch năm",
            en: "Poor households lifted out against the year's plan",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          appraiser: "so-lao-dong-thuong-binh-va-xa-hoi",
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
        {
          kind: "leaf",
          code: "8.4.3",
          title: {
            vi: "Tốc độ tăng số doanh nghiệp, hợp tác xã thành lập mới so với năm trước (%)",
            en: "Growth in newly founded enterprises and cooperatives on the year before (%)",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "value",
            steps: [
              { atLeast: "10", points: "1" },
              { atLeast: "5", points: "0.75" },
              { atLeast: "0", points: "0.5" },
            ],
            otherwise: "0",
          },
          appraiser: "so-ke-hoach-va-dau-tu",
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; chưa tiếp cận được văn bản nào quy định so sánh với năm trước",
          },
        },
        {
          kind: "leaf",
          code: "8.4.4",
          title: {
            vi: "Điểm quy đổi từ Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI)",
            en: "Points converted from the competitiveness index of departments and districts (DDCI)",
          },
          max: "1.5",
          part: "appraisal",
          scoredBy: "appraiser",
          rule: { kind: "given" },
          appraiser: "so-ke-hoach-va-dau-tu",
          tags: ["external-index"],
          clause: {
            document: "illustrative",
            place: "Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022",
          },
        },
      ],
    },
  ],
};
