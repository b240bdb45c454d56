import { type Bands, type Case, digest, type Language, type Scheme } from "par-index";
import { explain, proofText } from "par-index/explain";
import { nationalBands } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { readMemo } from "../../laws/memo/memoLines.js";
import { adjustment, dossierOf, entry, group, leaf, schemeOf, stated, UNIT } from "../fixtures.js";

const scheme: Scheme = schemeOf(
  [
    group("1", "2.5", [
      leaf(
        "1.1",
        "0.5",
        { kind: "proportional", measure: "ratio", from: { atLeast: "70", otherwise: "0" } },
        {
          title: { vi: "Tỷ lệ hồ sơ đúng hạn", en: "Dossiers on time" },
          clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II, mục II.1" },
        },
      ),
      leaf("1.2", "2"),
    ]),
  ],
  {
    rounding: { leaf: { places: 2, mode: "half-up" }, index: { places: 1, mode: "half-even" } },
    agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ", en: "Department of Home Affairs" } }],
  },
);
const one: Case = {
  dossier: dossierOf(scheme, [entry("1.1", { part: "60", whole: "62", excused: "2" }), ...stated({ "1.2": "1.5" })]),
  ledger: [adjustment("1.1", "0.5", { facts: { part: "45", whole: "60" } })],
};

function block(text: string, at: number): readonly string[] {
  return (text.split("\n\n")[at] ?? "").split("\n");
}

