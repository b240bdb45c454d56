/** A page across, as wide as the sheet, with margins as offices have them. */
export const PAGE_ACROSS = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  horizontalCentered: true,
} as const;

/** The footer of every page: whose it is, of which period, and which page of how many. */
export function footerOf(whose: string, period: string): { readonly oddFooter: string } {
  const text = whose.replaceAll("&", "&&");
  return { oddFooter: `&L${text}&C${period === "" ? "" : `Kỳ ${period}`}&RTrang &P/&N` };
}

/** The name of a sheet as a range cites it. */
export function citedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
