import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../src/text/text.js";

describe("inLanguage(text, language)", () => {
  it("gives the words asked for, and Vietnamese where no English is given", () => {
    expect(inLanguage({ vi: "Sở", en: "Department" }, "en")).toBe("Department");
    expect(inLanguage({ vi: "Sở", en: "Department" }, "vi")).toBe("Sở");
    expect(inLanguage({ vi: "Sở" }, "en")).toBe("Sở");
  });
});
