/** Words that tell of someone's health or disability, in the four readings; French names stay French in all of them. */
const health = [
  'handicap|santé|médec|médic|malad|arrêt de travail|inapt|invalid|incapacité|autis|ergonom|réadapt|rééduc|accident',
  String.raw`\b(?:mdph|cdaph|rqth|esat|esrp|espo|ueros|cpam|carsat|at-mp|ime)\b`,
  'health|disab|doctor|medical|sick|illness|disease|injur|unfit|impair|ergonom|autis|rehabilit',
  'إعاق|معاق|معوق|صح[ةيّ]|طبيب|طب[يّ]|مرض|عجز|توحد|التوحّد|حادث|حوادث|تأهيل',
].join('|')
const tells = new RegExp(health, 'iu')

/** Whether a text may lie on anyone's screen: it names neither health nor disability. */
export function isDiscreet(text: string): boolean {
  return !tells.test(text)
}
