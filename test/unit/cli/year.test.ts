import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate, parseScheme, type Scheme } from "par-index";
import { afterAll, describe, expect, it } from "vitest";
import { fill } from "../../../examples/17-excel/fill.js";
import { dossierOf, group, leaf, schemeOf } from "../fixtures.js";
import { bundledIn } from "./bundled.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "par-index-year-"));
afterAll(() => rmSync(folder, { recursive: true }));

const program = bundledIn(folder);

const annex = join(root, "examples/25-annex-table/annex.csv");

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function cli(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const roster = file("don-vi.csv", "Tên đơn vị,Khối\nSở Y tế,Sở\nSở Nội vụ,Sở\n");

describe("par-index init, form", () => {
  it("makes scheme, year, forms and questions; ids are made of names", () => {
    const { code, out } = cli("init", annex, roster, "--period", "2025", "--out", "nam");
    expect([code, out]).toEqual([
      0,
      "Đã ghi vào nam: scheme.json, year.json, 2 phiếu tự đánh giá trong phieu/, cau-hoi.csv.\n",
    ]);
    expect(readdirSync(join(folder, "nam/phieu"))).toEqual(["so-noi-vu.xlsx", "so-y-te.xlsx"]);
    expect(readFileSync(join(folder, "nam/cau-hoi.csv"), "utf8")).toContain("q1;Ông/bà có hài lòng không?;");
    const forms = cli("form", "nam", "--out", "lai", "--lang", "en");
    expect([forms.code, forms.out]).toEqual([0, "2 forms written to lai/phieu.\n"]);
  });

  it("do not write over forms that may be filled in, nor over a year that somebody changed", () => {
    cli("init", annex, roster, "--period", "2025", "--out", "lap");
    writeFileSync(join(folder, "lap/phieu/so-y-te.xlsx"), "đã điền");
    for (const args of [
      ["init", annex, roster, "--period", "2025"],
      ["form", "lap"],
    ]) {
      const { code, err } = cli(...args, "--out", "lap");
      expect([code, err]).toEqual([1, expect.stringContaining("--force để ghi đè")]);
    }
    expect(readFileSync(join(folder, "lap/phieu/so-y-te.xlsx"), "utf8")).toBe("đã điền");
    expect(cli("form", "lap", "--out", "lap", "--force").code).toBe(0);
    expect(readFileSync(join(folder, "lap/phieu/so-y-te.xlsx"), "utf8")).not.toBe("đã điền");
  });

  it("begins with tables to fill in where there is nothing yet, which can be read as they are", () => {
    const { code, out } = cli("init", "--out", "tu-dau");
    expect([code, out]).toEqual([0, expect.stringContaining("Nội dung chỉ là minh họa")]);
    const [, next = ""] = out.split("par-index ");
    const made = cli(...next.trim().split(" "));
    expect([made.code, made.out]).toEqual([0, expect.stringContaining("2 phiếu tự đánh giá")]);
    expect(JSON.parse(readFileSync(join(folder, "tu-dau/nam-2025/scheme.json"), "utf8")).status).toBe("illustrative");
    writeFileSync(join(folder, "tu-dau/don-vi.csv"), "đã sửa");
    expect(cli("init", "--out", "tu-dau")).toMatchObject({ code: 1, out: "" });
    expect(readFileSync(join(folder, "tu-dau/don-vi.csv"), "utf8")).toBe("đã sửa");
  });

  it("say in words that a file or a folder is in the way, and leave it", () => {
    const taken = file("bi-chiem", "của tôi");
    for (const args of [["init"], ["form", "nam"], ["import", annex, roster, "--period", "2025"]]) {
      for (const out of [taken, join(taken, "trong")]) {
        const { code, err } = cli(...args, "--out", out);
        expect([code, err.split("\n").find((line) => line.includes("bi-chiem"))]).toEqual([
          1,
          expect.stringContaining(`Không ghi được vào thư mục “${out}”: một tệp đang nằm ở chỗ của thư mục.`),
        ]);
      }
    }
    expect(readFileSync(taken, "utf8")).toBe("của tôi");
    mkdirSync(join(folder, "chan/don-vi.csv"), { recursive: true });
    expect(cli("init", "--out", "chan").err).toContain("--force để ghi đè");
    expect(cli("init", "--out", "chan", "--force").err).toContain("don-vi.csv”: đây là một thư mục.");
    expect(readdirSync(join(folder, "chan"))).toEqual(["don-vi.csv"]);
  });

  it("says what is missing", () => {
    expect(cli("init", annex, roster, "--out", "khong").err).toContain("Hãy thêm --period");
    expect(cli("init", annex, roster, "--period", "2025")).toMatchObject({ code: 2, out: "" });
    expect(cli("form", "nam/scheme.json", "--out", "lai2").code).toBe(2);
  });

  it("does not put another scheme over cases", () => {
    mkdirSync(join(folder, "cu"));
    const other = parseScheme(schemeOf([group("1", "100", [leaf("1.1", "100")])]));
    writeFileSync(join(folder, "cu/scheme.json"), JSON.stringify(other));
    writeFileSync(join(folder, "cu/cases.json"), JSON.stringify([{ dossier: dossierOf(other, []) }]));
    const { code, err } = cli("init", annex, roster, "--period", "2025", "--out", "cu");
    expect([code, err.includes("đã có 1 hồ sơ theo bộ tiêu chí khác")]).toEqual([1, true]);
  });
});

describe("par-index import", () => {
  it("takes a counted tally and a survey beside it, and keeps what is there", () => {
    const tally = file("phieu-dem.json", [
      { unit: "so-y-te", group: "cong-dan", question: "q1", option: "hai-long", count: 5 },
    ]);
    const survey = file("google.csv", "Đơn vị;Ông/bà có hài lòng không?\nSở Y tế;Hài lòng\n");
    const { code, err } = cli("import", annex, roster, "nam/phieu", tally, survey, "--period", "2025", "--out", "nhap");
    expect([code, err.includes("CẦN XEM LẠI")]).toEqual([0, true]);
    const cases = JSON.parse(readFileSync(join(folder, "nhap/cases.json"), "utf8"));
    expect(cases.map((one: { tally: readonly { count: number }[] }) => one.tally.map(({ count }) => count))).toEqual([
      [6],
      [],
    ]);
    const again = cli("import", "nam/phieu", "--out", "nhap", "--dry-run", "--lang", "en");
    expect(again.out).toContain("cases.json: as before");
    expect(cli("import", file("la.json", {}), "--out", "nhap").err).toContain(
      "không phải bộ tiêu chí, văn bản năm hay kết quả điều tra",
    );
  });

  it("counts no answer twice, and takes a counted table that names units and groups for what it is", () => {
    const counted =
      "Đơn vị;Nhóm;Câu hỏi;Phương án;Số phiếu\nSở Y tế;Công dân;q1;Hài lòng;30\nSở Nội vụ;Công dân;q1;Hài lòng;20\n";
    const [first, copy] = [file("dem.csv", counted), file("dem (1).csv", counted.replaceAll(";", "\t"))];
    const base = ["import", annex, roster, "nam/phieu", "--period", "2025", "--out", "dem"];
    expect(cli(...base, first).out).toContain("50 câu trả lời được tính");
    const twice = cli(...base, first, copy);
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining("có cùng một kết quả đếm")]);
    const later = file("dem-2.csv", `${counted}Sở Y tế;Công dân;q1;Bình thường;4\n`);
    const within = cli(...base, first, later);
    expect([within.code, within.err]).toEqual([0, expect.stringContaining("Mọi dòng của tệp")]);
  });

  it("says the line of a document, the files that were not read, and nothing of a form's unit but what is wrong", () => {
    mkdirSync(join(folder, "hong/phieu"), { recursive: true });
    const form = readFileSync(join(folder, "nam/phieu/so-y-te.xlsx"));
    writeFileSync(join(folder, "hong/phieu/so-y-te.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    writeFileSync(join(folder, "hong/phieu/so-noi-vu.xlsx"), form.subarray(0, 900));
    writeFileSync(join(folder, "hong/ban-ky.pdf"), "%PDF");
    writeFileSync(
      join(folder, "hong/dem.json"),
      '[\n{"unit":"so-y-te","group":"cong-dan","question":"q1","option":"la","count":1}]',
    );
    const { code, err } = cli("import", annex, roster, "hong", "--period", "2025", "--out", "hong-nhap");
    expect(code).toBe(1);
    expect(err).toContain("hong/dem.json, dòng 2, cột 63: Câu hỏi “q1” không có phương án “la”");
    expect(err).toContain("hong/phieu/so-y-te.xls: Không đọc được tệp");
    expect(err).toContain("Có 1 tệp trong thư mục không được đọc");
  });

  it("refuses answers that are given twice, as a copy, in another order or as their own tally; tells an earlier export", () => {
    const [heading, ...rows] = ["Đơn vị;Ông/bà có hài lòng không?", "Sở Y tế;Hài lòng", "Sở Nội vụ;Bình thường"];
    const sheet = (name: string, lines: readonly string[]): string => file(name, `${[heading, ...lines].join("\n")}\n`);
    const survey = sheet("lan-1.csv", rows);
    const brought = (...files: readonly string[]): Ended =>
      cli("import", annex, roster, "nam/phieu", ...files, "--period", "2025", "--out", "hai-lan");
    const told = "Mỗi câu trả lời sẽ được tính hai lần".toLowerCase();
    const [yTe, noiVu] = [
      { unit: "so-y-te", group: "cong-dan", question: "q1", option: "hai-long", count: 1 },
      { unit: "so-noi-vu", group: "cong-dan", question: "q1", option: "binh-thuong", count: 1 },
    ];
    const tally = file("dem.json", [noiVu, yTe]);
    for (const twice of [sheet("sao.csv", rows), sheet("dao.csv", [...rows].reverse()), tally]) {
      const { code, err } = brought(survey, twice);
      expect([code, err.includes("dem.json") || err.includes(".csv"), err.toLowerCase().includes(told)]).toEqual([
        1,
        true,
        true,
      ]);
    }
    expect(brought(tally, file("dem-sao.json", [yTe, noiVu])).err.toLowerCase()).toContain(told);
    const partly = brought(survey, sheet("sao.csv", rows), "--partial");
    const written: readonly { readonly tally: readonly { readonly count: number }[] }[] = JSON.parse(
      readFileSync(join(folder, "hai-lan/cases.json"), "utf8"),
    );
    expect([partly.code, written.map((one) => one.tally.map(({ count }) => count))]).toEqual([0, [[1], [1]]]);
    const later = brought(survey, sheet("lan-2.csv", [...rows, "Sở Y tế;Bình thường"]));
    expect([later.code, later.err.includes("lan-1.csv đều có trong tệp")]).toEqual([0, true]);
    expect(brought(survey, sheet("khac.csv", ["Sở Y tế;Bình thường"])).err).not.toMatch(/được tính hai lần/);
  });

  it("loses no answers about units that have no form, and knows no table that is neither annex, list nor survey", () => {
    const survey = file("som.csv", "Đơn vị;Ông/bà có hài lòng không?\nSở Y tế;Hài lòng\nSở Nội vụ;Bình thường\n");
    const { code, err } = cli("import", annex, roster, survey, "--period", "2025", "--out", "som");
    expect([code, err.includes("2 câu trả lời về “Sở Nội vụ”, “Sở Y tế” chưa được tính")]).toEqual([0, true]);
    const odd = cli("import", file("odd.csv", "x\n1\n"), "--out", "som");
    expect([odd.code, odd.err.includes("không phải phụ lục (cột “Cách chấm”), danh sách đơn vị")]).toEqual([1, true]);
    expect(cli("import", "khong-co.csv", "--out", "som").err).toContain(
      "Không đọc được tệp “khong-co.csv”: không có tệp này.",
    );
    expect(cli("import", "som", "--out", "som").err).toContain("Không có tệp nào để nhập.");
  });

  it("sorts the files of a province to its schemes: workbooks by their stamp, answers by their units", () => {
    const text = readFileSync(annex, "utf8");
    const annexOf = (id: string): string => file(`${id}.csv`, text.replace("mau-so", id));
    const annexes = ["so", "huyen", "xa"].map((id) => annexOf(`mau-${id}-ba`));
    const listed = "Tên đơn vị,Khối,Bộ tiêu chí\nSở Y tế,Sở,mau-so-ba\nHuyện A,Huyện,mau-huyen-ba\nXã B,Xã,mau-xa-ba\n";
    const units = file("ba-khoi.csv", listed);
    const made = cli("init", ...annexes, units, "--period", "2025", "--out", "ba");
    expect([made.code, made.out.split("\n")[1]]).toEqual([
      0,
      "Đã ghi vào ba/mau-huyen-ba: scheme.json, year.json, 1 phiếu tự đánh giá trong phieu/, cau-hoi.csv.",
    ]);
    const survey = file("ba-khao-sat.csv", "Đơn vị;Ông/bà có hài lòng không?\nXã B;Hài lòng\nHuyện A;Hài lòng\n");
    const forms = ["so", "huyen", "xa"].map((id) => `ba/mau-${id}-ba/phieu`);
    const { code, out, err } = cli(
      "import",
      ...annexes,
      units,
      ...forms,
      survey,
      "--period",
      "2025",
      "--out",
      "ba-nhap",
    );
    expect([code, err]).toEqual([0, expect.not.stringContaining("CẦN SỬA")]);
    expect(out.match(/1\/1 đơn vị đã nộp/g)?.length ?? out).toBe(3);
    const counted = (id: string) =>
      JSON.parse(readFileSync(join(folder, `ba-nhap/${id}/cases.json`), "utf8")).map(
        (one: { dossier: { unit: { id: string } }; tally?: readonly unknown[] }) => [
          one.dossier.unit.id,
          one.tally?.length ?? 0,
        ],
      );
    expect(["mau-so-ba", "mau-huyen-ba", "mau-xa-ba"].flatMap(counted)).toEqual([
      ["so-y-te", 0],
      ["huyen-a", 1],
      ["xa-b", 1],
    ]);
    expect(cli("evaluate", "ba-nhap").err).toContain("Thư mục ba-nhap có 3 bộ tiêu chí. Hãy chọn một thư mục");
    expect(cli("evaluate", "ba-nhap/mau-xa-ba").code).toBe(0);
    // A later file alone, into the folder of several schemes.
    expect(cli("import", "ba/mau-xa-ba/phieu", "--out", "ba-nhap", "--dry-run").code).toBe(0);
    const without = cli("import", ...annexes, roster, "--period", "2025", "--out", "ba-khong");
    expect(without.err).toContain("chưa cho biết khối “Sở” chấm theo bộ nào");
    const unknown = file("ba-sai.csv", listed.replace("mau-xa-ba", "mau-xa"));
    expect(cli("import", ...annexes, unknown, "--period", "2025", "--out", "ba-khong").err).toContain(
      "Khối “Xã” ghi bộ tiêu chí “mau-xa”",
    );
    const two = file("ba-hai.csv", `${listed}Xã C,Xã,mau-so-ba\n`);
    expect(cli("import", ...annexes, two, "--period", "2025", "--out", "ba-khong").err).toContain("hai bộ tiêu chí");
    const foreign = cli(
      "import",
      annexes[0] ?? "",
      annexes[1] ?? "",
      file("hai.csv", listed.split("Xã B")[0]),
      "ba/mau-xa-ba/phieu",
      "--period",
      "2025",
      "--out",
      "ba-khong",
    );
    expect(foreign.err).toContain("mau-xa-ba");
    const twice = cli("import", annex, file("lai.csv", text), units, "--period", "2025", "--out", "ba-khong");
    expect(twice.err).toContain("cùng có mã bộ tiêu chí “mau-so”");
  });

  it("keeps every scheme of a province apart, however like one another their ids are, and within the folder", () => {
    const text = readFileSync(annex, "utf8");
    const ids = ["a-b", "a/b", "A-B", "..", "z"];
    const annexes = ids.map((id, at) => file(`giong-${at}.csv`, text.replace("mau-so", id)));
    const listed = ids.map((id, at) => `Xã ${at},Khối ${at},${id}`).join("\n");
    const units = file("giong.csv", `Tên đơn vị,Khối,Bộ tiêu chí\n${listed}\n`);
    const made = cli("init", ...annexes, units, "--period", "2025", "--out", "giong/nam");
    expect([made.code, made.err]).toEqual([0, expect.not.stringContaining("CẦN SỬA")]);
    expect(readdirSync(join(folder, "giong"))).toEqual(["nam"]);
    const idsIn = () =>
      readdirSync(join(folder, "giong/nam")).map((name) => [
        name,
        JSON.parse(readFileSync(join(folder, "giong/nam", name, "scheme.json"), "utf8")).id,
      ]);
    const stored = [
      ["002-a-b", "a/b"],
      ["003-A-B", "A-B"],
      ["004-", ".."],
      ["a-b", "a-b"],
      ["z", "z"],
    ];
    expect(idsIn()).toEqual(stored);
    // Later files go where the scheme stands, whatever its place among the others is then.
    const later = cli("import", "giong/nam/002-a-b/phieu", "giong/nam/a-b/phieu", "--out", "giong/nam");
    expect([later.code, later.out.match(/1\/1 đơn vị đã nộp/g)?.length]).toEqual([0, 2]);
    expect(idsIn()).toEqual(stored);
    const between = file("giong-giua.csv", `Tên đơn vị,Khối,Bộ tiêu chí\n${listed.replace("A-B", "A-b")}\n`);
    expect(cli("import", ...annexes, between, "--period", "2025", "--out", "giong/hai").err).toContain(
      "Khối “Khối 2” ghi bộ tiêu chí “A-b”",
    );
  });

  it("takes the files of a folder and leaves those of programs and of other years", () => {
    const desk = join(folder, "ban");
    for (const within of ["node_modules/x", "phieu"]) mkdirSync(join(desk, within), { recursive: true });
    const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(desk, name), text);
    put("phu-luc.csv", readFileSync(annex));
    put("don-vi.csv", readFileSync(roster));
    put("package.json", "{}");
    put("node_modules/x/package.json", "{}");
    expect(cli("init", "ban/phu-luc.csv", "ban/don-vi.csv", "--period", "2024", "--out", "ban/nam-2024").code).toBe(0);
    put("phieu/so-y-te.xlsx", readFileSync(join(desk, "nam-2024/phieu/so-y-te.xlsx")));
    const { code, out, err } = cli("import", "ban", "--period", "2024", "--out", "ban/nam-moi");
    expect([code, out]).toEqual([0, expect.stringContaining("1/2 đơn vị đã nộp")]);
    expect(err).not.toContain("CẦN SỬA");
  });

  it("takes forms that were filled in where init wrote them, and leaves those that nobody touched", async () => {
    expect(cli("init", annex, roster, "--period", "2025", "--out", "tai-cho").code).toBe(0);
    const form = join(folder, "tai-cho/phieu/so-y-te.xlsx");
    writeFileSync(form, await fill(readFileSync(form), { F12: "15/01/2015" }));
    const { code, out, err } = cli("import", "tai-cho", "--out", "tai-cho");
    expect([code, out]).toEqual([0, expect.stringContaining("1/2 đơn vị đã nộp")]);
    expect(err).toContain("tai-cho/phieu/so-y-te.xlsx, Tự đánh giá!F12: ");
    expect(err).toContain("ghi ngày 15/01/2015, không hợp với kỳ 2025");
    expect(err).toContain("1 đơn vị trong danh sách chưa có phiếu: “Sở Nội vụ”");
  });

  it("--survey declares what columns and words are", () => {
    const survey = file("khao-sat.csv", "Cơ quan,Câu hỏi chung\nSở Y tế,Tốt\n");
    const declared = {
      columns: { "Câu hỏi chung": { question: "q1" } },
      answers: [{ text: "Tốt", option: "hai-long" }],
    };
    const command = ["import", survey, "--out", "nhap"];
    expect(cli(...command).code).toBe(1);
    const { code, out } = cli(...command, "--survey", file("khai.json", declared));
    expect([code, out.includes("1 câu trả lời được tính")]).toEqual([0, true]);
  });
});

