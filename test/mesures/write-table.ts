import { writeFileSync } from 'node:fs'
import { devices, numberOf, readings, row, table } from './in-french.ts'
import type { Cost, Journey } from './journeys.ts'
import type { Travelled } from './travel.ts'
import { resultsIn } from './write-results.ts'

/** A journey that was made, and what it cost. */
export type Measured = { readonly journey: Journey; readonly travelled: Travelled }

function figures(cost: Cost | null, { hand }: Journey): readonly string[] {
  if (cost === null) return ['–', '–', '–', '–', '–']
  const { gestes, ecrans, mots, pixels, resultat } = cost
  const made = `${numberOf(gestes)}${hand === 'clavier' ? ' touches' : ''}`
  return [made, ...[ecrans, mots, pixels, resultat].map((one) => numberOf(one))]
}

function part(measured: readonly Measured[], until: 'numero' | 'feuille'): string {
  return table(
    ['Qui', 'Gestes', 'Écrans', 'Mots lus', 'Pixels défilés', 'dont sur le résultat'],
    measured.map(({ journey, travelled }) => row([journey.qui, ...figures(travelled[until], journey)])),
  )
}

/** Writes what ten journeys cost to a page for people, beside what is promised and what was. */
export function writeTable(measured: readonly Measured[], day: string, file: string): void {
  writeFileSync(
    file,
    `# Mesures : dix personnes, du premier écran à la feuille

Mesuré le ${day} par \`npm run mesurer\`, dans Chromium, sur le site construit. Ne pas corriger à la main : la commande récrit cette page, sauf la dernière partie.

- Un **geste** : un appui, un clic ou une touche. Les lettres d’une note ne comptent pas. Au clavier, « Aller au contenu » passe l’en-tête.
- Les **mots lus** : ceux qu’on voit depuis le titre de l’écran jusqu’à ce qu’on touche. Ce qui est replié ne compte pas.
- Les **pixels défilés** : le moins qu’il faut pour voir ce qu’on cherche, au-dessus de la barre du bas.
- Le **bon numéro** : celui d’un service qui répond à cette personne, là où elle vit (ou son courriel, si elle veut écrire).

## Qui, et ce qui est promis

${table(
  ['Qui', 'Où', 'Promis', 'Le 28 novembre 2026'],
  measured.map(({ journey }) =>
    row([
      journey.qui,
      `${devices[journey.device]}${journey.language === 'fr' ? '' : `, ${readings[journey.language]}`}`,
      journey.objectif ?? '',
      journey.avant ?? '',
    ]),
  ),
)}

## Jusqu’au premier bon numéro

${part(measured, 'numero')}

Premier numéro en vue sur le résultat :

${measured.map(({ journey, travelled }) => `- ${journey.qui} : ${travelled.premier}`).join('\n')}

## Jusqu’à la feuille imprimée

${part(measured, 'feuille')}

Réponses données avant d’imprimer :

${measured.map(({ journey, travelled }) => `- ${journey.qui} : ${travelled.reponses}`).join('\n')}

${resultsIn(file)}`,
  )
}
