import { escaped } from "../formats/escaped.js";

/** A rectangle of a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element of a picture, and the space that it takes. */
export interface Piece {
  readonly box: Box;
  readonly markup: string;
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly align: "left" | "right" | "center";
  readonly baseline: "top" | "middle" | "bottom";
  readonly colour: string;
  /** Lines that cross the text are kept off it. */
  readonly clear?: true;
}

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** A text in lines that grow downward from its place. */
export function textPieces(lines: readonly string[], style: TextStyle): readonly Piece[] {
  const { x, y, size, weight, align, baseline, colour, clear } = style;
  const first = { top: size * 0.85, middle: size * 0.35, bottom: -size * 0.2 }[baseline];
  return lines.map((text, at) => {
    const base = y + first + at * size * 1.2;
    const width = widthOf(text, size, weight === "bold");
    const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
    const bold = weight === "bold" ? ' font-weight="bold"' : "";
    const edge = clear === undefined ? "" : ' stroke="#ffffff" stroke-width="3" paint-order="stroke"';
    const place = `x="${Math.round(x * 10) / 10}" y="${Math.round(base * 10) / 10}"`;
    return {
      box: { left, right: left + width, top: base - size, bottom: base + size * 0.25 },
      markup: `<text ${place} font-size="${size}"${bold} text-anchor="${anchors[align]}" fill="${colour}"${edge}>${escaped(text)}</text>`,
    };
  });
}

/** The width of a text in pixels, on the wide side: the letters of Arial by class, marks above and below them left out. */
export function widthOf(text: string, size: number, bold: boolean): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const units = [...plain].reduce((total, letter) => {
    if (/[ijlI.,:;'|!]/.test(letter)) return total + 0.29;
    if (/[ frt()[\]/·\-–]/.test(letter)) return total + 0.38;
    if (/[mwMW%@]/.test(letter)) return total + 0.9;
    if (/[A-ZĐ]/.test(letter)) return total + 0.76;
    return total + 0.58;
  }, 0);
  return units * size * (bold ? 1.08 : 1);
}
