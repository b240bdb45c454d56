/**
 * What is accepted and somebody should look at, with its whole sentence in Vietnamese and in English: the codes of level
 * `notice`. They are written as in `register.ts`, which holds them all.
 */
export const notices = {
  "document.more_notices": {
    vi: "Còn {more} lưu ý khác không được liệt kê.",
    en: "There are {more} more notices that are not listed.",
  },
  "table.sentence_proposed": {
    vi: "“{found}” được hiểu là: {instead} Nếu đúng ý, hãy chép câu này vào bảng.",
    en: "“{found}” is understood as: {instead} If that is what is meant, copy this sentence into the table.",
  },
} as const;
