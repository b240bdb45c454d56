import { type Adjustment, type Case, evaluate, type Scheme } from "par-index";
import { rankLines } from "par-index/bulk";
import { describe, expect, it } from "vitest";
import { rankInParts } from "../../../src/bulk/lines/rankInParts.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { inChannels } from "../../laws/inChannels.js";
import { adjustment, dossierOf, formFor, leaf, schemeOf, stated, surveyLeaf, UNIT } from "../fixtures.js";

const unit = (id: string) => ({ ...UNIT, id, name: `Đơn vị ${id}` });

/** The codes of the notices; every line is a part, and nothing may differ from one thread. */
async function noticed(scheme: Scheme, cases: readonly unknown[]): Promise<ReadonlySet<string>> {
  const bytes = new TextEncoder().encode(cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const alone = await rankLines(scheme, bytes);
  const together = await rankInParts(prepareScheme(scheme), null, [bytes], inChannels(3), 1);
  expect(together).toStrictEqual(alone);
  expect(together.notices).toStrictEqual(evaluate(scheme, cases).notices);
  expect(together.refused.map(({ issues }) => issues)).toStrictEqual(
    evaluate(scheme, cases).refused.map(({ issues }) => issues),
  );
  return new Set(together.notices.map(({ code }) => code));
}

describe("what is seen across parts", () => {
  const surveyed = schemeOf([leaf("1", "10"), surveyLeaf("2", "5")], { questionnaire: formFor("2") });
  const row = (of: string, count = 5) => ({ unit: of, group: "dan", question: "q2", option: "co", count });
  const answered = (id: string, tally?: Case["tally"]): Case => ({
    dossier: dossierOf(surveyed, stated({ "1": "5" }), unit(id)),
    ...(tally === undefined ? {} : { tally }),
  });

  it("are answers of nobody, answers elsewhere, and tallies that differ or are shared", async () => {
    const shared = [row("a"), row("b"), row("c"), row("ai")];
    const cases = [
      answered("a", shared),
      answered("d"),
      answered("b", shared),
      answered("c", [row("c", 6), row("d")]),
      answered("a1", shared),
      answered("b1", [row("b", 7)]),
    ];
    expect(await noticed(surveyed, cases)).toEqual(
      new Set(["evaluate.answers_of_nobody", "evaluate.answers_elsewhere", "evaluate.tallies_differ"]),
    );
  });

  const ratio = schemeOf([leaf("1", "10", { kind: "proportional", measure: "ratio" }), leaf("2", "10")]);
  const ledgered = (id: string, ...ledger: readonly Adjustment[]): Case => ({
    dossier: dossierOf(ratio, [{ leaf: "1", facts: { part: "5", whole: "10" } }, ...stated({ "2": "5" })], unit(id)),
    ledger,
  });

  it("are adjustments that were copied, and agencies that look alike", async () => {
    const copied = adjustment("1", "5", { facts: { part: "123", whole: "1234" } });
    const by = (agency: string) => adjustment("2", "5", { points: "4" }, { by: { agency } });
    const codes = await noticed(ratio, [
      ledgered("a", copied),
      ledgered("b", by("Sở Tư pháp")),
      ledgered("c", copied, by("so-tu-phap")),
      ledgered("d", by("STP")),
    ]);
    expect(codes).toContain("evaluate.same_adjustment");
    expect(codes).toContain("evaluate.lookalike_agency");
  });

  it("are units that come twice, and documents of another kind by their position", async () => {
    const cases = [ledgered("a"), ledgered("b"), ledgered("a").dossier, ledgered("a"), 5, ledgered("c")];
    await noticed(ratio, cases);
    const { refused } = evaluate(ratio, cases);
    expect(refused.map((one) => [one.case, one.issues[0]?.code])).toStrictEqual([
      [0, "evaluate.duplicate_unit"],
      [2, "argument.other_kind"],
      [3, "evaluate.duplicate_unit"],
      [4, "document.not_an_object"],
    ]);
  });
});
