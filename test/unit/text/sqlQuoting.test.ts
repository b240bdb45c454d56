import { describe, expect, it } from "vitest";
import { sparkQuoting, standardQuoting } from "../../../src/text/sqlQuoting.js";

const SIGNS = `a'b''c"d\\e\`f`;

describe("standardQuoting", () => {
  it("doubles the mark that stands around a name or a text, and nothing else", () => {
    expect(standardQuoting.name(SIGNS)).toBe(`"a'b''c""d\\e\`f"`);
    expect(standardQuoting.text(SIGNS)).toBe(`'a''b''''c"d\\e\`f'`);
  });
});

describe("sparkQuoting", () => {
  it("doubles the mark around a name, and writes a backslash before a quote and a backslash in a text", () => {
    expect(sparkQuoting.name(SIGNS)).toBe("`a'b''c\"d\\e``f`");
    expect(sparkQuoting.text(SIGNS)).toBe(`'a\\'b\\'\\'c"d\\\\e\`f'`);
  });
});
