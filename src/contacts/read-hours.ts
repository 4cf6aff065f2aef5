import type { Language } from '../../content/languages.ts'
import { localeOf } from '../formats.ts'

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const

/** The first day of 2024 was a Monday. */
function nameOf(day: string, language: Language): string {
  const index = days.findIndex((one) => one === day)
  const date = new Date(Date.UTC(2024, 0, index + 1))
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(date)
}

function timeOf(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':')
  if (language === 'en' || language === 'ar') return `${Number(hour)}:${minute}`
  // An hour stays on its line.
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

/** Opening hours as people read them, one text a day or a range of days: `Mo-We 09:00-12:00` → « lundi – mercredi : 9 h – 12 h ». */
export function readHours(horaires: string, language: Language): readonly string[] {
  return horaires.split('; ').map((part) => {
    const [when = '', ranges = ''] = part.split(' ')
    const named = when.split('-').map((day) => nameOf(day, language))
    const open = ranges.split(',').map((range) =>
      range
        .split('-')
        .map((time) => timeOf(time, language))
        .join(' – '),
    )
    const colon = language === 'en' || language === 'ar' ? ':' : '\u00a0:'
    return `${named.join(' – ')}${colon} ${open.join(', ')}`
  })
}
