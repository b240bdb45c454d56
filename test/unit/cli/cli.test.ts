import { execFile } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Case, digest, evaluate, parseScheme } from "par-index";
import { explain, proofText } from "par-index/explain";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS, EVERYWHERE } from "../../../src/cli/commands.js";
import { helpPages } from "../../../src/cli/help.js";
import { OPTIONS } from "../../../src/cli/helpOptions.js";
import { ENGINE } from "../../../src/scheme/stamp.js";
import { CITED, dossierOf, group, leaf, schemeOf, spoil, stated, UNIT } from "../fixtures.js";
import { bundledIn } from "./bundled.js";

const folder = mkdtempSync(join(tmpdir(), "par-index-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with a document, or with some text. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** The place of some text in a file of one line. */
function at(path: string, text: string): string {
  const position = readFileSync(path, "utf8").indexOf(text);
  if (position < 0) throw new Error(`${path} has no ${text}`);
  return `1:${position + 1}`;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const program = bundledIn(folder);

/** Runs `par-index` with some arguments, as a shell would. */
function cli(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** Runs it with something on standard input. */
function fed(input: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
    child.stdin?.end(input);
  });
}

const twoPlaces = { places: 2, mode: "half-up" } as const;
const document = schemeOf([group("1", "100", [leaf("1.1", "60"), leaf("1.2", "40")])], {
  rounding: { leaf: twoPlaces, index: twoPlaces },
});
const caseOf = (id: string, points: string): Case => ({
  dossier: dossierOf(document, stated({ "1.1": points, "1.2": "40" }), { ...UNIT, id, name: `Sở ${id}` }),
});
const cases = [caseOf("a", "50"), caseOf("b", "49.99")];
const evaluation = evaluate(document, cases);

const scheme = file("scheme.json", document);
const sound = file("cases.json", cases);
const mixed = file("mixed.json", [...cases, { dossier: 5 }]);
const wrong = file(
  "wrong.json",
  spoil(document, (copy) => copy.criteria[0].children.pop()),
);
const notJson = file("not.json", "{ 'x': 1 }");

/** Processes start slowly, so they start together. */
describe.concurrent("par-index", { timeout: 60_000 }, () => {
  it("check SCHEME exits 0 and says what was proved, in Vietnamese unless asked otherwise", async () => {
    const [vi, en] = await Promise.all([cli("check", scheme), cli("check", scheme, "--lang", "en")]);
    const seal = `SHA-256 ${digest(parseScheme(document))}`;
    const title = (status: string): string => `Bộ tiêu chí mẫu (mau 1, ${status})`;
    expect(vi).toEqual({
      code: 0,
      out: `${title("minh họa")}\n1 lĩnh vực, 2 tiêu chí chấm điểm; không có lỗi.\n${seal}\n`,
      err: "",
    });
    const proved = `${title("illustrative")}\n1 domains, 2 scored criteria; no problems.\n${seal}\n`;
    expect(en).toEqual({ code: 0, out: proved, err: "" });
  });

  it("any command prints notices after its result, and --strict takes them for errors", async () => {
    const unreachable = {
      ...document,
      bands: { ...document.bands, best: [{ ...document.bands.best[0], from: "101" }] },
    };
    const odd = file("odd.json", unreachable);
    const place = `${odd}:${at(odd, '"101"')} bands.best[0].from`;
    const [said, strict, scored, quiet] = await Promise.all([
      cli("check", odd),
      cli("check", odd, "--strict"),
      cli("evaluate", odd, sound, "--strict"),
      cli("evaluate", scheme, sound, "--strict"),
    ]);
    expect([
      said.code,
      said.out.includes("SHA-256"),
      said.err.startsWith(`lưu ý  scheme.class_above_reach  ${place}  `),
    ]).toEqual([0, true, true]);
    expect(strict).toEqual({ ...said, code: 1, out: "" });
    expect([scored.code, scored.out, quiet.code, quiet.err]).toEqual([1, "", 0, ""]);
  });

  it("check SCHEME --json prints the same as data", async () => {
    const { code, out } = await cli("check", scheme, "--json");
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { id: "mau", edition: "1", status: "illustrative", digest: digest(parseScheme(document)), leaves: 2 },
    ]);
  });

  it("check SCHEME exits 1 for a scheme that is not sound: every issue a line on stderr, nothing on stdout", async () => {
    const [vi, en] = await Promise.all([cli("check", wrong), cli("check", wrong, "--lang", "en")]);
    expect(vi).toEqual({
      code: 1,
      out: "",
      err: `criteria.children_do_not_sum  ${wrong}:${at(wrong, '"100","children"')} criteria[0].max  Điểm tối đa của các tiêu chí con của 1 cộng lại là 60, không bằng 100; hãy sửa điểm tối đa của 1 hoặc của tiêu chí con.${CITED.vi}\n`,
    });
    expect(en.err).toBe(
      `criteria.children_do_not_sum  ${wrong}:${at(wrong, '"100","children"')} criteria[0].max  The maxima of the children of 1 sum to 60 instead of 100; correct the maximum of 1 or of a child.${CITED.en}\n`,
    );
  });

  it("evaluate SCHEME CASES --json prints JSON.stringify(evaluate(scheme, cases))", async () => {
    expect(await cli("evaluate", scheme, sound, "--json")).toEqual({
      code: 0,
      out: `${JSON.stringify(evaluation)}\n`,
      err: "",
    });
  });

  it("evaluate SCHEME CASES prints the tables and the seal", async () => {
    const [vi, en] = await Promise.all([
      cli("evaluate", scheme, sound),
      cli("evaluate", scheme, sound, "--lang", "en"),
    ]);
    expect(vi.out).toMatch(/ 1 {2}Sở a +90,00 +90,00 {2}Nhóm A\n/);
    expect(vi.out.endsWith(`\n\nSHA-256 ${evaluation.digest}\n`)).toBe(true);
    expect(en.out).toContain("ILLUSTRATIVE CRITERIA");
    expect(en.out).toContain("89.99");
  });

  it("evaluate SCHEME CASES exits 1 when a case is refused, with nothing on stdout unless --partial is given", async () => {
    const [all, partial] = await Promise.all([
      cli("evaluate", scheme, mixed),
      cli("evaluate", scheme, mixed, "--partial", "--json"),
    ]);
    const err = `document.not_an_object  ${mixed}:${at(mixed, "5}]")} [2].dossier  Chỗ này phải là một đối tượng JSON; hãy ghi các trường trong ngoặc nhọn.\n`;
    expect(all).toEqual({ code: 1, out: "", err });
    expect(partial).toMatchObject({ code: 1, err });
    expect(JSON.parse(partial.out)).toMatchObject({ indexes: [{}, {}], refused: [{ case: 2, unit: null }] });
  });

  it("explain SCHEME CASES UNIT [CODE] prints the memo of a criterion, a part or the whole index", async () => {
    const [first] = cases;
    if (first === undefined) throw new Error("no case");
    const [leafVi, wholeEn, data, named] = await Promise.all([
      cli("explain", scheme, sound, "a", "1.1"),
      cli("explain", scheme, sound, "a", "--lang", "en"),
      cli("explain", scheme, sound, "a", "appraisal", "--json"),
      cli("explain", scheme, sound, "Sở b", "1.1"),
    ]);
    expect(leafVi).toEqual({ code: 0, out: `${proofText(explain(document, first, "1.1"), "vi")}\n`, err: "" });
    expect(wholeEn.out).toBe(`${proofText(explain(document, first), "en")}\n`);
    expect(JSON.parse(data.out)).toEqual(explain(document, first, "appraisal"));
    expect(named.out).toContain("Tiêu chí 1.1. Tiêu chí 1.1: 49,99 trên 60 điểm");
  });

  it("explain SCHEME CASES UNIT [CODE] exits 1 for an unknown unit or code, naming the nearest, and for a refused case", async () => {
    const late = file("late.json", [
      { dossier: { ...cases[0]?.dossier, entries: [{ leaf: "9", facts: { count: 1 } }] } },
    ]);
    const twice = file("twice.json", [...cases, cases[0]]);
    const [repeated, unit, code, refused, none] = await Promise.all([
      cli("explain", scheme, twice, "a"),
      cli("explain", scheme, sound, "c", "1.1", "--lang", "en"),
      cli("explain", scheme, sound, "a", "1.3"),
      cli("explain", scheme, late, "a", "--lang", "en"),
      cli("explain", scheme, sound),
    ]);
    expect(unit).toEqual({
      code: 1,
      out: "",
      err: "analysis.unknown_unit  unit  There is no case of the unit “c”; check its id (the nearest are: a, b).\n",
    });
    expect(code).toEqual({
      code: 1,
      out: "",
      err: "analysis.unknown_node  code  “1.3” không phải là mã tiêu chí hay phần điểm nào của bộ tiêu chí; hãy kiểm tra lại mã (gần giống nhất: 1.1, 1.2, 1).\n",
    });
    expect(repeated).toMatchObject({ code: 1, out: "" });
    expect(repeated.err.match(/evaluate\.duplicate_unit {2}.*twice\.json:1:\d+/g)).toHaveLength(2);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toMatch(
      /^document\.unknown_leaf {2}.*late\.json:1:\d+ dossier\.entries\[0\]\.leaf \(a, 9\) {2}“9” is not a leaf/,
    );
    expect([none.code, none.err.split("\n")[0]]).toEqual([2, "Lệnh “explain” không nhận 2 tệp hoặc tên như vậy."]);
  });

  it("verify SCHEME CASES EVALUATION exits 0 for a true result and 1 for one that was changed", async () => {
    const told = file("evaluation.json", evaluation);
    const lie = file("lie.json", JSON.stringify(evaluation).replace('"published":"90"', '"published":"99"'));
    const [vi, en, data, changed] = await Promise.all([
      cli("verify", scheme, sound, told),
      cli("verify", scheme, sound, told, "--lang", "en"),
      cli("verify", scheme, sound, told, "--json"),
      cli("verify", scheme, sound, lie, "--lang", "en"),
    ]);
    expect(vi).toEqual({ code: 0, out: `Kết quả đúng đến từng ký tự.\nSHA-256 ${evaluation.digest}\n`, err: "" });
    expect(en.out).toBe(`The result is true to the last character.\nSHA-256 ${evaluation.digest}\n`);
    expect(JSON.parse(data.out)).toEqual({ ok: true, digest: evaluation.digest });
    expect(changed).toEqual({
      code: 1,
      out: "",
      err: `evaluate.result_differs  ${lie}:${at(lie, '"99"')} indexes[0].published  The result says "99"; computed again it is "90". Ask those who made the result.\n`,
    });
  });

  it("verify names the first difference only, and counts the others", async () => {
    const lies = file("lies.json", JSON.stringify(evaluation).replaceAll('"published":"90"', '"published":"99"'));
    const text = await cli("verify", scheme, sound, lies);
    expect(text).toEqual({
      code: 1,
      out: "",
      err: `evaluate.result_differs  ${lies}:${at(lies, '"99"')} indexes[0].published  Giá trị ghi trong kết quả: "99"; giá trị tính lại: "90". Hãy hỏi nơi lập kết quả.\nCòn 1 chỗ khác nhau nữa.\n`,
    });
  });

  it("report SCHEME CASES --out DIR writes a folder and says so", async () => {
    const out = join(folder, "report");
    const { code, out: said, err } = await cli("report", scheme, sound, "--out", out, "--progress");
    expect([code, said]).toEqual([0, `Đã ghi 6 tệp và SHA256SUMS vào ${out}.\nSHA-256 ${evaluation.digest}\n`]);
    expect(err).toContain("Đang tính kết quả …\n");
    expect(readdirSync(out)).toContain("league.html");
  });

  it("diff BEFORE AFTER says who moved and why", async () => {
    const corrected = evaluate(document, [cases[0], caseOf("b", "55")] as Case[]);
    const files = [file("before.json", evaluation), file("after.json", corrected)] as const;
    const text = await cli("diff", ...files);
    expect(text).toMatchObject({ code: 0, err: "" });
    expect(text.out).toMatch(/Sở b +89,99 +95 +5,01 +B +A +2 +1 /);
  });

  it("COMMAND --help exits 0 and shows that command", async () => {
    expect(await cli("report", "--help")).toEqual({
      code: 0,
      out: `${helpPages.vi.get("report")}\n`,
      err: "",
    });
  });

  it("any command exits 1 for a file that is not there or is no JSON, and says so", async () => {
    const missing = join(folder, "missing.json");
    const [unreadable, malformed] = await Promise.all([
      cli("check", missing, "--lang", "en"),
      cli("evaluate", scheme, notJson, "--lang", "en"),
    ]);
    expect(unreadable).toMatchObject({ code: 1, out: "" });
    expect(unreadable.err).toMatch(
      /^document\.unreadable {2}\(document\) {2}The file “.*missing\.json” cannot be read: there is no such file\.\n$/,
    );
    expect(malformed).toMatchObject({ code: 1, out: "" });
    expect(malformed.err).toBe(
      `document.json_quotes  ${notJson}:1:3 (document)  Line 1, column 3: use the straight double quote ("), not '.\n`,
    );
  });

  it("any command takes a file that begins with a byte order mark", async () => {
    expect((await cli("check", file("bom.json", `\uFEFF${JSON.stringify(document)}`))).code).toBe(0);
  });

  it("--help and --version exit 0 and say what they are asked", async () => {
    const [help, version] = await Promise.all([cli("--help"), cli("--version")]);
    expect(help).toMatchObject({ code: 0, err: "" });
    for (const command of [
      "check <bộ tiêu chí>",
      "evaluate <bộ tiêu chí> <hồ sơ>",
      "verify <bộ tiêu chí> <hồ sơ> <kết quả>",
    ])
      expect(help.out).toContain(command);
    expect(version).toEqual({ code: 0, out: `${ENGINE}\n`, err: "" });
  });

  it("wrong usage exits 2, with help on stderr and nothing on stdout", async () => {
    const usages = [
      [],
      ["judge"],
      ["toString"],
      ["check"],
      ["check", scheme, scheme],
      ["check", scheme, "--lang", "fr"],
      ["check", scheme, "--colour"],
    ];
    const ended = await Promise.all(usages.map((args) => cli(...args)));
    for (const [at, { code, out, err }] of ended.entries()) {
      expect([code, out], usages[at]?.join(" ")).toEqual([2, ""]);
      expect(err).toContain("par-index check <bộ tiêu chí>");
    }
  });
});

