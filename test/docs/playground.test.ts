import fc from "fast-check";
import {
  digest,
  evaluate,
  type Language,
  type Leaf,
  leaves,
  parseScheme,
  printDecimal,
  type Rule,
  safeParseDossier,
  safeParseJson,
} from "par-index";
import { compile } from "par-index/bulk";
import { caMau2013Fragment, sonLa880Departments } from "par-index/schemes";
import { tableOf } from "par-index/table";
import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../docs/playground/annexTables.js";
import { sentenceAt, staleSentence, typedFigure } from "../../docs/playground/figure.js";
import { lineAt, locate, spanOfIssue } from "../../docs/playground/locate.js";
import { openFiles, refusalsOf } from "../../docs/playground/openFiles.js";
import { outcomeOf } from "../../docs/playground/outcome.js";
import { past } from "../../docs/playground/past.js";
import { readText } from "../../docs/playground/readText.js";
import { noticesOf, openSession, rankIn, underScheme, withChange } from "../../docs/playground/session.js";
import { shifted } from "../../docs/playground/shift.js";
import { summarise } from "../../docs/playground/summary.js";
import { readWork, writeWork } from "../../docs/playground/work.js";

/** Every value in a document, with its path. */
function valuesIn(value: unknown, path: readonly (string | number)[] = []): [readonly (string | number)[], unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...below.flatMap(([step, one]) => valuesIn(one, [...path, step]))];
}

