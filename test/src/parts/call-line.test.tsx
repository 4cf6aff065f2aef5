import { expect, test } from 'vitest'
import { WritesContext } from '../../../src/parts/writes-context.ts'
import { CallLine } from '../../../src/parts/call-line.tsx'
import { resultFor } from '../support/result-screen.tsx'
import { show } from '../support/screens.tsx'

test('who does not phone reads how their agency is reached in sign language or text; who phones does not', () => {
  const deaf = { statut: 'demandeur-emploi', handicap: 'auditif', besoin: 'se-former', departement: 'nord' }
  const called = resultFor(deaf).first?.appeler
  if (!called) throw new Error('nobody is called')
  const shown = (writes: boolean) =>
    show(
      <WritesContext value={writes}>
        <CallLine appeler={called} />
      </WritesContext>,
    ).container.textContent
  expect(shown(true)).toContain('langue des signes par vidéo')
  expect(shown(false)).not.toContain('langue des signes')
})
