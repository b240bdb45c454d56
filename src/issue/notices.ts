/**
 * What is accepted and somebody should look at, with its whole sentence in Vietnamese and in English: the codes of level
 * `notice`. They are written as in `register.ts`, which holds them all.
 */
export const notices = {
  "document.more_notices": {
    vi: "Còn {more} lưu ý khác không được liệt kê.",
    en: "There are {more} more notices that are not listed.",
  },
  "appraisal.points_off_steps": {
    vi: "Điểm {points#} ghi cho tiêu chí {leaf} không phải mức nào mà quy tắc chấm cho; mức gần nhất là {nearest#}. Hãy kiểm tra lại, và sửa nếu ghi nhầm.",
    en: "The {points#} points set for criterion {leaf} are none that its rule gives; the nearest are {nearest#}. Check them, and correct a slip.",
  },
  "assessment.claim_differs": {
    vi: "Đơn vị “{unit}” tự chấm {claimed#} điểm ở tiêu chí {leaf}, nhưng số liệu đã khai cho {earned#} điểm; kết quả tính theo số liệu. Cơ quan thẩm định hãy đối chiếu.",
    en: "The unit “{unit}” claims {claimed#} points at criterion {leaf}, but its facts give {earned#}; the facts count. The appraiser should compare them.",
  },
  "assessment.claim_off_steps": {
    vi: "Điểm tự chấm {claimed#} của tiêu chí {leaf} không phải mức nào mà quy tắc chấm cho; mức gần nhất là {nearest#}. Hãy kiểm tra lại trước khi xác nhận.",
    en: "The {claimed#} points claimed at criterion {leaf} are none that its rule gives; the nearest are {nearest#}. Check them before they are confirmed.",
  },
  "appraisal.outside_period": {
    vi: "Điều chỉnh tiêu chí {leaf} của đơn vị “{unit}” ghi ngày {at@}, không hợp với kỳ {period}; hãy kiểm tra lại năm.",
    en: "The adjustment of criterion {leaf} of the unit “{unit}” is dated {at@}, which does not go with the period {period}; check the year.",
  },
  "survey.few_answers_pending": {
    vi: "Về đơn vị “{unit}”, nhóm “{group}” có ít hơn {least} câu trả lời được tính ở các câu hỏi sau: {questions}; các tiêu chí ấy còn chờ kết quả. Hãy lấy thêm phiếu.",
    en: "About the unit “{unit}” the group “{group}” gave fewer than {least} counted answers to {questions}; those criteria stay pending. Gather more answers.",
  },
  "survey.few_answers_counted": {
    vi: "Về đơn vị “{unit}”, nhóm “{group}” có ít hơn {least} câu trả lời được tính ở các câu hỏi sau: {questions}; bộ tiêu chí vẫn cho tính. Hãy cân nhắc khi công bố.",
    en: "About the unit “{unit}” the group “{group}” gave fewer than {least} counted answers to {questions}; the scheme counts them all the same. Consider this before publishing.",
  },
  "survey.few_answers_behind": {
    vi: "Kết quả điều tra có sẵn của tiêu chí {leaf} chỉ dựa trên {answers} ý kiến, ít hơn mức tối thiểu {least}; hãy xem lại nguồn.",
    en: "The ready survey result of criterion {leaf} rests on {answers} answers, fewer than the minimum of {least}; check its source.",
  },
} as const;
