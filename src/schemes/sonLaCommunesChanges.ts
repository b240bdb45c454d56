import type { Change } from "../editions/change.js";
import { readyChanges } from "./readyChanges.js";
import { sonLaCommunes } from "./sonLaCommunes.js";

/**
 * How `sonLa880Districts` becomes `sonLaCommunes`, change by change, each with its reason in Vietnamese: fewer criteria,
 * no law-making, 65 points appraised and 35 surveyed, citizens as the main respondents. **Illustrative**: no text orders
 * these changes, and every clause says so.
 *
 * @clause 880/QĐ-UBND, Phần III, mục 4: districts determine and rank the index of their communes. Since 1 July 2025 the
 *   province scores communes itself, by Decision 2211/QĐ-UBND (31/08/2025), whose criteria were not at hand.
 */
export const sonLaCommunesChanges: readonly Change[] = /* @__PURE__ */ readyChanges(
  sonLaCommunes,
  `
Việc | Mã | Mã mới hoặc nhóm | Thay đổi | Căn cứ | Lý do
đặt |  |  | mã bộ, phiên bản, tên bộ, trạng thái, căn cứ bộ, hiệu lực | illustrative: Minh họa: 880/QĐ-UBND, Phần III, mục 4 giao UBND cấp huyện xác định, xếp hạng cấp xã | Từ 01/07/2025 không còn cấp huyện, tỉnh chấm trực tiếp cấp xã. Quyết định 2211/QĐ-UBND ngày 31/08/2025 quy định tiêu chí năm 2025 nhưng chưa tiếp cận được nội dung, nên bản này không trích văn bản đó.
đặt |  |  | cơ quan | illustrative: Minh họa: giả định tên cơ quan sau khi sắp xếp các sở năm 2025 | Giả định ba sở thẩm định trong bản cấp huyện đã hợp nhất vào sở khác; Hội đồng cấp tỉnh giữ nguyên.
đặt |  |  | phần điểm | illustrative: Minh họa: theo tỷ lệ của Hải Phòng 3793/QĐ-UBND 2022 (cấp xã) | Phần điều tra lớn hơn: 35 điểm thay cho 30, vì cấp xã phục vụ người dân trực tiếp.
đặt |  |  | phiếu | illustrative: Minh họa: phiếu điều tra cấp xã tự soạn | Người dân là đối tượng chính: một nửa trọng số; câu hỏi gắn với tiêu chí theo mã mới.
sửa | 1 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 1 còn 12 điểm: cấp xã không kiểm tra, xếp hạng cấp dưới.
sửa | 1.1 |  | tên, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Kế hoạch là của UBND cấp xã; nhóm có thêm tiêu chí công khai kế hoạch.
sửa | 1.1.1 |  | điểm tối đa, cách chấm, căn cứ; bỏ điểm thấp nhất | illustrative: Minh họa: theo dạng Hải Phòng 3793/QĐ-UBND 2022 (cấp xã), 1.1.1 và 1.1.2 | Chấm hai mức 0,2 và 0 như cấp xã Hải Phòng; không trừ điểm khi không ban hành.
sửa | 1.1.2 |  | điểm tối đa, cách chấm | illustrative: Minh họa: theo dạng Hải Phòng 3793/QĐ-UBND 2022 (cấp xã), 1.1.1 và 1.1.2 | Ba nội dung, mỗi nội dung 0,1 điểm; cấp xã phân công cho phòng chuyên môn và công chức của mình.
sửa | 1.1.3 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Ở cấp xã, kết quả thực hiện kế hoạch nặng điểm hơn việc ban hành kế hoạch.
thêm | 1.1.4 | 1.1 |  | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Người dân trên địa bàn xã phải đọc được kế hoạch.
thay | 1.3 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Cấp xã không có đơn vị hành chính cấp dưới để kiểm tra; chấm việc tự kiểm tra và khắc phục.
bỏ | 1.4 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Xác định, xếp hạng Chỉ số CCHC của cấp xã là việc của cấp trên.
sửa | 1.5 | 1.4 | mã, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Mỗi hình thức, lượt tuyên truyền 0,1 điểm, đủ điểm khi có từ 10; đánh số lại thành 1.4.
sửa | 1.6 | 1.5 | mã, tên | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Người đối thoại là Chủ tịch UBND cấp xã; đánh số lại thành 1.5.
sửa | 1.7 | 1.6 | mã, điểm tối đa, cách chấm | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tỉnh giao việc thẳng cho cấp xã nên tăng điểm, giữ ngưỡng 90 % và 70 %; đánh số lại thành 1.6.
chuyển | 1.8.1 | 1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Điều tra về chỉ đạo, điều hành gộp còn một tiêu chí, đứng thẳng trong lĩnh vực 1.
bỏ | 1.8 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Hướng dẫn, tháo gỡ khó khăn cho cấp xã là việc của cấp trên.
bỏ | 1.9 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Bản minh họa cấp xã không có điểm thưởng.
sửa | 1.8.1 | 1.7 | mã, tên | illustrative: Minh họa: đánh số lại theo thứ tự mới | Người được đánh giá là lãnh đạo UBND cấp xã; đánh số lại thành 1.7.
sửa | 2 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 2 còn 5 điểm: chỉ chấm việc tổ chức thi hành và phổ biến pháp luật.
bỏ | 2.1 |  |  | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Các bộ tiêu chí cấp xã tham khảo không chấm việc xây dựng văn bản quy phạm pháp luật.
bỏ | 2.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Kiểm tra, xử lý văn bản của cấp xã là việc của cấp trên.
sửa | 2.3 | 2.1 | mã, tên, điểm tối đa | illustrative: Minh họa: đánh số lại theo thứ tự mới | Thành nhóm thứ nhất của lĩnh vực 2 sau khi bỏ hai nhóm về văn bản.
sửa | 2.3.1 | 2.1.1 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Ba nội dung, mỗi nội dung 0,2 điểm; thay việc kiểm tra cấp xã bằng việc kiến nghị với cấp trên.
sửa | 2.3.2 | 2.1.2 | mã, tên, điểm tối đa, cách chấm, nhãn, căn cứ | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Với huyện là tỷ lệ xã đạt chuẩn; với xã là chính xã đó đạt hay chưa đạt.
thêm | 2.2 | 2, thứ 2 |  | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Phổ biến pháp luật và hòa giải là việc thường xuyên của cấp xã.
sửa | 2.4 | 2.3 | mã, tên, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Không hỏi về việc ban hành văn bản; đánh số lại thành 2.3.
sửa | 3 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 3 tăng lên 22 điểm: tiếp nhận, giải quyết hồ sơ là việc chính của cấp xã.
sửa | 3.1 |  | tên, điểm tối đa | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Gộp nhóm kiểm soát và nhóm công khai thủ tục hành chính.
bỏ | 3.1.1 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Cấp xã không ban hành kế hoạch rà soát, đơn giản hóa thủ tục hành chính.
chuyển | 3.2.1 | 3.1, thứ 1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Công khai thủ tục hành chính chuyển vào nhóm 3.1.
sửa | 3.2.1 | 3.1.1 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Nơi công khai là của cấp xã; năm nội dung, mỗi nội dung 0,1 điểm.
bỏ | 3.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Tỷ lệ UBND cấp xã niêm yết thủ tục là tiêu chí của cấp huyện.
sửa | 3.3 | 3.2 | mã, tên, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nơi tiếp nhận là Trung tâm Phục vụ hành chính công cấp xã; đánh số lại thành 3.2.
sửa | 3.3.1 | 3.2.1 | mã, tên, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Chấm nơi tiếp nhận của cấp xã; tăng từ 1 lên 3 điểm.
sửa | 3.3.2 | 3.2.2 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Giữ ba mức 100, 50 và 0 % điểm tối đa; tăng từ 1 lên 2 điểm.
bỏ | 3.3.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Số nhóm thủ tục liên thông do cấp trên quy định.
bỏ | 3.4 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Tỷ lệ xã có Bộ phận Tiếp nhận và Trả kết quả đạt yêu cầu là tiêu chí của cấp huyện.
sửa | 3.5 | 3.3 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Kết quả giải quyết hồ sơ tăng lên 10 điểm; đánh số lại thành 3.3.
bỏ | 3.5.1 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Hồ sơ tại cấp huyện không còn.
sửa | 3.5.2 | 3.3.1 | mã, tên, điểm tối đa, nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tiêu chí nặng nhất của bộ: 5 điểm, vẫn chỉ tính điểm khi đạt từ 80 %.
sửa | 3.5.3 | 3.3.2 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên nội dung và điểm; đánh số lại thành 3.3.2.
sửa | 3.5.4 | 3.3.3 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lấy xếp loại của cấp xã; giữ bốn mức 100, 75, 50 và 0 % điểm tối đa.
thêm | 3.3.4 | 3.3 |  | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Cấp xã là nơi tiếp nhận hồ sơ giấy nhiều nhất nên chấm riêng việc số hóa.
sửa | 3.6 | 3.4 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Điểm điều tra của lĩnh vực tăng từ 3,5 lên 5; đánh số lại thành 3.4.
bỏ | 3.6.1 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Không hỏi về thủ tục tại cấp huyện.
sửa | 3.6.2 | 3.4.1 | mã, tên, điểm tối đa, nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Người dân trả lời về nơi họ nộp hồ sơ; tăng từ 1,5 lên 3 điểm.
thêm | 3.4.2 | 3.4 |  | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Tách câu hỏi về thời gian thành tiêu chí riêng để người dân chấm.
sửa | 4 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 4 còn 7 điểm: việc sắp xếp tổ chức phần lớn do tỉnh quyết định.
sửa | 4.1 |  | tên, điểm tối đa | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Gộp nhóm tổ chức bộ máy và nhóm biên chế.
sửa | 4.1.1 |  | tên, điểm tối đa, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Đối tượng kiện toàn là các phòng, trung tâm của cấp xã.
bỏ | 4.1.2 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Phương án sắp xếp đơn vị sự nghiệp, trường học do cấp tỉnh phê duyệt.
bỏ | 4.1.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Sáp nhập bản, tiểu khu, tổ dân phố là việc làm theo đợt, không chấm hằng năm.
chuyển | 4.2.1 | 4.1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Biên chế có mặt so với số được giao chuyển vào nhóm 4.1.
bỏ | 4.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Mục tiêu giảm biên chế so với năm 2015 được giao cho cấp huyện.
sửa | 4.2.1 | 4.1.2 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên nội dung và điểm; đánh số lại thành 4.1.2.
sửa | 4.3 | 4.2 | mã, tên, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Cấp xã nhận thêm nhiều nhiệm vụ được phân cấp, ủy quyền; đánh số lại thành 4.2.
sửa | 4.3.1 | 4.2.1 | mã, tên, điểm tối đa, cách chấm, căn cứ; bỏ nhãn | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Với huyện là tỷ lệ xã có quy chế; với xã là nội dung quy chế của chính xã đó.
sửa | 4.3.2 | 4.2.2 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Cấp xã thực hiện nhiệm vụ được phân cấp, không kiểm tra việc phân cấp.
chuyển | 4.4.2 | 4 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Điều tra về tổ chức bộ máy còn một tiêu chí, đứng thẳng trong lĩnh vực 4.
bỏ | 4.4 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Không hỏi về các phòng chuyên môn của cấp huyện.
sửa | 4.4.2 | 4.3 | mã, tên, điểm tối đa; bỏ nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nhận thêm 0,25 điểm; đánh số lại thành 4.3.
sửa | 5.1 |  | tên, điểm tối đa | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Gộp nhóm vị trí việc làm với nhóm cán bộ, công chức cấp xã.
chuyển | 5.3.1 | 5.1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Chuẩn trình độ của cán bộ, công chức cấp xã chuyển vào nhóm 5.1.
chuyển | 5.3.2 | 5.1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Bồi dưỡng cán bộ, công chức cấp xã chuyển vào nhóm 5.1.
sửa | 5.3.1 | 5.1.3 | mã, điểm tối đa; bỏ nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tăng từ 1,5 lên 2 điểm; đánh số lại thành 5.1.3.
sửa | 5.3.2 | 5.1.4 | mã, điểm tối đa, cách chấm; bỏ nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tăng từ 1 lên 1,5 điểm, giữ ngưỡng 60 % và 40 %; đánh số lại thành 5.1.4.
bỏ | 5.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Cấp xã không tuyển dụng; việc bổ nhiệm do cấp có thẩm quyền quyết định.
bỏ | 5.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Nhóm trống sau khi hai tiêu chí chuyển vào 5.1.
sửa | 5.4 | 5.2 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nhóm kỷ luật, kỷ cương, tiếp công dân tăng lên 3,5 điểm; đánh số lại thành 5.2.
sửa | 5.4.1 | 5.2.1 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên nội dung và điểm; đánh số lại thành 5.2.1.
bỏ | 5.4.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Kiểm tra kỷ luật, kỷ cương tại phòng chuyên môn và UBND cấp xã là việc của cấp trên.
sửa | 5.4.3 | 5.2.2 | mã, tên, điểm tối đa, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Chủ tịch UBND cấp xã tiếp công dân thường xuyên hơn: đủ điểm khi có từ 48 kỳ trong năm.
sửa | 5.4.4 | 5.2.3 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tăng từ 0,75 lên 1,5 điểm; đánh số lại thành 5.2.3.
sửa | 5.5 | 5.3 | mã, tên | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Người được đánh giá là Chủ tịch UBND cấp xã; đánh số lại thành 5.3.
chuyển | 5.6.2 | 5, thứ 4 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Điều tra về đội ngũ còn một tiêu chí, đứng thẳng trong lĩnh vực 5.
bỏ | 5.6 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Không hỏi về công chức cấp huyện.
sửa | 5.6.2 | 5.4 | mã, điểm tối đa, nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nhận toàn bộ 4 điểm điều tra của lĩnh vực; đánh số lại thành 5.4.
sửa | 5.7 | 5.5 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên điểm trừ; đánh số lại thành 5.5.
sửa | 6 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 6 còn 6 điểm: ngân sách xã ít khoản mục hơn.
sửa | 6.1 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nhóm thu, chi ngân sách tăng lên 4 điểm khi bỏ nhóm tự chủ.
sửa | 6.1.1 |  | điểm tối đa, cách chấm; bỏ cơ quan thẩm định | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Cấp xã làm chủ đầu tư nhiều hơn nên tăng lên 2 điểm; Sở Tài chính thẩm định như cả lĩnh vực.
bỏ | 6.1.2 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Nguồn thu trên địa bàn xã phụ thuộc phân cấp của tỉnh.
sửa | 6.1.3 | 6.1.2 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên nội dung và điểm; đánh số lại thành 6.1.2.
sửa | 6.1.4 | 6.1.3 | mã, tên, điểm tối đa, cách chấm, căn cứ; bỏ nhãn | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Với huyện là tỷ lệ xã công khai ngân sách; với xã là nội dung đã công khai.
bỏ | 6.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Rút gọn: không chấm riêng cơ chế tự chủ ở cấp xã.
sửa | 6.4 | 6.3 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Điểm điều tra của lĩnh vực còn 1; đánh số lại thành 6.3.
sửa | 7 |  | điểm tối đa, cơ quan thẩm định | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 7 tăng lên 15 điểm; giả định Sở Khoa học và Công nghệ thẩm định sau khi sắp xếp các sở năm 2025.
sửa | 7.1 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Ký số 2 điểm, trang thông tin điện tử 1 điểm.
bỏ | 7.1.1 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Nhiệm vụ chuyển đổi số của xã lồng ghép trong kế hoạch CCHC (1.1).
bỏ | 7.1.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Văn bản đi của cấp huyện không còn.
sửa | 7.1.3 | 7.1.1 | mã, tên, điểm tối đa; bỏ nhãn | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Chấm văn bản của chính xã; tăng từ 1 lên 2 điểm.
chuyển | 7.3 | 7.1 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Trang thông tin điện tử chuyển vào nhóm 7.1.
sửa | 7.3 | 7.1.2 | mã, tên, cách chấm | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Trang của chính xã, không phải các trang thành phần; đánh số lại thành 7.1.2.
sửa | 7.2 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Dịch vụ công trực tuyến tăng từ 4,5 lên 6 điểm.
sửa | 7.2.1 |  | tên, điểm tối đa | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Gọi tên dịch vụ theo cách phân loại toàn trình, một phần thay cho mức độ 3, mức độ 4.
bỏ | 7.2.2 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Hồ sơ tại cấp huyện không còn.
sửa | 7.2.3 | 7.2.2 | mã, tên, điểm tối đa, cách chấm, nhãn | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Mục tiêu của cấp xã nâng từ 30 % lên 50 %, điểm từ 1,25 lên 3.
sửa | 7.2.4 | 7.2.3 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Giữ mục tiêu 30 %, tăng từ 1 lên 1,5 điểm; đánh số lại thành 7.2.3.
chuyển | 7.4.1 | 7, thứ 3 |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | An toàn thông tin đứng thẳng trong lĩnh vực 7.
bỏ | 7.4 |  |  | illustrative: Minh họa: không chấm ở cấp xã nhiệm vụ của cấp huyện | Tỷ lệ UBND cấp xã áp dụng TCVN ISO 9001 là tiêu chí của cấp huyện.
sửa | 7.4.1 | 7.3 | mã | illustrative: Minh họa: đánh số lại theo thứ tự mới | Giữ nguyên nội dung và điểm; đánh số lại thành 7.3.
sửa | 7.5 | 7.4 | mã, tên | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Lấy kết quả đánh giá của cấp xã; đánh số lại thành 7.4.
sửa | 7.6 | 7.5 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Điểm điều tra của lĩnh vực tăng từ 3 lên 4; đánh số lại thành 7.5.
sửa | 7.6.1 | 7.5.1 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Người dân nộp hồ sơ trực tuyến ở cấp xã nhiều hơn; tăng từ 1,5 lên 2,5 điểm.
sửa | 7.6.2 | 7.5.2 | mã, tên | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Hỏi về trang của xã; đánh số lại thành 7.5.2.
sửa | 8 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Lĩnh vực 8 tăng lên 19 điểm, 17 điểm do người dân, tổ chức chấm.
sửa | 8.1 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Mức độ hài lòng tăng từ 7 lên 13 điểm.
sửa | 8.1.1 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Bốn yếu tố đầu cùng 2,75 điểm.
sửa | 8.1.2 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Bốn yếu tố đầu cùng 2,75 điểm.
sửa | 8.1.3 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Bốn yếu tố đầu cùng 2,75 điểm.
sửa | 8.1.4 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Bốn yếu tố đầu cùng 2,75 điểm.
sửa | 8.1.5 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Tiếp nhận góp ý, phản ánh tăng từ 1 lên 2 điểm.
sửa | 8.2 |  | điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Nhận điểm của tiêu chí 8.3 đã gộp; tăng từ 2 lên 4 điểm.
bỏ | 8.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Môi trường đầu tư, kinh doanh gộp vào tác động kinh tế - xã hội (8.2).
sửa | 8.4 | 8.3 | mã, điểm tối đa | illustrative: Minh họa: phân bổ lại 65 điểm thẩm định và 35 điểm điều tra, tỷ lệ theo Hải Phòng 3793/QĐ-UBND 2022 | Chỉ tiêu kinh tế - xã hội còn 2 điểm; đánh số lại thành 8.3.
sửa | 8.4.1 | 8.3.1 | mã, tên, điểm tối đa, cơ quan thẩm định | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Nghị quyết của HĐND cấp xã; giả định Sở Tài chính thẩm định sau khi sắp xếp các sở năm 2025.
sửa | 8.4.2 | 8.3.2 | mã, điểm tối đa, cơ quan thẩm định | illustrative: Minh họa: bộ tiêu chí cấp xã tự soạn, không trích từ văn bản nào | Còn 0,8 điểm; giả định Sở Nông nghiệp và Môi trường thẩm định sau khi sắp xếp các sở năm 2025.
bỏ | 8.4.3 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | Số doanh nghiệp thành lập mới ở một xã quá nhỏ để so sánh.
bỏ | 8.4.4 |  |  | illustrative: Minh họa: rút gọn bộ tiêu chí, cấp xã ít tiêu chí hơn (Hà Tĩnh 34 so với 44; Bến Tre 28) | DDCI không chấm cấp xã trong bản minh họa.
`,
);
