import type { Bareme } from '../../../../content/schema/bareme.ts'
import { baremesNow } from '../../../../machines/cli/rules.ts'
import { readOpcoEp2020 } from '../../../../machines/financement/opco-ep-2020/demande.ts'
import { opcoEp2020 } from '../../../../machines/financement/opco-ep-2020/opco-ep-2020.ts'
import type { LigneId, Reponse } from '../../../../machines/financement/reponse.ts'

/** The real rule of 2020, checked. */
export const baremes: Readonly<Record<string, Bareme>> = baremesNow('opco-ep-2020-')

/** The parts of the rule of 2020. */
export const parts = Object.values(baremes)

/** A request as a caller writes it, without the name of the simulator. */
export type Request = Readonly<Record<string, string | number | boolean>>

/** What the rule of 2020 answers to a request that it accepts. */
export function ask(request: Request, rules = baremes): Reponse {
  const read = readOpcoEp2020({ simulateur: 'opco-ep-2020', ...request })
  if (!read.ok) throw new Error(read.erreur)
  return opcoEp2020(read.value, rules)
}

/** What is said against a request; null when it is accepted. */
export function errorOf(request: unknown): string | null {
  const read = readOpcoEp2020(request)
  return read.ok ? null : read.erreur
}

/** The euros of an answer, by line: their sum, or lowest and highest when the rule is in doubt. */
export function amounts({ lignes }: Reponse): Partial<Record<LigneId, number | readonly [number, number]>> {
  const ids = [...new Set(lignes.map(({ id }) => id))]
  return Object.fromEntries(
    ids.map((id) => {
      const same = lignes.filter((ligne) => ligne.id === id)
      const cents = (of: (ligne: (typeof same)[number]) => number): number =>
        same.reduce((sum, ligne) => sum + Math.round(of(ligne) * 100), 0) / 100
      const min = cents(({ montant }) => montant)
      const max = cents((ligne) => ligne['montant-max'] ?? ligne.montant)
      return [id, max === min ? min : [min, max]]
    }),
  )
}