describe.concurrent("par-index, what files hold and terminals show", { timeout: 60_000 }, () => {
  it("any command reads UTF-16 with its mark, and standard input as “-”", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(document), "utf16le")]);
    const path = join(folder, "utf16.json");
    writeFileSync(path, utf16);
    expect((await cli("check", path)).code).toBe(0);
    expect((await fed(JSON.stringify(document), "check", "-")).code).toBe(0);
  });

  it("any command refuses bytes that are no text, with the byte and what to do", async () => {
    const path = join(folder, "latin1.json");
    writeFileSync(path, Buffer.from(JSON.stringify(cases).replace("Sở a", "Cà Mau"), "latin1"));
    const { code, out, err } = await cli("evaluate", scheme, path, "--lang", "en");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^document\.wrong_encoding {2}.*latin1\.json:1:\d+ \(document\) {2}.*save it as UTF-8\.\n$/);
  });

  it("any command refuses a field that is written twice and a number that would be rounded, each with its line", async () => {
    const path = file("lost.json", '[\n{"a": 1,\n "a": 45.00000000000000001}]');
    const { code, err } = await cli("evaluate", scheme, path, "--lang", "en");
    expect(code).toBe(1);
    expect(err.split("\n")).toEqual([
      `document.doubled_key  ${path}:3:2 [0].a  Line 3, column 2: the field “a” already stands on line 2 in the same object; keep one and delete the other.`,
      `document.inexact_number  ${path}:3:7 [0].a  Line 3, column 7: the number 45.00000000000000001 has more digits than can be read exactly and would become 45; put it in double quotes: "45.00000000000000001".`,
      "",
    ]);
  });

  it("any command shows the control characters of documents and obeys none", async () => {
    const hidden = "\u001b[2K\u001b[1A\u009b8m\u202E";
    const hostile = JSON.parse(JSON.stringify(cases));
    hostile[0].dossier.unit.name = `Sở ${hidden}`;
    hostile[0].dossier.unit.group = `sở${hidden}`;
    const level = JSON.parse(JSON.stringify(cases));
    level[1].dossier.entries[0].leaf = `9${hidden}\nfake  line`;
    const [named, refused] = [file("named.json", hostile), file("level.json", level)];
    const ended = await Promise.all([
      cli("evaluate", scheme, named),
      cli("evaluate", scheme, named, "--json"),
      cli("explain", scheme, named, "a"),
      cli("evaluate", scheme, refused),
      cli("evaluate", scheme, refused, "--partial"),
      cli(`judge${hidden}`),
    ]);
    for (const { out, err } of ended) expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    for (const { err } of ended.slice(3, 5)) expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("any command tells of a folder that it may not look into, and takes standard input once", async () => {
    const locked = join(folder, "locked");
    mkdirSync(join(locked, "sub"), { recursive: true });
    chmodSync(folder, 0o755);
    chmodSync(locked, process.getuid?.() === 0 ? 0o700 : 0o000);
    // A superuser may look everywhere; somebody else may not.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const asOther = (...args: string[]): Promise<string> =>
      new Promise((resolve) => {
        execFile(process.execPath, [program, ...args], other, (_, __, err) => resolve(err));
      });
    for (const args of [
      ["check", locked],
      ["evaluate", locked],
      ["import", locked, "--out", join(folder, "out")],
      ["report", locked, "--out", join(folder, "out")],
    ]) {
      expect(await asOther(...args)).toMatch(/^document\.unreadable .*locked.*không có quyền đọc hoặc ghi\.\n$/);
    }
    chmodSync(locked, 0o700);
    const twice = await cli("evaluate", "-", "-");
    expect(twice).toMatchObject({ code: 2, out: "" });
    expect(twice.err).toMatch(/^Dấu “-” chỉ dùng được một lần/);
    expect((await cli("evaluate", scheme, "-", "--year", "-", "--lang", "en")).err).toMatch(/^Only one “-”/);
  });

  it("verify is told that a scheme is no result", async () => {
    const { err } = await cli("verify", scheme, file("cases-again.json", cases), scheme);
    expect(err).toContain("phải là một kết quả đánh giá");
    expect(err).toContain("một bộ tiêu chí");
  });
});

