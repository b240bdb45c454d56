/** A piece of marked-up text: a tag, or what stands between two of them with its entities read. */
type MarkupPiece =
  | { readonly is: "open" | "close" | "empty"; readonly name: string; readonly attributes: string }
  | { readonly is: "text"; readonly text: string };

/**
 * Comments, scripts, declarations and tags; a quotation mark in an attribute hides what is a mark elsewhere. What is not closed
 * goes on to the end, so that no text is looked at twice.
 */
const TAG =
  /<!--(?:[\s\S]*?-->|[\s\S]*$)|<(?:script|style)\b(?:[\s\S]*?<\/(?:script|style)\s*>|[\s\S]*$)|<[!?][^<>]*>|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*?)(\/?)>/gi;

/** Takes marked-up text apart, HTML or XML, from left to right. */
export function* piecesOf(markup: string): Generator<MarkupPiece, void> {
  let at = 0;
  for (const found of markup.matchAll(TAG)) {
    if (found.index > at) yield { is: "text", text: withoutEntities(markup.slice(at, found.index)) };
    at = found.index + found[0].length;
    const [, closing, name, attributes = "", empty] = found;
    if (name === undefined) continue;
    yield { is: closing ? "close" : empty ? "empty" : "open", name: name.toLowerCase(), attributes };
  }
  if (at < markup.length) yield { is: "text", text: withoutEntities(markup.slice(at)) };
}

/** The value of an attribute; empty where there is none. */
export function attributeOf(attributes: string, name: string): string {
  for (const [, key, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (key?.toLowerCase() === name) return withoutEntities(double ?? single ?? bare ?? "");
  }
  return "";
}

/** A name is tried from its first letter only, so that a long one is looked at once. */
const ATTRIBUTE = /(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  times: "×",
  le: "≤",
  ge: "≥",
};

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? letterOf(name) ?? whole;
    const code = Number.parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  tilde: "\u0303",
  circ: "\u0302",
};

/** A letter with its mark: `&ecirc;`, `&Agrave;`. */
function letterOf(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? undefined : `${name.charAt(0)}${mark}`.normalize("NFC");
}
