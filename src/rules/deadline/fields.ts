import { type Fields, wordsField } from "../form/fields.js";
import type { DeadlineRule } from "./rule.js";

export const fields: Fields<DeadlineRule> = {
  rule: {
    "": ["Chấm theo thời hạn", "Điểm theo ngày thực hiện: đúng hạn, sớm, chậm bao nhiêu ngày, không thực hiện."],
    due: ["Hạn", "Ngày cuối cùng còn đúng hạn: một ngày cụ thể, hoặc ngày và tháng của năm đánh giá."],
    "due.month": ["Tháng", "Tháng của hạn, từ 1 đến 12."],
    "due.day": ["Ngày", "Ngày trong tháng của hạn, từ 1 đến 31."],
    "due.year": ["Năm", "“before”: năm trước năm đánh giá; “after”: năm sau; bỏ trống thì là chính năm đánh giá."],
    early: ["Trước hạn", "Điểm khi thực hiện trước hạn; sớm nhất đứng trước."],
    "early.days": ["Số ngày", "Trước hạn ít nhất bấy nhiêu ngày."],
    "early.points": ["Điểm", "Số điểm khi trước hạn bấy nhiêu ngày."],
    onTime: ["Đúng hạn", "Số điểm khi thực hiện đúng hạn."],
    late: ["Chậm hạn", "Các mức theo số ngày chậm, ít ngày nhất đứng trước; hoặc số điểm trừ mỗi ngày chậm."],
    "late.days": ["Số ngày", "Chậm không quá bấy nhiêu ngày."],
    "late.points": ["Điểm", "Số điểm khi chậm không quá bấy nhiêu ngày."],
    "late.perDay": ["Điểm trừ mỗi ngày", "Số điểm bị trừ cho mỗi ngày chậm, viết là số dương."],
    later: ["Chậm hơn nữa", "Số điểm khi chậm quá mọi mức; trừ theo ngày thì không xuống dưới số này."],
    missed: ["Không thực hiện", "Số điểm khi không thực hiện."],
    ...wordsField,
  },
  facts: {
    deadlineFacts: {
      words: ["Ngày thực hiện", "Số liệu cho quy tắc chấm theo thời hạn: ngày thực hiện, hoặc là không thực hiện."],
      rule: { kind: "deadline", due: "2024-06-30", onTime: "1", later: "0", missed: "0" },
    },
  },
};
