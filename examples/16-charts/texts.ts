import { widthOf } from "./render.js";

/** A text of an SVG, and the box that it takes in the picture. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of text of an SVG as vega writes it: groups and texts moved by `translate`, lines as `tspan`. */
export function textsOf(svg: string): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  const open: Open[] = [{ x: 0, y: 0, size: 11, bold: false, anchor: "start" }];
  for (const [, closes, , attributes = "", empty, text = ""] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g)) {
    if (closes === "/") {
      open.pop();
      continue;
    }
    const inside = moved(open.at(-1), attributes);
    if (text.trim() !== "") texts.push(placed(text, inside));
    if (empty !== "/") open.push(inside);
  }
  return texts;
}

interface Open {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
}

function moved(above: Open = { x: 0, y: 0, size: 11, bold: false, anchor: "start" }, attributes: string): Open {
  const value = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  const [, x = "0", y = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(value("transform") ?? "") ?? [];
  return {
    x: above.x + Number(x) + Number(value("x") ?? 0),
    y: above.y + Number(y) + Number(value("dy") ?? 0),
    size: Number.parseFloat(value("font-size") ?? String(above.size)),
    bold: value("font-weight") === undefined ? above.bold : value("font-weight") === "bold",
    anchor: value("text-anchor") ?? above.anchor,
  };
}

function placed(text: string, { x, y, size, bold, anchor }: Open): PlacedText {
  const width = widthOf(text, size, bold);
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size, bottom: y + size * 0.25 };
}