describe("locate", () => {
  it("finds every value where it stands, however the text is spaced", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, 4, "\t"), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        const located = locate(text);
        if (!located.ok) throw new Error(`not read: ${text}`);
        for (const [path, value] of valuesIn(located.value)) {
          const { start, end } = located.spanOf(path);
          expect(JSON.parse(text.slice(start, end))).toEqual(value);
        }
      }),
    );
  });

  it("reads what the library reads, and nothing that JSON.parse does not", () => {
    const scraps = fc.array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"\\u00"', "1", "01", "-", "true", "nul", " "),
    );
    fc.assert(
      fc.property(scraps, (pieces) => {
        const text = pieces.join("");
        const located = locate(text);
        if (located.ok) expect(located.value).toEqual(JSON.parse(text));
        else expect(located.issues).not.toEqual([]);
        expect(located.ok).toBe(safeParseJson(text).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["stops being JSON", '{\n  "a": 1\n  "b": 2\n}', 3, "document.json_unexpected"],
    ["has a key twice", '{\n  "a": 1,\n  "a": 2\n}', 3, "document.doubled_key"],
    ["may be one or a thousand", '{\n  "a": 1.000\n}', 2, "document.one_or_thousand"],
    ["has more digits than a number keeps", '{\n\n  "a": 45.00000000000000001\n}', 3, "document.inexact_number"],
  ])("says where a text %s", (_, text, line, code) => {
    const located = locate(text);
    const found = located.ok ? [] : located.issues.map((one) => [one.code, lineAt(text, spanOfIssue(text, one).start)]);
    expect(found).toEqual([[code, line]]);
  });
});

describe("a text that is being edited", () => {
  const sound = JSON.stringify(caMau2013Fragment, null, 2);

  it("is read into its scheme", () => {
    expect(readText(sound, "vi")).toEqual({ scheme: parseScheme(caMau2013Fragment), problems: [], notices: [] });
  });

  it("has its problems on their lines, in whole sentences", () => {
    const lines = sound.split("\n");
    const at = lines.findIndex((line) => line.includes('"status"'));
    const broken = [...lines.slice(0, at), '  "status": "certain",', ...lines.slice(at + 1)].join("\n");
    const { scheme, problems } = readText(broken, "vi");
    expect(scheme).toBeNull();
    expect(problems.map(({ path, line }) => [path, line])).toEqual([["status", at + 1]]);
    expect(problems[0]?.sentence).toMatch(/^[^{}]+\.( \(.+\))?$/);
  });
});

describe("a session", () => {
  it("scores every simulated unit, in more than one class", () => {
    const { evaluation } = openSession(sonLa880Departments);
    expect(evaluation.refused).toEqual([]);
    expect(evaluation.indexes.every(({ complete }) => complete)).toBe(true);
    expect(new Set(evaluation.indexes.map((index) => index.class)).size).toBeGreaterThan(2);
  });

  it("keeps its units and their facts while its scheme is edited, and makes others for another scheme", () => {
    const session = openSession(sonLa880Departments);
    const { bands, ...rest } = sonLa880Departments;
    const harder = parseScheme({
      ...rest,
      bands: { ...bands, best: bands.best.map((one) => ({ ...one, from: `${Number(one.from) + 5}` })) },
    });
    const next = underScheme(session, harder);
    expect(next.cases.map(({ dossier }) => dossier.entries)).toEqual(
      session.cases.map(({ dossier }) => dossier.entries),
    );
    expect(next.evaluation.indexes.map(({ points }) => points)).toEqual(
      session.evaluation.indexes.map(({ points }) => points),
    );
    expect(next.evaluation.indexes.map((one) => one.class)).not.toEqual(
      session.evaluation.indexes.map((one) => one.class),
    );
    expect(underScheme(session, caMau2013Fragment)).toEqual(openSession(caMau2013Fragment));
  });

  it("moves points and rank with a fact, and says what does not fit", () => {
    const session = openSession(sonLa880Departments);
    const [best] = session.evaluation.rankings[0]?.rows ?? [];
    const unit = best?.unit ?? "";
    const ratio = leaves(sonLa880Departments.criteria).find(
      ({ rule, max }) => rule.kind === "proportional" && Number(max) > 1,
    );
    const change = { unit, leaf: ratio?.code ?? "", facts: { part: "0", whole: "10" } };
    const next = withChange(session, change);
    if (!("scheme" in next)) throw new Error(JSON.stringify(next));
    expect(next.evaluation.digest).not.toBe(session.evaluation.digest);
    expect(rankIn(next.evaluation, unit)).toBeGreaterThan(rankIn(session.evaluation, unit) ?? 0);
    const refused = withChange(session, { ...change, facts: { part: "1", whole: "0" } });
    const [issue, ...more] = "scheme" in refused ? [] : refused;
    expect([issue?.path.at(-1), more]).toEqual(["whole", []]);
  });
});

describe("a figure as it is typed", () => {
  const required = { whole: false, required: true };
  const sentenceOf = (text: string, asked = required): string => {
    const typed = typedFigure(text, asked, "vi");
    return typed.ok ? "" : typed.sentence;
  };

  it.each([
    ["1.000", "1000"],
    ["1.250,5", "1250.5"],
    ["45,5", "45.5"],
    [" 7 ", "7"],
  ])("typedFigure reads %s as Vietnamese offices write it", (text, value) => {
    expect(typedFigure(text, required, "vi")).toMatchObject({ ok: true, value });
  });

  it("typedFigure comes back from what is printed, in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom("vi", "en"),
        (number, language) => {
          const value = String(number / 1000);
          const typed = typedFigure(printDecimal(value, language as Language), required, language as Language);
          expect(typed).toMatchObject({ ok: true, value });
        },
      ),
    );
  });

  it.each(["abc", "1.5", "1.250.5", "1,2,3"])("typedFigure repeats %s as it was typed and asks for a comma", (text) => {
    expect(sentenceOf(text)).toContain(`“${text}”`);
    expect(sentenceOf(text)).toContain("dấu phẩy đứng trước phần thập phân");
    expect(sentenceOf(text)).not.toMatch(/0\.25|illustrative/);
  });

  it("typedFigure has a sentence of its own for a field that was emptied, and none where it may be", () => {
    expect(sentenceOf(" ")).toMatch(/^Ô này chưa có số\./);
    expect(typedFigure("", { whole: true, required: false }, "vi")).toEqual({ ok: true, value: undefined });
  });

  it("typedFigure takes no parts of things", () => {
    expect(sentenceOf("1.250,5", { whole: true, required: true })).toMatch(/^“1\.250,5” không phải là số nguyên/);
  });

  it("sentenceAt says what is wrong at a field without its place and with what was typed", () => {
    const { scheme } = openSession(sonLa880Departments);
    const change = { unit: "mo-phong-02", leaf: "1.1.3", facts: { part: "1250.5", whole: "1300" } };
    const found = withChange(openSession(scheme), change);
    const [issue] = "scheme" in found ? [] : found;
    if (issue === undefined) throw new Error("not refused");
    expect(sentenceAt(issue, "1.250,5", "vi")).toMatch(/^“1\.250,5” không phải/);
    expect(sentenceAt(issue, "1.250,5", "vi")).not.toMatch(/mo-phong|illustrative/);
  });

  it("staleSentence names the criteria whose figures cannot be used", () => {
    expect(staleSentence([], "vi")).toBe("");
    expect(staleSentence(["1.1.3", "2.1"], "vi")).toMatch(
      /tiêu chí 1\.1\.3, 2\.1 chưa dùng được.*kết quả trước khi nhập\.$/,
    );
  });
});

