import type { Questionnaire } from "../../scheme/questionnaire.js";
import { quality, satisfaction } from "../yenBaiAnswers.js";

/**
 * Illustrative questions for communes, each on the survey leaf it fills. Citizens weigh half, as the main respondents at
 * this level; the groups follow the survey plans of Gia Lai (128/KH-UBND, 2025) and Hà Nội (307/KH-UBND, 2025), the
 * weights and the wording are our own.
 */
export const questionnaire: Questionnaire = {
  groups: [
    {
      id: "citizens",
      title: {
        vi: "Người dân đã giải quyết thủ tục hành chính tại cấp xã",
        en: "Citizens who had a procedure handled in the commune",
      },
      weight: "0.5",
    },
    {
      id: "enterprises",
      title: {
        vi: "Hộ kinh doanh, hợp tác xã, doanh nghiệp trên địa bàn",
        en: "Household businesses, cooperatives and enterprises in the commune",
      },
      weight: "0.15",
    },
    {
      id: "village-heads",
      title: {
        vi: "Trưởng bản, tiểu khu trưởng, tổ trưởng tổ dân phố",
        en: "Heads of villages and residential groups",
      },
      weight: "0.15",
    },
    {
      id: "council-delegates",
      title: { vi: "Đại biểu Hội đồng nhân dân cấp xã", en: "Delegates of the commune People's Council" },
      weight: "0.1",
    },
    {
      id: "department-officers",
      title: {
        vi: "Lãnh đạo, công chức các sở, ngành theo dõi địa bàn",
        en: "Leaders and officers of the provincial departments in charge of the commune",
      },
      weight: "0.1",
    },
  ],
  questions: [
    {
      id: "leaders-resolve",
      leaf: "1.7",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự quyết liệt của lãnh đạo UBND cấp xã trong chỉ đạo cải cách hành chính?",
        en: "How do you rate the resolve of the commune's leaders in directing PAR?",
      },
      groups: ["village-heads", "council-delegates", "department-officers"],
      options: quality,
    },
    {
      id: "leaders-listen",
      leaf: "1.7",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc lãnh đạo UBND cấp xã lắng nghe, giải quyết kiến nghị của người dân?",
        en: "How well do the commune's leaders listen to citizens and act on what they ask?",
      },
      groups: ["citizens", "enterprises", "village-heads"],
      options: quality,
    },
    {
      id: "law-explained",
      leaf: "2.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc phổ biến chính sách, pháp luật đến bản, tiểu khu, tổ dân phố?",
        en: "How well are policies and laws explained in the villages and residential groups?",
      },
      groups: ["citizens", "enterprises", "village-heads"],
      options: quality,
    },
    {
      id: "law-carried-out",
      leaf: "2.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc tổ chức thi hành pháp luật trên địa bàn?",
        en: "How well is the law carried out in the commune?",
      },
      options: quality,
    },
    {
      id: "procedures-simple",
      leaf: "3.4.1",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự đơn giản, dễ thực hiện của thủ tục hành chính tại cấp xã?",
        en: "How simple and easy are procedures in the commune?",
      },
      groups: ["citizens", "enterprises"],
      options: quality,
    },
    {
      id: "guided-once",
      leaf: "3.4.1",
      title: {
        vi: "Ông (bà) có hài lòng về việc hướng dẫn hồ sơ đầy đủ, một lần không?",
        en: "Are you satisfied that you were told everything you needed at once?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "results-on-time",
      leaf: "3.4.2",
      title: {
        vi: "Ông (bà) có hài lòng về thời gian trả kết quả so với phiếu hẹn không?",
        en: "Are you satisfied with the time in which the result came, against the appointment slip?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "commune-effective",
      leaf: "4.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về hiệu quả hoạt động của UBND cấp xã?",
        en: "How effectively does the commune People's Committee work?",
      },
      options: quality,
    },
    {
      id: "staff-competence",
      leaf: "5.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về năng lực chuyên môn của cán bộ, công chức cấp xã?",
        en: "How do you rate the competence of commune staff?",
      },
      options: quality,
    },
    {
      id: "staff-attitude",
      leaf: "5.4",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tinh thần trách nhiệm, thái độ phục vụ của cán bộ, công chức cấp xã?",
        en: "How do you rate the sense of responsibility and attitude of service of commune staff?",
      },
      groups: ["citizens", "enterprises", "village-heads"],
      options: quality,
    },
    {
      id: "no-harassment",
      leaf: "5.4",
      title: {
        vi: "Ông (bà) có hài lòng về việc cán bộ, công chức cấp xã không gây phiền hà, sách nhiễu không?",
        en: "Are you satisfied that commune staff cause no trouble and ask for nothing?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "budget-open",
      leaf: "6.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính công khai, minh bạch trong quản lý ngân sách, các khoản đóng góp của Nhân dân?",
        en: "How open is the commune about its budget and the people's contributions?",
      },
      groups: ["citizens", "village-heads", "council-delegates"],
      options: quality,
    },
    {
      id: "online-services-easy",
      leaf: "7.5.1",
      title: {
        vi: "Ông (bà) có hài lòng về sự thuận tiện khi nộp hồ sơ, thanh toán trực tuyến không?",
        en: "Are you satisfied with the ease of filing and paying online?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "website-complete",
      leaf: "7.5.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tính đầy đủ, kịp thời của thông tin trên trang thông tin điện tử cấp xã?",
        en: "How complete and timely is the information on the commune's website?",
      },
      groups: ["citizens", "enterprises", "village-heads"],
      options: quality,
    },
    {
      id: "access",
      leaf: "8.1.1",
      title: {
        vi: "Ông (bà) có hài lòng về nơi tiếp nhận, trang thiết bị và cách tiếp cận dịch vụ không?",
        en: "Are you satisfied with the reception place, its equipment and the ways to reach the service?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "procedure",
      leaf: "8.1.2",
      title: {
        vi: "Ông (bà) có hài lòng về thủ tục hành chính đã thực hiện không?",
        en: "Are you satisfied with the procedure you went through?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "staff",
      leaf: "8.1.3",
      title: {
        vi: "Ông (bà) có hài lòng về thái độ và sự hướng dẫn của công chức không?",
        en: "Are you satisfied with the attitude and guidance of the staff?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "result",
      leaf: "8.1.4",
      title: {
        vi: "Ông (bà) có hài lòng về kết quả nhận được (đúng quy định, chính xác, đầy đủ) không?",
        en: "Are you satisfied with the result you received (lawful, accurate, complete)?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "feedback",
      leaf: "8.1.5",
      title: {
        vi: "Ông (bà) có hài lòng về việc tiếp nhận, xử lý góp ý, phản ánh, kiến nghị không?",
        en: "Are you satisfied with the way suggestions and complaints are received and dealt with?",
      },
      groups: ["citizens", "enterprises"],
      options: satisfaction,
    },
    {
      id: "local-life",
      leaf: "8.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về tác động của cải cách hành chính đến đời sống của người dân trên địa bàn?",
        en: "How does PAR affect the life of the people in the commune?",
      },
      groups: ["citizens", "village-heads", "council-delegates"],
      options: quality,
    },
    {
      id: "local-business",
      leaf: "8.2",
      title: {
        vi: "Ông (bà) đánh giá thế nào về sự hỗ trợ của chính quyền cấp xã đối với sản xuất, kinh doanh?",
        en: "How well does the commune support production and business?",
      },
      groups: ["citizens", "enterprises"],
      options: quality,
    },
  ],
  minimumAnswers: 10,
};
