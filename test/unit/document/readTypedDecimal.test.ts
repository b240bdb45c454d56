import { type Language, printDecimal, readTypedDecimal } from "par-index";
import { describe, expect, it } from "vitest";

function typed(text: string, language: Language = "vi"): string | undefined {
  const read = readTypedDecimal(text, language);
  return read.ok ? read.value : read.issues[0]?.code;
}

describe("readTypedDecimal(text, language)", () => {
  it.each([
    ["1.000", "1000"],
    ["1.234.567,89", "1234567.89"],
    ["45,5", "45.5"],
    ["-0,50", "-0.5"],
    ["80", "80"],
  ])("reads %s the Vietnamese way: %s", (text, value) => {
    expect(typed(text)).toBe(value);
  });

  it.each(["1.5", "1,000.5", "1.00", "", "45,", "1e3", "80 %", "1 000"])(
    "refuses %o, which is not written so",
    (text) => {
      expect(typed(text)).toBe("number.not_vietnamese");
    },
  );

  it.each([
    ["1,000", "vi", "1"],
    ["-6,500", "vi", "-6.5"],
    ["6.500", "en", "6.5"],
  ] as const)("notices that some would read %s as thousands", (text, language, value) => {
    const read = readTypedDecimal(text, language);
    expect(read.ok && read.value).toBe(value);
    expect(read.ok && read.notices.map(({ code, params }) => [code, params["found"]])).toStrictEqual([
      ["number.read_as_decimal", text],
    ]);
  });

  it("notices nothing in other decimals of three places", () => {
    for (const text of ["0,500", "89,995", "1.000"]) expect(readTypedDecimal(text)).toMatchObject({ notices: [] });
  });

  it("reads what was printed, in each language", () => {
    for (const number of ["0", "1234.5", "-89.995", "1000"]) {
      for (const language of ["vi", "en"] as const) {
        expect(typed(printDecimal(number, language), language)).toBe(number);
      }
    }
    expect(typed("45,5", "en")).toBe("number.decimal_comma");
  });
});
