/** What a user is told of an error: the code's status, words in both languages, an incident number for our own faults, never a cause. */
import { describe, expect, it } from 'vitest'
import { FAULT_STATUS, Fault, type FaultCode } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { problemOf } from './problem.ts'

const says = words('说明', 'says')

describe('a fault', () => {
  it.each(Object.entries(FAULT_STATUS) as [FaultCode, number][])('%s answers %i', (code, status) => {
    const problem = problemOf(new Fault(code, says))
    expect(problem.status).toBe(status)
    expect(problem.body).toMatchObject({ code, words: says })
    expect(problem.incident === null).toBe(code !== 'internal')
  })

  it('keeps where, what and the article; loses its cause', () => {
    const details = [{ where: 'facts.answers', says, article: '法发〔2016〕30号 13' }]
    const problem = problemOf(new Fault('refused', says, { details, cause: new Error('select secret from table') }))
    expect(problem.body.details).toEqual(details)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })
})

describe('anything else', () => {
  it.each([new Error('password of 某人'), 'a thrown text', null, undefined, { statusCode: 500, message: 'x' }, new RangeError('stack')])(
    '%s is internal, with a number and without its text',
    thrown => {
      const problem = problemOf(thrown ?? new Error('nothing'))
      expect([problem.status, problem.body.code]).toEqual([500, 'internal'])
      expect(problem.incident).toMatch(/^[0-9a-f]{8}$/)
      expect(problem.body.incident).toBe(problem.incident)
      expect(JSON.stringify(problem.body)).not.toMatch(/某人|stack|thrown/)
    },
  )

  it.each([
    [{ statusCode: 413 }, 413, 'too-large'],
    [{ statusCode: 415 }, 400, 'malformed'],
    [{ statusCode: 400, code: 'FST_ERR_CTP_INVALID_JSON_BODY' }, 400, 'malformed'],
    [{ statusCode: 414 }, 400, 'malformed'],
  ])('%j of the framework answers %i', (error, status, code) => {
    const problem = problemOf(error)
    expect([problem.status, problem.body.code, problem.incident]).toEqual([status, code, null])
  })
})
