/** Viet Nam is seven hours ahead of UTC, all year. */
const AHEAD = 7 * 3_600_000;
const ZONED = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** The day that it was in Viet Nam, as `YYYY-MM-DD`; a time without a zone is Vietnamese time. */
export function vietnameseDate(date: string): string {
  const moment = ZONED.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(moment)) return date.slice(0, 10);
  return new Date(moment + AHEAD).toISOString().slice(0, 10);
}
