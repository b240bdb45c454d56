import { limits, safeParseTally } from "par-index";
import { describe, expect, it } from "vitest";
import { inDocumentOrder } from "../../../src/document/documentOrder.js";
import { issue } from "../../../src/issue/issue.js";
import { formFor, schemeOf, surveyLeaf } from "../fixtures.js";

const at = (...path: (string | number)[]) => issue("document.blank", path, {});

describe("inDocumentOrder(issues, document)", () => {
  it("brings issues into document order: keys as they stand, positions by number", () => {
    const document = { b: [{}, {}], a: { y: 1, x: 2 } };
    const found = [at("a", "x"), at("b", 10), at("a", "y"), at("b", 2), at("b")];
    expect(inDocumentOrder(found, document).map(({ path }) => path.join("."))).toStrictEqual([
      "b",
      "b.2",
      "b.10",
      "a.y",
      "a.x",
    ]);
  });

  it("puts a field that is missing after those that are there, and keeps the order found at one place", () => {
    const [first, second] = [at("a"), issue("document.not_a_text", ["a"], {})];
    expect(inDocumentOrder([at("missing"), first, second], { a: 1 })).toStrictEqual([first, second, at("missing")]);
  });

  it("does not look into the document for one issue alone", () => {
    let looked = 0;
    const ownKeys = (): [] => {
      looked += 1;
      return [];
    };
    expect(inDocumentOrder([at("a")], new Proxy({}, { ownKeys }))).toHaveLength(1);
    expect(looked).toBe(0);
  });

  it("finds its way through a document of another shape, or one that throws", () => {
    const places = (document: unknown) =>
      inDocumentOrder([at(1, "x"), at("a", "x"), at(0)], document).map(({ path }) => path.join("."));
    expect(places(null)).toStrictEqual(["0", "a.x", "1.x"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(places(proxy)).toStrictEqual(["0", "a.x", "1.x"]);
    expect(places([0, proxy])).toHaveLength(3);
  });

  it("stops at 10,000 issues and says so", () => {
    const scheme = schemeOf([surveyLeaf("1", "1")], { questionnaire: formFor("1") });
    const result = safeParseTally(
      scheme,
      Array.from({ length: limits.issues + 5 }, () => 1),
    );
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(limits.issues + 1);
    expect(issues.at(-1)).toStrictEqual(issue("document.too_many_issues", [], { limit: "10000" }));
    expect(issues[0]).toMatchObject({ code: "document.not_an_object", path: [0] });
  });
});
