import fc from "fast-check";
import {
  evaluate,
  type Language,
  type Leaf,
  leaves,
  parseScheme,
  printDecimal,
  type Rule,
  safeParseDossier,
} from "par-index";
import { compile } from "par-index/bulk";
import { caMau2013Fragment, sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { sentenceAt, staleSentence, typedFigure } from "../../docs/playground/figure.js";
import { lineAt, locate } from "../../docs/playground/locate.js";
import { readText } from "../../docs/playground/readText.js";
import { openSession, rankIn, underScheme, withChange } from "../../docs/playground/session.js";
import { shifted } from "../../docs/playground/shift.js";
import { summarise } from "../../docs/playground/summary.js";

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

  it("reads exactly what JSON.parse reads", () => {
    const scraps = fc.array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"\\u00"', "1", "01", "-", "true", "nul", " "),
    );
    fc.assert(
      fc.property(scraps, (pieces) => {
        const text = pieces.join("");
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(locate(text).ok).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it("says where a text stops being JSON", () => {
    const text = '{\n  "a": 1\n  "b": 2\n}';
    const located = locate(text);
    expect(located.ok ? null : lineAt(text, located.at)).toBe(3);
  });
});

describe("a text that is being edited", () => {
  const sound = JSON.stringify(caMau2013Fragment, null, 2);

  it("is read into its scheme", () => {
    expect(readText(sound, "vi")).toEqual({ scheme: parseScheme(caMau2013Fragment), problems: [] });
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
    const same = summarise(figures, figures, classes, "Khối mô phỏng", 3);
    expect([same.otherRank, same.otherClass, same.rows.map(({ rank }) => rank)]).toEqual([0, 0, [1, 2, 3]]);
    const counted = classes.map((name) => evaluate(scheme, cases).indexes.filter((one) => one.class === name).length);
    expect(same.classes.map(({ now }) => now)).toEqual(counted);
    const swapped = figures.map((one) => ({ ...one, rank: (one.rank ?? 0) + 1, class: "D" }));
    const moved = summarise(figures, swapped, classes, "Khối mô phỏng", 3);
    expect(moved.otherRank).toBe(figures.length);
    expect(moved.otherClass).toBe(figures.filter((one) => one.class !== "D").length);
  });
});
