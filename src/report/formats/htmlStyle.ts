/** How a page looks, on a screen and on A4 paper. All text is at least 7 : 1 on its ground. */
export const htmlStyle: string = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.45 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
h1 { margin: .25rem 0 .75rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.75rem 0 .5rem; padding-top: .5rem; border-top: 2px solid #1a1a1a; font-size: 1.2rem; break-after: avoid; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .4rem 0; max-width: 48rem; }
a { color: #0b3d91; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }
nav a { display: inline-block; padding: .2rem 0; min-height: 1.5rem; }
.lead { font-size: 1.1rem; }
.warning { margin: 1rem 0; padding: .5rem .8rem; border: 2px solid #8a1c1c; background: #fdecec; color: #6b1010; font-weight: 700; }
.stamp { margin: 2rem 0 0; padding: .6rem .8rem; border: 1px solid #767676; background: #f6f6f6; font-size: .85rem; }
.stamp dl { margin: 0; }
.stamp div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
.stamp dt { flex: 0 0 14rem; font-weight: 600; }
.stamp dd { flex: 1 1 16rem; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.charts { columns: 22rem; column-gap: 1.5rem; }
figure { margin: 0; padding: .5rem 0; max-width: 28rem; break-inside: avoid; }
figcaption { font-weight: 600; }
figcaption span { display: block; font-size: .85rem; font-weight: 400; }
svg { display: block; max-width: 100%; height: auto; margin-top: .4rem; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { padding: .25rem 0; text-align: left; font-weight: 600; }
caption span { display: block; font-weight: 400; }
th, td { padding: .3rem .45rem; border: 1px solid #999; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #e8edf4; vertical-align: bottom; }
tbody th { min-width: 9rem; font-weight: 400; }
tbody th a { display: inline-block; min-height: 1.5rem; }
.level-0 th, .level-0 td { background: #dfe6ef; font-weight: 700; }
.level-1 th, .level-1 td { background: #f1f4f8; font-weight: 600; }
.level-1 th { padding-left: 1rem; }
.level-2 th { padding-left: 1.75rem; }
.level-3 th { padding-left: 2.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.note { margin: .25rem 0; font-size: .85rem; }
details { margin: .5rem 0; }
@media screen { details caption { display: none; } }
summary { padding: .4rem 0; font-weight: 700; cursor: pointer; }
.entries { margin: .5rem 0; padding: 0; list-style: none; }
.entries > li { margin: 0 0 .6rem; padding: .5rem .8rem; border: 1px solid #999; border-left: 5px solid #00406b; break-inside: avoid; }
.entries dl { margin: .25rem 0 0; font-size: .9rem; }
.entries dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.entries dt { color: #474747; }
.entries dt::after { content: ":"; }
.entries dd { flex: 1 1 12rem; margin: 0; }
@media screen and (min-width: 64rem) {
  section:has(> .charts > figure:only-child) { display: flow-root; }
  section:has(> .charts > figure:only-child) > .charts { float: left; columns: auto; width: 26rem; margin-right: 2rem; }
  .charts ~ .entries { overflow: hidden; }
}
@media (max-width: 40rem) {
  body { padding: .75rem; }
  h1 { font-size: 1.3rem; }
  table { font-size: .85rem; }
  th, td { padding: .25rem .3rem; }
  tbody th { min-width: 7.5rem; }
  .tree .level-2 th { padding-left: .9rem; }
  .tree .level-3 th { padding-left: 1.3rem; }
  .tree .level-1 th { padding-left: .6rem; }
  .tree tbody th { position: sticky; left: 0; max-width: 45vw; background: #fff; }
  .tree .level-0 th { background: #dfe6ef; }
  .tree .level-1 th { background: #f1f4f8; }
}
@page { size: A4; margin: 15mm 15mm 15mm 20mm; }
@page across { size: A4 landscape; margin: 12mm 12mm 14mm 15mm; }
@media print {
  body { max-width: none; padding: 0; font: 9.5pt/1.3 Arial, "Liberation Sans", "Noto Sans", "DejaVu Sans", sans-serif; }
  h1 { font-size: 15pt; }
  h2 { margin: 5mm 0 1.5mm; font-size: 12pt; }
  h3 { font-size: 9.5pt; break-after: avoid; }
  p { max-width: none; }
  summary { display: none; }
  details:not([open])::details-content { display: block; content-visibility: visible; }
  .scroll { overflow: visible; margin: 1.5mm 0; padding: 0 1px; }
  table { font-size: 8.5pt; line-height: 1.2; }
  th, td { padding: .5mm 1mm; overflow-wrap: anywhere; }
  thead th { overflow-wrap: normal; }
  tbody th { min-width: 6em; }
  .number { width: 1%; }
  table:not(.tree) th.number { min-width: 4.5em; }
  .tree .number { width: auto; }
  thead { display: table-header-group; }
  caption, tr { break-inside: avoid; }
  caption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .tree tbody th { width: 58%; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  tbody th a { min-height: 0; }
  .charts { columns: 75mm; }
  svg { width: auto; max-height: 165mm; }
  figure:only-child svg { max-height: 96mm; }
  section:has(> .charts > figure:only-child) { columns: 2; column-gap: 6mm; }
  section:has(> .charts > figure:only-child):not(:has(> .entries)) { break-inside: avoid; }
  section:has(> .charts > figure:only-child) > :is(h2, p) { column-span: all; }
  section:has(> .charts > figure:only-child) > .charts { columns: auto; }
  .entries > li { margin-bottom: 2mm; padding: 1mm 2mm; }
  .entries dl { margin: .5mm 0 0; font-size: 8.5pt; }
  .across { page: across; }
  .across + .stamp { page: across; }
  .stamp { break-before: avoid; margin-top: 5mm; padding: 1.5mm 2mm; font-size: 7.5pt; }
  .stamp dl { display: inline-block; width: 100%; }
  .warning { margin: 2mm 0; padding: 1mm 2mm; }
  .warning, .stamp, thead th, [class^="level-"] > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The foot of every printed page: the warning that must be seen, and the page number. */
export function sheetFoot(warnings: readonly string[]): string {
  const text = warnings.join(" · ");
  const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  const font = 'font: 8pt "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif';
  return `@page {
  @bottom-left { content: "${cssText(shown)}"; ${font}; font-weight: 700; color: #6b1010; }
  @bottom-right { content: counter(page) " / " counter(pages); ${font}; white-space: nowrap; }
}
`;
}

/** Text inside a CSS string: every character as its number, so that none can end the string or the style. */
export function cssText(text: string): string {
  return [...text].map((character) => `\\${character.codePointAt(0)?.toString(16).padStart(6, "0")}`).join("");
}
