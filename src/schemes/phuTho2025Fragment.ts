import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * An excerpt of a screen prototype for Phú Thọ (2025; public repository linhnv87/ChamDiemCCHC). It is a prototype's
 * data, not the text of a decision, whose number is not known. Maxima and rules are the prototype's. Codes carry their
 * section, because 3.1 and 3.2 stand in sections I and III. Where a leaf's name is not known, its title says so.
 *
 * Cut: in section I all but 3.1.1, 3.1.2 and 3.2 (36.5 points in print, 3 here); in section II all but 2.1 (25 in
 * print, 8 here); in section III all but 3.1 and 3.2 (10 in print, 5 here); in section IV, the bonus, all but 4.1 (its
 * cap of 5 cannot bind here); sections V (survey), VI (points by the Chairman and vice-chairs) and VII (minus points);
 * the classes.
 *
 * Our reading: II.2.1 and III.3.1 take points off "correspondingly" with no amount given, so a person states the
 * points and the reason; the yes/no leaves offer "not applicable", which lowers the maximum; rounding; ties.
 */
export const phuTho2025Fragment: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | phu-tho-2025-fragment
Phiên bản | 2025
Tên | Bản mẫu chấm điểm CCHC Phú Thọ năm 2025 (trích)
Trạng thái | minh họa
Căn cứ | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục I đến IV
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục {mã}

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm tự đánh giá, thẩm định | 16

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm | Căn cứ
I | Kết quả thực hiện nhiệm vụ theo chức năng (trích) | 3 |  |  |  |
I.3.1 | Mục 3.1 (không rõ tên) | 1 |  |  |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục I, 3.1
I.3.1.1 | Mục 3.1.1 (không rõ tên) | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Có” [yes] được 0,5 điểm; “Không” [no] được 0 điểm. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục I, 3.1.1
I.3.1.2 | Mục 3.1.2 (không rõ tên) | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Có” [yes] được 0,5 điểm; “Không” [no] được 0 điểm. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục I, 3.1.2
I.3.2 | Mục 3.2: số văn bản quy định hợp lệ được ban hành | 2 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,5 điểm, tất cả không quá 2 điểm. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục I, 3.2
II | Kết quả thực hiện CCHC (trích) | 8 |  |  |  |
II.2.1 | Cải cách thể chế | 8 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục II, 2.1
III | Kỷ luật, kỷ cương hành chính (trích) | 5 |  |  |  |
III.3.1 | Mục 3.1 (không rõ tên) | 3 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục III, 3.1
III.3.2 | Mục 3.2: mức độ vi phạm | 2 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Không vi phạm (100 %)” [no-violation] được 2 điểm; “Vi phạm nhẹ (50 %)” [minor] được 1 điểm; “Vi phạm nghiêm trọng (0 %)” [serious] được 0 điểm. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục III, 3.2
IV | Điểm cộng (trích) | 2 |  |  | điểm thưởng, không quá 5 điểm |
IV.4.1 | Mục 4.1: mức độ thực hiện | 2 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Xuất sắc (100 %)” [excellent] được 2 điểm; “Tốt (75 %)” [good] được 1,5 điểm; “Hoàn thành (50 %)” [done] được 1 điểm. |  | Bản mẫu phần mềm ChamDiemCCHC (Phú Thọ, 2025): mục IV, 4.1

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Có | Yes
Không | No
Mục 3.1.1 (không rõ tên) | Item 3.1.1 (name unknown)
Mục 3.1.2 (không rõ tên) | Item 3.1.2 (name unknown)
Mục 3.1 (không rõ tên) | Item 3.1 (name unknown)
Mục 3.2: số văn bản quy định hợp lệ được ban hành | Item 3.2: valid regulations issued
Kết quả thực hiện nhiệm vụ theo chức năng (trích) | Results by function (excerpt)
Cải cách thể chế | Institutional reform
Kết quả thực hiện CCHC (trích) | PAR results (excerpt)
Không vi phạm (100 %) | No violation (100 %)
Vi phạm nhẹ (50 %) | Minor violation (50 %)
Vi phạm nghiêm trọng (0 %) | Serious violation (0 %)
Mục 3.2: mức độ vi phạm | Item 3.2: degree of violation
Kỷ luật, kỷ cương hành chính (trích) | Administrative discipline (excerpt)
Xuất sắc (100 %) | Excellent (100 %)
Tốt (75 %) | Good (75 %)
Hoàn thành (50 %) | Done (50 %)
Mục 4.1: mức độ thực hiện | Item 4.1: degree of achievement
Điểm cộng (trích) | Bonus (excerpt)
Điểm tự đánh giá, thẩm định | Self-assessed and appraised points
Bản mẫu chấm điểm CCHC Phú Thọ năm 2025 (trích) | Prototype of the PAR scoring of Phú Thọ, 2025 (excerpt)
`);
