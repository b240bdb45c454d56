import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * The frame of the national PAR Index of provinces for 2022: where its 100 points come from. **Points only**: each source is
 * given as it was published, for the criteria below them (8 domains, 37 criteria, 88 sub-criteria) were not at hand.
 *
 * Firm: the four maxima (61.5 appraised, 22 survey of leaders and managers, 10 SIPAS, 6.5 socio-economic), printed by the Department
 * of Home Affairs of Ninh Thuận (sonv.ninhthuan.gov.vn, 4/5/2023), and 32 survey points in Decision 876/QĐ-BNV. Our reading: rounding,
 * ties, what does not apply; the classes are those of `nationalBands`.
 *
 * @clause 876/QĐ-BNV (10/11/2022) of the Ministry of Home Affairs; its annex was not at hand.
 */
export const nationalProvinces2022: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | national-provinces-2022
Phiên bản | 2022
Tên | Chỉ số CCHC cấp tỉnh năm 2022 (khung: bốn nguồn điểm)
Trạng thái | minh họa
Căn cứ | 876/QĐ-BNV ngày 10/11/2022
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | phần trăm
Xếp loại theo | phần trăm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 876/QĐ-BNV ngày 10/11/2022

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm thẩm định | 61,5
survey | Điểm điều tra xã hội học | 32
statistics | Điểm theo số liệu thống kê | 6,5

Xếp loại
Loại | Tên | Từ
A | Nhóm A (từ 90 % trở lên) | 90
B | Nhóm B (từ 80 % đến dưới 90 %) | 80
C | Nhóm C (từ 70 % đến dưới 80 %) | 70
D | Nhóm D (dưới 70 %) | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm
1 | Điểm thẩm định | 61,5 | Điểm thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
2 | Điều tra xã hội học lãnh đạo, quản lý | 22 | Điểm điều tra xã hội học | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
3 | Chỉ số hài lòng của người dân, tổ chức (SIPAS) | 10 | Điểm điều tra xã hội học | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
4 | Tác động của CCHC đến các chỉ tiêu phát triển kinh tế - xã hội | 6,5 | Điểm theo số liệu thống kê | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm

Bản dịch
Tiếng Việt | Tiếng Anh
Nhóm A (từ 90 % trở lên) | Group A (90 % and more)
Nhóm B (từ 80 % đến dưới 90 %) | Group B (80 % to under 90 %)
Nhóm C (từ 70 % đến dưới 80 %) | Group C (70 % to under 80 %)
Nhóm D (dưới 70 %) | Group D (under 70 %)
Điểm thẩm định | Appraised points
Điều tra xã hội học lãnh đạo, quản lý | Survey of leaders and managers
Chỉ số hài lòng của người dân, tổ chức (SIPAS) | Satisfaction of people and organisations (SIPAS)
Tác động của CCHC đến các chỉ tiêu phát triển kinh tế - xã hội | Effect of PAR on socio-economic indicators
Điểm điều tra xã hội học | Survey points
Điểm theo số liệu thống kê | Points from statistics
Chỉ số CCHC cấp tỉnh năm 2022 (khung: bốn nguồn điểm) | PAR Index of provinces, 2022 (frame: four sources of points)
`);
