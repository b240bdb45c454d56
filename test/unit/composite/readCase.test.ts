import {
  type Case,
  digest,
  evaluate,
  parseDossier,
  parseLedger,
  parseScheme,
  parseTally,
  parseYear,
  printPath,
} from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { type ReadCase, readCase } from "../../../src/composite/readCase.js";
import { tallyReader } from "../../../src/composite/tallyReader.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { rosterOf } from "../../../src/year/roster.js";
import { dossierOf, formFor, leaf, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = parseScheme(sonLa880Departments);
const prepared = prepareScheme(scheme);
const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
const entries = [{ leaf: "1.2.1", facts: { absent: "not-applicable" } }];
const raw = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
const dossier = parseDossier(scheme, raw);

function read(input: unknown, position = 0, year?: unknown): ReadCase {
  const roster = year === undefined ? null : rosterOf(prepared, year);
  return readCase(prepared, input, position, tallyReader(prepared), roster);
}

function yearOf(name: string): unknown {
  const stamp = { id: scheme.id, edition: scheme.edition, digest: digest(scheme) };
  return { period: "2021", schemes: [{ group: "sở", scheme: stamp }], units: [{ ...unit, name }] };
}

describe("readCase(prepared, input, position, readTally, roster) of documents that have been read before", () => {
  it("is the same case each time", () => {
    const [ledger, tally] = [parseLedger(scheme, []), parseTally(scheme, [])];
    expect(read({ dossier, ledger, tally }).parsed).not.toBeNull();
    expect(read({ dossier, ledger, tally }).parsed).toBe(read({ dossier, ledger, tally }).parsed);
  });

  it("is another case with a document that is read anew", () => {
    expect(read({ dossier: raw }).parsed).not.toBe(read({ dossier: raw }).parsed);
    const withMore = (more: Omit<Case, "dossier">): unknown => read({ dossier, ...more }).parsed;
    expect(withMore({ ledger: [] })).not.toBe(withMore({ ledger: [] }));
    expect(withMore({ tally: [] })).not.toBe(withMore({ tally: [] }));
    expect(withMore({ surveyed: [] })).not.toBe(withMore({ surveyed: [] }));
  });

  it("goes by the ledger, the tally and the year that come with the dossier this time", () => {
    const adjustment = {
      leaf: "1.2.1",
      from: "not-applicable",
      to: { points: "0.5" },
      reason: "Theo tài liệu kiểm chứng",
      by: { agency: "so-noi-vu" },
      stage: "appraisal",
      at: "2022-01-10",
    };
    expect(read({ dossier }).parsed?.ledger.length).toBe(0);
    expect(read({ dossier, ledger: [adjustment] }).parsed?.ledger.length).toBe(1);
    expect(read({ dossier }).parsed?.ledger.length).toBe(0);
    const [one, other] = ["Sở Y tế", "Sở Y tế tỉnh Sơn La"].map((name) => parseYear(yearOf(name)));
    expect(read({ dossier }, 0, one).unit?.name).toBe("Sở Y tế");
    expect(read({ dossier }, 0, other).unit?.name).toBe("Sở Y tế tỉnh Sơn La");
    expect(read({ dossier }).unit?.name).toBe("Sở Y tế");
  });

  it("goes by the scheme that it is read against this time", () => {
    const other = parseScheme({ ...sonLa880Departments, title: { vi: "Bộ tiêu chí khác" } });
    const readBy = (made: typeof scheme) => {
      const open = prepareScheme(made);
      return readCase(open, { dossier }, 0, tallyReader(open));
    };
    const [one, another] = [readBy(scheme), readBy(other)];
    expect(another.parsed).not.toBe(one.parsed);
  });

  it("is the same case each time where it is nothing but a dossier", () => {
    const lone = parseDossier(scheme, { ...raw, unit: { ...unit, id: "mot-minh" } });
    expect(read({ dossier: lone }).parsed).toBe(read({ dossier: lone }).parsed);
  });

  it("still refuses a field that cases do not have", () => {
    expect(read({ dossier }).issues).toStrictEqual([]);
    expect(read({ dossier, notes: "…" }).issues.map(({ code }) => code)).toStrictEqual(["document.unknown_key"]);
    expect(read({ dossier, notes: undefined }).issues).toStrictEqual([]);
  });

  it("has its notices where it stands this time", () => {
    const pathsAt = (position: number): unknown =>
      read({ dossier }, position)
        .notices()
        .map(({ path }) => path[0]);
    expect(pathsAt(3)).toStrictEqual([3]);
    expect(pathsAt(7)).toStrictEqual([7]);
  });

  it("is not refused for what stood against it in another list", () => {
    expect(evaluate(scheme, [{ dossier }, { dossier }]).refused.length).toBe(2);
    expect(evaluate(scheme, [{ dossier }]).refused.length).toBe(0);
  });

  it("has, where it is refused, the digest of what was given, of its tally only what is its own", () => {
    const surveyed = parseScheme(schemeOf([leaf("1", "1"), surveyLeaf("2", "1")], { questionnaire: formFor("2") }));
    const open = prepareScheme(surveyed);
    const digestOf = (one: object) => readCase(open, one, 0, tallyReader(open)).digest();
    const row = (of: string) => ({ unit: of, group: "dan", question: "q2", option: "co", count: 3 });
    const broken = { ...dossierOf(surveyed, [{ leaf: "9", claimed: "1" }]), unit };
    const [own, other] = [row(unit.id), row("khac")];
    expect(digestOf({ dossier: broken, tally: [own, other] })).toBe(digest({ dossier: broken, tally: [own] }));
    expect(digestOf({ dossier: broken })).toBe(digest({ dossier: broken }));
    const spoilt = [{ ...own, count: -1 }, other];
    expect(digestOf({ dossier: broken, tally: spoilt })).toBe(digest({ dossier: broken, tally: spoilt }));
    const nobody = { ...broken, unit: 5 };
    expect(digestOf({ dossier: nobody, tally: [own, other] })).toBe(digest({ dossier: nobody, tally: [own, other] }));
  });

  it("is nothing but refused where it is no case", () => {
    for (const input of [null, undefined, "so-y-te", 1, [dossier], {}, { dossier: null }]) {
      expect(read(input).parsed).toBeNull();
      expect(read(input).issues.length).toBeGreaterThan(0);
    }
    const codes = (input: unknown) => read(input).issues.map(({ code, path }) => `${code} ${printPath(path)}`);
    expect(codes(null)).toStrictEqual(["document.not_an_object [0]"]);
    expect(codes([])).toStrictEqual(["document.not_an_object [0]"]);
    expect(codes("so-y-te")).toStrictEqual(["document.not_an_object [0]"]);
    expect(codes({})).toStrictEqual(["document.missing [0].dossier"]);
    expect(codes({ dossier: null })).toStrictEqual(["document.not_an_object [0].dossier"]);
    expect(read({ dossier: null }).digest()).toBe(digest({ dossier: null }));
    expect(read({ dossier: Number.NaN }).digest()).toBeNull();
  });
});
