import { evaluate } from "par-index";
import { leaguePage, type OfficialForm, toOfficialHtml } from "par-index/report";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../../../laws/hostileTexts.js";
import { treeOfHtml } from "../../../laws/markupTrees.js";
import { dossierOf, leaf, schemeOf, stated, thrown } from "../../fixtures.js";
import { OFFICIAL_FORM } from "./officialForm.js";

const scheme = schemeOf([leaf("1", "100")]);
const page = leaguePage(scheme, evaluate(scheme, [{ dossier: dossierOf(scheme, stated({ "1": "90" })) }]), "vi");
const form = OFFICIAL_FORM;

/** The texts of a document, one after another. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf("<main>"))
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

describe("toOfficialHtml(page, form)", () => {
  it("has what Annex I of Decree 30/2020 asks for, in its order", () => {
    const text = textOf(toOfficialHtml(page, form));
    const asked = [
      "UBND TỈNH SƠN LA",
      "SỞ NỘI VỤ",
      "Số: 05/QĐ-SNV",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Sơn La, ngày 05 tháng 02 năm 2022",
      "QUYẾT ĐỊNH",
      "Công bố Chỉ số cải cách hành chính",
      "Căn cứ Quyết định số 880/QĐ-UBND;",
      "Nơi nhận:",
      "Lưu: VT.",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Nguyễn Văn A",
      "Phụ lục I",
      "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH",
      "(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 02 năm 2022 của Sở Nội vụ)",
      "Sở Y tế",
      "BỘ TIÊU CHÍ MINH HỌA",
    ];
    const places = asked.map((one) => text.indexOf(one));
    expect(asked.filter((_, at) => places[at] === -1)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("has the paper, the margins and the font of the decree", () => {
    const html = toOfficialHtml(page, form);
    expect(html).toContain("@page { size: A4; margin: 20mm 15mm 20mm 30mm;");
    expect(html).toContain('"Times New Roman"');
    expect(html).toContain('@page :first { @top-center { content: ""; } }');
  });

  it("leaves the places of number and day empty, and writes months over 2 without a zero", () => {
    const { number: _, date: __, ...open } = form;
    expect(textOf(toOfficialHtml(page, open))).toContain("số …/… ngày … tháng … năm … của Sở Nội vụ");
    expect(textOf(toOfficialHtml(page, { ...form, date: "2022-03-15" }))).toContain("ngày 15 tháng 3 năm 2022");
  });

  it("refuses a form that lacks something", () => {
    const { agency: _, ...without } = form;
    expect(thrown(() => toOfficialHtml(page, without as OfficialForm))).toEqual(["document.missing form.agency"]);
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))("shows %s and never reads it", (_, text) => {
    const shown = `x ${text} x`;
    const filled = (one: string): string => {
      const texts = { parent: one, agency: one, place: one, kind: one, about: one, text: [one], recipients: [one] };
      return toOfficialHtml(page, { ...form, ...texts, signer: { title: one } });
    };
    let html: string;
    try {
      html = filled(shown);
    } catch {
      // What no document may hold is refused by its reader.
      return;
    }
    expect(treeOfHtml(html)).toEqual(treeOfHtml(filled("Văn bản")));
  });
});
