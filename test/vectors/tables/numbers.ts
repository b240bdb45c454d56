import { type Accepted, byHand, MODES, rounding, type Table } from "./table.js";

/** One quotient under the three modes, in the order of `MODES`. */
function threeModes(
  over: string,
  under: string,
  places: number,
  expected: readonly string[],
  note: string,
): Accepted[] {
  return MODES.map((mode, at) => ({
    id: `${over}/${under} to ${places} ${mode}`,
    call: "roundQuotient",
    input: { over, under, rounding: rounding(places, mode) },
    ...byHand(expected[at], note),
  }));
}

export const roundings: Table<Accepted> = {
  id: "rounding",
  title: { vi: "Làm tròn một thương số, một lần", en: "Rounding a quotient, once" },
  reading: {
    vi: "Quyết định không nói về làm tròn; bộ tiêu chí khai số chữ số và cách làm tròn. Số bằng nhau về hai phía: half-up ra xa số 0, half-even về chữ số chẵn, down cắt bỏ.",
    en: "The Decision is silent on rounding; a scheme declares places and mode. A tie goes away from zero (half-up), to the even digit (half-even), or is cut (down).",
  },
  rows: [
    ...threeModes("2.5", "1", 0, ["3", "2", "2"], "2.5 lies half-way between 2 and 3; 2 is even"),
    ...threeModes("3.5", "1", 0, ["4", "4", "3"], "3.5 lies half-way between 3 and 4; 4 is even"),
    ...threeModes("0.5", "1", 0, ["1", "0", "0"], "half-way between 0 and 1; 0 is even"),
    ...threeModes("-2.5", "1", 0, ["-3", "-2", "-2"], "half-way between -3 and -2; away from zero is -3"),
    ...threeModes("-3.5", "1", 0, ["-4", "-4", "-3"], "half-way between -4 and -3; -4 is even"),
    ...threeModes("-0.5", "1", 0, ["-1", "0", "0"], "half-way between -1 and 0; zero is never written -0"),
    ...threeModes(
      "9.995",
      "1",
      2,
      ["10", "10", "9.99"],
      "half-way between 9.99 and 10.00; 10.00 ends even; carries twice",
    ),
    ...threeModes("-9.995", "1", 2, ["-10", "-10", "-9.99"], "the mirror image of 9.995"),
    ...threeModes("9.985", "1", 2, ["9.99", "9.98", "9.98"], "half-way between 9.98 and 9.99; 9.98 ends even"),
    ...threeModes("89.995", "1", 2, ["90", "90", "89.99"], "half-way between 89.99 and 90.00; 90.00 ends even"),
    ...threeModes(
      "89.994999999999999",
      "1",
      2,
      ["89.99", "89.99", "89.99"],
      "one unit of the last place short of the tie",
    ),
    ...threeModes("89.995000000000001", "1", 2, ["90", "90", "89.99"], "one unit of the last place past the tie"),
    ...threeModes("1", "8", 2, ["0.13", "0.12", "0.12"], "1/8 = 0.125, half-way between 0.12 and 0.13; 0.12 ends even"),
    ...threeModes("-1", "8", 2, ["-0.13", "-0.12", "-0.12"], "the mirror image of 1/8"),
    ...threeModes("3", "8", 2, ["0.38", "0.38", "0.37"], "3/8 = 0.375, half-way between 0.37 and 0.38; 0.38 ends even"),
    ...threeModes("1", "3", 4, ["0.3333", "0.3333", "0.3333"], "0.33333…: no tie"),
    ...threeModes("2", "3", 4, ["0.6667", "0.6667", "0.6666"], "0.66666…: no tie"),
    ...threeModes("-2", "3", 4, ["-0.6667", "-0.6667", "-0.6666"], "down is toward zero, not toward minus infinity"),
    ...threeModes("7", "30", 2, ["0.23", "0.23", "0.23"], "7/30 = 0.2333…"),
    ...threeModes("1", "6", 0, ["0", "0", "0"], "0.1666… is nearer to 0"),
    ...threeModes("-1", "6", 0, ["0", "0", "0"], "-0.1666… is nearer to 0, which is never written -0"),
    ...threeModes("0.28124999999999999999999", "1", 4, ["0.2812", "0.2812", "0.2812"], "0.281249…9 is below 0.28125"),
    ...threeModes("0.000000005", "1", 8, ["0.00000001", "0", "0"], "half a unit of the eighth place"),
    ...threeModes("0.000000015", "1", 8, ["0.00000002", "0.00000002", "0.00000001"], "one and a half units of it"),
    ...threeModes(
      "999999999999999.5",
      "1",
      0,
      ["1000000000000000", "1000000000000000", "999999999999999"],
      "carries through 15 digits",
    ),
    ...threeModes("1", "7", 8, ["0.14285714", "0.14285714", "0.14285714"], "0.142857142857…"),
    ...threeModes("0", "7", 2, ["0", "0", "0"], "zero stays zero"),
    ...threeModes("25", "0.4", 1, ["62.5", "62.5", "62.5"], "25 ÷ 0.4 = 62.5 exactly: nothing to round"),
    ...threeModes("5", "-8", 2, ["-0.63", "-0.62", "-0.62"], "-0.625; the sign of the divisor counts"),
  ],
};

