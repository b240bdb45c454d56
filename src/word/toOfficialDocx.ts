import { escaped } from "../report/formats/escaped.js";
import { officialDocument, type PlainDocument, plainDocument } from "../report/formats/officialDocument.js";
import type { OfficialForm } from "../report/formats/officialForm.js";
import { readOfficialForm } from "../report/formats/readOfficialForm.js";
import { readPage } from "../report/formats/readPage.js";
import type { Page } from "../report/pages/page.js";
import { peer } from "../table/officeFile.js";
import { languageOf, officialFile } from "./officialFile.js";
import { withoutTimes } from "./withoutTimes.js";

/**
 * A page as the annex of an administrative document in Word (.docx), to be numbered, edited and signed: state and motto, agency, number,
 * place and date, kind and summary, text, recipients and signature, then from a new sheet the annex with the tables of the page. Without
 * a form the page alone, with its title and page numbers and in its language, for what goes with a decision and decides nothing, such as
 * `unitProfile` and `proofPage`. Needs the package `docx`.
 *
 * Use `toOfficialHtml` of `par-index/report` for the same document in print, and `rowsFromDocx` to read the tables of a Word document.
 *
 * @param page - Any page of this library, as a rule that of `leaguePage`, `unitProfile` or `proofPage`.
 * @param form - What the document has besides the tables; left out for the page alone.
 * @returns The bytes of the file; the same page and form give the same bytes. A4 upright, an annex with a wide table across;
 *   margins, letters and page numbers as the decree has them; the head of a table stands on each of its sheets. Charts are left out.
 * @throws `argument.*` for what is no page or no form; `document.*` for a form that lacks something; `table.peer_missing` where `docx` is
 *   not installed.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { leaguePage } from "par-index/report";
 * import { toOfficialDocx } from "par-index/word";
 *
 * const file = await toOfficialDocx(leaguePage(scheme, evaluate(scheme, []), "vi"), {
 *   agency: "Ủy ban nhân dân tỉnh Sơn La",
 *   place: "Sơn La",
 *   kind: "Quyết định",
 *   about: "Công bố Chỉ số cải cách hành chính năm 2021",
 *   text: [],
 *   recipients: ["Lưu: VT."],
 *   signer: { title: "Chủ tịch" },
 * });
 * String.fromCharCode(...file.slice(0, 2)); // => "PK"
 * ```
 * @clause 30/2020/NĐ-CP, Phụ lục I, Phần I: mục I (paper, margins, font, page numbers), mục II (state and motto, agency, number, place and
 *   date, kind and summary, text, signature, recipients), mục III.1 (annex).
 * @law one document: rows of the Word file = rows of the tables of the page
 */
export async function toOfficialDocx(page: Page, form?: OfficialForm): Promise<Uint8Array> {
  const read = readPage(page);
  const document = form === undefined ? plainDocument(read) : officialDocument(read, readOfficialForm(form));
  const docx = await peer("docx", () => import("docx"));
  // The library would write the hour of its work into the properties of the file.
  const properties = { path: "docProps/core.xml", data: propertiesOf(document, form?.agency) };
  const packed = await docx.Packer.toArrayBuffer(officialFile(docx, document), undefined, [properties]);
  return withoutTimes(new Uint8Array(packed));
}

function propertiesOf({ title, language }: PlainDocument, creator: string | undefined): string {
  const by = creator === undefined ? "" : `<dc:creator>${escaped(creator)}</dc:creator>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title>${by}<dc:language>${languageOf(language)}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}
