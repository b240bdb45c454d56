import { type Fields, ratioTable } from "../form/fields.js";
import type { RelativeRule } from "./rule.js";

export const fields: Fields<RelativeRule> = {
  rule: {
    "": ["Chấm so với khối", "Điểm tính theo đơn vị tốt nhất, mức trung bình hoặc thứ tự trong khối."],
    best: ["Thế nào là tốt nhất", "“highest”: giá trị cao nhất là tốt nhất; “lowest”: giá trị thấp nhất là tốt nhất."],
    measure: ["Đo bằng", "“ratio”: tỷ lệ, khai phần đạt trên tổng số; bỏ trống thì là một con số."],
    ...ratioTable,
    against: [
      "So với",
      "“best”: đơn vị tốt nhất; “mean”: mức trung bình; “worst”: từ đơn vị kém nhất đến đơn vị tốt nhất; hoặc điểm theo thứ tự.",
    ],
    "against.places": ["Điểm theo thứ tự", "Các mức theo thứ tự trong khối, thứ tự tốt nhất đứng trước."],
    "against.places.atMost": ["Đến thứ", "Thứ tự không quá số này; 1 là đứng đầu."],
    "against.places.points": ["Điểm", "Số điểm của mức này."],
    "against.otherwise": ["Còn lại", "Số điểm của mọi thứ tự sau đó."],
  },
  facts: {
    relativeFacts: {
      words: ["Giá trị so với đơn vị tốt nhất", "Số liệu cho quy tắc chấm so với khối, đo bằng một con số."],
      rule: { kind: "relative", best: "highest", against: "worst" },
    },
    relativeMeanFacts: {
      words: ["Giá trị so với mức trung bình", "Số liệu cho quy tắc chấm so với mức trung bình của khối."],
      rule: { kind: "relative", best: "highest", against: "mean" },
    },
    relativePlaceFacts: {
      words: ["Giá trị và thứ tự", "Số liệu cho quy tắc chấm theo thứ tự trong khối, đo bằng một con số."],
      rule: { kind: "relative", best: "highest", against: { places: [], otherwise: "0" } },
    },
    relativeRatioFacts: {
      words: ["Tỷ lệ so với đơn vị tốt nhất", "Số liệu cho quy tắc chấm so với khối, đo bằng tỷ lệ."],
      rule: { kind: "relative", measure: "ratio", of: "amounts", best: "highest", against: "worst" },
    },
    relativeRatioMeanFacts: {
      words: ["Tỷ lệ so với mức trung bình", "Số liệu cho quy tắc chấm so với mức trung bình của khối, đo bằng tỷ lệ."],
      rule: { kind: "relative", measure: "ratio", of: "amounts", best: "highest", against: "mean" },
    },
    relativeRatioPlaceFacts: {
      words: ["Tỷ lệ và thứ tự", "Số liệu cho quy tắc chấm theo thứ tự trong khối, đo bằng tỷ lệ."],
      rule: {
        kind: "relative",
        measure: "ratio",
        of: "amounts",
        best: "highest",
        against: { places: [], otherwise: "0" },
      },
    },
  },
};
