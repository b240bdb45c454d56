import { notices } from "../../src/issue/notices.js";
import { register } from "../../src/issue/register.js";
import { terms } from "../../src/issue/terms.js";

const ABOUT = {
  vi: "Mỗi mã: mức, tham số, hai câu. {tên} được thay bằng tham số; {tên#} in số theo ngôn ngữ hoặc lời của kết quả vắng; {tên@} in ngày ở Việt Nam, dd/mm/yyyy, thêm giờ nếu có ghi, như 08:05 +07:00, khi một tham số khác cùng ngày mà khác; {tên~} in lời trong terms. Nếu lỗi có căn cứ, thêm một dấu cách và căn cứ trong ngoặc đơn ở cuối câu.",
  en: "Of each code: level, parameters, both sentences. {name} is replaced by the parameter; {name#} prints a decimal of the language, or the words of an absence; {name@} prints the day in Viet Nam as dd/mm/yyyy, followed by the time if it is stated, as 08:05 +07:00, where a different parameter is of the same day; {name~} prints the words in terms. Where an issue has a clause, a blank and the clause in parentheses follow the sentence.",
};

/** The register of codes and sentences, for programs in other languages. */
export function registerFile(): object {
  const codes = Object.entries(register).map(([code, { vi, en }]) => {
    const params = [...new Set([...vi.matchAll(/\{(\w+)[#@~=]?\}/g)].map(([, name]) => name))];
    return [code, { level: Object.hasOwn(notices, code) ? "notice" : "error", params, vi, en }];
  });
  return { about: ABOUT, codes: Object.fromEntries(codes), terms };
}
