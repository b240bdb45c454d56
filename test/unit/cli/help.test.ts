import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Case, evaluate, type Scheme } from "par-index";
import { afterAll, describe, expect, it } from "vitest";
import { blankYear } from "../../../src/cli/blankYear.js";
import { COMMANDS } from "../../../src/cli/commands.js";
import { help, helpPages } from "../../../src/cli/help.js";
import { bundledIn } from "./bundled.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-help-"));
afterAll(() => rmSync(folder, { recursive: true }));

// The program under its name, on the path of the shell.
const bin = join(folder, "bin");
bundledIn(bin);
writeFileSync(join(bin, "par-index"), `#!/bin/sh\nexec node "${bin}/cli.mjs" "$@"\n`, { mode: 0o755 });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function shell(command: string, cwd: string): Ended {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd, env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

describe("par-index help", () => {
  it.each(["vi", "en"] as const)("fits a terminal of 80 columns: %s", (language) => {
    const lines = [help[language], ...helpPages[language].values()].flatMap((page) => page.split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(["vi", "en"] as const)("names every command, and every place in words of its language: %s", (language) => {
    for (const name of Object.keys(COMMANDS)) expect(help[language]).toContain(`par-index ${name} `);
    const pages = [help[language], ...helpPages[language].values()].join("\n");
    expect(pages).not.toMatch(/\b(?:SCHEME|CASES|DIR|FILE|UNITS?|CODE|BEFORE|AFTER|ANNEX|EVALUATION|FRAME)\b/);
    if (language === "vi") expect(pages).not.toMatch(/ (?:the|of|and|with|where|which|is) /);
  });

  it("COMMAND shows the page of the command, and alone the page of the program", () => {
    expect(shell("par-index help audit", folder)).toEqual({ code: 0, out: `${helpPages.vi.get("audit")}\n`, err: "" });
    expect(shell("par-index help --lang en", folder)).toEqual({ code: 0, out: `${help.en}\n`, err: "" });
    const { code, err } = shell("par-index help adit", folder);
    expect([code, err.split("\n")[0]]).toEqual([2, "Không có lệnh “adit”; gần giống nhất: audit, init, diff."]);
  });
});

/** What the examples of the pages name, in a folder of its own. */
const desk = join(folder, "desk");
mkdirSync(desk);

function put(name: string, content: unknown): void {
  writeFileSync(join(desk, name), typeof content === "string" ? content : JSON.stringify(content));
}

const { "phu-luc.csv": annex } = blankYear();
put("phu-luc.csv", String(annex));
put("don-vi.csv", "Mã;Tên đơn vị;Khối\nso-y-te;Sở Y tế;Sở\nso-noi-vu;Sở Nội vụ;Sở\n");
const made = shell("par-index init phu-luc.csv don-vi.csv --period 2025 --out nam-2025", desk);
const read = (name: string): unknown => JSON.parse(readFileSync(join(desk, "nam-2025", name), "utf8"));
const [scheme, year] = [read("scheme.json") as Scheme, read("year.json")];
const casesOf = (period: string): readonly Case[] =>
  ["so-y-te", "so-noi-vu"].map((id) => {
    const unit = { id, name: id === "so-y-te" ? "Sở Y tế" : "Sở Nội vụ", group: "Sở" };
    return { dossier: { unit, period, scheme: { id: scheme.id, edition: scheme.edition }, entries: [] } };
  });
for (const place of ["", "nam-2025/"]) put(`${place}cases.json`, casesOf("2025"));
put("scheme.json", scheme);
put("year.json", year);
const clause = { document: "Quyết định số 1/QĐ-UBND", date: "2025-12-01" };
put("changes.json", [
  { kind: "set", fields: { edition: "2026" }, clause, reason: "Bản năm 2026." },
  { kind: "amend", code: "1.1", set: { title: { vi: "Ban hành kế hoạch năm" } }, clause, reason: "Gọi đúng tên." },
]);
put("evaluation.json", evaluate(scheme, casesOf("2025")));
for (const name of ["evaluation-1", "evaluation-2"]) put(`${name}.json`, evaluate(scheme, casesOf("2025")));
for (const period of ["2024", "2025"]) put(`ket-qua-${period}.json`, evaluate(scheme, casesOf(period)));
put("sap-nhap.json", [
  {
    kind: "merge",
    date: "2025-01-01",
    clause,
    from: ["so-noi-vu", "so-y-te"],
    to: [{ id: "so-y-te", name: "Sở Y tế" }],
    inheritance: "mean",
  },
]);
put("bang.csv", "Đơn vị;Thẩm định;Điều tra;Tổng;Hạng\nSở A;60,5;20;80,5;1\nSở B;50;20,25;70,25;2\n");
put("table.json", { columns: [{ id: "tong" }], rows: [{ unit: "Sở A", figures: { tong: "80.50" } }] });
put("khao-sat-dot-2.csv", "Đơn vị;Ông/bà có hài lòng không?\nSở Y tế;Hài lòng\n");
put("the-thuc.json", {
  agency: "Sở Nội vụ",
  place: "Sơn La",
  kind: "Quyết định",
  about: "Công bố chỉ số",
  text: [],
  recipients: ["Lưu: VT."],
  signer: { title: "Giám đốc" },
});

const EXAMPLES = Object.values(COMMANDS).flatMap(({ examples }) => examples);

describe("the examples of par-index help", { timeout: 60_000 }, () => {
  it("find the files that they name", () => {
    expect(made).toMatchObject({ code: 0 });
  });

  it.each(EXAMPLES)("par-index %s", (example) => {
    const place = mkdtempSync(join(folder, "run-"));
    // Of a whole folder, what an official would have in it.
    const named = example.startsWith("import .") ? "phu-luc.csv don-vi.csv khao-sat-dot-2.csv" : example;
    const words = named.split(" ").filter((word) => word !== "nam-2025" || !example.startsWith("init"));
    for (const name of readdirSync(desk).filter((one) => words.includes(one))) {
      cpSync(join(desk, name), join(place, name), { recursive: true });
    }
    const { code, err } = shell(`par-index ${example}`, place);
    expect({ code, err }).toMatchObject({ code: 0 });
  });
});
