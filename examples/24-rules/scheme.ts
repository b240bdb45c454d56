import type { Criterion, Leaf, Rule, Scheme } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { illustrative } from "../frame.js";

/** A criterion as an annex prints it; where the sentence was found stands in its clause. */
function leaf(code: string, title: string, max: string, from: string, rule: Rule, rest: Partial<Leaf> = {}): Leaf {
  const clause = { document: "illustrative", place: `Minh họa, theo ${from}` };
  return { kind: "leaf", code, title: { vi: title }, max, part: "appraisal", rule, clause, ...rest };
}

/** A short list of levels, each worth so many points. */
function levels(...rows: readonly (readonly [id: string, title: string, points: string])[]): Rule {
  return { kind: "levels", levels: rows.map(([id, title, points]) => ({ id, title: { vi: title }, points })) };
}

const direction: readonly Criterion[] = [
  // Ban hành chậm nhất ngày 31/01: 4 điểm; chậm đến 10 ngày: 2 điểm; chậm hơn hoặc không ban hành: 0 điểm.
  leaf("1.1", "Ban hành kế hoạch CCHC năm", "4", "cách chấm theo thời hạn của các bảng KPI", {
    kind: "deadline",
    due: { month: 1, day: 31 },
    onTime: "4",
    late: [{ days: 10, points: "2" }],
    later: "0",
    missed: "0",
  }),
  // Hoàn thành 100 %: 10 điểm; mỗi 1 % chưa hoàn thành trừ 1 điểm. Ví dụ ghi kèm: 97 % được 7 điểm.
  leaf(
    "1.2",
    "Hoàn thành nhiệm vụ được giao",
    "10",
    "câu “trừ 1 điểm/1 %”",
    {
      kind: "line",
      measure: "ratio",
      through: [
        { at: "90", points: "0" },
        { at: "100", points: "10" },
      ],
      words: { part: { vi: "số nhiệm vụ hoàn thành" }, whole: { vi: "số nhiệm vụ được giao" } },
    },
    { examples: [{ facts: { part: "97", whole: "100" }, points: "7" }] },
  ),
  // Vi phạm một lần trừ 1 điểm, từ lần thứ hai trừ hết số điểm còn lại.
  leaf("1.3", "Chấp hành kỷ luật, kỷ cương", "6", "một bảng chấm rèn luyện", {
    kind: "deducting",
    faults: [{ id: "vi-pham", title: { vi: "Vi phạm" }, points: { inTurn: ["1", "all"] } }],
  }),
  // Giải ngân từ 95 % đến 105 % dự toán: 5 điểm; từ 80 % hoặc đến 110 %: 2,5 điểm; ngoài ra 0 điểm.
  leaf("1.4", "Thực hiện dự toán", "5", "cách chấm có hai phía", {
    kind: "steps",
    measure: "ratio",
    of: "amounts",
    over: "full",
    beyond: [
      { above: "110", points: "0" },
      { above: "105", points: "2.5" },
    ],
    steps: [
      { atLeast: "95", points: "5" },
      { atLeast: "80", points: "2.5" },
    ],
    otherwise: "0",
    words: { part: { vi: "số tiền đã chi" }, whole: { vi: "dự toán được giao" }, unit: { vi: "triệu đồng" } },
  }),
  // Có kế hoạch và báo cáo kèm theo thì tính theo tỷ lệ; thiếu một trong hai thì 0 điểm.
  leaf("1.5", "Kiểm tra CCHC", "5", "câu “có kế hoạch, báo cáo kèm theo”", {
    kind: "when",
    if: {
      on: "documents",
      documents: [
        { id: "ke-hoach", title: { vi: "Kế hoạch kiểm tra" } },
        { id: "bao-cao", title: { vi: "Báo cáo kết quả kiểm tra" } },
      ],
    },
    holds: { kind: "proportional", measure: "ratio" },
    otherwise: { points: "0" },
  }),
];

