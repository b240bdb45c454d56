import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * The frame of the national PAR Index of provinces for 2024, by domain. **Points only**: the criteria below were not at hand.
 *
 * Firm: eight domains, and the maxima of five of them, printed by Sơn La and Bình Thuận. The other three sum to 35.5; which of them
 * has how much is not known, so they stand in one row. Our reading: rounding, ties, what does not apply; the classes are those of
 * `nationalBands`. For 2025 Decision 1187/QĐ-BNV takes its place, whose text was not at hand.
 *
 * @clause 892/QĐ-BNV (05/12/2024) of the Ministry of Home Affairs; its annex was not at hand.
 */
export const nationalProvinces2024: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | national-provinces-2024
Phiên bản | 2024
Tên | Chỉ số CCHC cấp tỉnh năm 2024 (khung: lĩnh vực)
Trạng thái | minh họa
Căn cứ | 892/QĐ-BNV ngày 05/12/2024
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | giảm điểm tối đa
Công bố | phần trăm
Xếp loại theo | phần trăm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Căn cứ của tiêu chí | 892/QĐ-BNV ngày 05/12/2024

Phần điểm
Mã | Tên | Điểm tối đa
index | Điểm Chỉ số CCHC | 100

Xếp loại
Loại | Tên | Từ
A | Nhóm A (từ 90 % trở lên) | 90
B | Nhóm B (từ 80 % đến dưới 90 %) | 80
C | Nhóm C (từ 70 % đến dưới 80 %) | 70
D | Nhóm D (dưới 70 %) | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm
1 | Công tác chỉ đạo, điều hành CCHC | 9,5 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
2+6+7 | Ba lĩnh vực chưa rõ điểm tối đa của từng lĩnh vực: xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật; cải cách tài chính công; chính quyền điện tử, chính quyền số | 35,5 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
3 | Cải cách thủ tục hành chính | 13 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
4 | Cải cách tổ chức bộ máy hành chính | 10,5 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
5 | Cải cách chế độ công vụ | 15 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm
8 | Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội | 16,5 | Điểm Chỉ số CCHC | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm

Bản dịch
Tiếng Việt | Tiếng Anh
Nhóm A (từ 90 % trở lên) | Group A (90 % and more)
Nhóm B (từ 80 % đến dưới 90 %) | Group B (80 % to under 90 %)
Nhóm C (từ 70 % đến dưới 80 %) | Group C (70 % to under 80 %)
Nhóm D (dưới 70 %) | Group D (under 70 %)
Công tác chỉ đạo, điều hành CCHC | Leadership and direction of PAR
Ba lĩnh vực chưa rõ điểm tối đa của từng lĩnh vực: xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật; cải cách tài chính công; chính quyền điện tử, chính quyền số | Three domains whose single maxima are not known: legal documents; public finance; digital government
Cải cách thủ tục hành chính | Administrative procedures
Cải cách tổ chức bộ máy hành chính | Organisation of the administration
Cải cách chế độ công vụ | Civil service
Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế - xã hội | Effect of PAR on people, organisations and the economy
Điểm Chỉ số CCHC | Points of the PAR Index
Chỉ số CCHC cấp tỉnh năm 2024 (khung: lĩnh vực) | PAR Index of provinces, 2024 (frame: domains)
`);
