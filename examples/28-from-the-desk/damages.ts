import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { annex, type Desk, filled, roster, survey, type Typed, textFile } from "./desk.js";

/** One way in which files come damaged, and what the official reads. */
export interface Damage {
  readonly name: string;
  /** The files that are other than they should be; `null` for one that is missing. */
  readonly files: () => Promise<Readonly<Record<string, Uint8Array | null>>>;
  /** Options of the command that differ. */
  readonly options?: readonly string[];
  /** What stands in the message. */
  readonly says: string;
  /** Nothing is refused: it is read all the same, with or without something to look at. */
  readonly isRead?: true;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const inAnnex = (found: string, instead: string) => async () => ({ "phu-luc.csv": replaced(annex, found, instead) });
const inRoster = (found: string, instead: string) => async () => ({ "don-vi.csv": replaced(roster, found, instead) });
const inForm = (more: Typed) => async () => ({ "phieu/so-y-te.xlsx": await filled("so-y-te", more) });
const inSurvey = (change: (lines: readonly string[]) => readonly string[]) => async () => ({
  "khao-sat.csv": textFile(change(survey()).join("\r\n")),
});
const line = (at: number, found: string, instead: string) =>
  inSurvey((lines) => lines.map((one, position) => (position === at ? one.replace(found, instead) : one)));

function replaced(bytes: Uint8Array, found: string, instead: string): Uint8Array {
  const before = text(bytes);
  if (!before.includes(found)) throw new Error(`“${found}” is not there`);
  return textFile(before.replace(found, instead));
}

/** Bytes of another encoding: one a character, as old programs write it. */
function oldEncoding(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(text(bytes), (sign) => Math.min(sign.charCodeAt(0), 0xe3));
}

function utf16(lines: readonly string[]): Uint8Array {
  const all = `\uFEFF${lines.join("\r\n").replaceAll(";", "\t")}`;
  return new Uint8Array(Uint16Array.from(all, (sign) => sign.charCodeAt(0)).buffer);
}

const wrongTally = [{ unit: "so-y-te", group: "cong-dan", question: "q1", option: "la", count: 3 }];

/** A form with a row put in above the criteria. */
async function withRow(): Promise<Uint8Array> {
  const workbook = await openXlsx(await filled("so-y-te"));
  workbook.sheets[0]?.rows.splice(13, 0, ["", "chèn thêm"]);
  return await saveXlsx(workbook);
}

/** The cells of a form copied into a workbook of somebody's own. */
async function copied(): Promise<Uint8Array> {
  const workbook = await openXlsx(await filled("so-y-te"));
  return await writeXlsx({ sheets: [{ name: "Tự đánh giá", rows: workbook.sheets[0]?.rows ?? [] }] });
}

export const damages: readonly Damage[] = [
  // The annex.
  {
    name: "câu chấm điểm không hiểu được",
    files: inAnnex("Tỷ lệ đạt × 2, dưới 80 %: 0", "Nhân đôi tỷ lệ đạt"),
    says: "phu-luc.csv, E33: Không hiểu cách chấm “Nhân đôi tỷ lệ đạt”",
  },
  {
    name: "điểm tối đa không cộng lại đúng",
    files: inAnnex("hành;7,5;", "hành;8;"),
    says: "Điểm tối đa của các tiêu chí con của 1 cộng lại là 7,5, không bằng 8",
  },
  {
    name: "dòng tổng cộng ghi sai",
    files: inAnnex("Nhóm trả lời;", "Tổng cộng;;12;;;;\r\nNhóm trả lời;"),
    says: "Dòng tổng cộng ghi 12 điểm, nhưng điểm tối đa của các lĩnh vực cộng lại là 10",
  },
  {
    name: "hai tiêu chí cùng mã",
    files: inAnnex("1.5;Sáng kiến", "1.4;Sáng kiến"),
    says: "phu-luc.csv, A35: Mã 1.4 đã dùng",
  },
  {
    name: "điểm tối đa bỏ trống",
    files: inAnnex("Giải ngân;2;", "Giải ngân;;"),
    says: "phu-luc.csv, C33: Cột “Điểm tối đa” để trống",
  },
  {
    name: "mất cột Điểm tối đa",
    files: inAnnex("Mã;Tiêu chí;Điểm tối đa;Phần điểm;Cách chấm", "Mã;Tiêu chí;Ghi chú;Phần điểm;Cách chấm"),
    says: "phần “Tiêu chí” thiếu cột “Điểm tối đa”",
  },
  {
    name: "phụ lục lưu bằng bảng mã cũ",
    files: async () => ({ "phu-luc.csv": oldEncoding(annex) }),
    says: "tệp không phải UTF-8",
  },
  {
    name: "không có phụ lục",
    files: async () => ({ "phu-luc.csv": null }),
    says: "Không có phụ lục nào trong các tệp",
  },
  {
    name: "hai phụ lục",
    files: async () => ({ "phu-luc-cu.csv": annex }),
    says: "Hai phụ lục phu-luc-cu.csv và phu-luc.csv cùng có mã bộ tiêu chí",
  },
  // The list of units.
  { name: "không ghi kỳ", files: async () => ({}), options: [], says: "Hãy thêm --period" },
  {
    name: "không có danh sách đơn vị",
    files: async () => ({ "don-vi.csv": null }),
    says: "Không có danh sách đơn vị nào trong các tệp",
  },
  {
    name: "một đơn vị ghi hai lần",
    files: inRoster("so-noi-vu;Sở Nội vụ", "so-y-te;Sở Y tế"),
    says: "don-vi.csv, C3: Đơn vị “so-y-te” đã có",
  },
  {
    name: "để trống khối",
    files: inRoster("Sở Tư pháp;Sở", "Sở Tư pháp;"),
    says: "don-vi.csv, C4: Dòng 4 của danh sách đơn vị để trống cột “Khối”",
  },
  {
    name: "hai khối chỉ khác cách viết",
    files: inRoster("Sở Tư pháp;Sở", "Sở Tư pháp;sở"),
    says: "“sở” trông giống “Sở” đã có",
  },
  // The forms.
  {
    name: "chữ thay cho số",
    files: inForm({ F14: "mười chín" }),
    says: "Sở Y tế · 1.2 · phieu/so-y-te.xlsx, Tự đánh giá!F14: “mười chín” không phải là một số",
  },
  {
    name: "số hoàn thành nhiều hơn số được giao",
    files: inForm({ F14: 21 }),
    says: "Số đạt 21 của tiêu chí 1.2 lớn hơn tổng số 20",
  },
  { name: "1.000 viết bằng dấu chấm", files: inForm({ F15: "1.000" }), says: "8/8 đơn vị", isRead: true },
  {
    name: "ngày không có thật",
    files: inForm({ F12: "31/02/2025" }),
    says: "Sở Y tế · 1.1 · phieu/so-y-te.xlsx, Tự đánh giá!F12: Không có ngày “31/02/2025”",
  },
  {
    name: "mức không có trong danh sách",
    files: inForm({ F23: "Tốt" }),
    says: "“Tốt” không có trong danh sách; hãy chọn một trong: “Đầy đủ, đúng hạn”",
  },
  {
    name: "thiếu một trong hai số của tỷ lệ",
    files: inForm({ F15: "" }),
    says: "Chưa ghi “số nhiệm vụ” của tiêu chí 1.2",
  },
  { name: "số âm", files: inForm({ F21: -1 }), says: "“-1” không phải là số đếm" },
  {
    name: "vừa ghi ngày vừa ghi không thực hiện",
    files: inForm({ F13: "Có" }),
    says: "vừa khai ngày thực hiện vừa khai là không thực hiện",
  },
  {
    name: "chèn thêm một dòng",
    files: async () => ({ "phieu/so-y-te.xlsx": await withRow() }),
    says: "Có 1 dòng chèn thêm vào phiếu",
  },
  {
    name: "chép phiếu sang tệp khác",
    files: async () => ({ "phieu/so-y-te.xlsx": await copied() }),
    says: "hãy điền vào phiếu được gửi, không chép sang tệp khác",
  },
  {
    name: "hai phiếu của một đơn vị",
    files: async () => ({ "phieu/so-y-te-2.xlsx": await filled("so-y-te") }),
    says: "Đơn vị “Sở Y tế” có hai phiếu",
  },
  {
    name: "tệp Excel bị cắt",
    files: async () => ({ "phieu/so-y-te.xlsx": (await filled("so-y-te")).slice(0, 3000) }),
    says: "phieu/so-y-te.xlsx: Không đọc được tệp",
  },
  {
    name: "thiếu phiếu của một đơn vị",
    files: async () => ({ "phieu/so-y-te.xlsx": null }),
    says: "1 đơn vị trong danh sách chưa có phiếu: “Sở Y tế”",
    isRead: true,
  },
  // The survey.
  {
    name: "tên đơn vị gõ sai",
    files: line(3, "Sở Y tế", "Sở Y tê"),
    says: "khao-sat.csv, B4: Cột “Ông/bà đã đến cơ quan nào?”: “Sở Y tê” không phải đơn vị nào",
  },
  {
    name: "câu trả lời gõ sai",
    files: line(3, "Bình thường", "Bình thườngg"),
    says: "“Bình thườngg” không phải phương án nào của câu hỏi “q1” (1 dòng: 4). Hãy ghi đúng mã hoặc tên; gần giống nhất: “Bình thường”",
  },
  {
    name: "tên cột câu hỏi khác phiếu",
    files: line(0, "Ông/bà có hài lòng không?", "Mức độ hài lòng chung"),
    says: "Không có cột nào mang mã hoặc tên một câu hỏi",
  },
  {
    name: "ô có dấu chấm phẩy không đặt trong nháy kép",
    files: line(4, "Hài lòng", "Hài lòng; rất nhanh"),
    says: "khao-sat.csv, D5: Các dòng 5 có nhiều ô hơn dòng tiêu đề",
  },
  {
    name: "hai câu trả lời trong một ô",
    files: line(1, "Hài lòng", "Hài lòng, Bình thường"),
    says: "có nhiều phương án được chọn cùng lúc, “Hài lòng, Bình thường”",
  },
  {
    name: "hai bản chép của một tệp khảo sát",
    files: async () => ({ "khao-sat (1).csv": textFile(survey().join("\r\n")) }),
    says: "Hai tệp khao-sat (1).csv và khao-sat.csv có cùng một kết quả đếm câu trả lời",
  },
  {
    name: "dòng tổng cộng ở cuối khảo sát",
    files: inSurvey((lines) => [...lines, "Tổng cộng;;39"]),
    says: "khao-sat.csv, A42: Dòng tổng cộng (dòng 42) không phải câu trả lời",
  },
  {
    name: "kết quả đếm sẵn sai phương án",
    files: async () => ({ "dem.json": textFile(JSON.stringify(wrongTally, null, 1)) }),
    says: "Sở Y tế · dem.json, dòng 6, cột 13: Câu hỏi “q1” không có phương án “la”",
  },
  {
    name: "phiếu lưu dạng .xls cũ",
    files: async () => ({ "phieu/so-y-te.xlsx": null, "phieu/so-y-te.xls": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }),
    says: "phieu/so-y-te.xls: Không đọc được tệp",
  },
  {
    name: "bản quét của một phiếu",
    files: async () => ({ "phieu/so-y-te.pdf": textFile("%PDF") }),
    says: "Có 1 tệp trong thư mục không được đọc",
    isRead: true,
  },
  {
    name: "Excel lưu dạng Unicode text",
    files: async () => ({ "khao-sat.csv": utf16(survey()) }),
    says: "39 câu trả lời được tính",
    isRead: true,
  },
];

/** The files of a desk with a damage done to them. */
export async function damaged(whole: Desk, damage: Damage): Promise<Desk> {
  const changed = Object.entries({ ...whole, ...(await damage.files()) });
  return Object.fromEntries(changed.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])));
}
