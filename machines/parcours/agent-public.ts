import { chart } from './chart.ts'
import { etape, fork } from './etape.ts'
import { diagnosticAuTravail } from './salarie.ts'
import { stage } from './stage.ts'
import { titre } from './titre.ts'

/** The schéma of a public agent: that of an employee, with the FIPHFP (guide, L4249-4326). */
export const agentPublic = chart.createMachine({
  id: 'agent-public',
  context: ({ input }) => input,
  initial: 'diagnostic',
  states: {
    diagnostic: diagnosticAuTravail,
    remobilisation: stage({
      'reprendre-pied': etape(titre, 'inaptitude'),
    }),
    preparation: stage({
      accompagnement: etape(titre, 'inaptitude'),
      definir: etape(titre, 'inaptitude'),
      decouvrir: etape(titre, 'inaptitude'),
      'reconnaissance-handicap': etape('titre'),
      preparer: etape(titre, fork('secteur', { 'transport-logistique': ['handicap'] })),
    }),
    formation: stage({
      reconversion: etape('formation-trouvee', titre, 'appui-en-formation'),
      subie: {
        meta: { etape: 'reconversion' },
        ...etape('arret', 'inaptitude', 'titre', 'formation-trouvee'),
      },
      developper: etape('formation-trouvee', titre, 'appui-en-formation'),
      'faire-reconnaitre': etape(titre),
    }),
    emploi: stage({
      garder: etape('inaptitude', 'arret', 'titre', 'suivi-insuffisant'),
      alternance: etape('age', titre),
      'trouver-emploi': etape('age', titre),
      experience: etape(titre, 'inaptitude'),
    }),
    fin: { id: 'fin', type: 'final' },
  },
})
