/** How a page looks, on a screen and on A4 paper. All text is at least 7 : 1 on its ground. */
export const htmlStyle: string = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; break-after: avoid; }
a { color: #0b3d91; }
.warning { margin: 0 0 1rem; padding: .6rem .9rem; border: 2px solid #8a1c1c; background: #fdecec; color: #6b1010; font-weight: 700; }
.stamp { margin: 0 0 1.5rem; padding: .6rem .9rem; border: 1px solid #767676; background: #f6f6f6; font-size: .85rem; }
.stamp div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.stamp dt { flex: 0 0 16rem; font-weight: 600; }
.stamp dd { flex: 1 1 18rem; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; }
caption span { display: block; font-weight: 400; }
th, td { padding: .3rem .5rem; border: 1px solid #999; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #e8edf4; vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.note { margin: .25rem 0; font-size: .85rem; }
@page { size: A4 landscape; margin: 14mm 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  .scroll { overflow: visible; padding: 0 1px; }
  table { font-size: 8pt; }
  th, td { padding: 1mm 1.4mm; overflow-wrap: anywhere; }
  thead th, td:not(.number) { min-width: 8em; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  nav { display: none; }
  .warning, .stamp { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The foot of every printed page: the warning that must be seen, and the page number. */
export function sheetFoot(warnings: readonly string[]): string {
  const text = warnings.join(" ");
  const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  const font = 'font: 8pt "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif';
  return `@page {
  @bottom-left { content: "${cssText(shown)}"; ${font}; font-weight: 700; color: #6b1010; }
  @bottom-right { content: counter(page) " / " counter(pages); ${font}; }
}
`;
}

/** Text inside a CSS string: every character as its number, so that none can end the string or the style. */
function cssText(text: string): string {
  return [...text].map((character) => `\\${character.codePointAt(0)?.toString(16).padStart(6, "0")}`).join("");
}
