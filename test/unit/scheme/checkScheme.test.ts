import { safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { band, formFor, group, leaf, refusals, schemeOf, surveyLeaf } from "../fixtures.js";

const levels = { kind: "levels", levels: [{ id: "co", title: { vi: "Có" }, points: "1" }] } as const;

/** A scheme in which something of each kind is wrong. */
const wrong = {
  ...schemeOf(
    [
      group("1", "9", [
        leaf("1.1", "1", levels),
        leaf("1.2", "1", {
          kind: "when",
          if: { on: "leaf-level", leaf: "9", is: ["co"] },
          holds: { points: "1" },
          otherwise: { points: "0" },
        }),
      ]),
      leaf("1", "1", { kind: "given", step: "0.3" }, { appraiser: "ai-do" }),
      surveyLeaf("3", "1"),
    ],
    { questionnaire: formFor("3", "1") },
  ),
  agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ" } }],
  council: "hoi-dong",
  validity: { from: "2022-01-01", to: "2021-01-01" },
  ranking: { by: "published", ties: "shared", tieBreak: ["9"] },
  publishes: "percent",
  bands: {
    on: "points",
    reads: "published",
    best: [band("A", "90"), band("A", "95")],
    otherwise: { class: "a", title: { vi: "Nhóm a" } },
    // biome-ignore lint/suspicious/noThenProperty: the word of the format
    gates: [{ when: { node: "9", below: { percent: "50" } }, then: { atMost: "E" } }],
  },
};

describe("checkDraft(draft)", () => {
  it("finds all that is wrong, whether or not the Decision that it rests on could be read", () => {
    const found = refusals(safeParseScheme(wrong));
    expect(new Set(found.map((one) => one.split(" ")[0]?.split(".")[0]))).toStrictEqual(
      new Set(["criteria", "rules", "scheme", "text"]),
    );
    expect(found.length).toBeGreaterThan(12);
    const { basis: _, ...without } = wrong;
    expect(refusals(safeParseScheme(without)).filter((one) => !one.endsWith(" basis"))).toStrictEqual(found);
  });

  it("says of which leaf, with what stands inside it, and of no leaf where it is a group's", () => {
    const parsed = safeParseScheme(wrong);
    const at = (place: string) =>
      parsed.ok ? [] : parsed.issues.filter(({ path }) => path.join(".") === place).map((one) => one.at);
    expect(at("criteria.0.max")).toStrictEqual([undefined]);
    expect(at("criteria.1.rule")).toStrictEqual([{ leaf: "1" }]);
    expect(at("criteria.0.children.1.rule")).toStrictEqual([{ leaf: "1.2" }]);
  });
});
