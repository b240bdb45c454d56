import { printDecimal } from "par-index";
import { describe, expect, it } from "vitest";

describe("printDecimal(spelling, language, places)", () => {
  it("has a comma in Vietnamese and a point in English", () => {
    expect(printDecimal("90.25", "vi")).toBe("90,25");
    expect(printDecimal("90.25", "en")).toBe("90.25");
  });

  it("fills up with zeros and never cuts off", () => {
    expect(printDecimal("82", "vi", 2)).toBe("82,00");
    expect(printDecimal("-0.5", "en", 2)).toBe("-0.50");
    expect(printDecimal("0.1234", "en", 2)).toBe("0.1234");
    expect(printDecimal("82", "en")).toBe("82");
  });
});
