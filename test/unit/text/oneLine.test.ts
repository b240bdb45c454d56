import { describe, expect, it } from "vitest";
import { oneLine } from "../../../src/text/oneLine.js";

describe("oneLine(words)", () => {
  it("has one blank between words, and none around them", () => {
    expect(oneLine("  Kế hoạch\n\tnăm   2026\r\n")).toBe("Kế hoạch năm 2026");
    expect(oneLine("Kế hoạch")).toBe("Kế hoạch");
    expect(oneLine(" \n ")).toBe("");
  });
});
