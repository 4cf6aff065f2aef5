import { isEasy, type Language } from '../../content/languages.ts'
import { dateFormat, localeOf, readTime } from '../formats.ts'

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** The first day of 2024 was a Monday. */
function nameOf(day: string, language: Language): string {
  const index = days.findIndex((one) => one === day)
  const date = new Date(Date.UTC(2024, 0, index + 1))
  return dateFormat(localeOf(language), { weekday: 'long' }).format(date)
}

/** Opening hours as people read them, one text a day or a range of days: `Mo-We 09:00-12:00` → « lundi – mercredi : 9 h – 12 h », « lundi à mercredi : 9 h à 12 h » in easy reading. */
export function readHours(horaires: string, language: Language): readonly string[] {
  return horaires.split('; ').map((part) => {
    const [when = '', ranges = ''] = part.split(' ')
    const named = when.split('-').map((day) => nameOf(day, language))
    const open = ranges.split(',').map((range) => range.split('-').map((time) => readTime(time, language)))
    // A word where others have a sign to work out.
    const to = isEasy(language) ? ' à ' : ' – '
    const colon = language === 'en' || language === 'ar' ? ':' : '\u00a0:'
    return `${named.join(to)}${colon} ${open.map((range) => range.join(to)).join(isEasy(language) ? ' et ' : ', ')}`
  })
}
