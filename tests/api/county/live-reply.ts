/** 11-23 live: three points answered three ways, signed by the president, received, checked, closed on both sides. */
import { describe, expect, it } from 'vitest'
import { runLog } from '#server/jobs.ts'
import { HOUSES } from '#synthetic/houses.ts'
import { verifyOwn } from '#work/proof/index.ts'
import type { Body } from './client.ts'
import { act, articles, as, clock, county, done, idOf, page, read, TITLES, TODAY } from './seeded.ts'

/** Registers the tests of the live reply; they change the county, so they come last. */
export const liveReply = (): unknown =>
  describe('the live reply', () => {
    const ANSWERS = [
      { point: 'p1', code: 'adopted', reason: '' },
      { point: 'p2', code: 'partly', reason: '异议已于9月29日裁定；逾期系合议庭成员变动，已通报。' },
      { point: 'p3', code: 'not-adopted', reason: '车辆已于2025年11月转移登记至他人名下，无可供执行的车辆。' },
    ]
    const reply = (answers: unknown, paperId: string | null): Record<string, unknown> => ({
      kind: 'reply',
      post: 'presiding-judge',
      paperId,
      facts: { answers, decidedBy: 'president', decidedOn: TODAY },
      files: [{ name: '付款回单.txt', base64: Buffer.from('2026年8月28日 86,400元').toString('base64') }],
    })
    let paperId: string

    it('the assistant’s draft is finished by the presiding judge and signed by the president', async () => {
      const draft = (await page('presiding-judge', TITLES.main)).papers.find((one: Body) => one.form === 'reply-letter')
      paperId = draft.paperId
      expect(draft).toMatchObject({ status: 'draft', draftedBy: '吴半夏' })
      const judge = await as('presiding-judge')
      const unfinished = await judge.read(`/api/papers/${paperId}`)
      expect(unfinished.missing.length).toBeGreaterThan(0)
      await judge.do(`/api/papers/${paperId}`, { content: { ...unfinished.content, answers: ANSWERS } })
      expect((await judge.read(`/api/papers/${paperId}`)).missing).toEqual([])
      await judge.do(`/api/papers/${paperId}/steps`, { step: 'submit', post: 'presiding-judge' })
      const own = await (await as('judge-assistant')).post(`/api/papers/${paperId}/decision`, {
        decision: 'agree',
        post: 'president',
        note: '',
      })
      expect(own.status).toBeGreaterThanOrEqual(400)
      const president = await as('president')
      await president.do(`/api/papers/${paperId}/decision`, { decision: 'agree', post: 'president', note: '同意' })
      await judge.do(`/api/papers/${paperId}/steps`, { step: 'number', post: 'presiding-judge' })
      expect((await judge.read(`/api/papers/${paperId}`)).paper).toMatchObject({
        status: 'final',
        date: TODAY,
        number: '（2026）湘3199执监函1号',
      })
    })

    it('refuses a skipped point, a missing reason, the judge complained of and a missing paper, each with its article', async () => {
      for (const wrong of [ANSWERS.slice(0, 2), ANSWERS.map(one => ({ ...one, reason: '' }))]) {
        const refused = await act('presiding-judge', TITLES.main, reply(wrong, paperId))
        expect(refused.status).toBe(422)
        expect(articles(refused)).toContain('法发〔2016〕30号 13')
      }
      const bare = await act('presiding-judge', TITLES.main, reply(ANSWERS, null))
      expect(bare.status).toBe(422)
      const id = await idOf('presiding-judge', TITLES.main)
      const judged = await (await as('enforcement-judge')).post(`/api/matters/${id}/acts`, {
        on: TODAY,
        ...reply(ANSWERS, paperId),
        post: 'enforcement-judge',
      })
      expect(judged.status).toBe(404)
    })

    it('is sent, signed for, checked and closed on the day it was due; ended on both sides', async () => {
      await done('presiding-judge', TITLES.main, reply(ANSWERS, paperId))
      expect(await clock('prosecutor', TITLES.main, 'reply')).toMatchObject({ status: 'met', metOn: TODAY, due: TODAY })
      await done('desk', TITLES.main, { kind: 'sign-for-reply', post: 'case-management', facts: { receivedOn: TODAY } })
      const checks = [
        { point: 'p1', code: 'corrected', reason: '' },
        { point: 'p2', code: 'corrected', reason: '' },
        { point: 'p3', code: 'reasons-accepted', reason: '' },
      ]
      await done('prosecutor', TITLES.main, { kind: 'check-result', post: 'handling-prosecutor', facts: { checks } })
      await done('prosecutor', TITLES.main, { kind: 'decide-result', post: 'handling-prosecutor', facts: { outcome: 'close' } })
      await done('prosecutor', TITLES.case, { kind: 'close', post: 'handling-prosecutor', facts: { told: true } })
      for (const who of ['prosecutor', 'presiding-judge', 'president'] as const) {
        const view = await page(who, TITLES.main)
        expect(view, who).toMatchObject({ ended: true, stage: { id: 'closed' } })
        expect(
          view.points.map((one: Body) => one.answer.code),
          who,
        ).toEqual(['adopted', 'partly', 'not-adopted'])
        expect(view.timeline.at(-1).kind, who).toBe('decide-result')
      }
      const waiting = (await read('prosecutor', '/api/today')).sections.find((one: Body) => one.id === 'waiting').lines
      expect(waiting.map((one: Body) => one.matterTitle)).not.toContain(TITLES.main)
    })

    it('leaves both logs whole', async () => {
      await runLog(county.site)
      for (const { house } of HOUSES)
        expect((await verifyOwn(county.site.urls.owner, house, county.site.vault.signerOf(house))).findings, house).toEqual([])
    })
  })
