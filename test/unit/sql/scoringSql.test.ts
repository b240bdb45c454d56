import { evaluate, type Scheme } from "par-index";
import { type FactShape, factRows, scoringSql } from "par-index/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, duckdb } from "../../engines/databases.js";
import { dropTables, loadFacts } from "../../engines/loadFacts.js";
import { type Scored, scoredRow } from "../../engines/scored.js";
import { dossierOf, entry, leaf, schemeOf, thrown, UNIT } from "../fixtures.js";

const ratio = { kind: "proportional", measure: "ratio" } as const;
const scheme: Scheme = schemeOf([leaf("1", "60", ratio), leaf("2", "40")]);

interface Row {
  readonly leaf: string;
  readonly fact: string;
  readonly value: string;
}

const row = (of: string, fact: string, value: string): Row => ({ leaf: of, fact, value });
const GOOD = [row("1", "part", "1"), row("1", "whole", "3"), row("2", "points", "40")];

describe("scoringSql(scheme, options)", () => {
  let database: Database;
  beforeAll(async () => {
    database = await duckdb();
  });
  afterAll(() => database.close());

  async function scoredWith(rows: readonly Row[], of: Scheme = scheme, shape: FactShape = "long"): Promise<Scored> {
    const sql = scoringSql(of, { dialect: "duckdb", facts: shape, period: "2021" });
    const units = [{ unit: "a", group_name: "sở" }];
    await loadFacts(database, sql, { units, facts: rows.map((one) => ({ unit: "a", ...one })) });
    try {
      const [found] = await database.ask(sql.statement);
      return scoredRow(sql.results, found ?? []);
    } finally {
      await dropTables(database, sql);
    }
  }

  it("scores a unit by its facts", async () => {
    const { refused, published, class: name, rank } = await scoredWith(GOOD);
    expect([refused, published, name, rank]).toEqual([null, "60", "C", "1"]);
  });

  it.each([
    ["a part above its whole", [row("1", "part", "4"), row("1", "whole", "3")], "1"],
    ["a whole of nothing", [row("1", "part", "0"), row("1", "whole", "0")], "1"],
    ["a fact that is missing", [row("1", "part", "1")], "1"],
    ["a comma in a count", [row("1", "part", "1,5"), row("1", "whole", "3")], "1"],
    ["an outcome that is no word", [row("1", "outcome", "n/a")], "1"],
    ["points above the maximum", [row("1", "outcome", "61")], "1"],
    ["a leaf that there is not", [row("1", "outcome", "1"), row("9", "outcome", "1")], "unknown-fact"],
  ])("refuses %s", async (_, rows, why) => {
    const scored = await scoredWith([...rows, row("2", "points", "40")]);
    expect([scored["refused"], scored["published"], scored["class"], scored["rank"], scored["unranked"]]).toEqual([
      why,
      null,
      null,
      null,
      "ranking.refused",
    ]);
  });

  describe.each(["long", "wide"] as const)("an outcome in a %s table", (shape) => {
    it("is taken where there are no facts", async () => {
      const scored = await scoredWith([row("1", "outcome", "59.5"), row("2", "points", "40")], scheme, shape);
      expect([scored["refused"], scored["c1__points"]]).toEqual([null, "59.5"]);
    });

    it("says of facts that they were stated", async () => {
      const scored = await scoredWith([...GOOD, row("1", "outcome", "stated")], scheme, shape);
      expect([scored["refused"], scored["c1__points"]]).toEqual([null, "20"]);
    });

    it.each(["2", "59.5", "not-applicable", "not-submitted", "pending"])(
      "is refused beside facts, which contradict it: %s",
      async (outcome) => {
        for (const one of ["1", "2"]) {
          const { refused, published } = await scoredWith([...GOOD, row(one, "outcome", outcome)], scheme, shape);
          expect([refused, published]).toEqual([one, null]);
        }
        const { refused } = await scoredWith([row("1", "part", "1"), row("1", "outcome", outcome)], scheme, shape);
        expect(refused).toBe("1");
      },
    );
  });

  const SPELLINGS = ["0", "7", "-0", "-0.0", "+1", "01", "1.", ".5", "0.5", "1.0", "1.50", "-1", "1e1", "1,5", " 1"];
  const OFFICIAL = ["1.000", "12.345", "12.3450", "0.125", "-1.000"];
  it.each([
    ["a count", ratio, "part"],
    ["an amount", { ...ratio, of: "amounts" }, "part"],
    ["points", { kind: "given" }, "points"],
  ] as const)("reads and refuses the spellings of %s that evaluate does", async (_, rule, fact) => {
    const one = schemeOf([leaf("1", "100", rule)]);
    const whole = fact === "part" ? [row("1", "whole", "100")] : [];
    for (const text of [...SPELLINGS, ...OFFICIAL]) {
      const facts = fact === "part" ? { part: text, whole: "100" } : { points: text, reason: "Biên bản" };
      const { indexes } = evaluate(one, [{ dossier: dossierOf(one, [entry("1", facts)]) }]);
      const scored = await scoredWith([row("1", fact, text), ...whole], one);
      expect([text, scored["refused"], scored["published"]]).toEqual(
        indexes[0] === undefined ? [text, "1", null] : [text, null, indexes[0].published],
      );
    }
  });

  it("names the rows that no unit is scored by", async () => {
    const sql = scoringSql(scheme, { dialect: "duckdb" });
    const facts = [
      { unit: "a", ...row("9", "part", "1") },
      { unit: "z", ...row("1", "part", "1") },
    ];
    await loadFacts(database, sql, { units: [{ unit: "a", group_name: "sở" }], facts });
    const strays = await database.ask(sql.strays ?? "");
    await dropTables(database, sql);
    expect(strays.map((one) => one.join(" ")).sort()).toEqual(["a 9 part unknown-fact", "z 1 part unknown-unit"]);
  });

  it("names a leaf whose reckoning an engine cannot hold, and takes its points", () => {
    const term = (id: string) => ({ id, title: { vi: id }, times: "0.25", rule: { ...ratio, of: "amounts" } as const });
    const long = schemeOf([leaf("1", "100", { kind: "sum", terms: ["a", "b", "c", "d"].map(term) })]);
    const options = { digits: { whole: 15, places: 8 } };
    const duck = scoringSql(long, { dialect: "duckdb", ...options });
    expect(duck.ready).toEqual([{ leaf: "1", why: "too-many-digits" }]);
    expect(duck.facts.map(({ fact }) => fact)).toEqual(["outcome"]);
    expect(scoringSql(long, { dialect: "postgresql", ...options }).ready).toEqual([]);
  });

  const levels = (...points: readonly string[]) =>
    ({
      kind: "levels",
      levels: points.map((each, at) => ({ id: `l${at}`, title: { vi: `Mức ${at}` }, points: each })),
    }) as const;
  it.each([
    ["one level only", levels("60")],
    ["two levels of the same points", levels("60", "60")],
    [
      "steps of the same points",
      { kind: "steps", measure: "ratio", steps: [{ atLeast: "50", points: "0" }], otherwise: "0" },
    ],
  ] as const)(
    "waits for the facts of the branch that is taken, though nothing depends on them: %s",
    async (_, otherwise) => {
      const above = { on: "leaf-points", leaf: "2", atLeast: "40" } as const;
      const rule = { kind: "when", if: above, holds: otherwise, otherwise: { kind: "counting", each: "1" } } as const;
      const two = schemeOf([leaf("1", "60", rule), leaf("2", "40")]);
      const entries = [entry("1", { otherwise: { count: 7 } }), entry("2", { points: "40", reason: "Biên bản" })];
      const cases = [{ dossier: dossierOf(two, entries) }];
      expect(evaluate(two, cases).indexes[0]).toMatchObject({ class: null, complete: false });
      const { facts } = factRows(two, cases, scoringSql(two, { dialect: "duckdb", period: "2021" }));
      const scored = await scoredWith(
        facts.map(({ unit: _, ...one }) => one),
        two,
      );
      expect([scored["c1__absence"], scored["c1__points"], scored["published"]]).toEqual(["pending", null, null]);
    },
  );

  it("quotes what a scheme may hold", async () => {
    const odd = schemeOf([leaf("v1' \\ \" `", "100")]);
    const { facts } = factRows(
      odd,
      [{ dossier: dossierOf(odd, [entry("v1' \\ \" `", { points: "12.5", reason: "Đạt." })]) }],
      scoringSql(odd, { dialect: "duckdb" }),
    );
    const scored = await scoredWith(
      facts.map(({ unit: _, ...one }) => one),
      odd,
    );
    expect(scored["published"]).toBe("12.5");
  });

  it("refuses other engines and digits", () => {
    expect(thrown(() => scoringSql(scheme, { dialect: "oracle" as never }))).toEqual([
      "argument.not_allowed options.dialect",
    ]);
    expect(thrown(() => scoringSql(scheme, { dialect: "spark", digits: { whole: 16 } }))).toEqual([
      "argument.not_whole options.digits.whole",
    ]);
  });
});

describe("factRows(scheme, cases, sql)", () => {
  const sql = scoringSql(scheme, { dialect: "duckdb" });

  it("gives the facts that final points rest on, and outcomes where there are none", () => {
    const dossier = dossierOf(scheme, [entry("1", { part: "1", whole: "3" })]);
    const { units, facts } = factRows(scheme, [{ dossier }], sql);
    expect(units).toEqual([{ unit: UNIT.id, group_name: UNIT.group }]);
    expect(facts.map(({ leaf: of, fact, value }) => [of, fact, value])).toEqual([
      ["1", "part", "1"],
      ["1", "whole", "3"],
      ["2", "outcome", "not-submitted"],
    ]);
  });

  it("refuses what evaluate refuses", () => {
    const dossier = dossierOf(scheme, [entry("9", { level: "x" })]);
    const [refused] = evaluate(scheme, [{ dossier }]).refused;
    expect(thrown(() => factRows(scheme, [{ dossier }], sql))).toEqual(
      refused?.issues.map(({ code }) => `${code} [0].dossier.entries[0].leaf`),
    );
  });
});