describe("what was done", () => {
  const session = openSession(caMau2013Fragment);
  const at = { language: "vi", text: JSON.stringify(caMau2013Fragment), unit: "mo-phong-03" } as const;

  it("readWork gives back what writeWork wrote", () => {
    const entry = session.cases[0]?.dossier.entries[0];
    const facts = { unit: "mo-phong-01", leaf: entry?.leaf ?? "", facts: { absent: "not-submitted" } } as const;
    const changed = withChange(session, facts);
    if (!("scheme" in changed)) throw new Error("refused");
    for (const one of [session, changed]) {
      const read = readWork(writeWork(one, at));
      expect(read.kind === "work" && read.session?.evaluation.digest).toBe(one.evaluation.digest);
      expect(read.kind === "work" && read.session?.first.evaluation.digest).toBe(session.evaluation.digest);
      expect(read).toMatchObject({ work: at });
    }
  });

  it("readWork leaves alone what another version wrote, and what is no work", () => {
    const { version, ...rest } = JSON.parse(writeWork(session, at));
    expect(readWork(JSON.stringify({ ...rest, version: version + 1 })).kind).toBe("other-version");
    expect(readWork(JSON.stringify(rest)).kind).toBe("other-version");
    expect([readWork("{}"), readWork("x"), readWork("null")].map(({ kind }) => kind)).toEqual(Array(3).fill("no-work"));
  });

  it("readWork keeps the text where the cases do not fit it any more", () => {
    const read = readWork(writeWork(session, { ...at, text: "{ nửa chừng" }));
    expect(read).toMatchObject({ kind: "work", session: null, work: { text: "{ nửa chừng" } });
  });

  it("past gives back what stood before each change, the last first", () => {
    const states = past<string>(3);
    for (const [state, what] of [
      ["1", "a"],
      ["2", "a"],
      ["3", "b"],
      ["4", "c"],
      ["5", "a"],
    ] as const)
      states.keep(state, what);
    expect([states.back(), states.back(), states.back(), states.back()]).toEqual(["5", "4", "3", undefined]);
    expect(states.isEmpty()).toBe(true);
  });
});

