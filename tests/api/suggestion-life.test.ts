/** The main job through HTTP: one suggestion from the sealed paper to the close, between two houses that talk by mail. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { act, assign, clock, NUMBER, POINTS, serveSuggestion, signFor, takeIn, view } from './county/acts.ts'
import type { Body } from './county/client.ts'
import { type County, openCounty } from './county/county.ts'

let county: County
let matterId: string

beforeAll(async () => {
  county = await openCounty('2026-08-20')
})
afterAll(() => county.close())

const stages = async (): Promise<string[]> => [
  (await view(county, 'cp-pros', matterId)).stage.id,
  (await view(county, 'cc-president', matterId)).stage.id,
]
const kinds = (page: Body): string[] => page.timeline.map((one: Body) => one.kind)

it('is served with the paper that case management checked, and arrives as the same bytes', async () => {
  matterId = await serveSuggestion(county)
  const ours = await view(county, 'cp-pros', matterId)
  const theirs = await view(county, 'cc-desk', matterId)
  expect(ours.number).toBe(NUMBER)
  expect(theirs.number).toBe(NUMBER)
  expect(await stages()).toEqual(['served', 'served'])
  expect(ours.timeline[0].hash).toBe(theirs.timeline[0].hash)
  const file = async (person: string, page: Body) =>
    (await (await county.as(person)).get(`/api/files/${page.timeline[0].files[0].attachmentId}`)).raw
  expect(await file('cc-desk', theirs)).toBe(await file('cp-pros', ours))
  expect(ours.timeline[0].facts.map((one: Body) => one.name)).not.toContain('vote')
  expect(clock(ours, 'sending').status).toBe('met')
})

it('is filed upward and told to the parties; neither is a step of the court', async () => {
  await act(county, 'cp-desk', matterId, {
    kind: 'file-with-superior',
    post: 'case-management',
    on: '2026-08-21',
    facts: { note: '报市院备案' },
  })
  await act(county, 'cp-pros', matterId, {
    kind: 'notify-parties',
    post: 'handling-prosecutor',
    on: '2026-08-21',
    facts: { recipients: ['某建工公司'] },
  })
  expect(clock(await view(county, 'cp-pros', matterId), 'filing').status).toBe('met')
  expect(await stages()).toEqual(['served', 'served'])
})

it('is signed for by the stamp; three months run to a Saturday and end on Monday', async () => {
  await signFor(county, matterId, '2026-08-21')
  expect(await stages()).toEqual(['received', 'received'])
  for (const person of ['cp-pros', 'cc-president']) {
    const reply = clock(await view(county, person, matterId), 'reply')
    expect([reply.start, reply.nominal, reply.due]).toEqual(['2026-08-21', '2026-11-21', '2026-11-23'])
  }
})

it('is docketed, given to another panel, heard and extended once', async () => {
  await act(county, 'cc-filing', matterId, {
    kind: 'docket',
    post: 'filing-division',
    on: '2026-08-24',
    facts: { caseNumber: ['（2026）湘3199执监5号'], docketedOn: '2026-08-24' },
  })
  await assign(county, 'cc-filing', matterId, 'cc-presiding', 'panel')
  await act(county, 'cc-filing', matterId, {
    kind: 'name-panel',
    post: 'filing-division',
    on: '2026-08-25',
    facts: { members: ['法丁'], independent: 'no' },
  })
  await act(county, 'cc-presiding', matterId, {
    kind: 'hold-hearing',
    post: 'presiding-judge',
    on: '2026-09-16',
    facts: { heldOn: '2026-09-16', attended: 'yes', record: '听证一次' },
  })
  await act(county, 'cc-president', matterId, { kind: 'extend', post: 'president', on: '2026-11-20', facts: { reason: '案情复杂' } })
  for (const person of ['cp-pros', 'cc-president']) {
    const reply = clock(await view(county, person, matterId), 'reply')
    expect(reply.extended).toBe(true)
    expect(reply.due).toBe('2026-12-21')
  }
})

it('is answered point by point and both sides read the same three answers', async () => {
  county.on('2026-11-23')
  const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
    form: 'reply-letter',
    matterId,
    number: '（2026）湘3199执监5号',
    date: '2026-11-23',
  })
  const answers = [
    { point: '1', code: 'adopted', reason: '' },
    { point: '2', code: 'partly', reason: '已裁定，部分支持' },
    { point: '3', code: 'not-adopted', reason: '车辆已灭失' },
  ]
  await act(county, 'cc-presiding', matterId, {
    kind: 'reply',
    post: 'presiding-judge',
    on: '2026-11-23',
    paperId,
    facts: { answers, decidedBy: 'president', decidedOn: '2026-11-23' },
  })
  expect(await stages()).toEqual(['replied', 'replied'])
  for (const person of ['cp-pros', 'cc-president']) {
    const page = await view(county, person, matterId)
    expect(page.points.map((one: Body) => [one.id, one.answer.code, one.answer.reason])).toEqual(
      answers.map(one => [one.point, one.code, one.reason]),
    )
    expect(clock(page, 'reply').status).toBe('met')
  }
})

it('is signed for, checked point by point and closed', async () => {
  await act(county, 'cp-desk', matterId, {
    kind: 'sign-for-reply',
    post: 'case-management',
    on: '2026-11-24',
    facts: { receivedOn: '2026-11-24' },
  })
  const checks = [
    { point: '1', code: 'corrected', reason: '' },
    { point: '2', code: 'in-progress', reason: '' },
    { point: '3', code: 'reasons-accepted', reason: '' },
  ]
  await act(county, 'cp-pros', matterId, { kind: 'check-result', post: 'handling-prosecutor', on: '2026-11-25', facts: { checks } })
  await act(county, 'cp-pros', matterId, {
    kind: 'decide-result',
    post: 'handling-prosecutor',
    on: '2026-11-25',
    facts: { outcome: 'close' },
  })
  expect(await stages()).toEqual(['closed', 'closed'])
})

it('both records hold the same acts in the same order, and every one was placed with effect', async () => {
  const ours = await view(county, 'cp-pros', matterId)
  const theirs = await view(county, 'cc-president', matterId)
  const shape = (page: Body) => page.timeline.map((one: Body) => [one.n, one.kind, one.hash, one.effect])
  expect(shape(ours)).toEqual(shape(theirs))
  expect(kinds(ours)).toEqual([
    'serve',
    'file-with-superior',
    'notify-parties',
    'sign-for',
    'docket',
    'name-panel',
    'hold-hearing',
    'extend',
    'reply',
    'sign-for-reply',
    'check-result',
    'decide-result',
  ])
  expect(ours.points.map((one: Body) => one.text)).toEqual(POINTS.map(one => one.text))
  expect(ours.ended && theirs.ended).toBe(true)
})

it('every answer of the people who saw it carries the article it rests on', async () => {
  const page = await view(county, 'cp-pros', matterId)
  for (const one of page.timeline) expect(one.basis.length, one.kind).toBeGreaterThan(0)
  for (const one of page.clocks) expect(one.basis.length, one.id).toBeGreaterThan(0)
})

it('the logs of both houses verify and speak for every act', async () => {
  await county.log()
  for (const person of ['cp-admin', 'cc-admin']) {
    const verdict = await (await county.as(person)).do('/api/proof/verify')
    expect(verdict.findings).toEqual([])
    expect(verdict.ok).toBe(true)
  }
  const sealed = (await view(county, 'cp-pros', matterId)).timeline.every((one: Body) => one.sealedInLog || !one.own)
  expect(sealed).toBe(true)
})
