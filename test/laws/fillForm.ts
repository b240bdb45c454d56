import ExcelJS from "exceljs";
import {
  type Dossier,
  digest,
  type Entry,
  type Facts,
  leaves,
  parseDossier,
  parseYear,
  type Scheme,
  safeParseDossier,
  type Year,
} from "par-index";
import { allBlocks, layoutOf, mayBeSilent } from "../../src/excel/layout.js";
import { keyOfPath, type Slot } from "../../src/excel/slots.js";
import { ABSENCES, NO, positionOf, SHEET, YES } from "../../src/excel/words.js";
import type { Form } from "../../src/rules/form/form.js";
import { drawDossier } from "./arbitraries/case.js";
import type { Draw } from "./arbitraries/draw.js";
import { drawScheme } from "./arbitraries/scheme.js";

type Content = string | number | boolean | Date;
type Contents = Map<string, Content>;
type Plain = Readonly<Record<string, unknown>>;

/** The unit that fills every form. */
export const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" } as const;

/** A scheme, and what a unit states on the form of it. */
export interface DrawnForm {
  readonly scheme: Scheme;
  readonly year: Year;
  readonly dossier: Dossier;
}

/** A scheme of any shape, and a dossier as a form can state it. */
export function drawForm(draw: Draw): DrawnForm {
  const scheme = drawScheme(draw, draw.int(1, 3));
  const { id, edition } = scheme;
  const reference = { id, edition, digest: digest(scheme) };
  const year = parseYear({ period: "2021", schemes: [{ group: unit.group, scheme: reference }], units: [unit] });
  const drawn = drawDossier(draw, scheme, unit);
  const entries = entriesAsStated(scheme, drawn.entries);
  // A leaf that rests on others may need nothing of its own: its form states it wherever that is enough.
  const silent = allBlocks(layoutOf(scheme, unit)).flatMap(({ filled }) => {
    if (filled === null || !mayBeSilent(filled.form)) return [];
    const { code } = filled.leaf;
    const [stated] = entries.filter(({ leaf }) => leaf === code);
    if (stated?.facts !== undefined) return [];
    const one = { leaf: code, facts: {}, ...(stated?.claimed === undefined ? {} : { claimed: stated.claimed }) };
    const others = entries.filter(({ leaf }) => leaf !== code);
    return safeParseDossier(scheme, { ...drawn, entries: [...others, one], scheme: reference }).ok ? [one] : [];
  });
  const spoken = entries.filter(({ leaf }) => !silent.some((one) => one.leaf === leaf));
  const order = leaves(scheme.criteria).map(({ code }) => code);
  const all = [...spoken, ...silent].sort((a, b) => order.indexOf(a.leaf) - order.indexOf(b.leaf));
  return { scheme, year, dossier: parseDossier(scheme, { ...drawn, entries: all, scheme: reference }) };
}

/** Entries as a form can state them. */
export function entriesAsStated(scheme: Scheme, entries: readonly Entry[]): readonly Entry[] {
  const forms = new Map(
    allBlocks(layoutOf(scheme, unit)).flatMap(({ filled }) =>
      filled === null ? [] : [[filled.leaf.code, filled.form]],
    ),
  );
  return entries.map((entry) => {
    const form = forms.get(entry.leaf);
    return form === undefined || entry.facts === undefined || "absent" in entry.facts
      ? entry
      : { ...entry, facts: asStated(form, entry.facts as Plain) };
  });
}

/** Facts as a unit states them on a form: nothing of other units, and a count for each of what is counted. */
function asStated(form: Form, facts: Plain): Plain {
  const stated = form.fields.flatMap((field): [string, unknown][] => {
    const value = facts[field.key];
    if (field.holds === "peer" || field.holds === "place") return [];
    if (field.holds === "counts") {
      const rows = value as readonly { readonly id: string }[];
      return [[field.key, field.ids.map(({ id }) => rows.find((one) => one.id === id) ?? { id, count: 0 })]];
    }
    if (field.holds === "day" && facts["missed"] === true) return [["missed", true]];
    if (value === undefined) return [];
    if (field.holds === "day") return [[field.key, String(value).slice(0, 10)]];
    if (field.holds === "facts") return [[field.key, asStated(field.form, value as Plain)]];
    if (field.holds !== "terms") return [[field.key, value]];
    const terms = value as readonly { readonly id: string; readonly facts: Plain }[];
    const inner = terms.map(({ id, facts: own }) => {
      const term = field.terms.find((one) => one.id === id);
      return { id, facts: term === undefined ? own : asStated(term.form, own) };
    });
    return [[field.key, inner]];
  });
  return Object.fromEntries(stated);
}

