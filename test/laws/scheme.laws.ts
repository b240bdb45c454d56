import { digest, parseScheme, type Scheme, walk, weights } from "par-index";
import { type Change, diffSchemes, extendScheme, provenanceOf } from "par-index/editions";
import { describe, expect } from "vitest";
import { decimal, sum } from "../../src/number/decimal.js";
import { frozen, schemes } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

/** The same document with the keys of every object the other way round. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}

/** A document with one of its texts changed, of those that a document has. */
function withOneTextChanged(value: unknown, which: number): unknown {
  let left = which % (JSON.stringify(value).match(/:"/g) ?? [""]).length;
  return JSON.parse(JSON.stringify(value), (_key, inner) => {
    if (typeof inner !== "string") return inner;
    left -= 1;
    return left === -1 ? `${inner}′` : inner;
  });
}

/** Every decimal of a scheme as a number where it has an exact short one, and with zeros added elsewhere. */
function respelled(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (
      !["max", "min", "points", "each", "otherwise", "from", "weight", "least", "cap"].includes(key) ||
      typeof inner !== "string"
    )
      return inner;
    return inner.length % 2 === 0 ? Number(inner) : inner.includes(".") ? `${inner}00` : `${inner}.0`;
  });
}

const which = drawn((draw) => draw.int(0, 9999));
const grounds = { clause: { document: "minh họa" }, reason: "Điều chỉnh." };

/** Another edition of the same shape: renamed, with titles and tie rule changed, domains turned round. */
function revised(scheme: Scheme): Scheme {
  return parseScheme({
    ...structuredClone(scheme),
    edition: "2",
    criteria: [...scheme.criteria].reverse().map((one) => ({ ...one, title: { vi: `${one.title.vi} (sửa)` } })),
    ranking: { ...scheme.ranking, ties: scheme.ranking.ties === "shared" ? "dense" : "shared" },
  });
}

describe("scheme", () => {
  law(
    "a scheme parses to itself: parseScheme(parseScheme(x)) = parseScheme(x)",
    "880/QĐ-UBND, Phần II, mục II.1",
    [schemes],
    (scheme) => {
      expect(parseScheme(structuredClone(scheme))).toStrictEqual(scheme);
      expect(parseScheme(scheme)).toBe(scheme);
    },
  );
  law(
    "a scheme survives its travels: parse(JSON(x)) = parse(structuredClone(x)) = x",
    "Our reading: documents are plain JSON",
    [schemes],
    (scheme) => {
      expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toStrictEqual(scheme);
    },
  );
  law(
    '0.50 and 0.5 mean the same: parse(0.5 or "0.50") = parse("0.5")',
    "Our reading: one canonical text",
    [schemes],
    (scheme) => {
      expect(parseScheme(respelled(scheme))).toStrictEqual(scheme);
    },
  );
  law(
    "the domains make the scale: sum(max(domains)) = sum(max(parts))",
    "880/QĐ-UBND, Phần II, mục II.2",
    [schemes],
    ({ criteria, parts }) => {
      const domains = criteria.filter(({ bonus }) => bonus === undefined).map(({ max }) => decimal(max));
      expect(sum(domains).eq(sum(parts.map(({ max }) => decimal(max))))).toBe(true);
    },
  );
  law(
    "digest is blind to key order: digest(shuffle keys(x)) = digest(x)",
    "Our reading: a text has one fingerprint",
    [schemes],
    (scheme) => {
      expect(digest(reverseKeys(scheme))).toBe(digest(scheme));
    },
  );
  law(
    "digest sees every change: digest(change one text(x)) ≠ digest(x)",
    "Our reading: a text has one fingerprint",
    [schemes, which],
    (scheme, at) => {
      expect(digest(withOneTextChanged(scheme, at))).not.toBe(digest(scheme));
    },
  );
  law(
    "every criterion has a weight: codes(weights(s)) = codes(s)",
    "880/QĐ-UBND, Phần II, mục II.2",
    [schemes],
    (scheme) => {
      expect(weights(scheme).map(({ code }) => code)).toStrictEqual(
        walk(scheme.criteria).map(({ criterion }) => criterion.code),
      );
    },
  );
  law("no change, no difference: extendScheme(s, []) = s", "880/QĐ-UBND, Phần III, mục 1", [schemes], (scheme) => {
    expect(extendScheme(scheme, [])).toBe(scheme);
    expect(diffSchemes(scheme, scheme)).toStrictEqual([]);
  });
  law(
    "a difference leads there: extendScheme(a, diffSchemes(a, b)) = b",
    "880/QĐ-UBND, Phần III, mục 1",
    [schemes, schemes],
    (a, b) => {
      expect(extendScheme(a, frozen(diffSchemes(a, b)))).toStrictEqual(b);
      expect(extendScheme(a, diffSchemes(a, revised(a)))).toStrictEqual(revised(a));
    },
  );
  law(
    "every node has one origin: codes(provenanceOf(s, c)) = codes(extendScheme(s, c))",
    "880/QĐ-UBND, Phần III, mục 1",
    [schemes, schemes],
    (a, b) => {
      const changes = diffSchemes(a, b);
      expect(provenanceOf(a, changes).map(({ code }) => code)).toStrictEqual(
        walk(b.criteria).map(({ criterion }) => criterion.code),
      );
    },
  );
  law(
    "an extension keeps its base: base is the same after extendScheme(base, changes)",
    "Our reading: an edition that stands is not touched",
    [schemes],
    (scheme) => {
      const before = JSON.stringify(scheme);
      const change: Change = { ...grounds, kind: "set", fields: { edition: "2" } };
      expect(extendScheme(scheme, frozen([change])).edition).toBe("2");
      expect(JSON.stringify(scheme)).toBe(before);
    },
  );
});
