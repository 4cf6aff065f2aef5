import { expect, test } from 'vitest'
import { dialTelephone, readTelephone } from '../../content/telephone.ts'

test.each([
  ['03 23 08 40 20', '03 23 08 40 20', '+33323084020'],
  ['0323084020', '03 23 08 40 20', '+33323084020'],
  ['03.23.08.40.20', '03 23 08 40 20', '+33323084020'],
  ['+33 3 23 08 40 20', '03 23 08 40 20', '+33323084020'],
  ['+33 (0)3 23 08 40 20', '03 23 08 40 20', '+33323084020'],
  ['0033323084020', '03 23 08 40 20', '+33323084020'],
  ['0 800 11 10 09', '0 800 11 10 09', '+33800111009'],
  ['0800111009', '0 800 11 10 09', '+33800111009'],
  ['3949', '39 49', '3949'],
  ['39 49', '39 49', '3949'],
  ['115', '115', '115'],
])('%s is read « %s » and dialled %s', (text, read, dialled) => {
  expect(readTelephone(text)).toBe(read)
  expect(dialTelephone(read)).toBe(dialled)
})

test.each(['', 'voir le site', '12', '01 02 03', '+32 2 555 12 12', '03 23 08 40 201'])(
  '« %s » is not a number',
  (text) => {
    expect(readTelephone(text)).toBeUndefined()
  },
)
