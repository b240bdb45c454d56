import { explain } from "par-index/explain";
import { describe, expect, it } from "vitest";
import { proofs } from "../../../src/explain/readProof.js";
import { dossierOf, group, leaf, refusals, schemeOf, stated } from "../fixtures.js";

const scheme = schemeOf([group("1", "4", [leaf("1.1", "1"), leaf("1.2", "3")])]);
const proof = explain(scheme, { dossier: dossierOf(scheme, stated({ "1.1": "0.5" })) });

describe("proofs.read(input)", () => {
  it("gives back at once what explain made, and reads what comes from a file", () => {
    expect(proofs.read(proof)).toBe(proof);
    expect(proofs.read(JSON.parse(JSON.stringify(proof)))).toStrictEqual(proof);
  });

  it("refuses one in which anything was changed by hand: points, a line, a fact, a reason, a name", () => {
    const text = JSON.stringify(proof);
    const changed = (from: string, to: string) => {
      expect(text).toContain(from);
      return refusals(proofs.safeRead(JSON.parse(text.replace(from, to))));
    };
    for (const [from, to] of [
      ['"points":"0.5"', '"points":"1"'],
      ['"outcome":"0.5"', '"outcome":"1"'],
      [proof.unit.name, "Sở Tài chính"],
      ['"status":"illustrative"', '"status":"official"'],
      [proof.period, "2020"],
    ] as const) {
      expect(changed(from, to)).toStrictEqual(["document.digest_broken digest"]);
    }
    expect(changed(proof.engine, proof.engine)).toStrictEqual([]);
  });

  it("refuses what is no proof", () => {
    expect(refusals(proofs.safeRead({}))[0]).toBe("document.missing scheme");
    const against = (of: unknown) => refusals(proofs.safeRead({ ...JSON.parse(JSON.stringify(proof)), of }));
    expect(against(5)).toStrictEqual(["document.not_an_object of"]);
    expect(against({ kind: "x", code: "1", lines: [] })).toStrictEqual(["document.not_allowed of.kind"]);
    expect(against({ kind: "group", lines: {}, below: [{ kind: "leaf", code: "1" }] })).toStrictEqual([
      "document.not_a_list of.lines",
      "document.not_a_list of.below[0].lines",
      "document.not_a_text of.code",
    ]);
  });
});
