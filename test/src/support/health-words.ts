/** What tells of health in the texts that people may send: read off the content, apart from the code that holds them back. */
const health = [
  'handicap|santé|médecin|médical|maladie|invalidité|inapt|autis|ergonom|rééducation|réadaptation|accident du travail|préreprise',
  'malvoyant|malentendant|aveugle|épileps|dépress|cancer|fauteuil|psychique|maison départementale des personnes',
  String.raw`\b(?:RQTH|CDAPH|ESRP|ESPO|UEROS|ESAT|Carsat|CPAM|AAH|PCH|CMI|TDAH|AT.MP|arrêts?)\b|\b(?:sourd|dyslex|dysprax|mental)`,
  'disab|health|sick leave|doctor|illness|epilep|depress|blind|hearing loss',
  String.raw`\bdeaf`,
  'إعاقة|معاق|صحة|الصحة|الصحي|طبيب|مرض|العجز|توحد|أصم|صمم|كفيف|نفسي|صرع|اكتئاب|إجازة مرضية',
].join('|')

function unmarked(text: string): string {
  return text.normalize('NFD').replaceAll(/[\p{M}\u2060]/gu, '')
}

const words = new RegExp(unmarked(health), 'iu')

/** Whether a text tells of someone's health, whatever is written above its letters. */
export function tellsOfHealth(text: string): boolean {
  return words.test(unmarked(text))
}
