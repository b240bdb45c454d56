import { parseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { walkBoth } from "../../attack/twoWays.js";
import { bothWays } from "../bothWays.js";
import { formFor, leaf, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = parseScheme(
  schemeOf([surveyLeaf("1", "1"), surveyLeaf("2", "1")], { questionnaire: formFor("1", "2") }),
);
const row = { unit: "so-y-te", group: "dan", question: "q1", option: "co", count: 3 };

describe("quickTally(open, input)", () => {
  it("takes rows of the questionnaire, and no others", () => {
    const taken = bothWays("tally", scheme, [row, { ...row, question: "q2", option: "khong-biet" }]);
    expect(taken).toContain("[1]: reversed");
    expect(taken).not.toContain("[0]: more");
    for (const field of Object.keys(row)) expect(taken).not.toContain(`[0].${field}: left out`);
  });

  it("takes an empty tally where there is no questionnaire, and leaves any other to the full road", () => {
    const plain = parseScheme(schemeOf([leaf("1", "1")]));
    expect(walkBoth("tally", plain, [])).toBe("quick");
    expect(walkBoth("tally", plain, [row])).toBe("refused");
  });
});
