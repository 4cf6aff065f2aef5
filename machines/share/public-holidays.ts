const day = 86_400_000

/** Public holidays of metropolitan France that keep their date, as `MM-DD`. */
const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

/** Those that follow Easter, in days after it: Easter Monday, Ascension Day, Whit Monday. */
const movable = [1, 39, 50]

/** Easter Sunday, as Oudin reckons it in the Gregorian calendar. */
function easterOf(year: number): number {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const leap = century - Math.floor(century / 4)
  const epact = (leap - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const early = epact > 28 || (epact === 28 && golden > 10) ? 1 : 0
  const moon = epact - early
  const weekday = (year + Math.floor(year / 4) + moon + 2 - leap) % 7
  return Date.UTC(year, 2, 28 + moon - weekday)
}

/** The public holidays of a year in metropolitan France, as `2026-12-25`. */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterOf(year)
  return [
    ...fixed.map((date) => `${year}-${date}`),
    ...movable.map((days) => new Date(easter + days * day).toISOString().slice(0, 10)),
  ]
}