describe("openFiles", () => {
  const current = openSession(caMau2013Fragment);
  const file = (name: string, content: unknown): { name: string; bytes: Uint8Array } => ({
    name,
    bytes: new TextEncoder().encode(typeof content === "string" ? content : JSON.stringify(content, null, 2)),
  });
  const open = (...files: { name: string; bytes: Uint8Array }[]): ReturnType<typeof openFiles> =>
    openFiles(files, current, [caMau2013Fragment, sonLa880Departments], "vi");
  const departments = openSession(sonLa880Departments).cases;

  it("takes cases with the ready edition that they name, in any form", () => {
    const forms = [
      file("ho-so.json", departments),
      file("ho-so.ndjson", departments.map((one) => JSON.stringify(one)).join("\n")),
    ];
    for (const one of forms) {
      const { session, refused } = open(one);
      expect(refused).toEqual([]);
      expect(session?.source).toBe("opened");
      expect(session?.evaluation.digest).toBe(openSession(sonLa880Departments).evaluation.digest);
    }
  });

  it("takes each unit's own dossier, several files at once", () => {
    const files = departments.map(({ dossier }, at) => file(`${at}.json`, dossier));
    expect(open(...files).session?.cases).toHaveLength(departments.length);
  });

  it("lists what is refused by file and line, and takes the rest", () => {
    const [first, second, ...others] = departments;
    if (first === undefined || second === undefined) throw new Error("no cases");
    const entries = [...second.dossier.entries.slice(0, 3), { leaf: "9.9.9", facts: { absent: "pending" } }];
    const wrong = { ...second, dossier: { ...second.dossier, entries } };
    const given = file("ho-so.json", [first, wrong, ...others]);
    const { session, refused } = open(given);
    const line =
      new TextDecoder()
        .decode(given.bytes)
        .split("\n")
        .findIndex((text) => text.includes("9.9.9")) + 1;
    expect(refused.map((one) => [one.file, one.line])).toEqual([["ho-so.json", line]]);
    expect(refused[0]?.sentence).toContain("9.9.9");
    expect(session?.cases).toHaveLength(departments.length - 1);
  });

  it("refuses what is no JSON at its line, no UTF-8, of another version and of no known kind, and changes nothing", () => {
    const { session, refused } = open(
      file("a.json", "{\n\n x"),
      { name: "b.csv", bytes: new Uint8Array([0xc3, 0x28]) },
      file("c.json", { kind: "par-index-playground", version: 1 }),
      file("d.json", { ten: "gì đó" }),
    );
    expect(refused.map((one) => [one.file, one.line])).toEqual(
      [
        ["b.csv", null],
        ["c.json", null],
        ["a.json", 3],
        ["d.json", 1],
      ].sort(),
    );
    expect(session).toBeNull();
  });

  it("keeps opened units under a scheme that they do not fit, and says of each what is refused", () => {
    const { session } = open(file("ho-so.json", departments));
    if (session === null) throw new Error("not taken");
    const other = underScheme(session, caMau2013Fragment);
    expect(other.cases).toHaveLength(departments.length);
    const units = new Set(refusalsOf(other, "vi").map((one) => one.file));
    expect(units).toEqual(new Set(departments.map(({ dossier }) => dossier.unit.name)));
  });

  it("counts the answers of a survey and says which lines are not counted", () => {
    const scheme = sonLa880Departments;
    const [question] = scheme.questionnaire?.questions ?? [];
    const row = [departments[0]?.dossier.unit.id, question?.groups?.[0] ?? scheme.questionnaire?.groups[0]?.id];
    const good = [...row, question?.options[0]?.id].join(",");
    const table = [`Đơn vị,Nhóm,${question?.id}`, good, [...row, "không rõ"].join(","), good].join("\n");
    const { session, refused } = openFiles([file("phieu.csv", table)], openSession(scheme), [], "vi");
    expect(session?.cases[0]?.tally).toMatchObject([
      { question: question?.id, option: question?.options[0]?.id, count: 2 },
    ]);
    expect(refused.map((one) => [one.file, one.line])).toEqual([["phieu.csv", 3]]);
  });

  it("adds the answers of several tables, and refuses those that are given twice", () => {
    const scheme = sonLa880Departments;
    const [question] = scheme.questionnaire?.questions ?? [];
    const [group, other] = question?.groups ?? scheme.questionnaire?.groups.map(({ id }) => id) ?? [];
    const table = (of: string | undefined, count: number): string =>
      [
        `Đơn vị,Nhóm,${question?.id}`,
        ...Array(count).fill([departments[0]?.dossier.unit.id, of, question?.options[0]?.id].join(",")),
      ].join("\n");
    const openedIn = (...files: { name: string; bytes: Uint8Array }[]): ReturnType<typeof openFiles> =>
      openFiles(files, openSession(scheme), [], "vi");
    const both = openedIn(file("a.csv", table(group, 3)), file("b.csv", table(other, 2)));
    expect(both.session?.cases[0]?.tally?.map(({ count }) => count).sort()).toEqual([2, 3]);
    const twice = openedIn(file("a.csv", table(group, 3)), file("b.csv", table(group, 3)));
    expect(twice.session?.cases[0]?.tally?.map(({ count }) => count)).toEqual([3]);
    expect(twice.refused.map((one) => [one.file, one.sentence.endsWith("a.csv")])).toEqual([["b.csv", true]]);
  });

  it("refuses what JSON.parse would lose, and says what should be looked at, by file and line", () => {
    const [first] = departments;
    const text = JSON.stringify(first, null, 2);
    const odd = open(file("kep.json", text.replace('"period":', '"period": "1999",\n "period":')));
    expect([odd.session, odd.refused.map((one) => [one.file, one.line])]).toEqual([
      null,
      [["kep.json", text.slice(0, text.indexOf('"period"')).split("\n").length + 1]],
    ]);
    const { session, notices } = open(file("ho-so.json", text.replace(/"period": "[^"]*"/, '"period": "Năm 2025"')));
    expect(notices.map((one) => one.file)).toContain("ho-so.json");
    expect(noticesOf(session ?? current, first?.dossier.unit.id ?? "", "vi").join()).toContain("Năm 2025");
  });

  it("takes a year with its cases, and refuses one of another scheme at its line", () => {
    const scheme = {
      id: sonLa880Departments.id,
      edition: sonLa880Departments.edition,
      digest: digest(sonLa880Departments),
    };
    const units = departments.map(({ dossier }) => ({ ...dossier.unit, name: `${dossier.unit.name} (năm)` }));
    const year = { period: "2025", schemes: [{ group: "mô phỏng", scheme }], units };
    const { session } = open(file("nam.json", year), file("ho-so.json", departments));
    expect(session?.evaluation.indexes[0]?.unit.name).toMatch(/\(năm\)$/);
    const other = { ...year, schemes: [{ group: "mô phỏng", scheme: { ...scheme, digest: 7 } }] };
    const { refused } = open(file("nam.json", other), file("ho-so.json", departments));
    expect(refused[0]?.file).toBe("nam.json");
    expect(refused[0]?.line).toBeGreaterThan(1);
  });
});

describe("outcomeOf", () => {
  it("says what a change gives the leaf, the index, the class, the rank and the way to the next class", () => {
    const session = openSession(sonLa880Departments);
    const unit = session.evaluation.rankings[0]?.rows[5]?.unit ?? "";
    const same = outcomeOf(session, session, unit, "1.1.3", "vi");
    expect(same.map(({ word }) => word)).toEqual(["leafPoints", "published", "className", "rank", "missing"]);
    expect(same.every(({ before, after }) => before === after)).toBe(true);
    expect(same.at(-1)?.before).toMatch(/^\d+,\d+ điểm để lên nhóm A$/);
    const next = withChange(session, { unit, leaf: "1.1.3", facts: { part: "0", whole: "10" } });
    if (!("scheme" in next)) throw new Error("refused");
    const [points, published] = outcomeOf(session, next, unit, "1.1.3", "vi");
    expect(points?.after).toBe("0");
    expect(published?.after).not.toBe(published?.before);
  });
});

describe("sectionsOf", () => {
  it("cuts the annex into its tables and loses no row", () => {
    const rows = tableOf(sonLa880Departments);
    const tables = sectionsOf(rows);
    expect(tables.flatMap(({ title, heads, rows: body }) => [[title], heads, ...body, []])).toEqual(rows);
    expect(tables.map(({ title }) => title)).toContain("Tiêu chí");
  });
});

describe("a rule without likely figures", () => {
  const item = { id: "a", title: { vi: "Mục" } };
  const count: Rule = { kind: "counting", each: "1" };

  it.each<[Rule]>([
    [{ kind: "sum", terms: [{ ...item, max: "10", rule: count }] }],
    [{ kind: "counting", each: [{ ...item, points: "1" }] }],
    [{ kind: "deducting", faults: [{ ...item, points: { atLeast: "1", atMost: "2" } }] }],
    [{ kind: "relative", measure: "ratio", best: "highest" }],
  ])("begins with facts that it takes: %j", (rule) => {
    const leaf: Leaf = { kind: "leaf", code: "1", title: item.title, max: "10", part: "tham-dinh", rule };
    const { questionnaire: _, ...rest } = sonLa880Departments;
    const scheme = parseScheme({
      ...rest,
      parts: [{ id: "tham-dinh", title: item.title, max: "10" }],
      criteria: [leaf],
    });
    const { cases, evaluation } = openSession(scheme);
    expect(evaluation.refused).toEqual([]);
    expect(cases.map(({ dossier }) => dossier.entries.length)).toEqual(cases.map(() => 1));
  });
});

describe("the slider", () => {
  const { scheme, cases } = openSession(sonLa880Departments);
  const own = leaves(scheme.criteria).filter(
    ({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser",
  );

  it.each([-100, -37, 0, 1, 50, 100])("at %i leaves facts that their rules take", (by) => {
    for (const { dossier } of cases) {
      const entries = dossier.entries.map((entry, at) => {
        const leaf = own.find(({ code }) => code === entry.leaf);
        return leaf === undefined || entry.facts === undefined
          ? entry
          : { ...entry, facts: shifted(leaf, entry.facts, by, at) };
      });
      expect(safeParseDossier(scheme, { ...dossier, entries })).toMatchObject({ ok: true });
    }
  });

  it("counts classes and moves as the figures have them", () => {
    const figures = compile(scheme).figures(cases);
    const classes = ["A", "B", "C", "D"];
    const same = summarise(figures, figures, classes, "mô phỏng", 3);
    expect([same.otherRank, same.otherClass, same.rows.map(({ rank }) => rank)]).toEqual([0, 0, [1, 2, 3]]);
    const counted = classes.map((name) => evaluate(scheme, cases).indexes.filter((one) => one.class === name).length);
    expect(same.classes.map(({ now }) => now)).toEqual(counted);
    const swapped = figures.map((one) => ({ ...one, rank: (one.rank ?? 0) + 1, class: "D" }));
    const moved = summarise(figures, swapped, classes, "mô phỏng", 3);
    expect(moved.otherRank).toBe(figures.length);
    expect(moved.otherClass).toBe(figures.filter((one) => one.class !== "D").length);
  });
});
