import { digest, parseScheme, type Scheme } from "par-index";
import * as library from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { freeze } from "../../../src/document/freeze.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { BASIS, formFor, group, leaf, schemeOf, spoil, surveyLeaf, thrown } from "../fixtures.js";

const criteria = [group("1", "3", [leaf("1.1", "1"), surveyLeaf("1.2", "2")], { appraiser: "so-noi-vu" })];
const scheme = schemeOf(criteria, { questionnaire: formFor("1.2") });

describe("prepareScheme(input)", () => {
  it("looks up every leaf with what it has from above", () => {
    const open = prepareScheme(scheme);
    expect([...open.leaves.keys()]).toStrictEqual(["1.1", "1.2"]);
    expect(open.leaves.get("1.1")).toMatchObject({ appraiser: "so-noi-vu", clause: BASIS, questions: [] });
    expect(open.leaves.get("1.2")?.questions.map(({ id }) => id)).toStrictEqual(["q1.2"]);
    expect(open.stamp).toStrictEqual({
      id: "mau",
      edition: "1",
      status: "illustrative",
      digest: digest(parseScheme(scheme)),
    });
  });

  it("remembers what can no longer change", () => {
    const parsed = parseScheme(scheme);
    expect(prepareScheme(parsed)).toBe(prepareScheme(parsed));
    const frozen = freeze(structuredClone(scheme));
    expect(prepareScheme(frozen)).toBe(prepareScheme(frozen));
  });

  it("opens a ready edition only once", () => {
    const editions = Object.values(library).filter(
      (value): value is Scheme => typeof value === "object" && "criteria" in value,
    );
    expect(editions.length).toBe(12);
    for (const edition of editions) expect(prepareScheme(edition)).toBe(prepareScheme(edition));
  });

  it("reads what can still change each time", () => {
    const loose = structuredClone(scheme);
    const first = prepareScheme(loose);
    Object.assign(loose, { edition: "2" });
    expect(prepareScheme(loose).stamp.edition).toBe("2");
    expect(first.stamp.edition).toBe("1");
  });

  it("throws what parseScheme throws", () => {
    const spoilt = spoil(scheme, (copy) => {
      copy.publishes = 1;
    }) as Scheme;
    expect(thrown(() => prepareScheme(spoilt))).toStrictEqual(["document.not_allowed publishes"]);
  });
});
