// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { pagesCherchees } from '../../../content/pages/pages-cherchees.ts'
import { plainRoutes } from '../../../src/routes.ts'
import { searchIn } from '../support/search.ts'

/** What people type, and the answer they should meet first. */
const queries: Readonly<Record<Language, readonly (readonly [query: string, first: string])[]>> = {
  fr: [
    // Acronyms, however they are written.
    ['RQTH', 'mot-rqth'],
    ['rqt h', 'mot-rqth'],
    ['R.Q.T.H.', 'mot-rqth'],
    ['r q t h', 'mot-rqth'],
    ['rqht', 'mot-rqth'],
    ['c’est quoi la RQTH ?', 'mot-rqth'],
    ['VAE', 'vae'],
    ['v.a.e.', 'vae'],
    ['CPF', 'cpf-c2p-fipu'],
    ['c2p', 'cpf-c2p-fipu'],
    ['AT/MP', 'mot-at-mp'],
    ['at mp', 'mot-at-mp'],
    ['POEI', 'poe'],
    ['poe-i', 'poe'],
    ['POE collective', 'poe'],
    ['PMSMP', 'pmsmp'],
    ['Pro-A', 'pro-a'],
    ['pro a', 'pro-a'],
    ['proA', 'pro-a'],
    ['2 ASF', '2asf'],
    ['b.c.', 'bilan-competences'],
    ['CAR', 'car'],
    ['contrat CAR', 'car'],
    ['DE', 'mot-de'],
    ['c a p', 'mot-cap'],
    ['C.A.P', 'mot-cap'],
    ['ESAT', 'mot-esat'],
    ['MDPH', 'acteur-mdph'],
    ['mdhp', 'acteur-mdph'],
    ['CPAM', 'acteur-cpam'],
    ['rsa', 'mot-rsa'],
    ['ESRP', 'espo-esrp-ueros'],
    // What acronyms mean.
    ['reconnaissance de la qualité de travailleur handicapé', 'demander-rqth'],
    ['demander la rqth', 'demander-rqth'],
    ['erasmus', 'mobilite'],
    ['fongecif', 'acteur-transitions-pro'],
    ['validation des acquis de l’expérience', 'vae'],
    ['compte personnel de formation', 'cpf-c2p-fipu'],
    ['préparation opérationnelle à l’emploi', 'poe'],
    ['maison départementale des personnes handicapées', 'acteur-mdph'],
    ['centre de réadaptation professionnelle', 'espo-esrp-ueros'],
    // Other names, of today and of yesterday.
    ['pôle emploi', 'acteur-france-travail'],
    ['ANPE', 'acteur-france-travail'],
    ['CIF', 'ptp'],
    ['mon compte formation', 'cpf-c2p-fipu'],
    ['contrat pro', 'contrat-professionnalisation'],
    ['plan de formation', 'pdc'],
    ['job coach', 'dea'],
    ['maison du handicap', 'acteur-mdph'],
    ['sécurité sociale', 'acteur-cpam'],
    ['ameli', 'acteur-cpam'],
    ['assistante sociale', 'acteur-departement'],
    ['transitions collectives', 'periode-reconversion'],
    // Typing mistakes.
    ['aras', 'acteur-mdph'],
    ['aprentissage', 'contrat-apprentissage'],
    ['apprentisage', 'contrat-apprentissage'],
    ['bilan de competances', 'bilan-competences'],
    ['validation des aquis', 'vae'],
    ['contra professionalisation', 'contrat-professionnalisation'],
    ['alternence', 'contrat-apprentissage'],
    ['agefif', 'acteur-agefiph'],
    ['agefip', 'acteur-agefiph'],
    ['mission lokale', 'acteur-missions-locales'],
    ['pole enploi', 'acteur-france-travail'],
    ['handi action', 'motivaction-handyaction'],
    ['imersion', 'pmsmp'],
    ['reeducation profesionelle', 'crpe'],
    // Accents, capitals, plurals, other endings.
    ['ETUDES ERGONOMIQUES', 'etudes-ergonomiques'],
    ['ergonomie', 'etudes-ergonomiques'],
    ['essais encadres', 'essai-encadre'],
    ['missions locales', 'acteur-missions-locales'],
    ['formation accompagnee', 'dfa'],
    ['comete', 'acteur-comete'],
    ['je veux mourir', 'acteur-3114'],
    ['idées noires', 'acteur-3114'],
    ['agephip', 'acteur-agefiph'],
    ['actalians', 'opco-ep'],
    ['sesame', 'sesame'],
    ['differents et competents', 'rae'],
    ['apprenti', 'contrat-apprentissage'],
    // Glued, spaced, elided.
    ['capemploi', 'acteur-cap-emploi'],
    ['cap-emploi', 'acteur-cap-emploi'],
    ['francetravail', 'acteur-france-travail'],
    ['activprojet', 'activ-projet'],
    ['activ projet', 'activ-projet'],
    ['handyaction', 'motivaction-handyaction'],
    ['duo day', 'duoday'],
    ['pass pas', 'pass-pas'],
    ['opco2i', 'opco-2i'],
    ['l’apprentissage', 'contrat-apprentissage'],
    ["d'apprentissage", 'contrat-apprentissage'],
    ['carif oref', 'acteur-c2rp'],
    // While it is being typed.
    ['apprentiss', 'contrat-apprentissage'],
    ['france trava', 'acteur-france-travail'],
    ['ergono', 'etudes-ergonomiques'],
    ['bilan de', 'bilan-competences'],
    // Trades, sectors and numbers lead to an OPCO.
    ['boulanger', 'opco-ep'],
    ['coiffeuse', 'opco-ep'],
    ['garage', 'opco-mobilites'],
    ['intérim', 'akto'],
    ['auto école', 'opco-mobilites'],
    ['1979', 'akto'],
    ['IDCC 16', 'opco-mobilites'],
    ['aide à domicile', 'uniformation'],
    // In one’s own words.
    ['je suis en arrêt et je veux changer de métier', 'essai-encadre'],
    ['arrêt de travail', 'essai-encadre'],
    ['je veux changer de métier', 'ptp'],
    ['comment devenir apprenti', 'contrat-apprentissage'],
    ['prêt de matériel', 'pret-materiel'],
    ['autisme', 'pass-pas'],
    ['médecin du travail', 'acteur-medecine-du-travail'],
    ['fonction publique', 'aides-fiphfp'],
  ],
  'fr-x-falc': [
    ['RQTH', 'mot-rqth'],
    ['aprentissage', 'contrat-apprentissage'],
    ['bilan de competances', 'bilan-competences'],
    ['cap emploi', 'acteur-cap-emploi'],
    ['stage', 'pmsmp'],
    ['boulangerie', 'opco-ep'],
    ['rqt h', 'mot-rqth'],
  ],
  en: [
    ['apprenticeship', 'contrat-apprentissage'],
    ['aprenticeships', 'contrat-apprentissage'],
    ['sick leave', 'essai-encadre'],
    ['skills review', 'bilan-competences'],
    ['equipment loan', 'pret-materiel'],
    ['job coach', 'dea'],
    ['RQTH', 'mot-rqth'],
    ['bilan de compétences', 'bilan-competences'],
    ['Cap emploi', 'acteur-cap-emploi'],
    ['autism', 'pass-pas'],
  ],
  ar: [
    ['عقد التلمذة', 'contrat-apprentissage'],
    ['التلمذة المهنية', 'contrat-apprentissage'],
    ['معدات', 'pret-materiel'],
    ['العمل مع مرافقة', 'dea'],
    ['تقييم المهارات', 'bilan-competences'],
    ['التوحد', 'pass-pas'],
    ['RQTH', 'mot-rqth'],
    ['rqt h', 'mot-rqth'],
    ['Cap emploi', 'acteur-cap-emploi'],
    ['bilan de competances', 'bilan-competences'],
  ],
}

describe.each(Object.entries(queries))('in %s', (language, table) => {
  const ask = searchIn(language as Language)

  test.each(table)('« %s » meets %s first', (query, first) => {
    expect(ask(query)[0]?.document.id).toBe(first)
  })
})

test('every other page that is found has an address', () => {
  expect(plainRoutes).toEqual(expect.arrayContaining(Object.keys(pagesCherchees)))
})

describe('what is not there', () => {
  const ask = searchIn('fr')

  test.each(['banane', 'lasagne', 'xqzwv', '???', '🙂', '0000', 'bakery'])(
    '« %s » finds nothing',
    (query) => {
      expect(ask(query)).toEqual([])
    },
  )
})
