import type { Section } from "./clause.js";

/** How any program is asked the vectors: a line of JSON in, a line of JSON out. */
export const protocol: Section = {
  title: { vi: "Kiểm tra một chương trình", en: "Testing a program" },
  clauses: [
    {
      vi: "Chương trình được kiểm tra đọc từ đầu vào chuẩn và viết ra đầu ra chuẩn, mã UTF-8: mỗi dòng vào là một yêu cầu, mỗi dòng ra là trả lời cho nó, theo đúng thứ tự, mỗi dòng là một giá trị JSON không xuống dòng. Hết đầu vào thì chương trình kết thúc. Đầu ra lỗi chuẩn không được xét.",
      en: "The program reads standard input and writes standard output, both in UTF-8: each line in is a request, each line out is the answer to it, in the same order, each line one JSON value without a line break. At the end of the input the program ends. Standard error is not looked at.",
    },
    {
      vi: 'Yêu cầu: `{ "id", "call", "input" }`. `id` là một chuỗi; `call` là một lời gọi của mục trên; `input` đã đầy đủ: tên tài liệu đã được thay bằng tài liệu, `patch` đã được áp dụng, `$text`, `$list`, `$nested` đã được viết ra. Một dòng có thể dài vài megabyte.',
      en: 'A request: `{ "id", "call", "input" }`. `id` is a text; `call` is a call of the section above; `input` is complete: names of documents are replaced by the documents, `patch` has been applied, `$text`, `$list`, `$nested` are written out. A line may be some megabytes long.',
    },
    {
      vi: 'Trả lời có cùng `id` và đúng một trong ba: `"result"` là kết quả; `"issues"` là danh sách lỗi khi từ chối; `"unknown": true` khi chương trình không có lời gọi ấy. Số trong kết quả là chuỗi thập phân ở dạng chuẩn, riêng số đếm, hạng và số đơn vị đồng hạng là số JSON. Trường thừa không được xét; `null` và trường thiếu là như nhau.',
      en: 'An answer has the same `id` and just one of three: `"result"`, the result; `"issues"`, the issues of a refusal; `"unknown": true`, where the program has no such call. Figures of a result are canonical decimals as texts; counts, ranks and numbers of tied units are JSON numbers. Further fields are not looked at; `null` and a missing field are the same.',
    },
    {
      vi: "Mỗi lỗi có `code` và `path` (mức 3); thêm `level`, `params`, `clause` nếu có, và hai câu `vi`, `en` (mức 4). `path` là danh sách khóa (chuỗi) và vị trí (số, từ 0).",
      en: "Each issue has `code` and `path` (level 3); besides `level`, `params`, `clause` if there is one, and the two sentences `vi` and `en` (level 4). `path` is a list of keys (texts) and positions (numbers, from 0).",
    },
    {
      vi: 'Yêu cầu đầu tiên là `{ "id": "about", "call": "about", "input": { "protocol": 1 } }`; kết quả là `{ "name", "version"?, "language"?, "protocol": 1 }`.',
      en: 'The first request is `{ "id": "about", "call": "about", "input": { "protocol": 1 } }`; its result is `{ "name", "version"?, "language"?, "protocol": 1 }`.',
    },
    {
      vi: "Một mẫu trong `accepted/` đạt khi kết quả khớp như trang [bộ mẫu kiểm định](../../test/vectors/README.md) quy định; một mẫu trong `refused/` được tính ở mức 3 và ở mức 4. Không trả lời, trả lời không đúng hình thức, hoặc quá hai phút không viết gì, thì các mẫu còn lại không đạt.",
      en: "A vector of `accepted/` is passed when the result matches as the page [conformance vectors](../../test/vectors/README.md) says; a vector of `refused/` counts for level 3 and for level 4. No answer, an answer in another form, or nothing written for two minutes: the vector, or those that are left, are failed.",
    },
    {
      vi: 'Chạy: `npm run proof -- conformance --command "…"`. Báo cáo JSON (`--report tệp`) nêu phiên bản và mã băm của bộ mẫu, tên chương trình, số mẫu đạt và không đạt của từng mức và từng lời gọi ngoài các mức, mức cao nhất đạt được, và từng mẫu không đạt kèm chỗ sai.',
      en: 'To run it: `npm run proof -- conformance --command "…"`. The JSON report (`--report file`) has the version and the digest of the vectors, the name of the program, passed and failed of each level and of each call beside them, the highest level reached, and each failed vector with what is wrong.',
    },
    {
      vi: "Hai chương trình mẫu, chỉ viết từ đặc tả, lược đồ và bộ mẫu, đạt mức 3: [Python](../../examples/ports/python/port.py), [Java](../../examples/ports/java/Port.java). Chúng là ví dụ, không phải sản phẩm.",
      en: "Two example programs, written from the specification, the schemas and the vectors alone, reach level 3: [Python](../../examples/ports/python/port.py), [Java](../../examples/ports/java/Port.java). They are examples, not products.",
    },
  ],
};
