import type { TableRow } from "../table/rows.js";
import { cellText } from "./table.js";
import type { Files } from "./yearFolder.js";

/** The annex that is to be filled in: a frame as many provinces have it, and one criterion for each of the commonest ways to score. */
const ANNEX: readonly TableRow[] = [
  ["Khung"],
  ["Mục", "Nội dung"],
  ["Mã bộ tiêu chí", "bo-tieu-chi-mau"],
  ["Phiên bản", "1"],
  ["Tên", "BỘ TIÊU CHÍ MẪU ĐỂ ĐIỀN (minh họa, không phải bộ tiêu chí của cơ quan nào)"],
  ["Trạng thái", "minh họa"],
  ["Căn cứ", "Quyết định ban hành bộ tiêu chí (chưa ghi số)"],
  ["Làm tròn điểm", "4 chữ số thập phân, nửa làm tròn lên"],
  ["Làm tròn chỉ số", "2 chữ số thập phân, nửa làm tròn lên"],
  ["Khi không áp dụng", "giảm điểm tối đa"],
  ["Công bố", "điểm"],
  ["Xếp loại theo", "điểm"],
  ["Xếp loại bằng", "số đã công bố"],
  ["Xếp hạng bằng", "số đã công bố"],
  ["Khi bằng điểm", "cùng hạng, bỏ các hạng sau"],
  [],
  ["Phần điểm"],
  ["Mã", "Tên", "Điểm tối đa"],
  ["tham-dinh", "Thẩm định", "70"],
  ["xhh", "Điều tra XHH", "30"],
  [],
  ["Xếp loại"],
  ["Loại", "Tên", "Từ"],
  ["A", "Tốt", "90"],
  ["B", "Khá", "70"],
  ["C", "Trung bình", "50"],
  ["D", "Yếu", "còn lại"],
  [],
  ["Tiêu chí"],
  ["Mã", "Tiêu chí", "Điểm tối đa", "Phần điểm", "Cách chấm", "Quy định thêm", "Tài liệu kiểm chứng", "Ví dụ"],
  ["1", "Lĩnh vực thứ nhất", "70"],
  [
    "1.1",
    "Ban hành kế hoạch đúng hạn",
    "10",
    "Thẩm định",
    "Ban hành trước 31/01: 10; chậm đến 10 ngày: 5; còn lại: 0",
    "",
    "Kế hoạch",
  ],
  [
    "1.2",
    "Hoàn thành nhiệm vụ được giao",
    "20",
    "Thẩm định",
    "Tỷ lệ số nhiệm vụ hoàn thành / số nhiệm vụ: từ 90% trở lên: 20; từ 70% đến dưới 90%: 10; dưới 70%: 0",
    "",
    "Báo cáo năm",
    "9/10 → 20 điểm; 4/5 → 10 điểm",
  ],
  ["1.3", "Giải quyết hồ sơ đúng hạn", "20", "Thẩm định", "Tỷ lệ đạt × 20, dưới 80 %: 0", "", "", "9/10 → 18 điểm"],
  ["1.4", "Chế độ báo cáo", "10", "Thẩm định", "Mỗi lỗi trừ 1, tối đa trừ 10"],
  ["1.5", "Sáng kiến", "5", "Thẩm định", "Mỗi sáng kiến: 2,5 điểm", "không phát sinh: tính điểm tối đa"],
  [
    "1.6",
    "Công khai thủ tục hành chính",
    "5",
    "Thẩm định",
    "“Đầy đủ, đúng hạn”: 5; đầy đủ nhưng chậm: 2,5; không đầy đủ: 0",
    "",
    "",
    "“Đầy đủ, đúng hạn” → 5 điểm",
  ],
  ["2", "Lĩnh vực thứ hai", "30"],
  ["2.1", "Mức độ hài lòng", "30", "Điều tra XHH", "Theo kết quả điều tra xã hội học"],
  [],
  ["Nhóm trả lời"],
  ["Mã", "Tên", "Hệ số"],
  ["nguoi-dan", "Người dân, doanh nghiệp", "1"],
  [],
  ["Câu hỏi"],
  ["Mã", "Tiêu chí", "Câu hỏi", "Phương án"],
  [
    "q1",
    "2.1",
    "Ông/bà có hài lòng không?",
    "“Hài lòng” 1; “Bình thường” 0,5; “Không hài lòng” 0; “Không biết” không tính",
  ],
];

const UNITS: readonly TableRow[] = [
  ["Mã", "Tên đơn vị", "Khối", "Bộ tiêu chí"],
  ["don-vi-1", "Đơn vị thứ nhất (thay bằng tên thật)", "Sở", "bo-tieu-chi-mau"],
  ["don-vi-2", "Đơn vị thứ hai (thay bằng tên thật)", "Sở", "bo-tieu-chi-mau"],
];

/** The tables that a year begins with, to be filled in with a spreadsheet; what stands in them is an example and says so. */
export function blankYear(): Files {
  return { "phu-luc.csv": csv(ANNEX), "don-vi.csv": csv(UNITS) };
}

/** As spreadsheets of Viet Nam open it: with its mark, semicolons and as many cells in each row. */
function csv(rows: readonly TableRow[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => cellText(row[at] ?? "")).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