describe("proofText(proof, language)", () => {
  it("reads as a memo in Vietnamese: basis, rule, facts, working, appraisal, what was not fulfilled", () => {
    const text = proofText(explain(scheme, one, "1.1"), "vi");
    expect(block(text, 0).slice(0, 4)).toStrictEqual([
      "THUYẾT MINH KẾT QUẢ CHẤM ĐIỂM",
      "Đơn vị: Sở Y tế. Kỳ đánh giá: 2021.",
      "Bộ tiêu chí: Bộ tiêu chí mẫu (bản 1).",
      "BỘ TIÊU CHÍ MINH HỌA – không phải bộ tiêu chí chính thức.",
    ]);
    expect(block(text, 1)).toStrictEqual([
      "Tiêu chí 1.1. Tỷ lệ hồ sơ đúng hạn: 0,38 trên 0,5 điểm",
      "  Căn cứ: Phần II, mục II.1, 880/QĐ-UBND ngày 12/05/2021.",
      "  Cách chấm: điểm tính theo tỷ lệ, đủ 100 % được 0,5 điểm; chỉ tính khi đạt từ 70 % trở lên, nếu không thì được 0 điểm.",
      "  Đơn vị tự chấm: 0,5 điểm.",
      "    Số liệu: Số đạt: 60; Tổng số: 62; Số được loại trừ vì lý do khách quan: 2.",
      "    Cách tính:",
      "      – Số được tính: 62 − 2 = 60",
      "      – Tỷ lệ (%): 100 × 60 ÷ 60 = 100",
      "      – Đạt mức: 100 ≥ 70",
      "      – Đạt mức cuối của thang: 100 ≥ 100",
      "  Thẩm định ngày 10/01/2022, Sở Nội vụ: 0,5 → 0,38 điểm.",
      "    Lý do: Thiếu tài liệu kiểm chứng",
      "    Số liệu: Số đạt: 45; Tổng số: 60.",
      "    Cách tính:",
      "      – Tỷ lệ (%): 100 × 45 ÷ 60 = 75",
      "      – Đạt mức: 75 ≥ 70",
      "      – Điểm: 0,5 × 75 ÷ 100 = 0,375 → làm tròn đến 2 chữ số thập phân, từ 5 trở lên thì làm tròn lên = 0,38",
      "  Chưa đạt:",
      "    • Tỷ lệ (%) từ 100 trở lên: sẽ được 0,5 điểm",
    ]);
    expect(block(text, 3)).toStrictEqual([
      "Lĩnh vực 1. Nhóm 1: 1,88 trên 2,5 điểm",
      "  – Điểm: 0,38 [1.1] + 1,5 [1.2] = 1,88",
      "  – Tỷ lệ đạt (%): 100 × 1,88 ÷ 2,5 = 75,2",
    ]);
    expect(block(text, 5)).toStrictEqual([
      "CHỈ SỐ CỦA ĐƠN VỊ: 1,88 trên 2,5 điểm",
      "  – Điểm: 1,88 [Phần appraisal] = 1,88",
      "  – Điểm tối đa: 2,5 [Phần appraisal] = 2,5",
      "  – Tỷ lệ đạt (%): 100 × 1,88 ÷ 2,5 = 75,2",
      "  – Chỉ số công bố: 1,88 → làm tròn đến 1 chữ số thập phân, đúng một nửa thì làm tròn về chữ số chẵn = 1,9",
      "  Công bố: 1,9 điểm.",
      "  Xếp loại: Nhóm D.",
      "  Loại liền trên là Nhóm C, từ 50 điểm trở lên: chưa đạt.",
      "  – Chưa đạt ngưỡng xếp loại: 1,9 < 50",
    ]);
  });

  it("names ids and digests once, at the end", () => {
    const text = proofText(explain(scheme, one, "1.1"), "vi");
    const last = text.split("\n\n").at(-1) ?? "";
    expect(last.split("\n")).toStrictEqual([
      "THÔNG TIN ĐỂ KIỂM TRA LẠI",
      "Mã đơn vị: so-y-te. Mã bộ tiêu chí: mau.",
      expect.stringMatching(/^Mã băm của bộ tiêu chí: [0-9a-f]{64}\. Phần mềm: par-index /),
    ]);
    expect(text.slice(0, -last.length)).not.toMatch(/so-y-te|[0-9a-f]{16}/);
  });

  it("reads the same in English", () => {
    const text = proofText(explain(scheme, one, "1.1"), "en");
    expect(block(text, 1)).toStrictEqual([
      "Criterion 1.1. Dossiers on time: 0.38 of 0.5 points",
      "  Basis: Phần II, mục II.1, 880/QĐ-UBND of 12/05/2021.",
      "  Rule: points in proportion to the share, 100 % or more giving the full 0.5 points; only from 70 % or more, otherwise 0 points.",
      "  Self-assessment: 0.5 points.",
      "    Facts: Number met: 60; Total: 62; Excused for objective reasons: 2.",
      "    Working:",
      "      – Counted: 62 − 2 = 60",
      "      – Share (%): 100 × 60 ÷ 60 = 100",
      "      – Threshold met: 100 ≥ 70",
      "      – End of the scale reached: 100 ≥ 100",
      "  Appraised on 10/01/2022, Department of Home Affairs: 0.5 → 0.38 points.",
      "    Reason: Thiếu tài liệu kiểm chứng",
      "    Facts: Number met: 45; Total: 60.",
      "    Working:",
      "      – Share (%): 100 × 45 ÷ 60 = 75",
      "      – Threshold met: 75 ≥ 70",
      "      – Points: 0.5 × 75 ÷ 100 = 0.375 → rounded to 2 decimal places, half up = 0.38",
      "  Not fulfilled:",
      "    • Share (%) 100 or more: this would have given 0.5 points",
    ]);
  });

  it("prints the limit of a class once, where its title does not say it", () => {
    const classes = (bands: Bands, points: string, language: Language): readonly string[] => {
      const made: Scheme = { ...schemeOf([leaf("1", "100", { kind: "given" })]), bands, publishes: "percent" };
      const facts = { points, reason: "Đã công bố" };
      const text = proofText(explain(made, { dossier: dossierOf(made, [entry("1", facts)]) }), language);
      return text.split("\n").filter((line) => /^ {2}(Xếp loại|Loại liền|Class|The next)/.test(line));
    };
    expect(classes(nationalBands, "85", "vi")).toStrictEqual([
      "  Xếp loại: Nhóm B (từ 80 % đến dưới 90 %).",
      "  Loại liền trên là Nhóm A (từ 90 % trở lên): chưa đạt.",
    ]);
    expect(classes(nationalBands, "85", "en")).toStrictEqual([
      "  Class: Group B (80 % to under 90 %).",
      "  The next class is Group A (90 % and more): not reached.",
    ]);
    const titled = (vi: string): Bands => ({ ...nationalBands, best: [{ class: "A", title: { vi }, from: "80" }] });
    expect(classes(titled("Nhóm A (từ 80%)"), "85", "vi")).toStrictEqual(["  Xếp loại: Nhóm A (từ 80%)."]);
    for (const title of ["Nhóm A", "Nhóm 180 %", "Nhóm 0,80 %", "Nhóm 80"]) {
      expect(classes(titled(title), "85", "vi")).toStrictEqual([`  Xếp loại: ${title}, từ 80 % trở lên.`]);
    }
  });

  it.each([
    ["not-submitted", "Đơn vị chưa nộp số liệu nên được 0 điểm; điểm tối đa vẫn được tính."],
    ["pending", "Đang chờ kết quả nên chưa có điểm; chỉ số của đơn vị là kết quả tạm tính."],
    ["not-applicable", "Không áp dụng với đơn vị: 0,5 điểm tối đa không được tính."],
  ] as const)("says what %s means", (absent, sentence) => {
    const dossier = dossierOf(scheme, [entry("1.1", { absent }), ...stated({ "1.2": "1" })]);
    expect(proofText(explain(scheme, { dossier }, "1.1"), "vi")).toContain(`\n  ${sentence}\n`);
  });

  it("puts the words of documents on one line each, so that none passes for a line of the memo", () => {
    const forged = "Sở\n  – Điểm: 1 + 1 = 3\n\nTiêu chí 9. Giả: 9 trên 9 điểm";
    const [ledger] = one.ledger ?? [];
    const dossier = { ...one.dossier, unit: { ...UNIT, name: forged } };
    const document = schemeOf([
      { ...leaf("1.1", "0.5", { kind: "proportional", measure: "ratio" }), title: { vi: forged } },
    ]);
    const made = dossierOf(document, [entry("1.1", { part: "1", whole: "2" })], dossier.unit);
    const reasoned = adjustment("1.1", "0.25", { points: "0.1" }, { reason: `${ledger?.reason}\u2028${forged}` });
    const { lines, headings } = readMemo(
      proofText(explain(document, { dossier: made, ledger: [reasoned] }), "vi"),
      "vi",
    );
    expect(lines.filter(({ holds }) => !holds)).toStrictEqual([]);
    expect([...headings.keys()]).toStrictEqual(["1.1"]);
  });
});