describe.concurrent("par-index, what a command line may hold", { timeout: 60_000 }, () => {
  it("a command refuses the options that it does not take, with the commands that do", async () => {
    const [vi, en, both] = await Promise.all([
      cli("evaluate", scheme, sound, "--out", "o"),
      cli("check", scheme, "--official", "form.json", "--lang", "en"),
      cli("evaluate", scheme, sound, "--out", "o", "--official", "form.json"),
    ]);
    expect([vi.code, vi.out, vi.err.split("\n")[0]]).toEqual([
      2,
      "",
      "Lệnh “evaluate” không nhận tùy chọn --out; các lệnh nhận tùy chọn này: init, form, import, report.",
    ]);
    expect([en.code, en.out, en.err.split("\n")[0]]).toEqual([
      2,
      "",
      "The command “check” does not take the option --official; the commands that take it: report.",
    ]);
    expect(both.err.split("\n")[0]).toMatch(/--out; .* --official; các lệnh nhận tùy chọn này: report\.$/);
  });

  it("every command takes the options of its page, and refuses all others", async () => {
    const typed = (option: string): string[] => [
      `--${option}`,
      ...(OPTIONS[option]?.value === undefined ? [] : [option === "lang" ? "en" : "x"]),
    ];
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      const page = helpPages.en.get(name) ?? "";
      const taken = [...options, ...EVERYWHERE];
      const others = Object.keys(OPTIONS).filter((option) => !taken.includes(option));
      for (const option of taken) expect(page).toContain(`  --${option} `);
      for (const option of others) expect(page, `${name} --${option}`).not.toContain(`  --${option} `);
      const [own, foreign] = await Promise.all([
        cli(name, ...options.flatMap(typed), "--lang", "en"),
        cli(name, ...others.flatMap(typed), "--lang", "en"),
      ]);
      expect(own.err, name).not.toContain("does not take the option");
      const refused = [...foreign.err.matchAll(/does not take the option --([\w-]+)/g)].map(([, option]) => option);
      expect([foreign.code, refused.sort()], name).toEqual([2, others.sort()]);
    }
  });

  it("an option is given once, unless it may be repeated", async () => {
    const { code, err } = await cli("report", scheme, sound, "--out", "a", "--out", "b");
    expect([code, err.split("\n")[0]]).toEqual([2, "Tùy chọn --out được ghi nhiều lần; chỉ ghi một lần."]);
    const table = file("sums.csv", "Đơn vị;A;B;C;D\na;1;2;3;3\n");
    expect((await cli("audit", table, "--sum", "C=A+B", "--sum", "D=A+B")).code).toBe(0);
  });

  it("options that say nothing of what is given are refused", async () => {
    const table = file("audited.json", { columns: [{ id: "a" }], rows: [] });
    const [audited, begun] = await Promise.all([
      cli("audit", table, "--sum", "a=b"),
      cli("init", "--period", "2025", "--out", join(folder, "begun"), "--lang", "en"),
    ]);
    expect([audited.code, begun.code]).toEqual([2, 2]);
    expect(audited.err).toMatch(/^Tệp JSON đã tự ghi các cột/);
    expect(begun.err).toMatch(/^The options --period, --year and --frame go with an annex/);
    expect(existsSync(join(folder, "begun"))).toBe(false);
  });

  it("a wrong number of words is told as it was typed, and what a folder stands for", async () => {
    const [vi, en] = await Promise.all([cli("evaluate", folder, sound), cli("verify", folder, "--lang", "en")]);
    expect([vi.code, vi.err.split("\n")[0]]).toEqual([
      2,
      `Lệnh “evaluate” không nhận 2 tệp hoặc tên như vậy: thư mục “${folder}” đã thay cho cả bộ tiêu chí và hồ sơ.`,
    ]);
    expect(en.err.split("\n")[0]).toBe(
      `The command “verify” does not take 1 file or name like that: the folder “${folder}” stands for both scheme and cases.`,
    );
  });

  it("--out takes a folder and not “-”, whatever stands on standard input", async () => {
    const [vi, en] = await Promise.all([
      cli("report", "-", sound, "--out", "-"),
      cli("init", "--out", "-", "--lang", "en"),
    ]);
    expect([vi.code, vi.err.split("\n")[0]]).toEqual([
      2,
      "Tùy chọn --out cần tên một thư mục, không nhận dấu “-”. Hãy ghi tên thư mục.",
    ]);
    expect([en.code, en.err.split("\n")[0]]).toEqual([
      2,
      "The option --out needs the name of a folder and does not take “-”. Name a folder.",
    ]);
    expect((await cli("report", scheme, "-", "--year", "-", "--out", "x")).err).toMatch(
      /^Dấu “-” chỉ dùng được một lần/,
    );
  });

  it.runIf(existsSync("/proc"))("--out where no folder can be made is refused, and nothing hangs", async () => {
    const year = file("year.json", {
      period: "2025",
      schemes: [
        { group: "A", scheme: { id: document.id, edition: document.edition, digest: digest(parseScheme(document)) } },
      ],
      units: [{ id: "a", name: "Sở a", group: "A" }],
    });
    for (const args of [["init"], ["form", scheme, "--year", year], ["report", scheme, sound]]) {
      const { code, err } = await cli(...args, "--out", "/proc/par-index/year");
      expect([code, err], args[0]).toEqual([
        1,
        expect.stringMatching(/^report\.unwritable .*“\/proc\/par-index\/year”/),
      ]);
    }
  });

  it("explain says that there are no cases, audit that there are no rows", async () => {
    const none = file("none.json", []);
    const headings = file("headings.csv", "Đơn vị;Tổng\n");
    const table = file("no-rows.json", { columns: [{ id: "a" }], rows: [] });
    const [vi, en, ...audited] = await Promise.all([
      cli("explain", scheme, none, "Sở Y tế"),
      cli("explain", scheme, none, "Sở Y tế", "--lang", "en"),
      cli("audit", headings),
      cli("audit", headings, "--lang", "en", "--json"),
      cli("audit", file("empty.csv", "")),
      cli("audit", table),
    ]);
    expect([vi.code, vi.err]).toEqual([
      1,
      "analysis.no_cases  unit  Chưa có hồ sơ của đơn vị nào, nên cũng không có hồ sơ của đơn vị “Sở Y tế”; hãy nhập hồ sơ trước.\n",
    ]);
    expect(en.err).toContain("There are no cases yet, so there is none of the unit “Sở Y tế” either");
    for (const { code, out, err } of audited) {
      expect([code, out, err]).toEqual([
        1,
        "",
        expect.stringMatching(
          /^analysis\.no_rows {2}.*\.(?:csv|json) .*(?:nên không có gì để kiểm tra|nothing to check)/,
        ),
      ]);
    }
  });

  it("what bears the name of a workbook and is none is refused by its name", async () => {
    const text = file("bad.xlsx", "this is no workbook");
    const zip = file("cut.xlsx", "PK\u0003\u0004cut");
    const old = join(folder, "old.xls");
    writeFileSync(old, Buffer.from("d0cf11e0a1b11ae10000", "hex"));
    for (const path of [text, zip, old]) {
      for (const command of ["audit", "scheme-from-table"]) {
        const [vi, en] = await Promise.all([cli(command, path), cli(command, path, "--lang", "en")]);
        expect([vi.code, vi.out]).toEqual([1, ""]);
        expect(vi.err).toMatch(
          /^table\.file_unreadable {2}.*(?:bad|cut)\.xlsx .*|^table\.file_unreadable {2}.*old\.xls /,
        );
        expect(vi.err).toContain("không phải tệp .docx, .xlsx");
        expect(en.err).toContain("is no .docx or .xlsx file");
      }
    }
    expect((await cli("import", text, "--out", join(folder, "kept-out"))).err).toContain(
      "bad.xlsx: Không đọc được tệp",
    );
  });
});
