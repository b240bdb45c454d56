import type { Scheme } from "../scheme/scheme.js";
import { readyScheme } from "./readyScheme.js";

/**
 * Decision 880/QĐ-UBND of Sơn La (12/05/2021) for its districts (khối huyện): the eight domains, the 70 points
 * appraised and 30 surveyed, and the classes A to D on points are the Decision's. The criteria, their maxima and their
 * rules are **illustrative**: the Decision leaves them to a later text, which is not available. Districts were abolished
 * on 1 July 2025; the period of the Decision runs to the end of that year.
 *
 * Our reading, where the Decision is silent: a leaf is rounded half up to four places and the published index to two;
 * a criterion that does not apply rescales its part, because the classes are on points; ties share a rank; the
 * provincial council settles (Phần III, mục 1 and 3).
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.1, II.2 and II.3.c.
 */
export const sonLa880Districts: Scheme = /* @__PURE__ */ readyScheme(`
Khung
Mục | Nội dung
Mã bộ tiêu chí | son-la-880-districts
Phiên bản | 2021
Tên | Chỉ số cải cách hành chính của UBND các huyện, thành phố tỉnh Sơn La (tiêu chí minh họa)
Trạng thái | minh họa
Căn cứ | 880/QĐ-UBND ngày 12/05/2021: Đề án, Phần II, mục II
Hiệu lực từ | 12/05/2021
Hiệu lực đến | 31/12/2025
Làm tròn điểm | 4 chữ số thập phân, nửa làm tròn lên
Làm tròn chỉ số | 2 chữ số thập phân, nửa làm tròn lên
Khi không áp dụng | chia lại điểm trong phần
Công bố | điểm
Xếp loại theo | điểm
Xếp loại bằng | số đã công bố
Xếp hạng bằng | số đã công bố
Khi bằng điểm | cùng hạng, bỏ các hạng sau
Hội đồng | Hội đồng xác định Chỉ số CCHC cấp tỉnh
Số phiếu tối thiểu | 10
Căn cứ của tiêu chí | illustrative: Minh họa: tiêu chí tự soạn, không trích từ văn bản nào

Cơ quan
Mã | Tên
so-noi-vu | Sở Nội vụ
so-tu-phap | Sở Tư pháp
van-phong-ubnd-tinh | Văn phòng UBND tỉnh
so-tai-chinh | Sở Tài chính
so-thong-tin-va-truyen-thong | Sở Thông tin và Truyền thông
so-ke-hoach-va-dau-tu | Sở Kế hoạch và Đầu tư
so-khoa-hoc-va-cong-nghe | Sở Khoa học và Công nghệ
so-lao-dong-thuong-binh-va-xa-hoi | Sở Lao động - Thương binh và Xã hội
thanh-tra-tinh | Thanh tra tỉnh
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Hội đồng xác định Chỉ số CCHC cấp tỉnh

Phần điểm
Mã | Tên | Điểm tối đa
appraisal | Điểm tự đánh giá, thẩm định | 70
survey | Điểm điều tra xã hội học | 30

Xếp loại
Loại | Tên | Từ
A | Nhóm A (nhóm tốt) | 90
B | Nhóm B (nhóm khá) | 70
C | Nhóm C (nhóm trung bình) | 50
D | Nhóm D (nhóm yếu) | còn lại

Tiêu chí
Mã | Tiêu chí | Điểm tối đa | Phần điểm | Cách chấm | Quy định thêm | Cơ quan thẩm định | Căn cứ
1 | Công tác chỉ đạo, điều hành CCHC | 13 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
1.1 | Kế hoạch cải cách hành chính năm của UBND cấp huyện | 2,5 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1
1.1.1 | Thời gian ban hành kế hoạch cải cách hành chính năm | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Ban hành trong tháng 01 của năm kế hoạch” [on-time] được 0,5 điểm; “Ban hành sau ngày 31 tháng 01” [late] được 0 điểm; “Không ban hành kế hoạch” [none] được −0,5 điểm. | thấp nhất −0,5 điểm |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.1
1.1.2 | Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh và tình hình địa phương | 0,5 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh” [covers-all-fields] 0,2 điểm; “Giao nhiệm vụ cụ thể cho từng phòng chuyên môn và UBND cấp xã” [tasks-for-communes] 0,2 điểm; “Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện” [products-and-responsibility] 0,1 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
1.1.3 | Mức độ hoàn thành kế hoạch cải cách hành chính năm | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
1.2 | Thực hiện chế độ báo cáo cải cách hành chính | 1,5 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.2
1.2.1 | Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Báo cáo gửi chậm hoặc không bảo đảm nội dung” [late-or-inadequate] trừ 0,25 điểm; “Thiếu báo cáo quý hoặc báo cáo 6 tháng” [missing-periodic] trừ 0,5 điểm; “Thiếu báo cáo năm” [missing-annual] trừ 1 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
1.2.2 | Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đầy đủ tài liệu kiểm chứng và đúng thời hạn” [yes] được 0,5 điểm; “Không đầy đủ hoặc không đúng thời hạn” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.2
1.3 | Kiểm tra công tác cải cách hành chính | 2 |  |  |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.3
1.3.1 | Tỷ lệ phòng chuyên môn, UBND cấp xã được kiểm tra trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 30 % trở lên được 1 điểm; từ 20 % đến dưới 30 % được 0,5 điểm; dưới 20 % được 0 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
1.3.2 | Xử lý các vấn đề phát hiện qua kiểm tra | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Vấn đề đã xử lý xong” [completed] hệ số 1; “Vấn đề đã xử lý nhưng chưa hoàn thành” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
1.4 | Xác định, xếp hạng Chỉ số CCHC của UBND cấp xã | 1,5 |  |  |  |  | illustrative: Minh họa: nhiệm vụ nêu tại 880/QĐ-UBND, Phần III, mục 4; thang điểm tự soạn
1.4.1 | Thời gian công bố và báo cáo kết quả Chỉ số CCHC của UBND cấp xã | 0,75 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Công bố, báo cáo đúng thời hạn” [on-time] được 0,75 điểm; “Công bố, báo cáo chậm thời hạn” [late] được 0,25 điểm; “Không xác định, xếp hạng” [none] được 0 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
1.4.2 | Tỷ lệ UBND cấp xã có Chỉ số CCHC xếp loại khá trở lên | 0,75 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,75 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
1.5 | Công tác thông tin, tuyên truyền về cải cách hành chính đến bản, tiểu khu, tổ dân phố | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,25 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần
1.6 | Số cuộc đối thoại của Chủ tịch UBND cấp huyện với người dân, doanh nghiệp trong năm | 1 | Điểm tự đánh giá, thẩm định | giá trị: từ 2 trở lên được 1 điểm; từ 1 đến dưới 2 được 0,5 điểm; dưới 1 được 0 điểm. | nhãn head-responsibility; nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần
1.7 | Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: trên 90 % được 1 điểm; từ 70 % đến 90 % được 0,5 điểm; dưới 70 % được 0 điểm. | nhãn head-responsibility | Văn phòng UBND tỉnh | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4
1.8 | Đánh giá công tác chỉ đạo, điều hành qua điều tra xã hội học | 2,5 |  |  |  |  |
1.8.1 | Mức độ quyết liệt của lãnh đạo UBND cấp huyện trong chỉ đạo cải cách hành chính | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn head-responsibility |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
1.8.2 | Hiệu quả hướng dẫn, tháo gỡ khó khăn cho UBND cấp xã | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
1.9 | Điểm thưởng sáng kiến CCHC | 1,5 |  |  | điểm thưởng, không quá 1 điểm |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục IV (điểm cộng có mức trần)
1.9.1 | Sáng kiến, giải pháp mới về cải cách hành chính được cấp có thẩm quyền công nhận | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,5 điểm, tất cả không quá 1 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2
1.9.2 | Mô hình cải cách hành chính được áp dụng, nhân rộng | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Được UBND tỉnh cho nhân rộng trong toàn tỉnh” [province-wide] được 0,5 điểm; “Được áp dụng tại tất cả UBND cấp xã trên địa bàn” [all-communes] được 0,25 điểm; “Không có mô hình được nhân rộng” [none] được 0 điểm. |  |  |
2 | Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | 7 |  |  |  | Sở Tư pháp | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
2.1 | Ban hành văn bản quy phạm pháp luật của HĐND, UBND cấp huyện | 1,5 |  |  |  |  |
2.1.1 | Tuân thủ trình tự, thủ tục ban hành văn bản quy phạm pháp luật | 1 | Điểm tự đánh giá, thẩm định | từ 1 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Ban hành văn bản khi chưa được thẩm định” [no-appraisal] trừ 0,5 điểm; “Gửi văn bản để kiểm tra chậm thời hạn” [late-to-inspect] trừ 0,25 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
2.1.2 | Đăng tải văn bản quy phạm pháp luật trên cổng thông tin điện tử đúng thời hạn | 0,5 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đăng tải đầy đủ, đúng thời hạn” [yes] được 0,5 điểm; “Đăng tải không đầy đủ hoặc chậm thời hạn” [no] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.2
2.2 | Kiểm tra, xử lý văn bản | 2 |  |  |  |  |
2.2.1 | Tỷ lệ văn bản do UBND cấp xã ban hành được kiểm tra | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
2.2.2 | Xử lý văn bản trái pháp luật hoặc không còn phù hợp | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Đã sửa đổi, thay thế hoặc bãi bỏ” [replaced] hệ số 1; “Đã kiến nghị, chưa được xử lý xong” [proposed] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
2.3 | Thi hành pháp luật và chuẩn tiếp cận pháp luật | 1,5 |  |  |  |  |
2.3.1 | Theo dõi tình hình thi hành pháp luật trên địa bàn | 0,75 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Thu thập, xử lý thông tin về tình hình thi hành pháp luật” [collect-information] 0,25 điểm; “Kiểm tra tình hình thi hành pháp luật tại cấp xã” [inspect] 0,25 điểm; “Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn” [report] 0,25 điểm. |  |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
2.3.2 | Tỷ lệ xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật (đủ điểm khi đạt từ 90 %) | 0,75 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 0,75 điểm. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
2.4 | Đánh giá việc ban hành, tổ chức thi hành văn bản qua điều tra xã hội học | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
3 | Cải cách thủ tục hành chính | 18 |  |  |  | Văn phòng UBND tỉnh | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
3.1 | Kiểm soát thủ tục hành chính | 2,5 |  |  |  |  |
3.1.1 | Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.1.2 | Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | 0,75 | Điểm tự đánh giá, thẩm định | từ 0,75 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là 0 điểm; “Tự đặt ra thủ tục hành chính trái thẩm quyền” [unauthorised-procedure] trừ 0,75 điểm; “Yêu cầu thêm giấy tờ ngoài quy định” [extra-paper] trừ 0,25 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.3
3.1.3 | Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | 0,75 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 0,75 điểm; từ 80 % đến dưới 100 % được 0,25 điểm; dưới 80 % được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
3.2 | Công khai thủ tục hành chính | 1,5 |  |  |  |  |
3.2.1 | Công khai thủ tục hành chính tại cấp huyện đầy đủ, đúng quy định | 0,75 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Niêm yết tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện” [one-stop-desk] 0,25 điểm; “Đăng tải trên trang thông tin điện tử cấp huyện” [portal] 0,25 điểm; “Công khai địa chỉ tiếp nhận phản ánh, kiến nghị” [feedback-address] 0,25 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
3.2.2 | Tỷ lệ UBND cấp xã niêm yết đầy đủ thủ tục hành chính | 0,75 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 0,75 điểm; từ 80 % đến dưới 100 % được 0,25 điểm; dưới 80 % được 0 điểm. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
3.3 | Cơ chế một cửa, một cửa liên thông tại cấp huyện | 3 |  |  |  |  |
3.3.1 | Tỷ lệ thủ tục hành chính được tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.3.2 | Cơ sở vật chất, trang thiết bị của Bộ phận Tiếp nhận và Trả kết quả cấp huyện | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Đáp ứng đầy đủ yêu cầu một cửa hiện đại” [modern] được 1 điểm; “Đáp ứng yêu cầu tối thiểu” [basic] được 0,5 điểm; “Chưa đáp ứng yêu cầu tối thiểu” [inadequate] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
3.3.3 | Số nhóm thủ tục hành chính thực hiện liên thông giữa các cấp, các ngành | 1 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,25 điểm, tất cả không quá 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): cộng theo số lượng, có mức trần
3.4 | Cơ chế một cửa tại UBND cấp xã | 2,5 |  |  |  |  |
3.4.1 | Tỷ lệ UBND cấp xã có Bộ phận Tiếp nhận và Trả kết quả đạt yêu cầu (đủ điểm khi đạt từ 90 %) | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 1,5 điểm. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
3.4.2 | Tỷ lệ công chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả cấp xã được tập huấn nghiệp vụ | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: trên 90 % được 1 điểm; từ 70 % đến 90 % được 0,5 điểm; dưới 70 % được 0 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.4
3.5 | Kết quả giải quyết hồ sơ thủ tục hành chính | 5 |  |  |  |  |
3.5.1 | Tỷ lệ hồ sơ tại cấp huyện được giải quyết trước hạn và đúng hạn | 2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.5.2 | Tỷ lệ hồ sơ tại cấp xã được giải quyết trước hạn và đúng hạn | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
3.5.3 | Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
3.5.4 | Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp huyện | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Xuất sắc” [excellent] được 1 điểm; “Tốt” [good] được 0,75 điểm; “Khá” [fair] được 0,5 điểm; “Trung bình hoặc yếu” [below-fair] được 0 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), IV.4.1 (100/75/50 % điểm tối đa)
3.6 | Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | 3,5 |  |  |  |  |
3.6.1 | Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp huyện | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
3.6.2 | Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
4 | Cải cách tổ chức bộ máy hành chính | 9 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
4.1 | Sắp xếp, kiện toàn tổ chức bộ máy | 3 |  |  |  |  |
4.1.1 | Sắp xếp các cơ quan chuyên môn thuộc UBND cấp huyện theo quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hoàn thành đúng thời hạn” [on-time] được 1 điểm; “Hoàn thành chậm thời hạn” [late] được 0,5 điểm; “Không thực hiện” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
4.1.2 | Tỷ lệ đơn vị sự nghiệp, trường học được sắp xếp theo phương án phê duyệt | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
4.1.3 | Tỷ lệ bản, tiểu khu, tổ dân phố được sắp xếp, sáp nhập theo kế hoạch | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở lên được 1 điểm; từ 70 % đến dưới 100 % được 0,5 điểm; dưới 70 % được 0 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
4.2 | Quản lý, sử dụng biên chế | 2 |  |  |  |  |
4.2.1 | Số biên chế công chức có mặt so với số được giao | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 100 % trở xuống được 1 điểm; trên 100 % được 0 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
4.2.2 | Mức độ thực hiện tinh giản biên chế (đủ điểm khi giảm từ 10 % so với năm 2015) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 10 % trở lên được đủ 1 điểm. |  |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
4.3 | Hoạt động của UBND cấp xã và thực hiện phân cấp | 1,5 |  |  |  |  |
4.3.1 | Tỷ lệ UBND cấp xã ban hành và thực hiện đúng quy chế làm việc | 0,75 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,75 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
4.3.2 | Xử lý các vấn đề về phân cấp phát hiện qua kiểm tra | 0,75 | Điểm tự đánh giá, thẩm định | lấy 0,75 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Vấn đề đã xử lý xong” [completed] hệ số 1; “Vấn đề đã xử lý nhưng chưa hoàn thành” [handled] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
4.4 | Đánh giá tổ chức bộ máy qua điều tra xã hội học | 2,5 |  |  |  |  |
4.4.1 | Hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện | 1,25 | Điểm điều tra xã hội học | lấy 1,25 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
4.4.2 | Hiệu quả hoạt động của UBND cấp xã | 1,25 | Điểm điều tra xã hội học | lấy 1,25 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5 | Cải cách công vụ | 14 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
5.1 | Vị trí việc làm và cơ sở dữ liệu cán bộ, công chức, viên chức | 1,5 |  |  |  |  |
5.1.1 | Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.1.2 | Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm; chỉ tính khi đạt từ 90 % trở lên, nếu không thì được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
5.2 | Tuyển dụng, bổ nhiệm công chức, viên chức | 2 |  |  |  |  |
5.2.1 | Tuyển dụng, tiếp nhận công chức, viên chức đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
5.2.2 | Bổ nhiệm, bổ nhiệm lại công chức, viên chức lãnh đạo, quản lý đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
5.3 | Cán bộ, công chức cấp xã | 2,5 |  |  |  |  |
5.3.1 | Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về trình độ | 1,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1,5 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.3.2 | Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 60 % trở lên được 1 điểm; từ 40 % đến dưới 60 % được 0,5 điểm; dưới 40 % được 0 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
5.4 | Kỷ luật, kỷ cương hành chính; tiếp công dân, giải quyết khiếu nại, tố cáo | 3 |  |  |  |  |
5.4.1 | Tỷ lệ cán bộ, công chức, viên chức bị xử lý kỷ luật trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 0 % trở xuống được 1 điểm; trên 0 % đến 0,5 % được 0,75 điểm; trên 0,5 % đến dưới 1 % được 0,25 điểm; từ 1 % trở lên được 0 điểm. | nhãn head-responsibility |  | illustrative: Minh họa: tiêu chí tự soạn; bậc thang theo cận trên
5.4.2 | Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại phòng chuyên môn, UBND cấp xã | 0,75 | Điểm tự đánh giá, thẩm định | mỗi trường hợp được 0,25 điểm, tất cả không quá 0,75 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), I.3.2
5.4.3 | Số kỳ Chủ tịch UBND cấp huyện trực tiếp tiếp công dân trong năm | 0,5 | Điểm tự đánh giá, thẩm định | giá trị: từ 24 trở lên được 0,5 điểm; từ 12 đến dưới 24 được 0,25 điểm; dưới 12 được 0 điểm. | nhãn head-responsibility; nhãn citizen-service | Thanh tra tỉnh | illustrative: Minh họa, theo dạng chỉ số tương tự (chỉ số số hóa cấp huyện): bậc theo số lần
5.4.4 | Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | 0,75 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,75 điểm. | nhãn citizen-service | Thanh tra tỉnh | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
5.5 | Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp huyện do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | 1,5 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước 0,25 điểm. | cơ quan thẩm định chấm; nhãn head-responsibility |  | illustrative: Minh họa: không tự chấm, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VI
5.6 | Đánh giá đội ngũ cán bộ, công chức qua điều tra xã hội học | 3,5 |  |  |  |  |
5.6.1 | Năng lực, tinh thần trách nhiệm của công chức cấp huyện | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5.6.2 | Năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
5.7 | Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | 0 | Điểm tự đánh giá, thẩm định | từ 0 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là −1 điểm; “Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự” [corruption] trừ 1 điểm; “Có cán bộ, công chức bị kết luận gây nhũng nhiễu, phiền hà” [harassment] trừ 0,5 điểm; “Có phản ánh của báo chí được xác minh là đúng” [press-report] trừ 0,25 điểm. | thấp nhất −1 điểm; nhãn head-responsibility |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), mục VII (điểm trừ)
6 | Cải cách tài chính công | 8 |  |  |  | Sở Tài chính | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
6.1 | Quản lý thu, chi ngân sách nhà nước | 3,5 |  |  |  |  |
6.1.1 | Tỷ lệ giải ngân vốn đầu tư công trong năm | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ (tính theo lượng): từ 95 % trở lên được 1 điểm; từ 85 % đến dưới 95 % được 0,5 điểm; dưới 85 % được 0 điểm. |  | Sở Kế hoạch và Đầu tư | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
6.1.2 | Mức độ hoàn thành dự toán thu ngân sách trên địa bàn | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ (tính theo lượng; vượt tổng số vẫn tính): từ 105 % trở lên được 1 điểm; từ 100 % đến dưới 105 % được 0,75 điểm; từ 90 % đến dưới 100 % được 0,5 điểm; dưới 90 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
6.1.3 | Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Kiến nghị đã thực hiện xong” [completed] hệ số 1; “Kiến nghị đang thực hiện theo lộ trình” [in-progress] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
6.1.4 | Tỷ lệ UBND cấp xã công khai ngân sách đúng quy định | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
6.2 | Quản lý, sử dụng tài sản công đúng quy định | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Kê khai, báo cáo đầy đủ, không có sai phạm” [no-violation] được 1 điểm; “Có sai sót nhỏ, đã khắc phục” [minor] được 0,5 điểm; “Có sai phạm nghiêm trọng” [serious] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2
6.3 | Thực hiện cơ chế tự chủ, tự chịu trách nhiệm | 1,5 |  |  |  |  |
6.3.1 | Tỷ lệ UBND cấp xã thực hiện chế độ tự chủ và có quy chế chi tiêu nội bộ | 0,5 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm. | nhãn commune-facing |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
6.3.2 | Mức độ tự chủ của các đơn vị sự nghiệp công lập thuộc UBND cấp huyện | 1 | Điểm tự đánh giá, thẩm định | lấy 1 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Đơn vị tự bảo đảm chi thường xuyên trở lên” [full-recurrent] hệ số 1; “Đơn vị tự bảo đảm một phần chi thường xuyên” [partial-recurrent] hệ số 0,5. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.2
6.4 | Đánh giá việc quản lý ngân sách và tài sản công qua điều tra xã hội học | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
7 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 14,5 |  |  |  | Sở Thông tin và Truyền thông | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
7.1 | Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước | 3 |  |  |  |  |
7.1.1 | Thời gian ban hành kế hoạch chuyển đổi số, phát triển chính quyền số năm | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Ban hành đúng thời hạn” [on-time] được 1 điểm; “Ban hành chậm thời hạn” [late] được 0,5 điểm; “Không ban hành” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Cà Mau 1880/QĐ-UBND 2013, 1.1.1
7.1.2 | Tỷ lệ văn bản đi của cấp huyện được ký số và gửi dưới dạng điện tử | 1 | Điểm tự đánh giá, thẩm định | tỷ lệ: từ 95 % trở lên được 1 điểm; từ 80 % đến dưới 95 % được 0,5 điểm; dưới 80 % được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.4.1
7.1.3 | Tỷ lệ văn bản đi của cấp xã được ký số và gửi dưới dạng điện tử (đủ điểm khi đạt từ 90 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 90 % trở lên được đủ 1 điểm. | nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2 | Cung cấp dịch vụ công trực tuyến | 4,5 |  |  |  |  |
7.2.1 | Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
7.2.2 | Tỷ lệ hồ sơ tại cấp huyện tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %) | 1,25 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 50 % trở lên được đủ 1,25 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.3 | Tỷ lệ hồ sơ tại cấp xã tiếp nhận trực tuyến (đủ điểm khi đạt từ 30 %) | 1,25 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 30 % trở lên được đủ 1,25 điểm. | nhãn citizen-service; nhãn commune-facing |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.2.4 | Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, từ 30 % trở lên được đủ 1 điểm. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; tính theo tỷ lệ so với mục tiêu
7.3 | Trang thông tin điện tử cấp huyện, cấp xã đáp ứng yêu cầu | 1 | Điểm tự đánh giá, thẩm định | cộng điểm của từng nội dung đạt; “Có đủ chuyên mục theo quy định” [required-sections] 0,4 điểm; “Có trang thành phần của tất cả UBND cấp xã” [commune-pages] 0,3 điểm; “Trả lời câu hỏi của người dân, tổ chức đúng hạn” [questions-answered] 0,3 điểm. | nhãn citizen-service |  | illustrative: Minh họa, theo dạng Hải Phòng 3793/QĐ-UBND 2022, 1.1.2
7.4 | An toàn thông tin mạng và hệ thống quản lý chất lượng | 2 |  |  |  |  |
7.4.1 | Bảo đảm an toàn thông tin theo cấp độ | 1 | Điểm tự đánh giá, thẩm định | chấm theo mức đạt được; “Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ” [implemented] được 1 điểm; “Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ” [approved] được 0,5 điểm; “Chưa có hồ sơ cấp độ được phê duyệt” [none] được 0 điểm. |  |  | illustrative: Minh họa, theo dạng Phú Thọ 2025 (bản mẫu phần mềm), III.3.2 (100/50/0 % điểm tối đa)
7.4.2 | Tỷ lệ UBND cấp xã áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 (có điểm khi đạt trên 50 %) | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm; chỉ tính khi đạt trên 50 %, nếu không thì được 0 điểm. | nhãn commune-facing | Sở Khoa học và Công nghệ | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
7.5 | Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cấp huyện | 1 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm; nhãn external-index |  | illustrative: Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022
7.6 | Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | 3 |  |  |  |  |
7.6.1 | Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
7.6.2 | Chất lượng thông tin trên trang thông tin điện tử cấp huyện, cấp xã | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8 | Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | 16,5 |  |  |  | Sở Nội vụ | 880/QĐ-UBND ngày 12/05/2021: Phần II, mục II.1
8.1 | Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính | 7 |  |  |  |  | illustrative: Minh họa, theo dạng năm yếu tố đo lường sự hài lòng (SIPAS); phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.1 | Tiếp cận dịch vụ | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.2 | Thủ tục hành chính | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.3 | Công chức giải quyết công việc | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.4 | Kết quả cung ứng dịch vụ | 1,5 | Điểm điều tra xã hội học | lấy 1,5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.1.5 | Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | 1 | Điểm điều tra xã hội học | lấy 1 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. | nhãn citizen-service |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.2 | Tác động của CCHC đến phát triển kinh tế - xã hội của địa phương | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.3 | Tác động của CCHC đến môi trường đầu tư, kinh doanh | 2 | Điểm điều tra xã hội học | lấy 2 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học. |  |  | illustrative: Minh họa: tiêu chí tự soạn; phương án trả lời theo dạng phiếu Yên Bái (A–E)
8.4 | Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội | 5,5 |  |  |  |  |
8.4.1 | Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp huyện | 2 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 2 điểm; chỉ tính khi đạt từ 80 % trở lên, nếu không thì được 0 điểm. |  | Sở Kế hoạch và Đầu tư | illustrative: Minh họa, theo dạng Tiền Giang 2022 (bảng chấm của Sở Y tế), 1.1.2
8.4.2 | Kết quả giảm số hộ nghèo so với kế hoạch năm | 1 | Điểm tự đánh giá, thẩm định | điểm tính theo tỷ lệ, đủ 100 % được 1 điểm. |  | Sở Lao động - Thương binh và Xã hội | illustrative: Minh họa, theo dạng chỉ số tương tự (ICT Index): a/b × điểm tối đa, không có ngưỡng
8.4.3 | Tốc độ tăng số doanh nghiệp, hợp tác xã thành lập mới so với năm trước (%) | 1 | Điểm tự đánh giá, thẩm định | giá trị: từ 10 trở lên được 1 điểm; từ 5 đến dưới 10 được 0,75 điểm; từ 0 đến dưới 5 được 0,5 điểm; dưới 0 được 0 điểm. |  | Sở Kế hoạch và Đầu tư | illustrative: Minh họa: tiêu chí tự soạn; chưa tiếp cận được văn bản nào quy định so sánh với năm trước
8.4.4 | Điểm quy đổi từ Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) | 1,5 | Điểm tự đánh giá, thẩm định | điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác. | cơ quan thẩm định chấm; nhãn external-index | Sở Kế hoạch và Đầu tư | illustrative: Minh họa: lấy điểm từ chỉ số bên ngoài, theo dạng SIPAS trong bộ chỉ số cấp tỉnh 876/QĐ-BNV 2022

Nhóm trả lời
Mã | Tên | Hệ số
council-delegates | Đại biểu Hội đồng nhân dân cấp huyện | 0,2
department-leaders | Lãnh đạo sở, ban, ngành và các phòng thuộc sở | 0,2
commune-leaders | Lãnh đạo UBND cấp xã | 0,2
citizens | Người dân đã giải quyết thủ tục hành chính tại cấp huyện, cấp xã | 0,25
enterprises | Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn | 0,15

Câu hỏi
Mã | Tiêu chí | Câu hỏi | Phương án | Nhóm được hỏi
leaders-resolve | 1.8.1 | Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp huyện trong chỉ đạo cải cách hành chính? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
leaders-follow-through | 1.8.1 | Ông (bà) đánh giá thế nào về việc đôn đốc, kiểm tra cải cách hành chính tại các phòng chuyên môn và UBND cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
communes-helped | 1.8.2 | Ông (bà) đánh giá thế nào về việc UBND cấp huyện hướng dẫn, tháo gỡ khó khăn cho UBND cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
documents-workable | 2.4 | Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản do cấp huyện ban hành? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
law-enforced | 2.4 | Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
district-procedures-simple | 3.6.1 | Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp huyện? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
district-results-on-time | 3.6.1 | Ông (bà) có hài lòng về thời gian trả kết quả tại cấp huyện so với phiếu hẹn không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
commune-procedures-simple | 3.6.2 | Ông (bà) có hài lòng về việc tiếp nhận, giải quyết thủ tục hành chính tại UBND cấp xã không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
divisions-effective | 4.4.1 | Ông (bà) đánh giá thế nào về hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
communes-effective | 4.4.2 | Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; citizens
district-staff-competence | 5.6.1 | Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức cấp huyện? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
district-staff-attitude | 5.6.1 | Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức cấp huyện? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
commune-staff | 5.6.2 | Ông (bà) đánh giá thế nào về năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; citizens; enterprises
budget-open | 6.4 | Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách của cấp huyện? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
assets-thrifty | 6.4 | Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; department-leaders; commune-leaders
online-services-easy | 7.6.1 | Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
website-complete | 7.6.2 | Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp huyện, cấp xã? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
access | 8.1.1 | Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
procedure | 8.1.2 | Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
staff | 8.1.3 | Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
result | 8.1.4 | Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
feedback | 8.1.5 | Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | “Hài lòng” [A] 1; “Cơ bản hài lòng” [B] 0,6; “Ít hài lòng” [C] 0,2; “Không hài lòng” [D] 0; “Không có ý kiến” [E] không tính | citizens; enterprises
local-development | 8.2 | Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến phát triển kinh tế - xã hội của địa phương? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính |
business-environment | 8.3 | Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền đối với hoạt động đầu tư, sản xuất, kinh doanh trên địa bàn? | “Tốt” [A] 1; “Khá” [B] 0,6; “Trung bình” [C] 0,2; “Kém” [D] 0; “Không có ý kiến” [E] không tính | council-delegates; enterprises

Bản dịch
Tiếng Việt | Tiếng Anh
Sở Nội vụ | Department of Home Affairs
Sở Tư pháp | Department of Justice
Văn phòng UBND tỉnh | Office of the provincial People's Committee
Sở Tài chính | Department of Finance
Sở Thông tin và Truyền thông | Department of Information and Communications
Sở Kế hoạch và Đầu tư | Department of Planning and Investment
Sở Khoa học và Công nghệ | Department of Science and Technology
Sở Lao động - Thương binh và Xã hội | Department of Labour, Invalids and Social Affairs
Thanh tra tỉnh | Provincial Inspectorate
Hội đồng xác định Chỉ số CCHC cấp tỉnh | Provincial council for the PAR Index
Nhóm A (nhóm tốt) | Group A (good)
Nhóm B (nhóm khá) | Group B (fair)
Nhóm C (nhóm trung bình) | Group C (average)
Nhóm D (nhóm yếu) | Group D (weak)
Ban hành trong tháng 01 của năm kế hoạch | Issued in January of the plan year
Ban hành sau ngày 31 tháng 01 | Issued after 31 January
Không ban hành kế hoạch | No plan issued
Thời gian ban hành kế hoạch cải cách hành chính năm | When the annual PAR plan is issued
Xác định đầy đủ nhiệm vụ trên các lĩnh vực theo kế hoạch của UBND tỉnh | Covers every field of the provincial plan
Giao nhiệm vụ cụ thể cho từng phòng chuyên môn và UBND cấp xã | Gives concrete tasks to each division and commune
Nêu rõ sản phẩm, thời hạn và trách nhiệm thực hiện | States products, deadlines and who is responsible
Nội dung kế hoạch bám sát kế hoạch của UBND tỉnh và tình hình địa phương | The plan follows the provincial plan and local conditions
Mức độ hoàn thành kế hoạch cải cách hành chính năm | Share of the annual PAR plan carried out
Kế hoạch cải cách hành chính năm của UBND cấp huyện | The district's annual PAR plan
Báo cáo gửi chậm hoặc không bảo đảm nội dung | A report is late or inadequate
Thiếu báo cáo quý hoặc báo cáo 6 tháng | A quarterly or half-yearly report is missing
Thiếu báo cáo năm | The annual report is missing
Báo cáo cải cách hành chính định kỳ (quý, 6 tháng, năm) | Periodic PAR reports (quarterly, half-yearly, annual)
Đầy đủ tài liệu kiểm chứng và đúng thời hạn | With all evidence and on time
Không đầy đủ hoặc không đúng thời hạn | Incomplete or late
Báo cáo tự đánh giá, chấm điểm Chỉ số CCHC đầy đủ, đúng thời hạn | Self-assessment report complete and on time
Thực hiện chế độ báo cáo cải cách hành chính | PAR reporting
Tỷ lệ phòng chuyên môn, UBND cấp xã được kiểm tra trong năm | Share of divisions and communes inspected in the year
Vấn đề đã xử lý xong | Problems fully dealt with
Vấn đề đã xử lý nhưng chưa hoàn thành | Problems handled, not yet completed
Xử lý các vấn đề phát hiện qua kiểm tra | Problems found by inspections are dealt with
Kiểm tra công tác cải cách hành chính | Inspection of PAR work
Công bố, báo cáo đúng thời hạn | Announced and reported on time
Công bố, báo cáo chậm thời hạn | Announced or reported late
Không xác định, xếp hạng | Not determined
Thời gian công bố và báo cáo kết quả Chỉ số CCHC của UBND cấp xã | When the communes' index is announced and reported
Tỷ lệ UBND cấp xã có Chỉ số CCHC xếp loại khá trở lên | Share of communes rated fair or better
Xác định, xếp hạng Chỉ số CCHC của UBND cấp xã | PAR Index of the communes
Công tác thông tin, tuyên truyền về cải cách hành chính đến bản, tiểu khu, tổ dân phố | Communication about PAR down to villages and residential groups
Số cuộc đối thoại của Chủ tịch UBND cấp huyện với người dân, doanh nghiệp trong năm | Dialogues of the district Chairman with citizens and enterprises in the year
Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao trong năm | Tasks assigned by the provincial People's Committee and its Chairman are carried out
Mức độ quyết liệt của lãnh đạo UBND cấp huyện trong chỉ đạo cải cách hành chính | How resolutely the district's leaders direct PAR
Hiệu quả hướng dẫn, tháo gỡ khó khăn cho UBND cấp xã | Guidance and help given to the communes
Đánh giá công tác chỉ đạo, điều hành qua điều tra xã hội học | Leadership as seen by the survey
Sáng kiến, giải pháp mới về cải cách hành chính được cấp có thẩm quyền công nhận | New PAR initiatives recognised by the competent level
Được UBND tỉnh cho nhân rộng trong toàn tỉnh | Extended to the whole province by the provincial People's Committee
Được áp dụng tại tất cả UBND cấp xã trên địa bàn | Applied in every commune of the district
Không có mô hình được nhân rộng | No model extended
Mô hình cải cách hành chính được áp dụng, nhân rộng | PAR models put to use elsewhere
Điểm thưởng sáng kiến CCHC | Bonus for PAR initiatives
Công tác chỉ đạo, điều hành CCHC | Leadership and direction of PAR
Ban hành văn bản khi chưa được thẩm định | A document issued without legal appraisal
Gửi văn bản để kiểm tra chậm thời hạn | A document sent late for checking
Tuân thủ trình tự, thủ tục ban hành văn bản quy phạm pháp luật | Issuing procedure respected
Đăng tải đầy đủ, đúng thời hạn | All published on time
Đăng tải không đầy đủ hoặc chậm thời hạn | Incomplete or late
Đăng tải văn bản quy phạm pháp luật trên cổng thông tin điện tử đúng thời hạn | Legal documents published on the portal on time
Ban hành văn bản quy phạm pháp luật của HĐND, UBND cấp huyện | Legal documents of the district People's Council and Committee
Tỷ lệ văn bản do UBND cấp xã ban hành được kiểm tra | Share of the communes' documents that are checked
Đã sửa đổi, thay thế hoặc bãi bỏ | Amended, replaced or repealed
Đã kiến nghị, chưa được xử lý xong | Proposed, not yet settled
Xử lý văn bản trái pháp luật hoặc không còn phù hợp | Unlawful or outdated documents are dealt with
Kiểm tra, xử lý văn bản | Checking documents
Thu thập, xử lý thông tin về tình hình thi hành pháp luật | Information on law enforcement collected and processed
Kiểm tra tình hình thi hành pháp luật tại cấp xã | Law enforcement inspected in the communes
Báo cáo kết quả theo dõi thi hành pháp luật đúng thời hạn | Findings reported on time
Theo dõi tình hình thi hành pháp luật trên địa bàn | Monitoring how the law is enforced in the district
Tỷ lệ xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật (đủ điểm khi đạt từ 90 %) | Share of communes meeting the access-to-law standard (full points at 90 %)
Thi hành pháp luật và chuẩn tiếp cận pháp luật | Law enforcement and the access-to-law standard
Đánh giá việc ban hành, tổ chức thi hành văn bản qua điều tra xã hội học | Legal documents and their enforcement as seen by the survey
Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật | Making and implementing legal documents
Mức độ hoàn thành kế hoạch rà soát, đơn giản hóa thủ tục hành chính | Share of the review and simplification plan completed
Tự đặt ra thủ tục hành chính trái thẩm quyền | A procedure set up without authority
Yêu cầu thêm giấy tờ ngoài quy định | A paper asked for that is not prescribed
Không tự đặt ra thủ tục, hồ sơ, giấy tờ ngoài quy định | No procedure or paper beyond those prescribed
Tỷ lệ phản ánh, kiến nghị về thủ tục hành chính được xử lý, trả lời đúng hạn | Share of complaints and proposals about procedures answered on time
Kiểm soát thủ tục hành chính | Control of administrative procedures
Niêm yết tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện | Posted at the district one-stop desk
Đăng tải trên trang thông tin điện tử cấp huyện | Published on the district website
Công khai địa chỉ tiếp nhận phản ánh, kiến nghị | Address for complaints made known
Công khai thủ tục hành chính tại cấp huyện đầy đủ, đúng quy định | Procedures published in full at district level
Tỷ lệ UBND cấp xã niêm yết đầy đủ thủ tục hành chính | Share of communes that post all procedures
Công khai thủ tục hành chính | Publishing procedures
Tỷ lệ thủ tục hành chính được tiếp nhận tại Bộ phận Tiếp nhận và Trả kết quả cấp huyện | Share of procedures received at the district one-stop desk
Đáp ứng đầy đủ yêu cầu một cửa hiện đại | Meets all requirements of a modern one-stop desk
Đáp ứng yêu cầu tối thiểu | Meets the minimum requirements
Chưa đáp ứng yêu cầu tối thiểu | Below the minimum
Cơ sở vật chất, trang thiết bị của Bộ phận Tiếp nhận và Trả kết quả cấp huyện | Premises and equipment of the district one-stop desk
Số nhóm thủ tục hành chính thực hiện liên thông giữa các cấp, các ngành | Groups of procedures handled jointly across levels and agencies
Cơ chế một cửa, một cửa liên thông tại cấp huyện | The one-stop mechanism at district level
Tỷ lệ UBND cấp xã có Bộ phận Tiếp nhận và Trả kết quả đạt yêu cầu (đủ điểm khi đạt từ 90 %) | Share of communes whose one-stop desk meets the requirements (full points at 90 %)
Tỷ lệ công chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả cấp xã được tập huấn nghiệp vụ | Share of commune one-stop officers trained
Cơ chế một cửa tại UBND cấp xã | One-stop desks in the communes
Tỷ lệ hồ sơ tại cấp huyện được giải quyết trước hạn và đúng hạn | Share of district dossiers settled early or on time
Tỷ lệ hồ sơ tại cấp xã được giải quyết trước hạn và đúng hạn | Share of commune dossiers settled early or on time
Tỷ lệ hồ sơ trễ hạn có văn bản xin lỗi và hẹn lại thời gian trả kết quả | Share of overdue dossiers with a written apology and a new date
Xuất sắc | Excellent
Tốt | Good
Khá | Fair
Trung bình hoặc yếu | Average or weak
Xếp loại chất lượng giải quyết thủ tục hành chính của UBND cấp huyện | Rating of the district's handling of procedures
Kết quả giải quyết hồ sơ thủ tục hành chính | Results in handling dossiers
Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp huyện | Convenience of procedures at district level
Sự thuận tiện khi thực hiện thủ tục hành chính tại cấp xã | Convenience of procedures in the communes
Đánh giá việc giải quyết thủ tục hành chính qua điều tra xã hội học | Handling of procedures as seen by the survey
Cải cách thủ tục hành chính | Reform of administrative procedures
Hoàn thành đúng thời hạn | Completed on time
Hoàn thành chậm thời hạn | Completed late
Không thực hiện | Not carried out
Sắp xếp các cơ quan chuyên môn thuộc UBND cấp huyện theo quy định | Specialised divisions arranged as prescribed
Tỷ lệ đơn vị sự nghiệp, trường học được sắp xếp theo phương án phê duyệt | Share of public service units and schools arranged under the approved plan
Tỷ lệ bản, tiểu khu, tổ dân phố được sắp xếp, sáp nhập theo kế hoạch | Share of villages and residential groups merged as planned
Sắp xếp, kiện toàn tổ chức bộ máy | Arranging the organisation
Số biên chế công chức có mặt so với số được giao | Civil servants in post against the number assigned
Mức độ thực hiện tinh giản biên chế (đủ điểm khi giảm từ 10 % so với năm 2015) | Staff reduction (full points at 10 % below 2015)
Quản lý, sử dụng biên chế | Management of staffing
Tỷ lệ UBND cấp xã ban hành và thực hiện đúng quy chế làm việc | Share of communes that issue and keep their rules of work
Xử lý các vấn đề về phân cấp phát hiện qua kiểm tra | Problems of decentralisation found by inspections are dealt with
Hoạt động của UBND cấp xã và thực hiện phân cấp | The communes' work and decentralisation
Hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện | The district divisions work effectively
Hiệu quả hoạt động của UBND cấp xã | The commune People's Committees work effectively
Đánh giá tổ chức bộ máy qua điều tra xã hội học | Organisation as seen by the survey
Cải cách tổ chức bộ máy hành chính | Reform of the administrative organisation
Tỷ lệ công chức, viên chức được bố trí đúng vị trí việc làm | Share of staff placed according to job positions
Tỷ lệ hồ sơ cán bộ, công chức, viên chức được cập nhật trên cơ sở dữ liệu | Share of staff records kept up to date in the database
Vị trí việc làm và cơ sở dữ liệu cán bộ, công chức, viên chức | Job positions and the staff database
Không có sai phạm | No violation
Có sai sót nhỏ, đã khắc phục | Minor errors, corrected
Có sai phạm nghiêm trọng | Serious violation
Tuyển dụng, tiếp nhận công chức, viên chức đúng quy định | Recruitment as prescribed
Bổ nhiệm, bổ nhiệm lại công chức, viên chức lãnh đạo, quản lý đúng quy định | Appointment of leaders and managers as prescribed
Tuyển dụng, bổ nhiệm công chức, viên chức | Recruitment and appointment
Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn về trình độ | Share of commune staff with the required qualifications
Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm | Share of commune staff trained in the year
Cán bộ, công chức cấp xã | Commune staff
Tỷ lệ cán bộ, công chức, viên chức bị xử lý kỷ luật trong năm | Share of staff disciplined in the year
Số đợt kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại phòng chuyên môn, UBND cấp xã | Inspections of discipline in divisions and communes
Số kỳ Chủ tịch UBND cấp huyện trực tiếp tiếp công dân trong năm | Citizens' reception days held by the district Chairman in person
Tỷ lệ đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết đúng thời hạn | Share of complaints and denunciations settled on time
Kỷ luật, kỷ cương hành chính; tiếp công dân, giải quyết khiếu nại, tố cáo | Discipline, receiving citizens, complaints and denunciations
Mức độ hoàn thành nhiệm vụ của Chủ tịch UBND cấp huyện do Chủ tịch, các Phó Chủ tịch UBND tỉnh đánh giá | The district Chairman's performance as rated by the provincial Chairman and vice-chairs
Năng lực, tinh thần trách nhiệm của công chức cấp huyện | Competence and sense of responsibility of district staff
Năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã | Competence and sense of responsibility of commune staff
Đánh giá đội ngũ cán bộ, công chức qua điều tra xã hội học | Staff as seen by the survey
Có vụ việc tham nhũng, tiêu cực bị xử lý hình sự | A case of corruption is prosecuted
Có cán bộ, công chức bị kết luận gây nhũng nhiễu, phiền hà | A staff member is found to have harassed citizens
Có phản ánh của báo chí được xác minh là đúng | A press report is verified as true
Điểm trừ: vi phạm đạo đức công vụ đã có kết luận trong năm | Penalty: confirmed breaches of public service ethics in the year
Cải cách công vụ | Civil service reform
Tỷ lệ giải ngân vốn đầu tư công trong năm | Share of the year's public investment disbursed
Mức độ hoàn thành dự toán thu ngân sách trên địa bàn | Budget revenue collected against the estimate
Kiến nghị đã thực hiện xong | Recommendations carried out
Kiến nghị đang thực hiện theo lộ trình | Recommendations being carried out on schedule
Thực hiện kiến nghị của thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách | Recommendations of inspectors and the State Audit carried out
Tỷ lệ UBND cấp xã công khai ngân sách đúng quy định | Share of communes publishing their budget as prescribed
Quản lý thu, chi ngân sách nhà nước | Budget revenue and spending
Kê khai, báo cáo đầy đủ, không có sai phạm | Fully declared and reported, no violation
Quản lý, sử dụng tài sản công đúng quy định | Public assets managed as prescribed
Tỷ lệ UBND cấp xã thực hiện chế độ tự chủ và có quy chế chi tiêu nội bộ | Share of communes working under autonomy with internal spending rules
Đơn vị tự bảo đảm chi thường xuyên trở lên | Units that cover all recurrent spending or more
Đơn vị tự bảo đảm một phần chi thường xuyên | Units that cover part of recurrent spending
Mức độ tự chủ của các đơn vị sự nghiệp công lập thuộc UBND cấp huyện | Autonomy of the district's public service units
Thực hiện cơ chế tự chủ, tự chịu trách nhiệm | Financial autonomy
Đánh giá việc quản lý ngân sách và tài sản công qua điều tra xã hội học | Public finance as seen by the survey
Cải cách tài chính công | Public finance reform
Ban hành đúng thời hạn | Issued on time
Ban hành chậm thời hạn | Issued late
Không ban hành | Not issued
Thời gian ban hành kế hoạch chuyển đổi số, phát triển chính quyền số năm | When the annual digital transformation plan is issued
Tỷ lệ văn bản đi của cấp huyện được ký số và gửi dưới dạng điện tử | Share of the district's outgoing documents digitally signed and sent electronically
Tỷ lệ văn bản đi của cấp xã được ký số và gửi dưới dạng điện tử (đủ điểm khi đạt từ 90 %) | Share of the communes' outgoing documents digitally signed and sent electronically (full points at 90 %)
Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước | Information technology in public agencies
Tỷ lệ dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ | Share of level 3 and 4 online services actually used
Tỷ lệ hồ sơ tại cấp huyện tiếp nhận trực tuyến (đủ điểm khi đạt từ 50 %) | Share of district dossiers received online (full points at 50 %)
Tỷ lệ hồ sơ tại cấp xã tiếp nhận trực tuyến (đủ điểm khi đạt từ 30 %) | Share of commune dossiers received online (full points at 30 %)
Tỷ lệ giao dịch thanh toán trực tuyến phí, lệ phí (đủ điểm khi đạt từ 30 %) | Share of fees paid online (full points at 30 %)
Cung cấp dịch vụ công trực tuyến | Online public services
Có đủ chuyên mục theo quy định | Has the prescribed sections
Có trang thành phần của tất cả UBND cấp xã | Has a page for every commune
Trả lời câu hỏi của người dân, tổ chức đúng hạn | Questions of citizens and organisations answered on time
Trang thông tin điện tử cấp huyện, cấp xã đáp ứng yêu cầu | District and commune websites meet the requirements
Hồ sơ cấp độ được phê duyệt và đã triển khai đầy đủ phương án bảo vệ | Level dossier approved and safeguards fully in place
Hồ sơ cấp độ được phê duyệt, chưa triển khai đầy đủ | Level dossier approved, safeguards incomplete
Chưa có hồ sơ cấp độ được phê duyệt | No approved level dossier
Bảo đảm an toàn thông tin theo cấp độ | Information security by level
Tỷ lệ UBND cấp xã áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001 (có điểm khi đạt trên 50 %) | Share of communes applying TCVN ISO 9001 (points only above 50 %)
An toàn thông tin mạng và hệ thống quản lý chất lượng | Information security and quality management
Điểm quy đổi từ kết quả đánh giá mức độ chuyển đổi số của cấp huyện | Points converted from the district's digital transformation rating
Sự thuận tiện khi sử dụng dịch vụ công trực tuyến | Convenience of online services
Chất lượng thông tin trên trang thông tin điện tử cấp huyện, cấp xã | Quality of the information on district and commune websites
Đánh giá chính quyền điện tử, chính quyền số qua điều tra xã hội học | Digital government as seen by the survey
Xây dựng và phát triển chính quyền điện tử, chính quyền số | Building e-government and digital government
Tiếp cận dịch vụ | Access to the service
Thủ tục hành chính | Administrative procedures
Công chức giải quyết công việc | The staff who handle the matter
Kết quả cung ứng dịch vụ | The result of the service
Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị | Handling of suggestions and complaints
Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính | Satisfaction of citizens and organisations with public service
Tác động của CCHC đến phát triển kinh tế - xã hội của địa phương | Effect of PAR on local socio-economic development
Tác động của CCHC đến môi trường đầu tư, kinh doanh | Effect of PAR on the investment and business environment
Mức độ hoàn thành các chỉ tiêu kinh tế - xã hội theo nghị quyết của HĐND cấp huyện | Share of the socio-economic targets of the district People's Council that are met
Kết quả giảm số hộ nghèo so với kế hoạch năm | Poor households lifted out against the year's plan
Tốc độ tăng số doanh nghiệp, hợp tác xã thành lập mới so với năm trước (%) | Growth in newly founded enterprises and cooperatives on the year before (%)
Điểm quy đổi từ Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI) | Points converted from the competitiveness index of departments and districts (DDCI)
Kết quả thực hiện các chỉ tiêu phát triển kinh tế - xã hội | Socio-economic targets
Tác động của CCHC đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội của tỉnh | Effect of PAR on citizens, organisations and the province's socio-economic targets
Điểm tự đánh giá, thẩm định | Self-assessed and appraised points
Điểm điều tra xã hội học | Survey points
Đại biểu Hội đồng nhân dân cấp huyện | Delegates of the district People's Council
Lãnh đạo sở, ban, ngành và các phòng thuộc sở | Leaders of provincial departments and their divisions
Lãnh đạo UBND cấp xã | Leaders of commune People's Committees
Người dân đã giải quyết thủ tục hành chính tại cấp huyện, cấp xã | Citizens who had a procedure handled at district or commune level
Doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn | Enterprises, cooperatives and household businesses in the district
Trung bình | Average
Kém | Poor
Không có ý kiến | No opinion
Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp huyện trong chỉ đạo cải cách hành chính? | How do you rate the resolve of the district's leaders in directing PAR?
Ông (bà) đánh giá thế nào về việc đôn đốc, kiểm tra cải cách hành chính tại các phòng chuyên môn và UBND cấp xã? | How do you rate the follow-up of PAR in divisions and communes?
Ông (bà) đánh giá thế nào về việc UBND cấp huyện hướng dẫn, tháo gỡ khó khăn cho UBND cấp xã? | How well does the district guide and help the communes?
Ông (bà) đánh giá thế nào về tính hợp lý, khả thi của văn bản do cấp huyện ban hành? | How reasonable and workable are the documents issued by the district?
Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn? | How well is the law carried out in the district?
Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp huyện? | How simple and easy are procedures at district level?
Hài lòng | Satisfied
Cơ bản hài lòng | Mostly satisfied
Ít hài lòng | Little satisfied
Không hài lòng | Not satisfied
Ông (bà) có hài lòng về thời gian trả kết quả tại cấp huyện so với phiếu hẹn không? | Are you satisfied with the time in which the district returned the result, against the appointment slip?
Ông (bà) có hài lòng về việc tiếp nhận, giải quyết thủ tục hành chính tại UBND cấp xã không? | Are you satisfied with the way procedures are handled in the commune?
Ông (bà) đánh giá thế nào về hiệu quả hoạt động của các phòng chuyên môn thuộc UBND cấp huyện? | How effectively do the district's divisions work?
Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã trên địa bàn? | How effectively do the commune People's Committees of the district work?
Ông (bà) đánh giá thế nào về năng lực chuyên môn của công chức cấp huyện? | How do you rate the competence of district staff?
Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của công chức cấp huyện? | How do you rate the sense of responsibility and attitude of service of district staff?
Ông (bà) đánh giá thế nào về năng lực, tinh thần trách nhiệm của cán bộ, công chức cấp xã? | How do you rate the competence and sense of responsibility of commune staff?
Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách của cấp huyện? | How open is the district in managing its budget?
Ông (bà) đánh giá thế nào về việc quản lý, sử dụng tài sản công tiết kiệm, hiệu quả trên địa bàn? | How thriftily and effectively are public assets used in the district?
Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không? | Are you satisfied with the ease of filing and paying online?
Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp huyện, cấp xã? | How complete and timely is the information on district and commune websites?
Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không? | Are you satisfied with the reception place, its equipment and the ways to reach the service?
Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không? | Are you satisfied with the procedure you went through?
Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không? | Are you satisfied with the attitude and guidance of the staff?
Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không? | Are you satisfied with the result you received (lawful, accurate, complete)?
Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không? | Are you satisfied with the way suggestions and complaints are received and dealt with?
Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến phát triển kinh tế - xã hội của địa phương? | How does PAR affect the socio-economic development of the district?
Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền đối với hoạt động đầu tư, sản xuất, kinh doanh trên địa bàn? | How well do the authorities support investment and business in the district?
Chỉ số cải cách hành chính của UBND các huyện, thành phố tỉnh Sơn La (tiêu chí minh họa) | PAR Index of the districts of Sơn La province (illustrative criteria)
`);
