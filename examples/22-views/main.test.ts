import { isScoringError, nodeOf } from "par-index";
import { viewByAgency } from "par-index/questions";
import { expect, test } from "vitest";
import {
  byAgency,
  byTag,
  evaluation,
  incomplete,
  index,
  ownCase,
  papers,
  published,
  report,
  scheme,
  wasScored,
} from "./main.js";

/** A decimal as whole units of its eighth place, so that sums are exact. */
function units(decimal: string): bigint {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,8}))?$/.exec(decimal) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(8, "0")}`);
}

function sum(decimals: readonly (string | null)[]): bigint {
  return decimals.reduce((total, one) => total + units(one ?? "0"), 0n);
}

test("viewByAgency: every criterion stands in one row, and the rows make up the domains", () => {
  const rows = byAgency();
  const codes = rows.flatMap(({ view }) => view.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(sum(rows.map(({ view }) => view.points))).toBe(sum(index.nodes.map(({ points }) => points)));
  expect(sum(rows.map(({ view }) => view.max))).toBe(sum(index.nodes.map(({ max }) => max)));
  expect(viewByAgency(scheme, index, "no such agency").codes).toEqual([]);
});

test("viewByTag and nodeOf: one row a unit, in the order of the league", () => {
  const rows = byTag();
  expect(rows).toHaveLength(20);
  expect(rows[0]).toMatchObject({ name: index.unit.name, citizens: { percent: "95.8" }, head: { percent: "91.79" } });
  for (const { citizens } of rows) expect(citizens.codes).toContain("3.4.1");
});

test("nodeOf(index, a code that is not there) is refused and not undefined", () => {
  try {
    nodeOf(scheme, index, "9.9");
    expect.unreachable();
  } catch (error) {
    expect(isScoringError(error) && error.issues.map(({ params }) => params["code"])).toEqual(["9.9"]);
  }
});

test("the pages of the unit hold its own section of the minutes and nobody else's", () => {
  const [profile, minutes] = papers("vi");
  expect(profile?.title).toContain(index.unit.name);
  expect(minutes?.sections.map(({ heading }) => heading)).toEqual([index.unit.name]);
  expect(minutes?.sections[0]?.tables[0]?.rows).toHaveLength(ownCase.ledger?.length ?? 0);
  expect(published("vi").map(({ name }) => name)).toEqual(["league", "domains", "survey"]);
});

test("caseDigest tells the documents that were scored from any others", () => {
  expect(evaluation.cases).toHaveLength(20);
  expect([wasScored(ownCase), wasScored(incomplete)]).toEqual([true, false]);
});

test("report(language) says simulated and prints the decimal mark of the language", () => {
  expect(report("vi")).toContain("MÔ PHỎNG");
  expect(report("vi")).toMatch(/Sở Công Thương +95,80 +91,79 +2,0000/);
  expect(report("en")).toContain("SIMULATED");
  expect(report("en")).toMatch(/Sở Công Thương +95\.80 +91\.79 +2\.0000/);
});
