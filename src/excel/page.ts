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
