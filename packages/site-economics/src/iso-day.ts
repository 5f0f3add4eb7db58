/**
 * A day some years later, as `2028-09-01`; 29 February becomes 28 February where the year has none.
 *
 * @param day - ISO date
 */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4) === "-02-29" && !leap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}`;
}

/**
 * Day of the next European report on or after a day, and the calendar year that it is about: 15 September 2024 first, then
 * every 15 May (Delegated Regulation (EU) 2024/1364, article 3).
 */
export function nextReportDay(asOf: string): { readonly day: string; readonly reportedYear: number } {
  if (asOf <= "2024-09-15") return { day: "2024-09-15", reportedYear: 2023 };
  const year = Number(asOf.slice(0, 4));
  const due = asOf <= `${asOf.slice(0, 4)}-05-15` ? year : year + 1;
  return { day: `${due}-05-15`, reportedYear: due - 1 };
}
