import { digest, evaluate, limits, parseScheme, verifyEvaluation } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf, stated } from "../fixtures.js";

describe("verifyEvaluation(scheme, cases, evaluation) of a country", () => {
  it("passes the true result of a country of 3,400 units, though no document handed in may be so large", () => {
    const codes = Array.from({ length: 40 }, (_, at) => `${at + 1}`);
    const large = parseScheme(schemeOf(codes.map((code) => leaf(code, "1"))));
    const country = Array.from({ length: 3_400 }, (_, at) => ({
      dossier: dossierOf(large, stated({ "1": "0.5" }), { id: `u${at}`, name: `Xã ${at}`, group: `tinh-${at % 34}` }),
    }));
    const whole = evaluate(large, country);
    const { digest: seal, ...rest } = JSON.parse(JSON.stringify(whole));
    expect(valuesIn(whole)).toBeGreaterThan(limits.values);
    expect(digest(rest)).toBe(seal);
    expect(verifyEvaluation(large, country, { digest: seal, ...rest }).ok).toBe(true);
  }, 60_000);
});

function valuesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((total: number, inner) => total + valuesIn(inner), 1);
}
