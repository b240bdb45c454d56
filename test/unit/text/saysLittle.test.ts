import { describe, expect, it } from "vitest";
import { saysLittle } from "../../../src/text/saysLittle.js";

describe("saysLittle(text)", () => {
  it.each([
    "x",
    "xxx",
    "N/A",
    "n.a.",
    "123",
    "Không có",
    "KHÔNG CÓ.",
    "ko",
    "nt",
    "ok",
    "Lý do khác",
    "Theo quy định",
    "Đúng theo quy định hiện hành",
    "Đạt.",
    "OK ạ",
    "Không đạt",
    "đã đúng",
    "Đồng ý!",
    "khong co ly do",
    "Như trên nhé",
    "Đạt".normalize("NFD"),
    "x x",
    "Không biết gì cả",
    "1",
    "aaa",
    "XXX",
    "...",
    "Đúng quy định",
    "Sai",
  ])("%s: yes", (text) => {
    expect(saysLittle(text)).toBe(true);
  });

  it.each([
    "45/50",
    "45 trên 50",
    "Cổ",
    "Dừng",
    "Dung lượng",
    "95%",
    "Đạt 95 %",
    "Chậm 2 ngày",
    "Theo Quyết định 12",
    "Đúng hạn",
    "Sai số liệu",
    "Không nộp",
    "Nộp chậm",
    "QĐ 12",
    "Hai sáng kiến được công nhận",
    "Không có thủ tục phát sinh",
    "BB 12",
    "TT 01",
    "II.3.c",
    "III",
    "Theo III",
    "Theo Đ.5",
    "Đạt 79",
    "Trên 90",
    "Không đúng quy định",
    "Không đúng quy định".normalize("NFD"),
    "Chưa đúng theo quy định",
    "Sai quy định",
    "sai quy dinh",
    "对",
  ])("%s: no", (text) => {
    expect(saysLittle(text)).toBe(false);
  });
});
