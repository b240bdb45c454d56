/**
 * What is accepted and somebody should look at, with its whole sentence in Vietnamese and in English: the codes of level
 * `notice`. They are written as in `register.ts`, which holds them all.
 */
export const notices = {
  "document.more_notices": {
    vi: "Còn {more} lưu ý khác không được liệt kê.",
    en: "There are {more} more notices that are not listed.",
  },
  // A scheme that contradicts itself nowhere, and may yet not say what was meant.
  "scheme.class_above_reach": {
    vi: "Không đơn vị nào đạt được loại “{class}”: loại này cần từ {from#} trở lên, mà cao nhất chỉ có thể là {most#}. Hãy xem lại ngưỡng này và trường bands.on.",
    en: "No unit can reach the class “{class}”: it needs at least {from#}, and the most that there can be is {most#}. Look at this limit and at bands.on.",
  },
  "scheme.class_below_reach": {
    vi: "Không đơn vị nào rơi vào loại “{class}”: thấp nhất cũng là {least#}, đã đủ ngưỡng {above#} của loại đứng trên. Hãy xem lại ngưỡng đó, hoặc bỏ loại này.",
    en: "No unit can fall into the class “{class}”: the least that there can be is {least#}, which is enough for the limit of {above#} of the class before it. Look at that limit, or leave this class out.",
  },
  "scheme.class_between_figures": {
    vi: "Không đơn vị nào rơi vào loại “{class}”: từ {from#} đến dưới {above#} không có con số nào viết với {places} chữ số thập phân. Hãy xem lại hai ngưỡng, hoặc làm tròn đến nhiều chữ số hơn.",
    en: "No unit can fall into the class “{class}”: from {from#} to below {above#} there is no figure of {places} decimal places. Look at the two limits, or round to more places.",
  },
  "scheme.bands_like_shares": {
    vi: "Ngưỡng xếp loại viết theo phần trăm, mà ngưỡng cao nhất chỉ là {most#} %. Nếu 0,9 ở đây nghĩa là 90 %, hãy viết 90, hoặc đặt bands.on là share.",
    en: "The limits of the classes are in percent, and the highest is only {most#} %. If 0.9 means 90 % here, write 90, or set bands.on to share.",
  },
  "scheme.limits_like_shares": {
    vi: "Tiêu chí {code} so tỷ lệ với giới hạn viết theo phần trăm, mà giới hạn cao nhất chỉ là {most#} %. Nếu 0,9 ở đây nghĩa là 90 %, hãy viết 90.",
    en: "Criterion {code} holds a ratio against limits in percent, and the highest is only {most#} %. If 0.9 means 90 % here, write 90.",
  },
  "scheme.rounds_twice": {
    vi: "Điểm được làm tròn hai lần trước khi xếp loại: ở từng tiêu chí đến {leaf} chữ số thập phân, rồi khi công bố đến {index}. Vì vậy {figure#} được công bố là {from#} và xếp loại “{class}”. Nếu không muốn thế, hãy đặt bands.reads là exact, hoặc làm tròn tiêu chí đến {index} chữ số.",
    en: "Points are rounded twice before the class is read off them: at each criterion to {leaf} decimal places, and when they are published to {index}. So {figure#} is published as {from#} and is in the class “{class}”. If that is not meant, set bands.reads to exact, or round criteria to {index} places.",
  },
  "extend.same_edition": {
    vi: "Bộ tiêu chí đã sửa vẫn mang mã {id} và tên bản {edition} của bản gốc, nên hai bản khác nhau trùng tên. Hãy thêm một thay đổi loại set để đặt tên bản mới (trường edition).",
    en: "The changed scheme still has the id {id} and the edition {edition} of its base, so that two schemes that differ have one name. Add a change of the kind set that names the new edition (the field edition).",
  },
  // Dossiers.
  "assessment.period_before_validity": {
    vi: "“{unit}” tự đánh giá kỳ {period}, mà bộ tiêu chí chỉ có hiệu lực từ ngày {from@}. Hãy xem lại kỳ đánh giá, hoặc dùng bộ tiêu chí của kỳ đó.",
    en: "“{unit}” assesses itself for the period {period}, and the scheme is in force only from {from@}. Look at the period, or use the scheme of that period.",
  },
  "assessment.period_after_validity": {
    vi: "“{unit}” tự đánh giá kỳ {period}, mà bộ tiêu chí đã hết hiệu lực ngày {to@}. Hãy xem lại kỳ đánh giá, hoặc dùng bộ tiêu chí của kỳ đó.",
    en: "“{unit}” assesses itself for the period {period}, and the scheme was in force only until {to@}. Look at the period, or use the scheme of that period.",
  },
} as const;
