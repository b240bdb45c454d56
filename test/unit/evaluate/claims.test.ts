import { appraise, describeIssue, evaluate, safeParseLedger, selfAssess } from "par-index";
import { explain, proofText } from "par-index/explain";
import { overClaims } from "par-index/questions";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, leaf, refusals, schemeOf, thrown, UNIT } from "../fixtures.js";

const level = (id: string, points: string) => ({ id, title: { vi: id }, points });
const levels = { kind: "levels", levels: [level("du", "2"), level("mot-phan", "1.5"), level("khong", "0")] } as const;
const scheme = schemeOf([leaf("1", "98"), leaf("2", "2", levels)], {
  agencies: [
    { id: "so-noi-vu", title: { vi: "Sở Nội vụ" } },
    { id: "so-y-te", title: { vi: "Sở Y tế" } },
  ],
});
const claim = (leafCode: string, claimed: string) => ({ leaf: leafCode, claimed });
const confirmed = { confirmed: true } as const;

describe("a claim without facts", () => {
  const dossier = dossierOf(scheme, [claim("1", "90"), claim("2", "2")]);

  it("is the self score, and pending until it is confirmed", () => {
    const { rows } = selfAssess(scheme, dossier);
    expect(rows.map(({ self, appraised, final }) => [self, appraised, final])).toStrictEqual([
      ["90", "pending", "pending"],
      ["2", "pending", "pending"],
    ]);
    expect(evaluate(scheme, [{ dossier }]).indexes[0]).toMatchObject({ complete: false, class: null });
  });

  it("is confirmed, or set to other points", () => {
    const ledger = [adjustment("1", "pending", confirmed), adjustment("2", "pending", { points: "1.5" })];
    const evaluation = evaluate(scheme, [{ dossier, ledger }]);
    expect(evaluation.indexes[0]).toMatchObject({ points: "91.5", class: "A" });
    expect(overClaims(scheme, evaluation).whole).toMatchObject({ leaves: 2, overClaimed: 1, over: "0.5", self: "92" });
    expect(proofText(explain(scheme, { dossier, ledger }, "1"), "vi")).toContain("Đơn vị tự chấm: 90 điểm.");
  });

  it("gives nothing to confirm where nothing is stated", () => {
    const nothing = selfAssess(scheme, dossierOf(scheme, []));
    expect(thrown(() => appraise(scheme, nothing, [adjustment("1", "not-submitted", confirmed)]))).toStrictEqual([
      "appraisal.nothing_to_confirm [0].to",
    ]);
  });
});

describe("a false claim", () => {
  it("throws nobody into another class, before it is corrected and after", () => {
    const facts = { points: "70", reason: "Biên bản" };
    const honest = dossierOf(scheme, [{ leaf: "1", facts }, claim("2", "2")]);
    const boasting = dossierOf(scheme, [{ leaf: "1", facts, claimed: "98" }, claim("2", "2")]);
    const ledger = [adjustment("2", "pending", { points: "0" })];
    const [one, other] = [honest, boasting].map((dossier) => evaluate(scheme, [{ dossier, ledger }]));
    expect(other?.indexes[0]).toMatchObject({ points: "70", class: one?.indexes[0]?.class });
    const [notice] = other?.notices.filter(({ code }) => code === "assessment.claim_differs") ?? [];
    expect(notice && describeIssue(notice, "vi")).toContain(
      "Đơn vị “so-y-te” tự chấm 98 điểm ở tiêu chí 1, nhưng theo số liệu đã khai thì được 70 điểm",
    );
  });
});

describe("points beside the steps of a rule", () => {
  it("are accepted and noticed", () => {
    const read = safeParseLedger(scheme, [
      adjustment("2", "0", { points: "1.7" }),
      adjustment("2", "1.7", { points: "2" }),
    ]);
    expect(read.ok && read.notices.map(({ code, path, params }) => [code, path, params["nearest"]])).toStrictEqual([
      ["appraisal.points_off_steps", [0, "to", "points"], "1.5"],
    ]);
    const dossier = dossierOf(scheme, [claim("2", "1.9")]);
    expect(evaluate(scheme, [{ dossier }]).notices.map(({ code }) => code)).toContain("assessment.claim_off_steps");
  });
});

describe("who appraises", () => {
  const at = (agency: string) => adjustment("1", "0", { points: "1" }, { by: { agency } });
  const sheet = (id: string, name: string) => {
    const { unit, ...dossier } = dossierOf(scheme, [{ leaf: "1", facts: { points: "0", reason: "x" } }]);
    return selfAssess(scheme, { ...dossier, unit: { ...unit, id, name } });
  };

  it("is on the scheme's list, where there is one", () => {
    expect(refusals(safeParseLedger(scheme, [at("ai-do-la")]))).toStrictEqual([
      "appraisal.unknown_agency [0].by.agency",
    ]);
  });

  it("is never the unit itself, however it is spelt", () => {
    for (const [id, name] of [
      ["So-Noi-Vu", "Một sở"],
      ["so noi vu", "Một sở"],
      ["snv", "Sở Nội vụ"],
      ["snv", "SỞ NỘI VỤ"],
      ["snv", "Sở Nội vụ".normalize("NFD")],
    ] as const) {
      expect(thrown(() => appraise(scheme, sheet(id, name), [at("so-noi-vu")]))).toStrictEqual([
        "appraisal.self_written [0].by.agency",
      ]);
    }
    expect(appraise(scheme, sheet(UNIT.id, UNIT.name), [at("so-noi-vu")]).rows[0]?.final).toBe("1");
  });
});

describe("the day of an adjustment", () => {
  it("is noticed where it does not go with the period", () => {
    const dossier = dossierOf(scheme, [{ leaf: "1", facts: { points: "0", reason: "x" } }]);
    const dated = (at: string) => {
      const ledger = [adjustment("1", "0", { points: "1" }, { at })];
      return evaluate(scheme, [{ dossier, ledger }]).notices.some(({ code }) => code === "appraisal.outside_period");
    };
    expect(["1990-01-10", "2020-12-31", "2021-01-01", "2022-03-01", "2099-01-10"].map(dated)).toStrictEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});
