/** Every life told in tests/lives comes out on the record as the table says: dates, refusals, marks, stages. */
import { describe, expect, it } from 'vitest'
import { LIVES } from './index.ts'
import { runLife } from './life.ts'

describe.each(LIVES.map((life, index) => [`${life.procedure} ${index}`, life] as const))('%s', (_name, life) => {
  it(life.says, () => expect(runLife(life).differences).toEqual([]))
})
