import { type Facts, type Rule, safeParseDossier } from "par-index";
import { describe, expect, it } from "vitest";
import { dossierOf, leaf, schemeOf } from "../fixtures.js";

const deadline: Rule = {
  kind: "deadline",
  due: { month: 1, day: 30 },
  onTime: "1",
  late: [{ days: 10, points: "0.5" }],
  later: "0",
  missed: "0",
};
const title = { vi: "Kế hoạch" };
const sum: Rule = { kind: "sum", terms: [{ id: "ke-hoach", title, rule: deadline }] };
const clamp: Rule = { kind: "clamp", rule: deadline, most: "1" };
const best: Rule = { kind: "best", cases: [{ id: "ke-hoach", title, rule: deadline }] };

function noticed(rule: Rule, facts: Facts, documents: readonly object[] = []): readonly string[] {
  const scheme = schemeOf([leaf("1", "1", rule)]);
  const entries = [{ leaf: "1", facts, ...(documents.length > 0 && { documents }) }];
  const read = safeParseDossier(scheme, { ...dossierOf(scheme, []), entries });
  const found = read.ok ? read.notices : read.issues;
  return found.map(({ code, path, params }) => `${code} ${path.join("/")} ${params["at"]}`);
}

const told = (place: string, at: string): readonly string[] => [`assessment.outside_period entries/0/${place} ${at}`];

describe("safeParseDossier(scheme, input), days of another year", () => {
  it.each(["2021-01-15", "2021-06-30", "2020-12-01"])("a day near its due day, %s, is not told", (date) => {
    expect(noticed(deadline, { date })).toStrictEqual([]);
  });

  it.each(["2011-01-15", "2012-01-15", "2020-01-15", "2022-01-15", "1900-01-15"])("%s is told", (date) => {
    expect(noticed(deadline, { date })).toStrictEqual(told("facts/date", date));
  });

  it("counts the day that it was in Viet Nam", () => {
    expect(noticed(deadline, { date: "2020-03-05T17:00:00Z" })).toStrictEqual([]);
    expect(noticed(deadline, { date: "2020-03-05T16:59:00Z" })).toStrictEqual(
      told("facts/date", "2020-03-05T16:59:00Z"),
    );
  });

  it("looks at the days of rules inside a rule", () => {
    const date = "2011-01-15";
    const facts = [{ id: "ke-hoach", facts: { date } }];
    expect(noticed(clamp, { date })).toStrictEqual(told("facts/date", date));
    expect(noticed(sum, { terms: facts } as Facts)).toStrictEqual(told("facts/terms/0/facts/date", date));
    expect(noticed(best, { cases: facts } as Facts)).toStrictEqual(told("facts/cases/0/facts/date", date));
  });

  it("a document may be older than the period, and not younger than it can be", () => {
    const document = (date: string) => [{ id: "12/KH", title: "Kế hoạch", date }];
    expect(noticed(deadline, { date: "2021-01-15" }, document("2003-01-15"))).toStrictEqual([]);
    expect(noticed(deadline, { date: "2021-01-15" }, document("2051-01-15"))).toStrictEqual(
      told("documents/0/date", "2051-01-15"),
    );
  });
});
