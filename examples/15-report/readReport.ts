import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes as Html, parse } from "parse5";

/** What a reader of the pages finds out, and nothing else: no figure is computed. */
export interface Answers {
  readonly leader: string;
  readonly mostRisen: string;
  /** The criterion at which the unit lost most, with the points and the words that stand with it. */
  readonly mostLost: Readonly<Record<string, string>>;
  /** What is missing for the next class, then the criteria that bring it. */
  readonly nextClass: readonly string[];
}

/** Reads the HTML of a report as a person would: from the first page to that of a unit. */
export function readReport(folder: string, unit: string): Answers {
  const first = pageOf(folder, "index.html");
  const main = below(first, "main");
  const sentences = elements(main, "p").map(textOf);
  const link = elements(first, "a").find((one) => textOf(one) === unit);
  const page = pageOf(folder, attribute(link, "href"));
  const [entry] = elements(below(page, "lost"), "li");
  const next = below(page, "next-class");
  return {
    leader: after(sentences, "Dẫn đầu"),
    mostRisen: after(sentences, "Tăng hạng nhiều nhất"),
    mostLost: {
      criterion: elements(entry, "h3").map(textOf).join(),
      ...Object.fromEntries(
        elements(entry, "dl").flatMap((list) =>
          elements(list, "div").map((line) => [textOf(elements(line, "dt")[0]), textOf(elements(line, "dd")[0])]),
        ),
      ),
    },
    nextClass: [...elements(next, "p").slice(0, 1).map(textOf), ...elements(next, "tr").slice(1).map(textOf)],
  };
}

function pageOf(folder: string, name: string): Html.Document {
  return parse(readFileSync(join(folder, name), "utf8"));
}

/** What a sentence says behind its first words. */
function after(sentences: readonly string[], words: string): string {
  const found = sentences.find((sentence) => sentence.startsWith(words)) ?? "";
  return found.slice(found.indexOf(":") + 1).trim();
}

function all(node: Html.Node | undefined): readonly Html.Element[] {
  if (node === undefined || !("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...all(child)] : []));
}

function elements(node: Html.Node | undefined, tag: string): readonly Html.Element[] {
  return all(node).filter(({ tagName }) => tagName === tag);
}

/** The part of a page that an address names. */
function below(page: Html.Document, id: string): Html.Element | undefined {
  return all(page).find((element) => attribute(element, "id") === id);
}

function attribute(element: Html.Element | undefined, name: string): string {
  return element?.attrs.find((one) => one.name === name)?.value ?? "";
}

function textOf(node: Html.Node | undefined): string {
  const texts = (one: Html.Node): string =>
    "value" in one ? one.value : "childNodes" in one ? one.childNodes.map(texts).join(" ") : "";
  return node === undefined ? "" : texts(node).replace(/\s+/g, " ").trim();
}
