import { ask, askIfUseful } from './ask.ts'
import { besoin } from './besoin.ts'
import { chart } from './chart.ts'
import { etape, fork } from './etape.ts'
import { titre } from './titre.ts'
import { stage } from './stage.ts'

/** A change of trade: the étape that answers the need of a training is another one. */
const reconversion = { sauf: { 'se-former': '#reconversion', financer: '#reconversion' } } as const

/** The way in of who has a job: to leave one’s trade by choice (« souhaitée ») or not (« subie »), or to move on where one is (« évoluer »); then the need. */
export const diagnosticAuTravail = {
  meta: { etape: 'accompagnement' },
  initial: 'departement',
  states: {
    departement: ask('departement', { '*': 'motif' }),
    motif: askIfUseful('motif', {
      'envie-de-changer': 'souhaitee',
      sante: 'subie',
      evoluer: 'evoluer',
      '*': 'sans-motif',
    }),
    souhaitee: besoin(reconversion),
    subie: besoin({ sauf: { 'se-former': '#subie', financer: '#subie' } }),
    evoluer: besoin(),
    'sans-motif': besoin(),
  },
}

/** The contract, then who the employer is, or for a temp worker whether work made them ill. */
const contrat = fork('contrat', {
  cdi: ['employeur'],
  cdd: ['employeur'],
  cui: ['employeur'],
  'ne-sait-pas': ['employeur'],
  interim: ['at-mp'],
})

/** The title; with one, support in training; without, health: a title can be asked for. */
const titreEtAppui = fork('titre', {
  oui: ['appui-en-formation'],
  'en-cours': ['appui-en-formation'],
  ...titre.ways,
})

/** The schéma of an employee (guide, L210-390): why they think of a change, then the étape that answers the need. */
export const salarie = chart.createMachine({
  id: 'salarie',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnosticAuTravail,
    remobilisation: stage({
      'reprendre-pied': etape('arret', titre, 'inaptitude'),
    }),
    preparation: stage({
      accompagnement: etape('employeur', 'titre', 'arret', 'inaptitude'),
      definir: etape('employeur', 'titre', 'inaptitude', 'arret'),
      decouvrir: etape('arret', titre),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(
        'titre',
        'origine',
        fork('secteur', { 'sport-animation': ['diplome'], 'transport-logistique': ['handicap'] }),
      ),
    }),
    formation: stage({
      reconversion: etape(contrat, titre, 'anciennete'),
      subie: { meta: { etape: 'reconversion' }, ...etape('arret', 'inaptitude', 'contrat', 'titre') },
      developper: etape('formation-trouvee', 'contrat', 'employeur', titreEtAppui),
      'faire-reconnaitre': etape('employeur', titre),
    }),
    emploi: stage({
      garder: etape('arret', 'inaptitude', 'employeur', 'titre'),
      alternance: etape(fork('contrat', { interim: ['at-mp'] }), 'age', titre),
      'trouver-emploi': etape(
        fork('contrat', { cui: ['employeur-pret'], cddi: ['employeur-pret'] }),
        'age',
        'titre',
      ),
      experience: etape(titre, 'inaptitude', 'contrat'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
