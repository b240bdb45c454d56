import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Case, evaluate, type Issue, isScoringError } from "par-index";
import { rowsFromDocx } from "par-index/word";
import { afterAll, describe, expect, it, vi } from "vitest";
import { type Run, UsageError } from "../../../src/cli/command.js";
import { diff } from "../../../src/cli/diff.js";

import { evaluateFiles } from "../../../src/cli/evaluate.js";
import { helpPages } from "../../../src/cli/help.js";
import { officialFiles } from "../../../src/cli/officialFiles.js";
import { readJson } from "../../../src/cli/readJson.js";
import { report } from "../../../src/cli/report.js";
import { verify } from "../../../src/cli/verify.js";
import { reportPages } from "../../../src/report/pages/reportPages.js";
import { dossierOf, group, leaf, schemeOf, stated, UNIT } from "../fixtures.js";
import { filesOf } from "../word/filesOf.js";
import { plainRun } from "./plainRun.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return join(folder, name);
}

const document = schemeOf([group("1", "100", [leaf("1.1", "60"), leaf("1.2", "40")])]);
const caseOf = (id: string, points: string): Case => ({
  dossier: dossierOf(document, stated({ "1.1": points, "1.2": "40" }), { ...UNIT, id, name: `Sở ${id}` }),
});
const cases = [caseOf("a", "50"), caseOf("b", "49.99")];
const evaluation = evaluate(document, cases);
const files = [file("scheme.json", document), file("cases.json", cases)];

function run(more: Partial<Run> = {}): Run {
  return { ...plainRun, ...more };
}

const PAGES = ["domains", "index", "league", "minutes", "unit-001-a", "unit-002-b"];
const folderOf = (name: string): string => join(folder, name);
const named = (ending: string): string[] => ["SHA256SUMS", ...PAGES.map((name) => `${name}.${ending}`)];

/** The codes that a report was refused with, and where. */
async function refusedBy(call: Promise<unknown>): Promise<readonly string[]> {
  try {
    await call;
    return [];
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues.map(({ code, path }: Issue) => `${code} ${path.length === 0 ? "(document)" : path.join(".")}`);
  }
}

