import { expect, test } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { content } from '../../support/content.ts'
import { today } from '../../support/today.ts'

test('what the tests read is what the compiler gives', () => {
  expect(content).toStrictEqual(compile('.', today).content)
})
