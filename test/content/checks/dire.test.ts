import { expect, test } from 'vitest'
import { direFaults } from '../../../content/checks/dire.ts'
import { fiche, planted } from '../support/tree.ts'

const names = [
  'Essai encadré',
  'essai encadré',
  'RQTH',
  'Reconnaissance de la qualité de travailleur handicapé',
]

test.each([
  ['fr', 'Je voudrais savoir comment demander un essai encadré.'],
  ['fr-x-falc', 'J’aimerais demander une reconnaissance de la qualité de travailleur handicapé.'],
  ['fr', 'Je voudrais joindre le Conseil départemental pour une solution intéressante.'],
  ['en', 'I would like to know how to ask for an essai encadré.'],
  ['ar', 'أودّ أن أعرف كيف تُطلب تجربة في منصب (essai encadré)، وكيف يُطبّق ذلك.'],
] as const)('in %s, « %s » can be said', (language, text) => {
  expect(direFaults(text, { language, names })).toEqual([])
})

test.each([
  ['fr', 'Je voudrais demander un essai pour moi.', '« pour moi »'],
  ['fr', 'Je voudrais demander un essai à mon employeur.', '« mon »'],
  ['fr', 'Je suis malade, que dois-je demander.', '« malad »'],
  ['fr', 'Je suis en arrêt.', '« arret »'],
  ['fr', 'Demander un essai encadré.', '« je »'],
  ['fr', 'Je demande un essai encadré', 'finit par un point'],
  ['fr', 'Je demande un essai. Je suis pressé.', 'une seule phrase'],
  ['fr', `Je ${'demande '.repeat(20)}.`, '21 mots'],
  ['en', 'I ask for my trial.', '« my »'],
  ['en', 'I am on sick leave.', '« sick »'],
  ['en', 'Please explain the trial.', '« je »'],
  ['ar', 'أريد أن أعرف حقوق المريض.', '« مريض »'],
  ['ar', 'أريد هذا العمل لي.', '« لي »'],
  ['ar', 'كيف تُطلب هذه التجربة.', '« je »'],
] as const)('in %s, « %s » is refused', (language, text, why) => {
  const [fault, ...others] = direFaults(text, { language, names })
  expect(fault).toContain(why)
  expect(others).toEqual([])
})

test('what is wrong with what to say on the phone is told with its place', () => {
  const tree = planted()
  tree.change(fiche, 'dire: Je voudrais demander une POE.', 'dire: Je suis malade.')
  tree.change('etapes-avant.yaml', 'en: I ', 'en: For my case I ')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/etapes-avant.yaml:61 · [0].dire.en : « my » : un proche ou un employeur dit la même phrase ; nommez le dispositif, pas la personne",
      "content/fiches/poe.yaml:18 · textes.fr.dire : « malad » parle de santé : hors du nom du dispositif, on n’en dit rien au téléphone",
    ]
  `)
})
