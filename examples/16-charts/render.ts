import type { ChartSpec } from "par-index/report";
import * as vega from "vega";
import { compile } from "vega-lite";

/** A chart drawn as SVG in Node, and what vega-lite and vega had to say about it. */
export async function render(
  chart: ChartSpec,
): Promise<{ readonly svg: string; readonly warnings: readonly string[] }> {
  measureByLetters();
  const warnings: string[] = [];
  const logger = listener(warnings);
  const { spec } = compile(chart, { logger });
  const svg = await new vega.View(vega.parse(spec), { renderer: "none", logger }).toSVG();
  return { svg, warnings };
}

/** Everything from a warning upward is kept. */
function listener(warnings: string[]): vega.LoggerInterface {
  const keep = (...said: readonly unknown[]): vega.LoggerInterface => {
    warnings.push(said.join(" "));
    return logger;
  };
  const logger: vega.LoggerInterface = {
    level: (() => logger) as vega.LoggerInterface["level"],
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** vega's own measure of texts, which its types do not speak of. */
function measureByLetters(): void {
  const metrics = Reflect.get(vega, "textMetrics") as { width: typeof width };
  const width = (item: { fontSize?: number; fontWeight?: string; text: unknown }, text: unknown = item.text): number =>
    widthOf(String(text), item.fontSize ?? 11, item.fontWeight === "bold");
  metrics.width = width;
}

/**
 * Without a canvas vega takes every letter for 0.8 of its height, and leaves wide empty margins. These are the widths of
 * Arial's letters, rounded up by class, so that a text is never taken to be narrower than it is.
 */
export function widthOf(text: string, size: number, bold: boolean): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const units = [...plain].reduce((total, letter) => {
    if (/[ijlI.,:;'|!]/.test(letter)) return total + 0.29;
    if (/[ frt()[\]/·\-1-]/.test(letter)) return total + (letter === "1" ? 0.56 : 0.36);
    if (/[mwMW%@]/.test(letter)) return total + 0.9;
    if (/[A-ZĐ]/.test(letter)) return total + 0.76;
    return total + 0.58;
  }, 0);
  return units * size * (bold ? 1.08 : 1);
}
