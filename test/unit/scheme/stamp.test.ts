import { describe, expect, it } from "vitest";
import { namesApart, type SchemeStamp } from "../../../src/scheme/stamp.js";

describe("namesApart(one, other)", () => {
  const stamp = (edition: string, digest: string): SchemeStamp => ({
    id: "son-la",
    edition,
    status: "official",
    digest,
  });
  const [first, second] = ["0123456789abcdef", "fedcba9876543210"];

  it("tells two texts of one edition apart by the beginning of their digests", () => {
    expect(namesApart(stamp("2021", first), stamp("2021", second))).toStrictEqual([
      "son-la 2021 (0123456789ab…)",
      "son-la 2021 (fedcba987654…)",
    ]);
  });

  it("names two editions by their names alone", () => {
    expect(namesApart(stamp("2021", first), stamp("2022", second))).toStrictEqual(["son-la 2021", "son-la 2022"]);
  });
});
