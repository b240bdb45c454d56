/*
 * The calendar, and the day that it was in Viet Nam.
 */

const MINUTES = 1_440;
/** Viet Nam is seven hours ahead of UTC, all year. */
const AHEAD = 420;
const SECONDS = MINUTES * 60;
const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::([\d.]+))?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?$/;

/** When something was, in Viet Nam: the number of the day and, where a time is stated, the seconds since midnight. */
export interface Moment {
  readonly day: number;
  readonly second: number | null;
}

/** The Vietnamese day and time of a date; a time without a zone is Vietnamese time. */
export function momentOf(date: string): Moment {
  // A day without a time, as most dates are: `YYYY-MM-DD`.
  if (date.length === 10) {
    const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
    return { day: dayNumber(Number(year), Number(month), Number(day)), second: null };
  }
  const [, year, month, day, hour, minute, second = 0, utc, sign, zoneHour = 0, zoneMinute = 0] = TIME.exec(date) ?? [];
  const number = dayNumber(Number(year), Number(month), Number(day));
  if (hour === undefined) return { day: number, second: null };
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (utc === undefined && sign === undefined) return { day: number, second: seconds };
  const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === "-" ? -1 : 1);
  const local = seconds + (AHEAD - zone) * 60;
  const days = Math.floor(local / SECONDS);
  return { day: number + days, second: local - days * SECONDS };
}

/** Whether the second moment is before the first: on a day before, or where both have a time, earlier on that day. */
export function goesBack(first: Moment, second: Moment): boolean {
  if (first.day !== second.day) return second.day < first.day;
  return first.second !== null && second.second !== null && second.second < first.second;
}

/** Days since a day long ago, by the calendar that is used everywhere: years count from March, so that a leap day comes last. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month < 3 ? year - 1 : year;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day;
}

/** How many days a month has in every year. */
export function daysInMonth(month: number): number {
  return month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day so many days after another one; before it, where they are less than none. */
export function dayAfter(date: string, days: number): string {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  day += days;
  for (; day < 1; day += lengthOf(year, month)) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  for (; day > lengthOf(year, month); [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) {
    day -= lengthOf(year, month);
  }
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : daysInMonth(month);
}

/** The day that it was in Viet Nam, as `YYYY-MM-DD`. */
export function vietnameseDate(date: string): string {
  const stated = date.slice(0, 10);
  return dayAfter(stated, momentOf(date).day - momentOf(stated).day);
}

/** The time that it was in Viet Nam with its zone, as `23:05 +07:00`, with seconds where they are stated; `null` where no time is. */
export function vietnameseTime(date: string): string | null {
  const { second } = momentOf(date);
  if (second === null) return null;
  const minutes = Math.floor(second / 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((one) => String(one).padStart(2, "0"));
  const seconds = TIME.exec(date)?.[6];
  return `${hour}:${minute}${seconds === undefined ? "" : `:${seconds}`} +07:00`;
}
