import { describe, expect, it } from "vitest";
import { wrap } from "../../../../src/report/charts/wrap.js";

describe("wrap(text, width)", () => {
  it("breaks between words, and never inside one", () => {
    expect(wrap("Sở Nông nghiệp và Phát triển nông thôn", 15)).toEqual([
      "Sở Nông nghiệp",
      "và Phát triển",
      "nông thôn",
    ]);
    expect(wrap("so-nong-nghiep-va-ptnt", 5)).toEqual(["so-nong-nghiep-va-ptnt"]);
  });

  it("loses no word", () => {
    expect(wrap("a b c", 1)).toEqual(["a", "b", "c"]);
    expect(wrap("", 10)).toEqual([""]);
  });
});
