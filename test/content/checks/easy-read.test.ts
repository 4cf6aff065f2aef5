import { describe, expect, test } from 'vitest'
import { easyReadFaults, sentencesIn } from '../../../content/checks/easy-read.ts'
import { fiche, planted } from '../support/tree.ts'

const fifteen = 'Un deux trois quatre cinq six sept huit neuf dix onze douze a b c.'.replaceAll(/\w+/g, 'mot')

describe('an easy-read text', () => {
  test.each([
    'Vous avez 25 heures ou moins.',
    'La demande est acceptée par France Travail.',
    'Vous avez 2 mois.',
    'Appelez le 39 49 !',
    'Écrivez au Cap emploi de votre ville.',
    'Une association, par exemple.',
    fifteen,
    `${fifteen} ${fifteen}`,
  ])('may say « %s »', (text) => {
    expect(easyReadFaults(text)).toEqual([])
  })

  test.each([
    [`Encore ${fifteen}`, 'phrase de 16 mots ; 15 au plus'],
    [`Oui ? ${fifteen.slice(0, -1)} mot !`, 'phrase de 16 mots'],
    ['25 % du temps.', 'pas de « % »'],
    ['Vous avez deux mois.', '« deux » : en version simplifiée, un nombre s’écrit en chiffres'],
    ['Trente jours.', '« Trente »'],
    ['Le XXe siècle.', 'pas de chiffre romain'],
    ['Appelez ; écrivez.', '« ; » joint deux idées'],
    ['Votre conseiller – il vous connaît – appelle.', '« – » joint deux idées'],
    ['Un texte\nsur deux lignes.', 'retour à la ligne'],
    ['Un for\u00ADmateur.', 'trait d’union caché'],
    ['Un mot *important*.', '« * » s’affiche tel quel'],
    ['Des outils, des aides, etc.', 'pas de « etc. »'],
    ['Vous gardez 25 heures sur 100.', '« sur 100 » se comprend mal'],
    ['Le nombre de mois est libre.', '« libre »'],
    ['C’est facultatif.', '« facultatif »'],
    ['L’aide atteint ses limites.', '« limites »'],
    ['Vous touchez 712,40 euros.', '« 2,4 » : pas de virgule'],
    ['Vous cherchez. Ou vous travaillez.', 'ne commence pas par « Ou »'],
    ['Et vous cherchez.', 'ne commence pas par « Et »'],
    ['La demande est acceptée.', '« est acceptée » : qui le fait ?'],
    ['La demande n’est pas acceptée.', '« est pas acceptée » : qui le fait ?'],
    ['La convention doit être signée.', '« doit être signée » : qui le fait ?'],
    ['Vous choisissez librement.', '« librement »'],
    [
      'Un. Deux mots. Trois mots. Quatre mots. Cinq mots. Six mots.'.replaceAll(
        /Deux|Trois|Quatre|Cinq|Six/g,
        'Des',
      ),
      '6 phrases ; 5 au plus',
    ],
  ])('may not say « %s »', (text, fault) => {
    expect(easyReadFaults(text).join('\n')).toContain(fault)
  })

  test('keeps what is quoted in its sentence', () => {
    expect(
      sentencesIn('Dites : «\u00A0Bonjour. Je viens pour une aide.\u00A0» Ensuite, attendez.'),
    ).toHaveLength(2)
    expect(sentencesIn('Votre médecin dit : «\u00A0Je suis d’accord.\u00A0»')).toHaveLength(1)
  })

  test('is judged sentence by sentence, and each fault is told', () => {
    expect(easyReadFaults(`Encore ${fifteen} Deux % de plus.`)).toHaveLength(3)
  })
})

test('a fault is told with its file, its line and what to do', () => {
  const tree = planted()
  tree.change(fiche, 'Elle dure 3 mois.', 'Elle dure deux heures ; vous choisissez.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:37 · textes.fr-x-falc.duree[0] : « deux » : en version simplifiée, un nombre s’écrit en chiffres",
      "content/fiches/poe.yaml:37 · textes.fr-x-falc.duree[0] : « ; » joint deux idées : en version simplifiée, faites deux phrases",
    ]
  `)
})
