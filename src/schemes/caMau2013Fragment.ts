import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * An excerpt of the index set of Cà Mau, Decision 1880/QĐ-UBND (2013): criteria 1.1 and 1.2 of domain 1, with their
 * real maxima and rules; only the beginning of the annex was reachable. Titles may be shortened.
 *
 * Cut: criterion 1.3 (3 points, its leaves are missing) and the rest of domain 1, which is worth 20 points in print
 * and 7 here; all other domains; the survey column; the classes. Not stated in the reachable text, so our reading:
 * rounding, what does not apply, ties. The step table of 1.1.4 includes its upper bound: exactly 90 % earns 1 point,
 * not 2.
 */
export const caMau2013Fragment: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | ca-mau-2013-fragment
Phiên bản | 2013
Tên | Chỉ số CCHC của Cà Mau năm 2013 (trích: tiêu chí 1.1 và 1.2)
Trạng thái | minh họa
Căn cứ | 1880/QĐ-UBND: tỉnh Cà Mau, năm 2013; phụ lục, lĩnh vực 1
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | phần trăm
Xếp loại theo | phần trăm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 1880/QĐ-UBND: tỉnh Cà Mau, năm 2013; phụ lục, {mã}

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm thẩm định | 7

Xếp loại
Loại | Tên | Từ
unclassified | Chưa xếp loại | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Căn cứ
1 | Công tác chỉ đạo, điều hành CCHC (trích) | 7 |  |  | 1880/QĐ-UBND: tỉnh Cà Mau, năm 2013; phụ lục, lĩnh vực 1
1.1 | Kế hoạch CCHC năm | 5 |  |  |
1.1.1 | Thời gian ban hành kế hoạch | 1 | Điểm thẩm định | chấm theo mức đạt được; “Đúng thời hạn” [on-time] được 1 điểm; “Chậm thời hạn” [late] được 0,5 điểm; “Không ban hành” [none] được 0 điểm. |
1.1.2 | Kế hoạch đủ nhiệm vụ và kinh phí | 1 | Điểm thẩm định | chấm theo mức đạt được; “Có” [yes] được 1 điểm; “Không” [no] được 0 điểm. |
1.1.3 | Nội dung kế hoạch đáp ứng yêu cầu | 1 | Điểm thẩm định | chấm theo mức đạt được; “Có” [yes] được 1 điểm; “Không” [no] được 0 điểm. |
1.1.4 | Mức độ hoàn thành kế hoạch | 2 | Điểm thẩm định | tỷ lệ: trên 90 % được 2 điểm; từ 70 % đến 90 % được 1 điểm; dưới 70 % được 0 điểm. |
1.2 | Báo cáo CCHC | 2 |  |  |
1.2.1 | Đủ báo cáo, đúng hạn | 1 | Điểm thẩm định | chấm theo mức đạt được; “Có” [yes] được 1 điểm; “Không” [no] được 0 điểm. |
1.2.2 | Nội dung báo cáo đạt yêu cầu | 1 | Điểm thẩm định | chấm theo mức đạt được; “Có” [yes] được 1 điểm; “Không” [no] được 0 điểm. |

Bản dịch
Tiếng Việt | Tiếng Anh
Chưa xếp loại | Not classified
Đúng thời hạn | On time
Chậm thời hạn | Late
Không ban hành | Not issued
Thời gian ban hành kế hoạch | When the plan is issued
Có | Yes
Không | No
Kế hoạch đủ nhiệm vụ và kinh phí | The plan states all tasks and their funding
Nội dung kế hoạch đáp ứng yêu cầu | The contents of the plan meet the requirements
Mức độ hoàn thành kế hoạch | Share of the plan carried out
Kế hoạch CCHC năm | Annual PAR plan
Đủ báo cáo, đúng hạn | All reports, on time
Nội dung báo cáo đạt yêu cầu | The contents of the reports meet the requirements
Báo cáo CCHC | PAR reports
Công tác chỉ đạo, điều hành CCHC (trích) | Leadership and direction of PAR (excerpt)
Điểm thẩm định | Appraised points
Chỉ số CCHC của Cà Mau năm 2013 (trích: tiêu chí 1.1 và 1.2) | PAR Index of Cà Mau, 2013 (excerpt: criteria 1.1 and 1.2)
`);
