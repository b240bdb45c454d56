import { type Case, parseDossier, parseScheme, parseTally } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { compiledFor, scoreAll } from "../../../src/bulk/compiled.js";
import { keptFor } from "../../../src/bulk/kept.js";
import { readCases } from "../../../src/bulk/readCases.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";

const scheme = parseScheme(sonLa880Departments);
const prepared = prepareScheme(scheme);
const compiled = compiledFor(prepared);
const unit = { id: "so-y-te", name: "Sở Y tế", group: "departments" };
const raw = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };

/** Whether the outcomes of a case are kept once it has been scored. */
function isKept(unitCase: Case): boolean {
  scoreAll(compiled, readCases(prepared, [unitCase]));
  return readCases(prepared, [unitCase]).every((one) => keptFor(compiled.layout).of(one) !== undefined);
}

describe("keptFor(layout)", () => {
  it("keeps what read documents have come to", () => {
    const dossier = parseDossier(scheme, raw);
    expect(isKept({ dossier })).toBe(true);
    expect(isKept({ dossier, tally: parseTally(scheme, []) })).toBe(true);
  });

  it("keeps nothing of documents that are read anew each time", () => {
    expect(isKept({ dossier: raw })).toBe(false);
  });

  it("keeps nothing for other documents of the unit", () => {
    const dossier = parseDossier(scheme, raw);
    const [one] = readCases(prepared, [{ dossier }]);
    expect(isKept({ dossier })).toBe(true);
    const { of } = keptFor(compiled.layout);
    expect(one && of(one)).toBeDefined();
    expect(one && of({ ...one, answers: Object.freeze([]) })).toBeUndefined();
    expect(one && of({ ...one, ledger: Object.freeze([]) })).toBeUndefined();
    expect(one && of({ ...one, exempt: [{ leaf: "1.6", reason: "Không có nhiệm vụ" }] })).toBeUndefined();
  });
});
