import { evaluate, nodeOf, type UnitIndex } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, group, leaf, schemeOf, stated, thrown } from "../fixtures.js";

const scheme = schemeOf([group("1", "3", [leaf("1.1", "1"), group("1.2", "2", [leaf("1.2.1", "2")])])]);
const [index] = evaluate(scheme, [{ dossier: dossierOf(scheme, stated({ "1.1": "1", "1.2.1": "0.5" })) }]).indexes as [
  UnitIndex,
];

describe("nodeOf(scheme, index, code)", () => {
  it("finds domains, groups and leaves", () => {
    expect(["1", "1.1", "1.2", "1.2.1"].map((code) => nodeOf(scheme, index, code).points)).toStrictEqual([
      "1.5",
      "1",
      "0.5",
      "0.5",
    ]);
  });

  it("refuses a code that the index does not have, and an index of another scheme or edition", () => {
    expect(thrown(() => nodeOf(scheme, index, "1.3"))).toStrictEqual(["document.unknown_code nodes"]);
    const refused = ["document.other_scheme scheme"];
    expect(thrown(() => nodeOf({ ...scheme, id: "khac" }, index, "1.1"))).toStrictEqual(refused);
    expect(thrown(() => nodeOf({ ...scheme, edition: "2" }, index, "1.1"))).toStrictEqual(refused);
  });
});
