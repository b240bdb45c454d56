import type { Group } from "../../criteria/criterion.js";

/**
 * Domain 5 for departments, 14 points. The domain is that of Decision 880; the criteria, maxima and rules below it are
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
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.1.1",
          title: {
            vi: "Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm",
            en: "Share of staff placed according to job positions",
          },
          max: "1.5",
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
      title: { vi: "Đánh giá, đào tạo, bồi dưỡng công chức, viên chức", en: "Evaluation and training" },
      max: "2",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.3.1",
          title: {
            vi: "Đánh giá, xếp loại chất lượng công chức, viên chức hằng năm",
            en: "Annual evaluation of staff",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "levels",
            levels: [
              {
                id: "compliant",
                title: { vi: "Đúng trình tự và đúng thời hạn", en: "In due form and on time" },
                points: "1",
              },
              {
                id: "late",
                title: { vi: "Đúng trình tự nhưng chậm thời hạn", en: "In due form but late" },
                points: "0.5",
              },
              {
                id: "non-compliant",
                title: { vi: "Không đúng trình tự hoặc không thực hiện", en: "Not in due form, or not done" },
                points: "0",
              },
            ],
          },
          tags: ["head-responsibility"],
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1" },
        },
        {
          kind: "leaf",
          code: "5.3.2",
          title: {
            vi: "Tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng công chức, viên chức",
            en: "Share of the training plan completed",
          },
          max: "1",
          part: "appraisal",
          rule: {
            kind: "steps",
            measure: "ratio",
            steps: [
              { above: "90", points: "1" },
              { atLeast: "70", points: "0.5" },
            ],
            otherwise: "0",
          },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4" },
        },
      ],
    },
    {
      kind: "group",
      code: "5.4",
      title: {
        vi: "Kỷ luật, kỷ cương hành chính và giải quyết khiếu nại, tố cáo",
        en: "Discipline, complaints and denunciations",
      },
      max: "3",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.4.1",
          title: {
            vi: "Tỷ lệ công chức, viên chức bị xử lý kỷ luật trong năm",
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
            vi: "Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các phòng, đơn vị",
            en: "Inspections of discipline in divisions and units",
          },
          max: "1",
          part: "appraisal",
          rule: { kind: "counting", each: "0.5" },
          clause: { document: "illustrative", place: "Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2" },
        },
        {
          kind: "leaf",
          code: "5.4.3",
          title: {
            vi: "Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn",
            en: "Share of complaints and denunciations settled on time",
          },
          max: "1",
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
        vi: "Mức độ hoàn thành nhiệm vụ của người đứng đầu do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá",
        en: "The head's performance as rated by the provincial Chairman and vice-chairs",
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
      title: { vi: "Đánh giá đội ngũ công chức, viên chức qua điều tra xã hội học", en: "Staff as seen by the survey" },
      max: "3.5",
      clause: { document: "illustrative", place: "Minh họa: tiêu chí tự soạn, không trích từ văn bản nào" },
      children: [
        {
          kind: "leaf",
          code: "5.6.1",
          title: {
            vi: "Năng lực chuyên môn, tinh thần trách nhiệm của công chức, viên chức",
            en: "Competence and sense of responsibility of staff",
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
            vi: "Tính công khai, minh bạch trong tuyển dụng, bổ nhiệm",
            en: "Openness in recruitment and appointment",
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
              vi: "Có công chức, viên chức bị kết luận gây nhũng nhiễu, phiền hà",
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
