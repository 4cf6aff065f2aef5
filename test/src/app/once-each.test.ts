import { expect, test, vi } from 'vitest'
import { onceEach } from '../../../src/app/once-each.ts'

test('what is asked twice at once is made once, for each key', async () => {
  const make = vi.fn(async (key: string) => ({ key }))
  const once = onceEach(make)
  const [first, second, other] = await Promise.all([once('fr'), once('fr'), once('ar')])
  expect(second).toBe(first)
  expect(other).toEqual({ key: 'ar' })
  expect(await once('fr')).toBe(first)
  expect(make).toHaveBeenCalledTimes(2)
})

test('what was rejected is made again when it is asked again', async () => {
  const make = vi.fn(async () => 'words').mockRejectedValueOnce(new Error('cut off'))
  const once = onceEach(make)
  await expect(once('fr')).rejects.toThrow('cut off')
  expect(await once('fr')).toBe('words')
})
