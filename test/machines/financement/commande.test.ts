import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../../machines/cli/answer.ts'
import { parseInput } from '../../../machines/cli/io.ts'
import { lignesPossibles } from '../../../machines/financement/reponse.ts'

async function financer(stdin: string) {
  const child = spawn(process.execPath, ['machines/cli/financer.ts'], { stdio: 'pipe' })
  const closed = new Promise<number | null>((done) => child.on('close', done))
  child.stdin.end(stdin)
  const [status, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)])
  return { status, stdout, stderr }
}

/** Why the command refuses a text, by the way it takes; null when it does not. */
function refusalOf(stdin: string): string | null {
  const input = parseInput(stdin)
  const answer = input.ok ? answerTo(input.value) : input
  return answer.ok ? null : answer.erreur
}

const mobilite = {
  simulateur: 'mobilite',
  opco: 'afdas',
  contrat: 'apprentissage',
  convention: 'mise-a-disposition',
  pays: 'PT',
  duree: { semaines: 3, jours: 0 },
  niveau: 'bac',
  ultramarin: false,
  frais: { nuitees: 0, repas: 0, transport: 0, reels: 0, 'heures-payees': 0, 'protection-sociale': 0 },
  ieg: false,
  mois: 1,
}

describe.concurrent('the command', () => {
  test('answers on standard output alone, in the agreed shape', async () => {
    const { status, stdout, stderr } = await financer(JSON.stringify(mobilite))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>
    expect(Object.keys(answer)).toEqual([
      'lignes',
      'non-finance',
      'avertissements',
      'justificatifs',
      'source',
    ])
    expect(answer['lignes']).toMatchObject([
      { id: 'forfait-organisation', montant: 440, ht: false, plafonne: false },
      { id: 'frais-apprenti', montant: 1000, ht: true, plafonne: false },
    ])
    for (const { id, calcul } of answer['lignes'] as readonly {
      readonly id: string
      readonly calcul: string
    }[]) {
      expect(lignesPossibles).toContain(id)
      expect(calcul).toMatch(/\d/u)
    }
    expect((answer['lignes'] as readonly object[]).map((ligne) => Object.keys(ligne).join(' '))).toEqual([
      'id libelle montant montant-max ht calcul plafonne source',
      'id libelle montant ht calcul plafonne source',
    ])
  })

  test('exits with 2 and says why on standard error alone', async () => {
    const { status, stdout, stderr } = await financer('{"simulateur": "loto"}')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({ erreur: refusalOf('{"simulateur": "loto"}') })
  })
})

test.each([
  ['nothing', '', 'vide'],
  ['an unknown simulator', '{"simulateur": "loto"}', 'loto'],
  ['a key written twice', '{"simulateur": "mobilite", "simulateur": "mobilite"}', 'deux fois'],
  ['5 000 lists in one another', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'un objet JSON'],
])('says why it refuses %s', (_, stdin, why) => {
  expect(refusalOf(stdin)).toContain(why)
})