/** A form as a unit fills it, by another library than the one that made it. */
export async function fillForm(file: Uint8Array, scheme: Scheme, { entries }: Dossier): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as never);
  const sheet = workbook.getWorksheet(SHEET);
  if (sheet === undefined) throw new Error("no sheet");
  for (const { row, filled } of allBlocks(layoutOf(scheme, unit))) {
    const entry = filled === null ? undefined : entries.find(({ leaf }) => leaf === filled.leaf.code);
    if (filled === null || entry === undefined) continue;
    const put = (column: "claimed" | "absence" | "documents" | "note" | "value", down: number, content: Content) => {
      sheet.getCell(row + down + 1, positionOf(column) + 1).value = content;
    };
    if (entry.claimed !== undefined) put("claimed", 0, Number(entry.claimed));
    if (entry.note !== undefined) put("note", 0, entry.note);
    const { facts } = entry;
    if (facts === undefined) continue;
    if ("absent" in facts) {
      put("absence", 0, ABSENCES.find(([, one]) => one === facts.absent)?.[0] ?? "");
      continue;
    }
    const contents: Contents = new Map();
    gather(filled.form, facts, [], contents);
    for (const [at, slot] of filled.slots.entries()) {
      const content = contents.get(keyOfPath(slot.path));
      if (content !== undefined) put("value", at, written(slot, content));
    }
  }
  return workbook;
}

function written({ takes }: Slot, content: Content): Content {
  switch (takes.is) {
    case "number":
      return Number(content);
    case "choice":
      return takes.options.find(({ id }) => id === content)?.title.vi ?? "";
    case "yes-no":
      return content === true ? YES : NO;
    case "day":
      return new Date(`${String(content)}T00:00:00Z`);
    case "words":
      return String(content);
  }
}

/** What the facts of a form say in each of its cells. */
function gather(form: Form, facts: Facts | Plain, above: readonly string[], into: Contents): void {
  for (const field of form.fields) {
    const path = [...above, field.key];
    const value = (facts as Plain)[field.key];
    const put = (slot: readonly string[], content: unknown): unknown => into.set(keyOfPath(slot), content as Content);
    switch (field.holds) {
      case "peer":
      case "place":
        break;
      case "ids":
        for (const { id } of field.ids) put([...path, id], (value as readonly string[]).includes(id));
        break;
      case "counts":
        for (const { id, range } of field.ids) {
          const row = (value as readonly { id: string; count: number; points?: string }[]).find((one) => one.id === id);
          if (row !== undefined || !isSparse(value)) put([...path, id], row?.count ?? 0);
          if (range !== undefined && row?.points !== undefined) put([...path, id, "points"], row.points);
        }
        break;
      case "day":
        if (value !== undefined) put(path, String(value).slice(0, 10));
        if ((facts as Plain)["missed"] === true) put([...above, "missed"], true);
        break;
      case "facts":
        if (value !== undefined) gather(field.form, value as Plain, path, into);
        break;
      case "terms":
        for (const { id, form: inner } of field.terms) {
          const term = (value as readonly { id: string; facts: Plain }[]).find((one) => one.id === id);
          if (field.some !== undefined) put([...path, id], term !== undefined);
          if (term !== undefined) gather(inner, term.facts, [...path, id], into);
        }
        break;
      default:
        if (value !== undefined) put(path, value);
    }
  }
}

/** Whether some counts are stated, so that those that are not can be left blank. */
function isSparse(value: unknown): boolean {
  return (value as readonly unknown[]).length > 0;
}
