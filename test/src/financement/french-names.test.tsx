import { expect, test } from 'vitest'
import { Confirm } from '../../../src/financement/detail.tsx'
import { print } from '../support/screens.tsx'

test('the OPCO that confirms is said to be French, in another language', () => {
  const heading = print(<Confirm nom="OPCO Santé" contacts={[]} />, { language: 'en' }).querySelector('h2')
  expect(heading?.textContent).toBe('Ask OPCO Santé to confirm it')
  expect(heading?.querySelector('[lang="fr"]')?.textContent).toBe('OPCO Santé')
})
