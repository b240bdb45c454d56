import { expect } from "vitest";
import { agreementOn } from "./agreement.js";
import { years } from "./arbitraries/documents.js";
import { assessedYears } from "./arbitraries/year.js";
import { law } from "./law.js";

law(
  "the library agrees with the oracle: evaluate(s, c) = oracle(s, c)",
  "880/QĐ-UBND, Phần II, mục II.3",
  [years],
  ({ scheme, cases }) => {
    const { evaluation, library, oracle } = agreementOn(scheme, cases);
    expect(evaluation.refused).toEqual([]);
    expect(library).toEqual(oracle);
  },
  // It holds every figure at once, and ties and limits are rare.
  10,
);

law(
  "the library agrees with the oracle within a year: evaluate(s, c, y) = oracle(s, c, y)",
  "880/QĐ-UBND, Phần II, mục II.3",
  [assessedYears],
  ({ scheme, cases, year }) => {
    const { evaluation, library, oracle } = agreementOn(scheme, cases, year);
    expect(evaluation.refused).toEqual([]);
    expect(library).toEqual(oracle);
  },
  10,
);
