import type { Language } from "../../number/print.js";
import type { Page, Section } from "../pages/page.js";
import { isWide } from "../tables/isWide.js";
import { NONE, type Table } from "../tables/table.js";
import type { OfficialForm } from "./officialForm.js";
import type { LineRole } from "./officialStyles.js";

/** A line of the document, and what it is: `officialStyles` says how it looks. */
export interface OfficialLine {
  readonly role: LineRole;
  readonly text: string;
  /** What it begins with in bold letters, such as `Điều 1.` */
  readonly lead?: string;
}

/** A table of the annex under a name that is not printed with it. */
interface OfficialTable {
  readonly table: Table;
  readonly name: string;
}

/** What stands side by side: the lines on the left, and those on the right. */
export interface Sides {
  readonly left: readonly OfficialLine[];
  readonly right: readonly OfficialLine[];
}

/** A page as a document by itself, which decides nothing and is signed by nobody. */
export interface PlainDocument {
  readonly title: string;
  readonly language: Language;
  /** The page, its title first. */
  readonly content: readonly (OfficialLine | OfficialTable)[];
  /** Whether the content is printed across the sheet, because a table of it is wide. */
  readonly across: boolean;
  /** At the foot of every sheet. */
  readonly warnings: string;
}

/**
 * An administrative document by Decree 30/2020/NĐ-CP, as everything that it says in the order in which it says it: its content is the
 * annex, from a new sheet, with pages counted from 1. HTML and Word are written from this alone.
 */
export interface OfficialDocument extends PlainDocument {
  /** Line beside line: agency and state, number and place. */
  readonly head: Sides;
  readonly body: readonly OfficialLine[];
  /** Recipients and signature. */
  readonly foot: Sides;
}

/** The page by itself. */
export function plainDocument(page: Page): PlainDocument {
  const { title, language, stamp } = page;
  const blocks = blocksOf(page);
  return {
    title,
    language,
    content: [nameLine(page), ...blocks],
    across: blocks.some((one) => "table" in one && isWide(one.table)),
    warnings: stamp.warnings.join(" · "),
  };
}

/** The page as the annex of a document with this frame. */
export function officialDocument(page: Page, form: OfficialForm): OfficialDocument {
  const { agency, number, place, date, kind, about, text, annex, recipients, signer } = form;
  return {
    ...plainDocument(page),
    title: `${kind} ${about}`,
    // The form is prescribed in Vietnamese.
    language: "vi",
    head: {
      left: [...agencyLines(form), { role: "symbol", text: `Số: ${number ?? "\u00a0\u00a0\u00a0\u00a0\u00a0/"}` }],
      right: [
        { role: "state", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
        { role: "motto", text: "Độc lập - Tự do - Hạnh phúc" },
        { role: "place", text: `${place}, ${dayOf(date)}` },
      ],
    },
    body: [{ role: "kind", text: kind.toUpperCase() }, { role: "about", text: about }, ...text.map(bodyLine)],
    foot: {
      left: [
        { role: "recipients", text: "Nơi nhận:" },
        ...recipients.map((one) => ({ role: "recipient", text: `- ${one}` }) as const),
      ],
      right: [
        ...(signer.authority === undefined ? [] : [{ role: "signer", text: signer.authority.toUpperCase() } as const]),
        { role: "signer", text: signer.title.toUpperCase() },
        { role: "name", text: signer.name ?? "" },
      ],
    },
    content: [
      { role: "annexNumber", text: annex === undefined ? "Phụ lục" : `Phụ lục ${annex}` },
      nameLine(page),
      { role: "annexOf", text: `(Kèm theo ${kind} số ${number ?? "…/…"} ${dayOf(date)} của ${agency})` },
      ...blocksOf(page),
    ],
  };
}

function nameLine({ title }: Page): OfficialLine {
  return { role: "annexName", text: title.toUpperCase() };
}

/** The sections of a page, and its warnings below the first of them. */
function blocksOf({ sections: [first, ...others], stamp }: Page): readonly (OfficialLine | OfficialTable)[] {
  return [
    ...(first === undefined ? [] : sectionBlocks(first)),
    ...stamp.warnings.map((text) => ({ role: "warning", text }) as const),
    ...others.flatMap(sectionBlocks),
  ];
}

/** Two lines in any case, so that number and place stand beside one another. */
function agencyLines({ parent, agency }: OfficialForm): readonly OfficialLine[] {
  const issuing: OfficialLine = { role: "agency", text: agency.toUpperCase() };
  return parent === undefined
    ? [issuing, { role: "parent", text: "" }]
    : [{ role: "parent", text: parent.toUpperCase() }, issuing];
}

/** Grounds are slanted, `QUYẾT ĐỊNH:` stands in the middle, and the number of an article is bold. */
function bodyLine(text: string): OfficialLine {
  if (/^(Căn cứ|Theo đề nghị|Xét đề nghị)(?!\p{L})/u.test(text)) return { role: "ground", text };
  if (/^\p{Lu}[\p{Lu}\s]*:$/u.test(text)) return { role: "decides", text };
  const [lead] = /^Điều \d+\./.exec(text) ?? [];
  return lead === undefined ? { role: "text", text } : { role: "text", text: text.slice(lead.length), lead };
}

/** Days under 10 and the months 1 and 2 have a 0 in front. */
function dayOf(date: string | undefined): string {
  if (date === undefined) return "ngày … tháng … năm …";
  const [year, month = "", day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** A section without its pictures. */
function sectionBlocks({ heading, paragraphs, tables }: Section): readonly (OfficialLine | OfficialTable)[] {
  return [
    { role: "section", text: heading },
    ...paragraphs.map((text) => ({ role: "paragraph", text }) as const),
    ...tables.flatMap((table) => (table.layout === "entries" ? entryLines(table) : tableBlocks(table, heading))),
  ];
}

function tableBlocks(table: Table, heading: string): readonly (OfficialLine | OfficialTable)[] {
  const [name = heading] = table.caption;
  return [
    ...table.caption.filter((text) => text !== heading).map((text) => ({ role: "caption", text }) as const),
    { table, name },
    ...noteLines(table),
  ];
}

/** Each row by itself: its head, then every cell that says something behind its title. */
function entryLines(table: Table): readonly OfficialLine[] {
  const lines = table.rows.flatMap((row) =>
    table.columns.flatMap(({ kind, title }, at): OfficialLine[] => {
      const text = row[at] ?? "";
      if (kind === "head") return [{ role: "entry", text }];
      return text === "" || text === NONE ? [] : [{ role: "detail", lead: `${title}:`, text: ` ${text}` }];
    }),
  );
  return [...lines, ...noteLines(table)];
}

function noteLines({ notes }: Table): readonly OfficialLine[] {
  return notes.map((text) => ({ role: "note", text }));
}
