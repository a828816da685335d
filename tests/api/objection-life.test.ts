/** What may happen to a served suggestion besides its reply, through HTTP: objection, change, withdrawal, service proved in another way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, clock, serveSuggestion, signFor, suggestionFacts, tryAct, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty('2026-06-17')
}, 60_000)
afterAll(() => county.close())

const byChief = (on: string): Body => ({ decidedBy: 'chief-procurator', decidedOn: on })
const stageOf = async (person: string, matterId: string): Promise<string> => (await view(county, person, matterId)).stage.id
/** Both houses stand at the same stage with the same acts. */
async function agree(one: string, other: string, matterId: string): Promise<string> {
  const [ours, theirs] = [await view(county, one, matterId), await view(county, other, matterId)]
  const shape = (page: Body): Body => [page.stage.id, page.timeline.map((row: Body) => [row.n, row.kind, row.effect, row.hash])]
  expect(shape(ours)).toEqual(shape(theirs))
  return ours.stage.id
}

describe('objection, change, withdrawal', () => {
  const served = async (number: string): Promise<string> => {
    const matterId = await serveSuggestion(county, {
      on: '2026-10-12',
      number,
      facts: { ...suggestionFacts('2026-10-09'), objectBy: '2026-10-20' },
    })
    await signFor(county, matterId, '2026-10-12')
    return matterId
  }
  const object = (matterId: string, on: string): Promise<Body> =>
    act(county, 'cc-president', matterId, {
      kind: 'object',
      post: 'president',
      on,
      facts: { reason: '事实有误', decidedBy: 'president', decidedOn: on },
    })

  it('an objection that is upheld ends in a withdrawal', async () => {
    const matterId = await served('甲一号')
    const early = await tryAct(county, 'cp-pros', matterId, {
      kind: 'answer-objection',
      post: 'handling-prosecutor',
      on: '2026-10-12',
      facts: { result: 'upheld', reason: 'x', ...byChief('2026-10-12') },
    })
    expect(early.status).toBe(422)
    await object(matterId, '2026-10-15')
    await act(county, 'cp-pros', matterId, {
      kind: 'answer-objection',
      post: 'handling-prosecutor',
      on: '2026-10-16',
      facts: { result: 'upheld', reason: '异议成立', ...byChief('2026-10-16') },
    })
    await act(county, 'cp-pros', matterId, {
      kind: 'withdraw',
      post: 'handling-prosecutor',
      on: '2026-10-16',
      facts: { cause: 'objection-upheld', reason: '异议成立', ...byChief('2026-10-16') },
    })
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('withdrawn')
  })

  it('an objection after the day named is taken and marked late', async () => {
    const matterId = await served('甲二号')
    expect((await object(matterId, '2026-10-22')).marks.map((one: Body) => one.zh).join()).toContain('逾期')
    expect(clock(await view(county, 'cp-pros', matterId), 'objection').status).toBe('met-late')
  })

  it('a change keeps the clock and is read by both', async () => {
    const matterId = await served('甲三号')
    const due = clock(await view(county, 'cc-president', matterId), 'reply').due
    await act(county, 'cp-pros', matterId, {
      kind: 'change',
      post: 'handling-prosecutor',
      on: '2026-10-16',
      facts: { change: '第二项表述调整', reason: '表述不准确', ...byChief('2026-10-16') },
    })
    expect(clock(await view(county, 'cc-president', matterId), 'reply').due).toBe(due)
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('received')
  })

  it('withdrawing needs a decision of the chief or the committee', async () => {
    const matterId = await served('甲四号')
    const wrong = await tryAct(county, 'cp-pros', matterId, {
      kind: 'withdraw',
      post: 'handling-prosecutor',
      on: '2026-10-12',
      facts: { cause: 'own-finding', reason: 'x', decidedBy: 'deputy-chief-procurator', decidedOn: '2026-10-12' },
    })
    expect(wrong.status).toBe(422)
    expect(await stageOf('cp-pros', matterId)).toBe('received')
  })
})

describe('other lawful service', () => {
  it('is declared with its proof, contested with another day, and agreed', async () => {
    const matterId = await serveSuggestion(county, { on: '2026-10-12', number: '乙一号', facts: suggestionFacts('2026-10-09') })
    await act(county, 'cp-desk', matterId, {
      kind: 'declare-service',
      post: 'case-management',
      on: '2026-10-16',
      facts: { channel: 'procuratorate-express', declaredOn: '2026-10-14', proof: '回执单号' },
    })
    expect(clock(await view(county, 'cc-president', matterId), 'reply').start).toBe('2026-10-14')
    await act(county, 'cc-desk', matterId, {
      kind: 'contest-service',
      post: 'intake-desk',
      on: '2026-10-19',
      facts: { claimedOn: '2026-10-16', reason: '实际签收日不同' },
    })
    expect(await agree('cp-pros', 'cc-president', matterId)).toBe('contested')
    await act(county, 'cp-desk', matterId, {
      kind: 'agree-service-date',
      post: 'case-management',
      on: '2026-10-20',
      facts: { receivedOn: '2026-10-16' },
    })
    for (const person of ['cp-pros', 'cc-president']) expect(clock(await view(county, person, matterId), 'reply').start).toBe('2026-10-16')
  })
})