function read(id: string, input: string | number, expected: string, note: string): Accepted {
  return { id, call: "readDecimal", input: { input }, ...byHand(expected, note) };
}

export const decimals: Table<Accepted> = {
  id: "decimals",
  title: { vi: "Đọc một số thập phân và viết lại dạng chuẩn", en: "Reading a decimal into its canonical spelling" },
  reading: {
    vi: "Một số trong tài liệu là chuỗi, hoặc số JSON có tối đa 15 chữ số có nghĩa và không có số mũ.",
    en: "A number in a document is a string, or a JSON number of at most 15 significant digits and no exponent.",
  },
  rows: [
    read("zero", "0", "0", "canonical already"),
    read("trailing zeros", "0.50", "0.5", "zeros at the end are dropped"),
    read("nothing after the point", "12.000", "12", "the point goes with them"),
    read("zeros before the point stay", "100", "100", "they are no trailing zeros"),
    read("negative", "-0.25", "-0.25", "canonical already"),
    read("negative zero", "-0", "0", "zero has no sign"),
    read("negative zero with places", "-0.00", "0", "zero has no sign"),
    read("15 digits before the point", "999999999999999", "999999999999999", "the limit itself is allowed"),
    read("15 digits after the point", "0.000000000000001", "0.000000000000001", "the limit itself is allowed"),
    read("15 and 15", "123456789012345.123456789012345", "123456789012345.123456789012345", "both limits at once"),
    read("zeros past the limit", "1.5000000000000000000", "1.5", "what is dropped is not counted"),
    read("a JSON number", 0.25, "0.25", "its shortest spelling is 0.25"),
    read("a whole JSON number", 100, "100", "its shortest spelling is 100"),
    read("a negative JSON number", -1.5, "-1.5", "its shortest spelling is -1.5"),
    read("a JSON number of 15 digits", 12345678901234.5, "12345678901234.5", "15 significant digits are one-to-one"),
    read("a tenth as a JSON number", 0.1, "0.1", "the spelling counts, not the binary fraction"),
  ],
};

function shared(id: string, total: string, weights: readonly string[], places: number, hand = {}): Accepted {
  return { id, call: "allocate", input: { total, weights, places }, ...hand };
}

export const allocations: Table<Accepted> = {
  id: "allocate",
  title: { vi: "Chia điểm theo trọng số, tổng không đổi", en: "Sharing points out by weights, the total kept" },
  reading: {
    vi: "Phần chia cắt ở chữ số đã khai; đơn vị cuối còn lại cho số dư lớn nhất, bằng nhau thì phần đứng trước.",
    en: "Shares are cut at the declared places; units left over go to the largest remainders, the earlier first.",
  },
  rows: [
    shared(
      "70 in three",
      "70",
      ["1", "1", "1"],
      2,
      byHand(
        ["23.34", "23.33", "23.33"],
        "3 × 23.33 = 69.99; the 0.01 left goes to the first of three equal remainders",
      ),
    ),
    shared(
      "100 in seven",
      "100",
      ["1", "1", "1", "1", "1", "1", "1"],
      2,
      byHand(["14.29", "14.29", "14.29", "14.29", "14.28", "14.28", "14.28"], "7 × 14.28 = 99.96; 4 units left"),
    ),
    shared("70 : 30", "100", ["70", "30"], 2, byHand(["70", "30"], "no remainder")),
    shared(
      "50 : 20 of 100",
      "100",
      ["50", "20"],
      2,
      byHand(
        ["71.43", "28.57"],
        "71.42857… and 28.57142…; the unit left goes to the remainder 0.857 of a unit, not 0.142",
      ),
    ),
    shared("a zero weight", "10", ["0", "1", "0"], 4, byHand(["0", "10", "0"], "no weight, no share")),
    shared("whole points", "10", ["1", "1", "1"], 0, byHand(["4", "3", "3"], "3 × 3 = 9; one left")),
    shared("nothing to share", "0", ["3", "4"], 2, byHand(["0", "0"], "0 × w = 0")),
    shared(
      "larger remainder later",
      "1",
      ["1", "2"],
      1,
      byHand(["0.3", "0.7"], "0.333 and 0.666 are cut to 0.3 and 0.6; the remainder 0.066 is the larger"),
    ),
    shared("one weight", "0.01", ["5"], 2, byHand(["0.01"], "all of it")),
    shared(
      "finer than the total",
      "1",
      ["1", "1", "1"],
      8,
      byHand(["0.33333334", "0.33333333", "0.33333333"], "one unit of the eighth place left"),
    ),
    shared("decimal weights", "20", ["0.6", "0.3", "0.15"], 3),
    shared("eight domains", "70", ["11.5", "10", "12", "7.5", "9", "8", "8", "4"], 1),
    shared("large and small", "99.99", ["999999", "1", "1"], 2),
    shared(
      "many ties",
      "1",
      Array.from({ length: 12 }, () => "1"),
      1,
    ),
    shared(
      "a whole scale in nines",
      "100",
      Array.from({ length: 9 }, () => "3"),
      4,
    ),
  ],
};
