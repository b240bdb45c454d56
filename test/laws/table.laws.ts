import { digest, parseScheme, type Scheme } from "par-index";
import { schemeFromTable, tableOf } from "par-index/table";
import { describe, expect } from "vitest";
import { drawn } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";
import { law } from "./law.js";

describe("the table of an annex", () => {
  law(
    "a scheme is its annex: schemeFromTable(tableOf(s)) = s",
    "880/QĐ-UBND, Phần II, mục II.1: the criteria stand in an annex",
    [drawn((draw): Scheme => parseScheme(drawScheme(draw)))],
    (scheme) => {
      const again = schemeFromTable(tableOf(scheme));
      expect(again).toEqual(scheme);
      expect(digest(again)).toBe(digest(scheme));
    },
    0.5,
  );
});
