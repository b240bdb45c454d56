import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 5 for districts, 14 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
 * illustrative.
 */
export const civilService: Group = {
  kind: "group",
  code: "5",
  title: { vi: "Cải cách công vụ", en: "Civil service reform" },
  max: "14",
  appraiser: "so-noi-vu",
  clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
  children: [
    {
      kind: "group",
      code: "5.1",
      title: {
        vi: "Vị trí việc làm và cơ sở dữ liệu cán bộ, công chức, viên chức",
        en: "Job positions and the staff database",
      },
      max: "1.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.1.1",
          title: {
            vi: "Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm",
            en: "Share of staff placed according to job positions",
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
          code: "5.1.2",
          title: {
            vi: "Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu",
            en: "Share of staff records kept up to date in the database",
          },
          max: "0.5",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio", from: { atLeast: "90", otherwise: "0" } },
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "5.2",
      title: { vi: "Tuyển dụng, bổ nhiệm công chức, viên chức", en: "Recruitment and appointment" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.2.1",
          title: { vi: "Tuyển dụng, tiếp nhận công chức, viên chức đúng quy định", en: "Recruitment as prescribed" },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "no-violation", title: { vi: "Không có sai phạm", en: "No violation" }, points: "1" },
              {
                id: "minor",
                title: { vi: "Có sai sót nhỏ, đã khắc phục", en: "Minor errors, corrected" },
                points: "0.5",
              },
              { id: "serious", title: { vi: "Có sai phạm nghiêm trọng", en: "Serious violation" }, points: "0" },
            ],
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2" },
        },
        {
          kind: "leaf",
          code: "5.2.2",
          title: {
            vi: "Bổ nhiệm, bổ nhiệm lại công chức, viên chức lãnh đạo, quản lý đúng quy định",
            en: "Appointment of leaders and managers as prescribed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              { id: "no-violation", title: { vi: "Không có sai phạm", en: "No violation" }, points: "1" },
              {
                id: "minor",
                title: { vi: "Có sai sót nhỏ, đã khắc phục", en: "Minor errors, corrected" },
                points: "0.5",
              },
              { id: "serious", title: { vi: "Có sai phạm nghiêm trọng", en: "Serious violation" }, points: "0" },
            ],
          },
          tags: ["head-responsibility"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2" },
        },
      ],
    },
    {
      kind: "group",
      code: "5.3",
      title: { vi: "Cán bộ, công chức cấp xã", en: "Commune staff" },
      max: "2.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.3.1",
          title: {
            vi: "Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về trình độ",
            en: "Share of commune staff with the required qualifications",
          },
          max: "1.5",
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
          code: "5.3.2",
          title: {
            vi: "Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm",
            en: "Share of commune staff trained in the year",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atLeast: "60", points: "1" },
              { atLeast: "40", points: "0.5" },
            ],
            otherwise: "0",
          },
          tags: ["commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1",
          },
        },
      ],
    },
    {
      kind: "group",
      code: "5.4",
      title: {
        vi: "Kỷ luật, kỷ cương hành chính; tiếp công dân, giải quyết khiếu nại, tố cáo",
        en: "Discipline, receiving citizens, complaints and denunciations",
      },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.4.1",
          title: {
            vi: "Tỷ lệ cán bộ, công chức, viên chức bị xử lý kỷ luật trong năm",
            en: "Share of staff disciplined in the year",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { atMost: "0", points: "1" },
              { atMost: "0.5", points: "0.75" },
              { below: "1", points: "0.25" },
            ],
            otherwise: "0",
          },
          tags: ["head-responsibility"],
          clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn; bậc thang theo cận trên" },
        },
        {
          kind: "leaf",
          code: "5.4.2",
          title: {
            vi: "Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại phòng chuyên môn, UBND cấp xã",
            en: "Inspections of discipline in divisions and communes",
          },
          max: "0.75",
          part: "appraisal",
          rule: { kind: "counting", each: "0.25" },
          tags: ["commune-facing"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2" },
        },
        {
          kind: "leaf",
          code: "5.4.3",
          title: {
            vi: "Số kỳ Chủ tịch UBND cấp huyện trực tiếp tiếp công dân trong năm",
            en: "Citizens' reception days held by the district Chairman in person",
          },
          max: "0.5",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "value",
            steps: [
              { atLeast: "24", points: "0.5" },
              { atLeast: "12", points: "0.25" },
            ],
            otherwise: "0",
          },
          appraiser: "thanh-tra-tinh",
          tags: ["head-responsibility", "citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần",
          },
        },
        {
          kind: "leaf",
          code: "5.4.4",
          title: {
            vi: "Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn",
            en: "Share of complaints and denunciations settled on time",
          },
          max: "0.75",
          part: "appraisal",
          rule: { kind: "proportional", measure: "ratio" },
          appraiser: "thanh-tra-tinh",
          tags: ["citizen-service"],
          clause: {
            document: "illustrative",
            place: "Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "5.5",
      title: {
        vi: "Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp huyện do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá",
        en: "The district Chairman's performance as rated by the provincial Chairman and vice-chairs",
      },
      max: "1.5",
      part: "appraisal",
      scoredBy: "appraiser",
      rule: { kind: "given", step: "0.25" },
      tags: ["head-responsibility"],
      clause: {
        document: "illustrative",
        place: "Minh họa: không tự chấm, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VI",
      },
    },
    {
      kind: "group",
      code: "5.6",
      title: { vi: "Đánh giá đội ngũ cán bộ, công chức qua điều tra xã hội học", en: "Staff as seen by the survey" },
      max: "3.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.6.1",
          title: {
            vi: "Năng lực, tinh thần trách nhiệm của công chức cấp huyện",
            en: "Competence and sense of responsibility of district staff",
          },
          max: "2",
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
          code: "5.6.2",
          title: {
            vi: "Năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã",
            en: "Competence and sense of responsibility of commune staff",
          },
          max: "1.5",
          part: "survey",
          rule: { kind: "survey" },
          tags: ["citizen-service", "commune-facing"],
          clause: {
            document: "illustrative",
            place: "Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)",
          },
        },
      ],
    },
    {
      kind: "leaf",
      code: "5.7",
      title: {
        vi: "Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm",
        en: "Penalty: confirmed breaches of public service ethics in the year",
      },
      max: "0",
      min: "-1",
      part: "appraisal",
      rule: {
        kind: "deducting",
        faults: [
          {
            id: "corruption",
            title: { vi: "Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự", en: "A case of corruption is prosecuted" },
            points: "1",
          },
          {
            id: "harassment",
            title: {
              vi: "Có cán bộ, công chức bị kết luận gây nhũng nhiễu, phiền hà",
              en: "A staff member is found to have harassed citizens",
            },
            points: "0.5",
          },
          {
            id: "press-report",
            title: { vi: "Có phản ánh của báo chí được xác minh là đúng", en: "A press report is verified as true" },
            points: "0.25",
          },
        ],
      },
      tags: ["head-responsibility"],
      clause: {
        document: "illustrative",
        place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VII (điểm trừ)",
      },
    },
  ],
};
