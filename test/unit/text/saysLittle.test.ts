import { describe, expect, it } from "vitest";
import { saysLittle } from "../../../src/text/saysLittle.js";

describe("saysLittle(text)", () => {
  it.each(["x", "xxx", "N/A", "n.a.", "123", "Không có", "KHÔNG CÓ.", "ko", "nt", "ok", "Lý do khác"])(
    "%s: yes",
    (text) => {
      expect(saysLittle(text)).toBe(true);
    },
  );

  it.each(["Nộp chậm", "QĐ 12", "Hai sáng kiến được công nhận", "Không có thủ tục phát sinh"])("%s: no", (text) => {
    expect(saysLittle(text)).toBe(false);
  });
});
