/** The day on which a website compared the contact: how old it is, and how it is said. */

/** How many months a comparison is good for. */
const goodFor = 6;

/** Whether a day is more than six calendar months before another; both as YYYY-MM-DD. */
export const isOld = (day: string, today: string) => today > monthsLater(day, goodFor);

/** The same day of a later month, or its last day where that month is shorter. */
function monthsLater(day: string, months: number) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The day in the words of the builder: 3 March 2026. */
export const dayInWords = (day: string) => words.format(new Date(day));
