/** What set-up leads to exists as a page, in the order in which a county gets running, with words in both languages. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zhCn } from '#web/words/zh-cn.ts'
import { NEXT_STEPS } from './next-steps.ts'

const routes = readFileSync(new URL('../../routes.tsx', import.meta.url), 'utf8')

describe('after first set-up', () => {
  it('come the people, the agreement, the ledger', () => expect(NEXT_STEPS.map(step => step.id)).toEqual(['people', 'agreement', 'ledger']))

  it.each(NEXT_STEPS.map(step => [step.id, step] as const))('%s leads to a page that is there, and says what to do', (_, step) => {
    expect(routes).toContain(`path: '${step.to.slice(1)}'`)
    expect(zhCn[step.title]).toBeTruthy()
    expect(zhCn[step.says]).toBeTruthy()
  })
})
