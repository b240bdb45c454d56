import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * An excerpt of the table by which the Department of Health of Tiền Giang scores its own units (2022): the leaves of
 * criterion 1 that are complete, with their real maxima and rules. The table is known from a shared document; the
 * number of its decision is not. The names of groups 1, 1.1 and 1.4 are ours.
 *
 * Cut: leaf 1.1.2, the degree to which the plan is carried out (80–100 % earns that share of the maximum, below 80 %
 * nothing), because its maximum is missing; everything after 1.4.2; the classes. Not stated, so our reading: rounding,
 * what does not apply, ties, and that leaf 1.3 cannot fall below 0.
 */
export const tienGiang2022Fragment: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | tien-giang-2022-fragment
Phiên bản | 2022
Tên | Bảng chấm điểm CCHC của Sở Y tế Tiền Giang đối với đơn vị trực thuộc, năm 2022 (trích)
Trạng thái | minh họa
Căn cứ | Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022: mục 1
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | Bảng chấm điểm CCHC của Sở Y tế tỉnh Tiền Giang đối với các đơn vị trực thuộc, năm 2022: mục {mã}

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm tự đánh giá, thẩm định | 5,5

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm
1 | Công tác chỉ đạo, điều hành CCHC (trích) | 5,5 |  |  |
1.1 | Kế hoạch CCHC (trích) | 1 |  |  |
1.1.1 | Ban hành kế hoạch CCHC | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đầy đủ và đúng thời hạn” [complete-and-on-time] được 1 điểm; “Chậm thời hạn” [late] được 0 điểm; “Không ban hành” [none] được −1 điểm. | thấp nhất −1 điểm
1.2 | Báo cáo tự chấm điểm đầy đủ, đúng hạn | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Có” [yes] được 0,5 điểm; “Không” [no] được 0 điểm. |
1.3 | Báo cáo CCHC định kỳ | 2 | Điểm tự đánh giá, thẩm định | từ 2 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Báo cáo chậm hoặc không đạt yêu cầu” [late-or-inadequate] trừ 0,25 điểm; “Thiếu báo cáo quý hoặc 6 tháng” [missing-quarter-or-half-year] trừ 0,5 điểm; “Thiếu báo cáo năm” [missing-annual] trừ 1 điểm. |
1.4 | Kiểm tra CCHC | 2 |  |  |
1.4.1 | Tỷ lệ đơn vị được kiểm tra | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 30 % trở lên được 1 điểm; từ 20 % đến dưới 30 % được 0,5 điểm; dưới 20 % được 0 điểm. |
1.4.2 | Xử lý vấn đề phát hiện qua kiểm tra | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Đã xử lý xong” [completed] hệ số 1; “Đã xử lý nhưng chưa hoàn thành” [handled] hệ số 0,5. |

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Đầy đủ và đúng thời hạn | Complete and on time
Chậm thời hạn | Late
Không ban hành | Not issued
Ban hành kế hoạch CCHC | The PAR plan is issued
Kế hoạch CCHC (trích) | PAR plan (excerpt)
Có | Yes
Không | No
Báo cáo tự chấm điểm đầy đủ, đúng hạn | Self-assessment report complete and on time
Báo cáo chậm hoặc không đạt yêu cầu | A report is late or inadequate
Thiếu báo cáo quý hoặc 6 tháng | A quarterly or half-yearly report is missing
Thiếu báo cáo năm | The annual report is missing
Báo cáo CCHC định kỳ | Periodic PAR reports
Tỷ lệ đơn vị được kiểm tra | Share of units inspected
Đã xử lý xong | Dealt with
Đã xử lý nhưng chưa hoàn thành | Handled, not completed
Xử lý vấn đề phát hiện qua kiểm tra | Problems found by inspections are dealt with
Kiểm tra CCHC | PAR inspection
Công tác chỉ đạo, điều hành CCHC (trích) | Leadership and direction of PAR (excerpt)
Điểm tự đánh giá, thẩm định | Self-assessed and appraised points
Bảng chấm điểm CCHC của Sở Y tế Tiền Giang đối với đơn vị trực thuộc, năm 2022 (trích) | PAR scoring table of the Tiền Giang Department of Health for its units, 2022 (excerpt)
`);
