import { describe, expect, test } from 'vitest'
import { questionsPage } from '../../../content/pages/questions.ts'
import { deskWords } from '../../../src/conseil/desk-words.ts'
import { finder } from '../../../src/conseil/find.ts'
import { aidesTrouvables, faitsTrouvables, isAilleurs } from '../../../src/conseil/trouvables.ts'
import { content } from '../../support/content.ts'
import { short } from '../support/result-screen.tsx'
import { inEach, spoken } from '../support/screens.tsx'

const find = inEach((language) => {
  const { t } = spoken[language]
  const words = deskWords(questionsPage(content, language), t)
  return finder([...faitsTrouvables(words, content.motsConseil, t), ...aidesTrouvables(short[language])])
})

/** What a counsellor types, and what must come first. */
const typed = `
62                      departement.pas-de-calais
59                      departement.nord
02                      departement.aisne
pas de calais           departement.pas-de-calais
pas-de-calais           departement.pas-de-calais
nord                    departement.nord
46 ans                  age.45-et-plus
19                      age.16-25
28                      age.26-29
accident du travail     at-mp.oui
at mp                   at-mp
maladie professionnelle at-mp.oui
arrêt                   arret
arrêt maladie           arret.oui
en arrêt                arret.oui
inapte                  inaptitude.averee
préreprise              inaptitude.risque
maintien                besoin.garder-emploi
maintien dans l'emploi  besoin.garder-emploi
sourd                   handicap.auditif
malvoyante              handicap.visuel
bipolaire               handicap.psychique
avc                     handicap.lesion-cerebrale
dys                     handicap.dys
rqth                    titre.oui
mission locale          accompagnement.mission-locale
cap emploi              accompagnement.cap-emploi
contrat de travail      statut.salarie
cdi                     contrat.cdi
cdd                     contrat.cdd
interimaire             contrat.interim
demandeur d'emploi      statut.demandeur-emploi
chômage                 statut.demandeur-emploi
deld                    chomage-longue-duree.oui
fonctionnaire           statut.agent-public
auto entrepreneur       statut.independant
apprenti                statut.alternant|apprenant.apprenti
esat                    statut.esat
qpv                     quartier-prioritaire.oui
bts                     diplome.bac-plus-2
sans diplome            diplome.aucun
immersion               besoin.decouvrir-metier
remobilisation          besoin.reprendre-pied
vae                     aide:vae
ptp                     aide:ptp
dea                     aide:dea
cep                     aide:cep
crpe                    aide:crpe
activ'projet            aide:activ-projet
activ’projet            aide:activ-projet
activ projet            aide:activ-projet
essai encadré           aide:essai-encadre
inclu pro               aide:inclupro-formation
opco ep                 opco.opco-ep
constructys             opco.constructys
diplôme                 diplome
âge                     age
ancienneté              anciennete
handicape moteur        handicap.moteur
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ {2,}| (?=\S+$)/u) as [words: string, first: string])

describe('what one types to go straight to a fact, an answer or a fiche', () => {
  test('is a word of the trade: the right thing comes first', () => {
    const wrong = typed.flatMap(([words, first]) => {
      const [found] = find.fr(words)
      return first.split('|').includes(found?.item.id ?? '')
        ? []
        : [`${words}: ${found?.item.id} for ${first}`]
    })
    expect(wrong).toEqual([])
  })

  test('is the same in another reading, and its own words there', () => {
    expect(find.en('62')[0]?.item.id).toBe('departement.pas-de-calais')
    expect(find.en('deaf')[0]?.item.id ?? find.en('hearing')[0]?.item.id).toBe('handicap.auditif')
    expect(find.ar('٦٢')[0]?.item.id).toBe('departement.pas-de-calais')
  })

  test('is several words: all of them count, a slip is forgiven, and nothing is made up', () => {
    expect(find.fr('contrat apprentissage')[0]?.item.id).toBe('contrat.apprentissage')
    expect(find.fr('malentendnat')[0]?.item.id).toBe('handicap.auditif')
    expect(find.fr('licorne')).toEqual([])
    expect(find.fr('cdi licorne')).toEqual([])
    expect(find.fr(' ')).toEqual([])
  })

  test.each(['inapte', 'CDI', '62', '٦٢', '46 ans', '60 ans', 'arrêt maladie', 'demandeur d’emploi'])(
    'names one thing: %s',
    (words) => {
      expect(find.fr(words).filter(({ named }) => named)).toHaveLength(1)
    },
  )

  test.each(['pas', 'moi', 'sans', 'elle', '0', '2', 'malentendnat', 'micro-entreprise', 'privée lille'])(
    'names nothing when it only begins a name, is near one, or is said of a thing: %s',
    (words) => {
      expect(find.fr(words).filter(({ named }) => named)).toEqual([])
    },
  )

  test('names several things when it does: none of them can be meant', () => {
    for (const words of ['oui', 'non', 'CFA'])
      expect(find.fr(words).filter(({ named }) => named).length).toBeGreaterThan(1)
  })

  test('a département’s number is no age, unless one says « ans »', () => {
    expect(find.fr('59')[0]?.item.id).toBe('departement.nord')
    expect(find.fr('59 ans')[0]?.item.id).toBe('age.45-et-plus')
  })

  test('what is of another case comes last, and is not named', () => {
    const person = (id: string): boolean => isAilleurs(id, { profil: 'beneficiaire' })
    const [first, ...others] = find.fr('privé', person)
    expect(first).toMatchObject({ item: { id: 'employeur.prive' }, named: true })
    expect(others.filter(({ named }) => named)).toEqual([])
    const seeker = (id: string): boolean =>
      isAilleurs(id, { profil: 'beneficiaire', statut: 'demandeur-emploi' })
    expect(find.fr('apprentissage', seeker)[0]?.item.id).toBe('besoin.alternance')
  })

  test('every word of the trade that authors wrote leads to its answer', () => {
    const lost = Object.entries(content.motsConseil).flatMap(([question, choices]) =>
      Object.entries(choices ?? {}).flatMap(([choice, mots]) =>
        (mots ?? [])
          .filter((mot) => !find.fr(mot).some(({ item: { id } }) => id === `${question}.${choice}`))
          .map((mot) => `${mot}: ${question}.${choice}`),
      ),
    )
    expect(lost).toEqual([])
  })
})
