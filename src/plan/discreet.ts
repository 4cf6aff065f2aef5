/** Words that tell of someone's health or disability, in the four readings, as `bare` leaves them; French names stay French in all of them. */
const health = [
  'handicap|handy|essai encadre|entreprises? adaptee|adapted compan|sante|medec|medic|malad|inapt|invalid|incapacit|ergonom|readapt|reeduc|accident|prereprise|fauteuil|langue des signes',
  'autis|epilep|cancer|psychi|psycho|malvoyan|malentendan|aveugl|depressi',
  String.raw`\b(?:sourd|dys|mental|arrets?\b)`,
  String.raw`\b(?:cdaph|mdph|rqth|esat|esrp|espo|ueros|cpam|carsat|at[-/ ]?mp|ime|aah|pch|cmi|tdah)\b`,
  'health|disab|doctor|medical|sick|illness|disease|injur|unfit|impair|rehabilit|blind|hearing|wheelchair|sign language',
  String.raw`\b(?:deaf|adhd)`,
  'مؤسسة مكيفة|اعاق|معاق|معوق|صح[ةي]|طبي|الطب|مرض|مريض|عجز|توحد|حادث|حوادث|تاهيل|صمم|كفيف|مكفوف|نفسي|صرع|اكتئاب|سرطان|كرسي متحرك',
  String.raw`(?:^|[^\p{L}])و?[بلك]?(?:ال|ل)?(?:اصم|صم)(?!\p{L})`,
].map((words) => words.normalize('NFD').replaceAll(/\p{M}/gu, ''))
const tells = new RegExp(health.join('|'), 'iu')

/** A text without what is written above and under its letters, nor what only holds it together on a line. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}\u2060\u0640]/gu, '')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
}

/** Whether a text may lie on anyone's screen: it names neither health nor disability; an institution may be named. */
export function isDiscreet(text: string): boolean {
  return !tells.test(bare(text))
}

/** The start of a part of a name, before what it is a service of. */
function headOf(part: string): string {
  const whole = part.replaceAll(/\s*\([^)]*\)/g, (aside) => (isDiscreet(aside) ? aside : ''))
  const [head = ''] = whole.split(/\s(?=(?:de|du|des)\s|d[’']|de l[’'])/u)
  return [whole, head].find(isDiscreet) ?? ''
}

/** What is left of someone's name when what tells of health is taken out; null when that names nobody. */
export function discreetName(name: string): string | null {
  if (isDiscreet(name)) return name
  const [first = '', ...rest] = name.split(', ').map(headOf)
  return first === '' ? null : [first, ...rest.filter((part) => part !== '')].join(', ')
}
