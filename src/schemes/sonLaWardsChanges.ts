import type { Change } from "../editions/change.js";
import { readyChanges } from "./readyChanges.js";
import { sonLaWards } from "./sonLaWards.js";

/**
 * How `sonLaCommunes` becomes `sonLaWards`, for wards (phường) and special zones (đặc khu): urban order is added, online
 * services are asked more of, poor households are left out. **Illustrative**: no text orders these changes.
 */
export const sonLaWardsChanges: readonly Change[] = /* @__PURE__ */ readyChanges(
  sonLaWards,
  `
Việc | Mã | Mã mới hoặc nhóm | Thay đổi | Căn cứ | Lý do
đặt |  |  | mã bộ, phiên bản, tên bộ, phiếu | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Phường, đặc khu là một khối riêng; phiếu có thêm câu hỏi về trật tự đô thị.
sửa | 2 |  | điểm tối đa | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Nhận 0,8 điểm từ lĩnh vực 8 cho trật tự đô thị.
sửa | 2.1 |  | tên, điểm tối đa | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Nhóm có thêm tiêu chí về trật tự đô thị.
thêm | 2.1.3 | 2.1 |  | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Trật tự xây dựng, trật tự đô thị là việc riêng của phường, đặc khu.
sửa | 7.2.1 |  | điểm tối đa | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Nhường 1 điểm cho tiêu chí hồ sơ toàn trình.
sửa | 7.2.2 |  | tên, cách chấm | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Người dân đô thị dùng dịch vụ trực tuyến nhiều hơn: mục tiêu nâng từ 50 % lên 70 %.
thêm | 7.2.4 | 7.2 |  | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Phường, đặc khu phải hướng tới hồ sơ trực tuyến toàn trình.
sửa | 8 |  | điểm tối đa | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Chuyển 0,8 điểm sang lĩnh vực 2.
chuyển | 8.3.1 | 8 |  | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Chỉ tiêu kinh tế - xã hội còn một tiêu chí, đứng thẳng trong lĩnh vực 8.
bỏ | 8.3 |  |  | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Không chấm kết quả giảm hộ nghèo ở phường, đặc khu.
sửa | 8.3.1 | 8.3 | mã | illustrative: Minh họa: bộ tiêu chí phường, đặc khu tự soạn, không trích từ văn bản nào | Giữ nguyên nội dung và điểm; đánh số lại thành 8.3.
`,
);
