/** What a line of an administrative document is. */
export type LineRole =
  | "parent"
  | "agency"
  | "state"
  | "motto"
  | "symbol"
  | "place"
  | "kind"
  | "about"
  | "ground"
  | "decides"
  | "text"
  | "signer"
  | "name"
  | "recipients"
  | "recipient"
  | "annexNumber"
  | "annexName"
  | "annexOf"
  | "section"
  | "caption"
  | "paragraph"
  | "entry"
  | "detail"
  | "note"
  | "warning";

/** How a line of an administrative document looks; lengths in millimetres, letters in points. */
export interface LineStyle {
  readonly size: number;
  readonly weight?: "bold";
  readonly slant?: "italic";
  /** Left where nothing is said. */
  readonly align?: "center" | "justify";
  /** How far its first line stands in. */
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  /** A line drawn below it, as a share of the length of its text. */
  readonly rule?: number;
  /** A heading: it stays with what follows. */
  readonly level?: 1 | 2 | 3;
}

/** A4, and the margins of a sheet: 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
export const sheet = { width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30 } as const;

/** The shares of agency and state in the head; those of recipients and signature in the foot. */
export const sides = [7, 9] as const;

/** Letters of page numbers (13–14), of tables upright and across, and of the warning at the foot of each sheet. */
export const letters = { page: 13, table: 11, tableAcross: 9.5, warning: 8 } as const;

/** Annex I of the decree, part I: chapter II in its order, chapter III.1; sections, tables and notes of an annex are ours. */
export const officialStyles: Readonly<Record<LineRole, LineStyle>> = {
  // Mục II.2: the agency above upright, the agency that issues bold, under it a line of a third to a half of its length.
  parent: { size: 12, align: "center" },
  agency: { size: 12, weight: "bold", align: "center", rule: 0.4 },
  // Mục II.1: under the motto a line as long as it.
  state: { size: 12, weight: "bold", align: "center" },
  motto: { size: 13, weight: "bold", align: "center", rule: 1 },
  // Mục II.3 and II.4, on one line.
  symbol: { size: 13, align: "center", before: 2 },
  place: { size: 13, slant: "italic", align: "center", before: 2 },
  // Mục II.5.
  kind: { size: 14, weight: "bold", align: "center", before: 8, level: 1 },
  about: { size: 14, weight: "bold", align: "center", rule: 0.4, after: 5 },
  // Mục II.6.
  ground: { size: 14, slant: "italic", align: "justify", indent: 10, after: 2.2 },
  decides: { size: 14, weight: "bold", align: "center", before: 2, after: 4, level: 2 },
  text: { size: 14, align: "justify", indent: 10, after: 2.2 },
  // Mục II.7 and II.9.
  signer: { size: 14, weight: "bold", align: "center" },
  name: { size: 14, weight: "bold", align: "center", before: 25 },
  recipients: { size: 12, weight: "bold", slant: "italic" },
  recipient: { size: 11 },
  // Mục III.1.
  annexNumber: { size: 14, weight: "bold", align: "center" },
  annexName: { size: 14, weight: "bold", align: "center", level: 1 },
  annexOf: { size: 13, slant: "italic", align: "center", after: 5 },
  section: { size: 13, weight: "bold", before: 5, after: 2, level: 2 },
  caption: { size: 12, slant: "italic", before: 2, after: 1, level: 3 },
  paragraph: { size: 13, after: 2 },
  entry: { size: 12, weight: "bold", before: 3, after: 1, level: 3 },
  detail: { size: 12, after: 1 },
  note: { size: 11, before: 1 },
  warning: { size: 11, weight: "bold", align: "center", before: 4 },
};