describe("par-index report", () => {
  it("writes every page, all in one format", async () => {
    const out = folderOf("deep/er/html");
    expect((await report(files, run({ out }))).issues).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(named("html"));
  });

  it("takes an empty folder, and leaves one that holds anything alone", async () => {
    const out = folderOf("kept");
    mkdirSync(out);
    await report(files, run({ out }));
    expect(await refusedBy(report(files, run({ out, format: "md" })))).toEqual(["report.folder_not_empty (document)"]);
    expect(readdirSync(out).sort()).toEqual(named("html"));
  });

  it("replaces an earlier report when forced, and nothing else", async () => {
    const out = folderOf("forced");
    await report(files, run({ out }));
    await report(files, run({ out, format: "md", force: true }));
    expect(readdirSync(out).sort()).toEqual(named("md"));
    writeFileSync(join(out, "thesis.docx"), "");
    expect(await refusedBy(report(files, run({ out, force: true })))).toEqual(["report.not_a_report (document)"]);
    expect(readdirSync(out)).toContain("league.md");
  });

  it("leaves alone what bears the name of a page and is none, and a page that somebody changed", async () => {
    const [own, changed] = [folderOf("own"), folderOf("changed")];
    mkdirSync(own);
    writeFileSync(join(own, "index.html"), "<h1>Trang của tôi</h1>");
    expect(await refusedBy(report(files, run({ out: own, force: true })))).toEqual(["report.not_a_report (document)"]);
    await report(files, run({ out: changed }));
    writeFileSync(join(changed, "league.html"), "");
    expect(await refusedBy(report(files, run({ out: changed, force: true })))).toEqual([
      "report.file_changed (document)",
    ]);
  });

  it("leaves alone the folder of somebody who lists digests too, and links", async () => {
    const own = folderOf("listed");
    mkdirSync(own);
    writeFileSync(join(own, "thesis.docx"), "mine");
    const sum = createHash("sha256").update("mine").digest("hex");
    writeFileSync(join(own, "SHA256SUMS"), `${sum}  thesis.docx\n`);
    expect(await refusedBy(report(files, run({ out: own, force: true })))).toEqual(["report.not_a_report (document)"]);
    const linked = folderOf("linked");
    await report(files, run({ out: linked }));
    renameSync(join(linked, "index.html"), folderOf("elsewhere.html"));
    symlinkSync(folderOf("elsewhere.html"), join(linked, "index.html"));
    expect(await refusedBy(report(files, run({ out: linked, force: true })))).toEqual([
      "report.not_a_report (document)",
    ]);
  });

  it("writes into the folder that a link leads to", async () => {
    const [out, link] = [folderOf("led-to"), folderOf("link")];
    await report(files, run({ out }));
    symlinkSync(out, link);
    await report(files, run({ out: link, format: "md", force: true }));
    expect(readdirSync(out).sort()).toEqual(named("md"));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it("leaves nothing half-done: neither a folder nor what it was to be made from", async () => {
    const out = folderOf("scheme.json/below-a-file");
    expect(await refusedBy(report(files, run({ out })))).toEqual(["report.unwritable (document)"]);
    const mixed = file("mixed.json", [...cases, { dossier: 5 }]);
    const refused = folderOf("refused");
    expect((await report([files[0] ?? "", mixed], run({ out: refused }))).issues.map(({ code }) => code)).toEqual([
      "document.not_an_object",
    ]);
    expect(existsSync(refused)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith(".par-index"))).toEqual([]);
  });

  it("writes what could be scored when asked to, and says on each page that something is missing", async () => {
    const mixed = file("partial.json", [...cases, { dossier: 5 }]);
    const out = folderOf("partial");
    expect((await report([files[0] ?? "", mixed], run({ out, partial: true }))).issues).toHaveLength(1);
    expect(readFileSync(join(out, "unit-001-a.html"), "utf8")).toContain("KẾT QUẢ CHƯA ĐỦ – 1 hồ sơ");
  });

  it("writes CSV as spreadsheets of the language take it", async () => {
    const [vi, en] = [folderOf("vi"), folderOf("en")];
    await report(files, run({ out: vi, format: "csv" }));
    const said = await report(files, run({ out: en, format: "csv", language: "en", json: true }));
    expect(readFileSync(join(vi, "league.csv"), "utf8")).toMatch(/^\uFEFFHạng;Đơn vị;.*\r\n1;Sở a;90,00;90,00;/);
    expect(readFileSync(join(en, "league.csv"), "utf8")).toMatch(/^\uFEFFRank,Unit,.*\r\n1,Sở a,90.00,90.00,/);
    expect(JSON.parse(said.out)).toMatchObject({ out: en, digest: evaluation.digest });
    expect(["SHA256SUMS", ...JSON.parse(said.out).files.sort()]).toEqual(readdirSync(en).sort());
  });

  it("sets the result beside that of the year before, where it is given", async () => {
    const out = folderOf("compared");
    const before = evaluate(
      document,
      [caseOf("a", "10"), caseOf("b", "49.99")].map(({ dossier }) => ({ dossier: { ...dossier, period: "2020" } })),
    );
    await report(files, run({ out, previous: file("previous.json", before) }));
    const page = readFileSync(join(out, "index.html"), "utf8");
    expect(page).toContain("Tăng hạng nhiều nhất: Sở a (lên 1 hạng so với kỳ trước).");
  });

  const form = {
    agency: "Ủy ban nhân dân tỉnh",
    place: "Sơn La",
    kind: "Quyết định",
    about: "Công bố chỉ số",
    text: [],
    recipients: ["Lưu: VT."],
    signer: { title: "Chủ tịch" },
  };

  it("adds the league table as the annex of a document, units and memos as they are, where its form is given", async () => {
    const out = folderOf("signed");
    const said = await report(files, run({ out, official: file("form.json", form) }));
    expect(said.issues).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(
      [
        "SHA256SUMS",
        ...[...PAGES, "official"].map((name) => `${name}.html`),
        "official.docx",
        ...["unit-001-a", "unit-002-b"].flatMap((name) => [`${name}-memo.docx`, `${name}.docx`]),
      ].sort(),
    );
    expect(readFileSync(join(out, "official.html"), "utf8")).toContain("Sở a");
    const cellsOf = async (name: string): Promise<readonly unknown[]> =>
      (await rowsFromDocx(readFileSync(join(out, name)))).flat();
    expect(await cellsOf("official.docx")).toContain("Sở b");
    expect(await cellsOf("unit-002-b.docx")).toContain("89,99");
    const memo = filesOf(readFileSync(join(out, "unit-002-b-memo.docx"))).get("word/document.xml");
    expect(memo).toContain("THUYẾT MINH KẾT QUẢ CHẤM ĐIỂM");
    expect(memo).toContain("– Điểm: 49,99 [1.1] + 40 [1.2] = 89,99");
  });

  it.each(["vi", "en"] as const)(
    "one document decides: those of the units hold their page alone, %s",
    async (language) => {
      const out = folderOf(`one-decision-${language}`);
      const text = ["Căn cứ Nghị quyết;", "QUYẾT ĐỊNH:", "Điều 1. Công bố kết quả."];
      await report(files, run({ out, language, official: file("decision.json", { ...form, text }) }));
      const decide = /QUYẾT ĐỊNH|Điều 1|Số:|Nơi nhận|Lưu: VT|CHỦ TỊCH|Phụ lục|Kèm theo|CỘNG HÒA/;
      const documents = readdirSync(out).filter((name) => name.endsWith(".docx"));
      const deciding = documents.filter((name) =>
        decide.test(filesOf(readFileSync(join(out, name))).get("word/document.xml") ?? ""),
      );
      expect(deciding).toEqual(["official.docx"]);
      expect(documents).toHaveLength(5);
    },
  );

  it("writes no memo that says otherwise than the result", async () => {
    const lies = {
      ...evaluation,
      indexes: evaluation.indexes.map((one, at) => (at === 1 ? { ...one, points: "91", published: "91" } : one)),
    };
    const pages = reportPages(document, evaluation, cases, { threshold: 5, forms: [] }, "vi");
    const reported = { scheme: document, cases, year: undefined, evaluation: lies, pages };
    const call = officialFiles(reported, readJson(file("form.json", form)), run({}));
    const { issues } = await call.then(
      () => ({ issues: [] }),
      (error) => error,
    );
    expect(issues).toMatchObject([
      { path: [1], at: { unit: "b" }, params: { unit: "b", field: "points", found: "91", expected: "89.99" } },
      { path: [1], at: { unit: "b" }, params: { unit: "b", field: "published", found: "91", expected: "89.99" } },
    ]);
  });

  it("refuses a form that lacks something", async () => {
    const without = file("no-form.json", { ...form, agency: 1 });
    expect(await refusedBy(report(files, run({ out: folderOf("unsigned"), official: without })))).toEqual([
      "document.not_a_text agency",
    ]);
    expect(existsSync(folderOf("unsigned"))).toBe(false);
  });

  it("writes nothing where Word files cannot be written, and says what to install", async () => {
    vi.doMock("docx", () => {
      throw new Error("Cannot find package");
    });
    try {
      const out = folderOf("without-word");
      const refused = report(files, run({ out, official: file("form.json", form) }));
      await expect(refused).rejects.toMatchObject({
        issues: [{ code: "table.peer_missing", params: { name: "docx" } }],
      });
      expect(existsSync(out)).toBe(false);
    } finally {
      vi.doUnmock("docx");
    }
  });

  it("asks for a folder, a format and a threshold that there are", async () => {
    const wrong: Partial<Run>[] = [
      {},
      { out: "" },
      { out: "x", format: "pdf" },
      { out: "x", format: "toString" },
      { out: "x", threshold: "-1" },
    ];
    for (const more of wrong) {
      await expect(report(files, run(more)), JSON.stringify(more)).rejects.toThrow(UsageError);
    }
  });
});

describe("par-index evaluate", () => {
  const name = "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu của tỉnh, văn phòng đại diện";
  const named = file("named.json", [
    { dossier: dossierOf(document, stated({ "1.1": "50", "1.2": "40" }), { ...UNIT, id: "a", name }) },
  ]);

  it("prints tables in 80 columns, and in one line a unit where asked to", () => {
    const lines = evaluateFiles([files[0] ?? "", named], run()).out.split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const wide = evaluateFiles([files[0] ?? "", named], run({ wide: true })).out.split("\n");
    expect(wide.filter((line) => line.includes(name))).toHaveLength(1);
  });
});

describe("par-index diff", () => {
  it("gives the difference as data", () => {
    const corrected = evaluate(document, [caseOf("a", "50"), caseOf("b", "55")]);
    const { out } = diff([file("before.json", evaluation), file("after.json", corrected)], run({ json: true }));
    expect(JSON.parse(out).corrections.map(({ why }: { why: string[] }) => why)).toEqual([["others"], ["case"]]);
  });
});

describe("par-index verify", () => {
  it("gives every difference as data", () => {
    const lies = file(
      "lies.json",
      JSON.parse(JSON.stringify(evaluation).replaceAll('"published":"90"', '"published":"99"')),
    );
    const { out, issues } = verify([...files, lies], run({ json: true }));
    expect(JSON.parse(out).issues).toHaveLength(2);
    expect(issues).toHaveLength(1);
  });
});

describe("the pages of commands", () => {
  it.each([...helpPages.vi, ...helpPages.en])("%s shows an example", (name, page) => {
    expect(page).toMatch(/\n {2}par-index /);
    expect(page.startsWith(`par-index ${name} `)).toBe(true);
  });
});
