import { SEED } from "../08-a-year-in-son-la/simulate.js";

/** What the report says, in both languages. */
export const words = {
  vi: {
    title: "Kiểm tra lại và đính chính một kết quả đã công bố",
    simulated: `MÔ PHỎNG – 12 huyện, thành phố của ví dụ 08, mã sinh số ngẫu nhiên ${SEED}; số liệu không phải của đơn vị nào.`,
    back: "1. Kết quả đọc lại từ tệp, chưa cần hồ sơ",
    unchanged: (same: boolean) => `Tệp kết quả: ${same ? "chưa bị sửa" : "ĐÃ BỊ SỬA"}`,
    again: "2. Ai có hồ sơ cũng tính lại được",
    verified: (same: boolean) => `Kết quả đã công bố: ${same ? "khớp từng chữ số" : "KHÔNG KHỚP"}`,
    forged: "Kết quả bị sửa một con số:",
    lines: "3. Hồ sơ gửi thành một tệp, mỗi dòng một đơn vị, đọc từng dòng",
    read: (accepted: number, same: boolean) =>
      `${accepted} đơn vị; bảng xếp hạng ${same ? "giống hệt bảng đã công bố" : "KHÁC bảng đã công bố"}`,
    line: (number: number) => `dòng ${number}`,
    mistake: "4. Phát hiện ở một câu hỏi về Mai Sơn, cột “Tốt” và cột “Kém” bị nhập đổi chỗ",
    moved: (units: number, unchanged: number) => `Đơn vị có thay đổi: ${units}; không thay đổi: ${unchanged}.`,
  },
  en: {
    title: "A published result is checked again, and corrected",
    simulated: `SIMULATED – the 12 districts of example 08, seed ${SEED}; the figures are not those of any real unit.`,
    back: "1. The result is read back from a file, before any case is at hand",
    unchanged: (same: boolean) => `The file: ${same ? "not changed" : "CHANGED"}`,
    again: "2. Those who have the documents can compute it again",
    verified: (same: boolean) => `The published result: ${same ? "the same to the last digit" : "NOT the same"}`,
    forged: "The result with one figure changed:",
    lines: "3. The cases as one file, a unit a line, read line by line",
    read: (accepted: number, same: boolean) =>
      `${accepted} units; the league table is ${same ? "the one that was published" : "NOT the one that was published"}`,
    line: (number: number) => `line ${number}`,
    mistake: "4. In one question about Mai Sơn the columns “Good” and “Poor” were typed the other way round",
    moved: (units: number, unchanged: number) => `Units that changed: ${units}; unchanged: ${unchanged}.`,
  },
} as const;
