import { evaluate, evaluateStream, parseTally } from "par-index";
import { sonLaCommunes as scheme } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { tallyInTurn } from "../../../src/composite/tallyReader.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { saysTheSame } from "../../../src/survey/saysTheSame.js";

const [question] = scheme.questionnaire?.questions ?? [];
const row = {
  unit: "xa-a",
  group: question?.groups?.[0] ?? scheme.questionnaire?.groups[0]?.id ?? "",
  question: question?.id ?? "",
  option: question?.options[0]?.id ?? "",
  count: 40,
};
const rows = () => [{ ...row }, { ...row, unit: "xa-b", count: 3 }];
const tally = parseTally(scheme, rows());

describe("saysTheSame(input, tally)", () => {
  it("holds of the same rows, whatever the order of their keys", () => {
    expect(saysTheSame(tally, tally)).toBe(true);
    expect(saysTheSame(rows(), tally)).toBe(true);
    expect(saysTheSame([Object.fromEntries(Object.entries(row).reverse()), rows()[1]], tally)).toBe(true);
  });

  it.each([
    ["another count", () => [{ ...row, count: 41 }, rows()[1]]],
    ["a count as a text", () => [{ ...row, count: "40" }, rows()[1]]],
    ["another field", () => [{ ...row, note: "x" }, rows()[1]]],
    ["a row less", () => rows().slice(1)],
    ["a row more", () => [...rows(), row]],
    ["no rows", () => null],
    ["a row of another kind", () => [Object.assign(new Date(0), row), rows()[1]]],
    [
      "what cannot be read",
      () =>
        new Proxy([], {
          get: () => {
            throw new Error("closed");
          },
        }),
    ],
  ])("%s: does not", (_, make) => {
    expect(saysTheSame(make(), tally)).toBe(false);
  });
});

describe("tallyInTurn(scheme)", () => {
  it("gives the same tally for the same rows, and reads rows that were changed since", () => {
    const read = tallyInTurn(prepareScheme(scheme));
    const given = rows();
    const first = read(given);
    expect(read(rows())).toBe(first);
    Object.assign(given[0] ?? {}, { count: 41 });
    expect(read(given)).toMatchObject({ ok: true, value: [{ count: 41 }, { count: 3 }] });
  });

  it("a stream of cases that each bring the whole tally ends as evaluate does", async () => {
    const cases = ["xa-a", "xa-b", "xa-c"].map((id) => ({
      dossier: {
        unit: { id, name: id, group: "xã" },
        period: "2025",
        scheme: { id: scheme.id, edition: scheme.edition },
        entries: [],
      },
      tally: id === "xa-c" ? rows().slice(1) : rows(),
    }));
    const indexes: unknown[] = [];
    for await (const one of evaluateStream(scheme, cases)) if (one.kind === "index") indexes.push(one.index);
    expect(indexes).toStrictEqual(evaluate(scheme, cases).indexes);
  });
});