describe("par-index show, extend, years, audit", () => {
  const scheme: Scheme = parseScheme(schemeOf([group("1", "100", [leaf("1.1", "60"), leaf("1.2", "40")])]));

  it("show prints the rules in words, in one language", () => {
    const { code, out } = cli("show", "nam", "--wide");
    expect([code, out.includes("mỗi sáng kiến được 0,5 điểm, tất cả không quá 2 điểm.")]).toEqual([0, true]);
    expect(cli("show", "nam", "--lang", "en").out).not.toMatch(/Tiêu chí {2}/);
  });

  it("extend prints the new edition, and says which change is wrong", () => {
    const base = file("scheme.json", scheme);
    const clause = { document: "minh họa" };
    const changes = [{ kind: "set", clause, reason: "Năm mới.", fields: { edition: "2027" } }];
    const { code, out, err } = cli("extend", base, file("changes.json", changes));
    expect([code, err.includes("changes.json")]).toEqual([0, false]);
    expect(JSON.parse(out).edition).toBe("2027");
    const wrong = cli("extend", base, file("wrong.json", [{ kind: "remove", clause, code: "9.9" }]));
    expect([wrong.code, wrong.out, wrong.err.includes("wrong.json:1:")]).toEqual([1, "", true]);
  });

  it("years sets a merged unit beside what it inherits, marked as derived", () => {
    const year = (...units: readonly string[]) => {
      const cases = units.map((id) => ({ dossier: dossierOf(scheme, [], { id, name: `Sở ${id}`, group: "sở" }) }));
      return file(`${units.join("")}.json`, evaluate(scheme, cases));
    };
    const succession = file("sap-nhap.json", [
      {
        kind: "merge",
        date: "2025-03-01",
        clause: { document: "minh họa" },
        from: ["a", "b"],
        to: [{ id: "c", name: "Sở c" }],
        inheritance: "mean",
      },
    ]);
    const { code, out } = cli("years", year("a", "b"), year("c"), "--succession", succession);
    expect(code).toBe(0);
    expect(out).toMatch(/Sở c +sáp nhập +0 \* +0(?:,00)? +0 \*/);
    expect(out).toContain("* Số suy ra từ các đơn vị trước khi sáp nhập");
  });

  it("audit reads a table of figures with a comma and names the row that is wrong", () => {
    const table = file(
      "bang.csv",
      "Đơn vị;Thẩm định;Điều tra;Tổng;Hạng\nA;54,20;31,59;85,78;1\nB;50,00;30,00;81,00;2\n",
    );
    const options = ["--sum", "Tổng=Thẩm định+Điều tra", "--rank", "Tổng=Hạng"];
    const { code, out, err } = cli("audit", table, ...options);
    expect([code, out]).toEqual([1, "nhất quán: 1\nmâu thuẫn: 1\n"]);
    expect(err).toContain("nếu chỉ cột “Tổng” in sai (81,00) thì số đúng từ 79,99 đến 80,01");
    const json = file("bang.json", { columns: [{ id: "t" }], rows: [{ unit: "a", figures: { t: "1.0" } }] });
    expect(cli("audit", json, "--lang", "en")).toMatchObject({ code: 0, out: "nothing to check: 1\n" });
    const near = cli("audit", table, "--sum", "Tổng=Thẩm dịnh+Điều tra");
    expect([near.code, near.err.split("\n")[0]]).toEqual([
      2,
      expect.stringMatching(/^Bảng không có cột “Thẩm dịnh”; gần giống nhất: “Thẩm định”/),
    ]);
    expect(cli("audit", table, "--rank", "Tổng").err).toContain("Tổng");
    expect(cli("audit", table, "--sum", "Tổng=", "--lang", "en").err).toMatch(/^A column is missing in --sum/);
    const words = join(folder, "words.csv");
    writeFileSync(words, "Đơn vị;Điểm;Xếp loại\nSở A;90,5;Tốt\nSở B;80;Khá\n");
    expect(cli("audit", words)).toMatchObject({ code: 0, err: expect.stringContaining("“Xếp loại” chỉ có chữ") });
    expect(cli("audit", words, "--class", "Điểm=Xếp loại")).toMatchObject({ code: 0, err: "" });
  });
});

describe("the command line", () => {
  it("takes - for standard input, for tables as for documents", () => {
    const out = execFileSync(process.execPath, [program, "scheme-from-table", "-"], {
      input: readFileSync(annex),
      stdio: ["pipe", "pipe", "ignore"],
    });
    expect(JSON.parse(String(out)).id).toBe("mau-so");
  });

  it("names what a command or an option is most like, in one language", () => {
    expect(cli("evaluete", "x").err.split("\n")[0]).toBe(
      "Không có lệnh “evaluete”; gần giống nhất: evaluate, extend, explain.",
    );
    expect(cli("check", "x", "--strct").err.split("\n")[0]).toMatch(
      /^Không có tùy chọn --strct; gần giống nhất: --strict/,
    );
    expect(cli("check", "x", "--jsn", "--lang", "en").err.split("\n")[0]).toMatch(
      /^There is no option --jsn; the nearest are: --json/,
    );
    expect(cli("report", "x", "y", "--out").err.split("\n")[0]).toBe("Tùy chọn --out cần một giá trị.");
    expect(cli("--help", "--lang", "en").out).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [program, "show", "nam", "--wide"], { cwd: folder });
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
  });
});