describe("readMemo(text, language)", () => {
  it("finds every digit that is changed in a line of arithmetic", () => {
    const text = proofText(explain(scheme, one), "vi");
    const lines = text.split("\n").filter((line) => /^\s+– .* = /.test(line) && !/≥|</.test(line));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const result = line.lastIndexOf(" = ");
      const forged =
        line.slice(0, result) +
        line.slice(result).replace(/\d/, (digit) => (digit === "9" ? "8" : `${Number(digit) + 1}`));
      expect(
        readMemo(forged, "vi").lines.map(({ holds }) => holds),
        forged,
      ).toStrictEqual([false]);
    }
  });

  it("finds a comparison, a rounding and a beginning of digits that do not hold", () => {
    const holds = (line: string): boolean | undefined => readMemo(`  – Điểm: ${line}`, "vi").lines[0]?.holds;
    expect(holds("2/3 (0,6666…) < 66,7")).toBe(true);
    expect(holds("2/3 (0,6667…) < 66,7")).toBe(false);
    expect(holds("70 ≥ 70,1")).toBe(false);
    expect(holds("1 ÷ 8 = 0,125 → làm tròn đến 2 chữ số thập phân, từ 5 trở lên thì làm tròn lên = 0,13")).toBe(true);
    expect(
      holds("1 ÷ 8 = 0,125 → làm tròn đến 2 chữ số thập phân, đúng một nửa thì làm tròn về chữ số chẵn = 0,13"),
    ).toBe(false);
    expect(holds("3 → không quá 2 = 2")).toBe(true);
    expect(holds("1 → không quá 2 = 2")).toBe(false);
  });

  it("says that a leaf does not apply by the year, and why", () => {
    const scheme = schemeOf([leaf("1", "60"), leaf("2", "40")]);
    const dossier = dossierOf(scheme, stated({ "1": "50", "2": "40" }));
    const reason = "Không có nhiệm vụ";
    const year = {
      period: "2021",
      schemes: [{ group: "sở", scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }],
      units: [{ ...UNIT, notApplicable: [{ leaf: "2", reason, clause: { document: "15/QĐ-UBND" } }] }],
    };
    const memo = proofText(explain(scheme, { dossier }, "2", year), "vi").split("\n");
    expect(
      memo.filter((line) => /năm:|Lý do: Không|15\/QĐ|Không áp dụng/.test(line)).map((line) => line.trim()),
    ).toStrictEqual([
      "Theo văn bản năm: không áp dụng.",
      "Lý do: Không có nhiệm vụ",
      "Căn cứ: 15/QĐ-UBND.",
      "Không áp dụng với đơn vị: 40 điểm tối đa không được tính.",
    ]);
    expect(memo.join()).not.toContain("Chưa đạt:");
  });
});
