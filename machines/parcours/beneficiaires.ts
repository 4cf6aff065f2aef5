import { audience } from './audience.ts'

/** Which question comes next for a job seeker, along the guide's schéma (L391-597). */
export const demandeurEmploi = audience(
  'demandeur-emploi',
  {
    'reprendre-pied': ['titre', 'age', 'rsa', 'sante-declaree', 'appui-en-formation'],
    'definir-projet': ['titre', 'age', 'rsa', 'sante-declaree', 'appui-en-formation'],
    'decouvrir-metier': ['titre', 'age'],
    'preparer-formation': ['titre', 'age', 'secteur'],
    'se-former': ['inscription', 'rsa', 'employeur-pret', 'titre', 'appui-en-formation'],
    financer: ['inscription', 'rsa', 'employeur-pret', 'titre', 'appui-en-formation'],
    alternance: ['age', 'titre', 'origine'],
    'faire-reconnaitre': ['titre'],
    'gagner-experience': ['titre', 'age', 'suivi-insuffisant'],
    '*': ['titre', 'age', 'inscription', 'appui-en-formation'],
  },
  { sport: ['quartier-prioritaire', 'diplome'], masquer: ['garder-emploi'] },
)

/** Which question comes next for an employee, along the guide's schéma (L210-390). */
export const salarie = audience(
  'salarie',
  {
    'reprendre-pied': ['arret', 'titre', 'inaptitude'],
    'definir-projet': ['titre', 'inaptitude', 'arret'],
    'decouvrir-metier': ['arret', 'titre'],
    'preparer-formation': ['titre', 'origine', 'secteur'],
    'se-former': ['contrat', 'arret', 'inaptitude', 'titre'],
    financer: ['contrat', 'arret', 'inaptitude', 'titre'],
    alternance: ['contrat', 'age', 'titre'],
    'faire-reconnaitre': ['employeur', 'titre'],
    'gagner-experience': ['titre', 'inaptitude', 'contrat'],
    'garder-emploi': ['arret', 'inaptitude', 'titre', 'suivi-insuffisant'],
    '*': ['titre', 'arret', 'inaptitude'],
  },
  { before: ['motif'], sport: ['diplome'] },
)

/** Which question comes next for a public agent: the salarié's schéma, with the FIPHFP (L4249-4326). */
export const agentPublic = audience(
  'agent-public',
  {
    'preparer-formation': ['titre', 'secteur'],
    alternance: ['age', 'titre'],
    'faire-reconnaitre': ['titre'],
    'garder-emploi': ['inaptitude', 'titre', 'arret', 'suivi-insuffisant'],
    '*': ['titre', 'inaptitude'],
  },
  { before: ['motif'] },
)

/** Which question comes next for someone self-employed. */
export const independant = audience('independant', {
  'preparer-formation': ['titre', 'secteur'],
  alternance: ['age', 'titre'],
  'faire-reconnaitre': ['titre'],
  '*': ['titre', 'inaptitude'],
})

/** Which question comes next for someone in a work-study contract. */
export const alternant = audience(
  'alternant',
  {
    'preparer-formation': ['titre', 'secteur'],
    alternance: ['age', 'titre'],
    'garder-emploi': ['titre', 'arret', 'inaptitude', 'appui-en-formation'],
    '*': ['titre', 'inaptitude', 'appui-en-formation'],
  },
  { sport: ['diplome'] },
)

/** Which question comes next for someone in training. */
export const stagiaireFormation = audience(
  'stagiaire-formation',
  {
    'preparer-formation': ['titre', 'age', 'secteur'],
    'se-former': ['titre', 'rsa', 'appui-en-formation'],
    financer: ['titre', 'rsa', 'appui-en-formation'],
    alternance: ['age', 'titre', 'appui-en-formation'],
    '*': ['titre', 'age', 'appui-en-formation'],
  },
  { sport: ['quartier-prioritaire', 'diplome'], masquer: ['garder-emploi'] },
)

/** Which question comes next for someone who works in an ESAT. */
export const esat = audience('esat', {
  'preparer-formation': ['titre', 'secteur'],
  alternance: ['age', 'titre', 'origine'],
  '*': ['titre', 'age', 'suivi-insuffisant'],
})

/** Which question comes next for a pupil or a student, from an IME or not. */
export const scolaire = audience(
  'scolaire',
  {
    '*': ['age', 'origine', 'titre'],
  },
  { masquer: ['garder-emploi', 'financer'] },
)

/** First bearings for someone who does not know their status: what is open to many. */
export const premiersReperes = audience(
  'premiers-reperes',
  {
    'preparer-formation': ['titre', 'age', 'secteur'],
    '*': ['titre', 'age', 'appui-en-formation'],
  },
  { sport: ['quartier-prioritaire', 'diplome'] },
)
