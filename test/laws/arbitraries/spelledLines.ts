import type { Draw } from "./draw.js";

/** How a file spells its lines. */
export interface Manner {
  /** Keys as they come, in the order of RFC 8785, or in another order each time. */
  readonly keys: "given" | "canonical" | "any";
  /** Per cent of the places at which white space may stand that have some. */
  readonly blanks: number;
  /** Per cent of the characters of texts that are written as escapes. */
  readonly escapes: number;
  readonly ends: "\n" | "\r\n";
}

export function drawManner(draw: Draw): Manner {
  return {
    keys: draw.pick(["given", "canonical", "any"]),
    blanks: draw.pick([0, 0, 2, 30]),
    escapes: draw.pick([0, 0, 0, 5]),
    ends: draw.pick(["\n", "\r\n"]),
  };
}

/** The JSON of a value in a manner of writing. */
export function spelled(value: unknown, manner: Manner, draw: Draw): string {
  const blank = (): string => (draw.chance(manner.blanks) ? draw.pick([" ", "\t", "  ", "\r"]) : "");
  const text = (one: string): string =>
    manner.escapes === 0
      ? JSON.stringify(one)
      : `"${[...one].map((sign) => (draw.chance(manner.escapes) ? escaped(sign) : JSON.stringify(sign).slice(1, -1))).join("")}"`;
  const write = (one: unknown): string => {
    if (typeof one === "string") return text(one);
    if (typeof one !== "object" || one === null) return JSON.stringify(one);
    if (Array.isArray(one)) return `[${blank()}${one.map(write).join(`${blank()},${blank()}`)}${blank()}]`;
    const keys = Object.keys(one).filter((key) => (one as Record<string, unknown>)[key] !== undefined);
    if (manner.keys === "canonical") keys.sort();
    if (manner.keys === "any") shuffle(keys, draw);
    const fields = keys.map(
      (key) => `${text(key)}${blank()}:${blank()}${write((one as Record<string, unknown>)[key])}`,
    );
    return `{${blank()}${fields.join(`${blank()},${blank()}`)}${blank()}}`;
  };
  return `${blank()}${write(value)}${blank()}`;
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => {
    return `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }).join("");
}

function shuffle(list: string[], draw: Draw): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = draw.int(0, at);
    [list[at], list[other]] = [list[other] as string, list[at] as string];
  }
}

/** Bytes cut into pieces of so many, the last the shorter. */
export function cut(bytes: Uint8Array, length: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.slice(at * length, (at + 1) * length),
  );
}
