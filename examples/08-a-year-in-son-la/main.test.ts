import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, parseScheme, type ScoredNode } from "par-index";
import { afterAll, expect, test } from "vitest";
import { evaluated, report } from "./main.js";
import { SEED, simulate } from "./simulate.js";
import { writeCases } from "./writeCases.js";

const blocks = evaluated();
const directory = mkdtempSync(join(tmpdir(), "son-la-"));
afterAll(() => rmSync(directory, { recursive: true }));

test("evaluate(simulated year) has the same digests in two runs, and others for another seed", () => {
  const digests = blocks.map(({ evaluation }) => evaluation.digest);
  expect(evaluated().map(({ evaluation }) => evaluation.digest)).toEqual(digests);
  const others = simulate(SEED + 1).map(({ scheme, cases }) => evaluate(scheme, cases).digest);
  for (const [at, digest] of digests.entries()) expect(others[at]).not.toBe(digest);
});

test("evaluate(simulated year) refuses nothing and ranks all 20 departments and 12 districts", () => {
  expect(blocks.map(({ evaluation }) => evaluation.refused)).toEqual([[], []]);
  expect(blocks.map(({ evaluation }) => evaluation.rankings.map(({ rows }) => rows.length))).toEqual([[20], [12]]);
  expect(blocks.flatMap(({ evaluation }) => evaluation.rankings.flatMap(({ unranked }) => unranked))).toEqual([]);
});

test("report(language) prints the notices of the year: what units themselves say does not apply to them", () => {
  const notices = blocks.map(({ evaluation }) => evaluation.notices);
  expect(new Set(notices.flat().map(({ code }) => code))).toEqual(new Set(["evaluate.not_approved"]));
  for (const some of notices) expect(report("vi")).toContain(`Lưu ý: ${some.length}\n- Đơn vị “`);
  for (const some of notices) expect(report("en")).toContain(`and ${some.length - 3} more of this kind.`);
});

test("every result says illustrative, and every page says simulated", () => {
  for (const { evaluation } of blocks) {
    expect(evaluation.scheme.status).toBe("illustrative");
    for (const index of evaluation.indexes) expect(index.scheme.status).toBe("illustrative");
  }
  expect(report("vi").match(/MÔ PHỎNG – số liệu giả lập, mã sinh số ngẫu nhiên 880/g)).toHaveLength(3);
  expect(report("vi").match(/BỘ TIÊU CHÍ MINH HỌA/g)).toHaveLength(2);
  expect(report("en").match(/SIMULATED – invented data, seed 880/g)).toHaveLength(3);
});

test("the simulated year is a plausible one: classes A, B and C, all three stages, things that did not arise", () => {
  const indexes = blocks.flatMap(({ evaluation }) => evaluation.indexes);
  expect(new Set(indexes.map((index) => index.class))).toEqual(new Set(["A", "B", "C"]));
  const ledgers = blocks.flatMap(({ cases }) => cases.flatMap(({ ledger = [] }) => ledger));
  expect(new Set(ledgers.map(({ stage }) => stage))).toEqual(new Set(["appraisal", "explanation", "council"]));
  const absences = new Set(indexes.flatMap(({ nodes }) => leavesOf(nodes)).map(({ absence }) => absence));
  expect(absences).toEqual(new Set([undefined, "not-applicable", "not-submitted"]));
});

test("units give themselves more than the appraisal leaves them, by one to five points on average", () => {
  for (const { evaluation } of blocks) {
    const taken = evaluation.indexes.map(({ nodes }) =>
      leavesOf(nodes)
        .filter(({ self, appraised }) => self !== null && appraised !== null)
        .reduce((sum, { self, appraised }) => sum + Number(self) - Number(appraised), 0),
    );
    const mean = taken.reduce((sum, one) => sum + one, 0) / taken.length;
    expect(mean).toBeGreaterThan(1);
    expect(mean).toBeLessThan(5);
  }
});

test("nobody appraises itself: Sở Nội vụ is settled by the council alone", () => {
  const own = blocks[0]?.cases.find(({ dossier }) => dossier.unit.id === "so-noi-vu");
  expect(own?.ledger?.filter(({ by }) => by.agency === "so-noi-vu")).toEqual([]);
  expect(own?.ledger?.some(({ stage }) => stage === "council")).toBe(true);
});

test("writeCases(directory) writes documents that evaluate to the same digests", () => {
  const digests = writeCases(directory).map((folder) => {
    const [scheme, cases, year] = ["scheme.json", "cases.json", "year.json"].map((file) =>
      JSON.parse(readFileSync(join(folder, file), "utf8")),
    );
    return evaluate(parseScheme(scheme), cases, year).digest;
  });
  expect(digests).toEqual(blocks.map(({ evaluation }) => evaluation.digest));
});

function leavesOf(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => (node.children === undefined ? [node] : leavesOf(node.children)));
}
