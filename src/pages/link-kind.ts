/** What kind of page a link leads to: its words are `lien.…` of the screens. */
export type LinkKind = 'loi' | 'etat' | 'annuaire' | 'service' | 'langues' | 'autre'

const services = [
  'francetravail.fr',
  'agefiph.fr',
  'fiphfp.fr',
  'ameli.fr',
  'capemploi.info',
  'hautsdefrance.fr',
  'mon-cep.org',
  'apec.fr',
  'transitionspro-hdf.fr',
  'moncompteformation.gouv.fr',
]

const kinds: readonly { readonly kind: LinkKind; readonly found: RegExp }[] = [
  { kind: 'loi', found: /(?:^|\.)legifrance\.gouv\.fr$/u },
  { kind: 'annuaire', found: /^lannuaire\.|annuaire|^dora\./u },
  {
    kind: 'service',
    found: new RegExp(
      String.raw`(?:^|\.)(?:${services.map((one) => one.replaceAll('.', String.raw`\.`)).join('|')})$`,
      'u',
    ),
  },
  { kind: 'langues', found: /(?:^|\.)refugies\.info$/u },
  { kind: 'etat', found: /\.gouv\.fr$|(?:^|\.)service-public\.fr$/u },
]

/** What kind of page an address leads to, from its site. */
export function linkKind(url: string): LinkKind {
  const { hostname } = new URL(url)
  return kinds.find(({ found }) => found.test(hostname))?.kind ?? 'autre'
}