const digital: readonly Criterion[] = [
  // Điểm = tỷ lệ × 13,5 + 0,3 điểm mỗi ứng dụng, phần ứng dụng không quá 1,5 (văn bản in 45, 1 và 5).
  leaf("2.1", "Ứng dụng trên mạng diện rộng", "15", "ICT Index, phụ lục 1B, I.4", {
    kind: "sum",
    terms: [
      { id: "ty-le", title: { vi: "Tỷ lệ" }, max: "13.5", rule: { kind: "proportional", measure: "ratio" } },
      { id: "ung-dung", title: { vi: "Số ứng dụng" }, max: "1.5", rule: { kind: "counting", each: "0.3" } },
    ],
  }),
  // Từ mức trung bình của khối trở lên: 5 điểm; thấp hơn thì theo tỷ lệ so với mức trung bình.
  leaf("2.2", "Hồ sơ trực tuyến so với khối", "5", "cách chấm thi đua theo khối", {
    kind: "relative",
    best: "highest",
    against: "mean",
    words: { value: { vi: "tỷ lệ hồ sơ trực tuyến" }, unit: { vi: "%" } },
  }),
];

const emulation: readonly Criterion[] = [
  // Cộng 3 (A), 2 (B), 1 (C); nộp muộn trừ 0,25 điểm mỗi ngày vào điểm cộng này; điểm cộng không âm.
  leaf("3.1", "Sáng kiến", "3", "một bảng chấm thi đua, điểm cộng 5", {
    kind: "clamp",
    least: "0",
    rule: {
      kind: "sum",
      terms: [
        {
          id: "cong",
          title: { vi: "Điểm cộng" },
          rule: levels(["A", "Loại A", "3"], ["B", "Loại B", "2"], ["C", "Loại C", "1"], ["khong", "Không", "0"]),
        },
        {
          id: "muon",
          title: { vi: "Nộp muộn" },
          max: "0",
          min: "-99",
          rule: { kind: "deducting", faults: [{ id: "ngay", title: { vi: "Ngày nộp muộn" }, points: "0.25" }] },
        },
      ],
    },
  }),
  // Đáp ứng nhiều trường hợp thì tính trường hợp có điểm cao nhất.
  leaf("3.2", "Mô hình mới", "9", "ICT Index và DTI", {
    kind: "best",
    cases: [
      {
        id: "nhan-rong",
        title: { vi: "Được nhân rộng" },
        max: "9",
        rule: { kind: "proportional", measure: "ratio" },
      },
      { id: "thi-diem", title: { vi: "Thí điểm" }, max: "5", rule: { kind: "counting", each: "5" } },
    ],
  }),
  // Điểm trừ: mỗi lần bị nhắc nhở bằng văn bản trừ 1 điểm.
  leaf(
    "3.3",
    "Bị nhắc nhở",
    "0",
    "một bảng chấm thi đua",
    { kind: "deducting", faults: [{ id: "nhac-nho", title: { vi: "Lần nhắc nhở" }, points: "1" }] },
    { min: "-5" },
  ),
];

/** Twelve criteria that make 100 points, and one condition on the class. */
export const scheme: Scheme = illustrative({
  id: "rules",
  title: { vi: "Mỗi loại quy tắc một tiêu chí (minh họa)", en: "A criterion for each kind of rule (illustrative)" },
  criteria: [
    { kind: "group", code: "1", title: { vi: "Chỉ đạo, điều hành" }, max: "30", children: direction },
    { kind: "group", code: "2", title: { vi: "Chuyển đổi số" }, max: "20", children: digital },
    // Cả nhóm không quá 10 điểm và không dưới 0 điểm.
    {
      kind: "group",
      code: "3",
      title: { vi: "Thi đua" },
      max: "10",
      most: "10",
      least: "0",
      children: emulation,
    },
    // Trong năm không phát sinh khiếu nại thì được tính đủ điểm.
    leaf(
      "4",
      "Giải quyết khiếu nại",
      "10",
      "chuẩn tiếp cận pháp luật",
      { kind: "proportional", measure: "ratio" },
      { notApplicable: "full-points" },
    ),
    leaf("5", "Hài lòng", "30", "phần điều tra", { kind: "proportional", measure: "ratio" }, { part: "survey" }),
  ],
  bands: {
    ...sonLa880Departments.bands,
    // Còn dưới 5 điểm kỷ luật, tức là vi phạm từ lần thứ hai, thì hạ một bậc.
    gates: [
      {
        when: { node: "1.3", below: { points: "5" } },
        // biome-ignore lint/suspicious/noThenProperty: the word of the format; its value is never a function
        then: { lower: 1 },
        clause: { document: "illustrative", place: "Minh họa, theo câu “hạ 1 bậc thi đua”" },
      },
    ],
  },
});
