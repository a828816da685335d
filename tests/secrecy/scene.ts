/** The scene of the secrecy tests: an ordinary suggestion, an internal case, and a sealed matter with a planted name. */
import { assign, CASE, POINTS, serveSuggestion, signFor, start, takeIn } from '../api/county/acts.ts'
import { agree } from '../api/county/agreements.ts'
import { type County, openCounty } from '../api/county/county.ts'

/** A name that stands nowhere but in the sealed matter: in its title, its facts, its paper and its file. */
export const PLANTED = '钟离秘'
export const SEALED_NUMBER = '沅清检执人监〔2026〕43319900001号'

export type Scene = { county: County; agreement: string; shared: string; internal: string; sealed: string }

/** Everything served and signed for; the sealed one only as far as the desk's envelope. */
export async function openScene(): Promise<Scene> {
  const county = await openCounty('2026-08-20')
  const agreement = await agree(county, { template: 'LX', on: '2026-08-20' })
  const shared = await serveSuggestion(county)
  await signFor(county, shared, '2026-08-20')
  await assign(county, 'cc-filing', shared, 'cc-presiding', 'panel')
  const internal = await start(county, 'cp-intake', {
    procedureId: 'enforcement-supervision-case',
    kind: 'apply',
    post: 'complaint-intake',
    on: '2026-08-20',
    title: '某建工公司申请监督',
    facts: { applicants: ['某建工公司'], caseNumbers: [CASE], request: '请求监督' },
  })
  for (const person of ['cp-pros', 'cc-filing'])
    await (await county.as(person)).do('/api/cases', { number: CASE, cause: '建设工程合同纠纷', parties: '某建工公司、某开发公司' })
  const paperId = await takeIn(county, 'cp-other', 'handling-prosecutor', {
    form: 'suggestion-letter',
    number: SEALED_NUMBER,
    date: '2026-08-20',
    checkedBy: 'cp-desk',
    text: `检察建议书\n${SEALED_NUMBER}\n关于${PLANTED}的违法行为`,
  })
  const sealed = await start(county, 'cp-other', {
    procedureId: 'personnel-suggestion',
    kind: 'serve',
    post: 'handling-prosecutor',
    on: '2026-08-20',
    title: `关于${PLANTED}`,
    paperId,
    facts: {
      points: POINTS.map(one => ({ ...one, text: `${one.text}（${PLANTED}）` })),
      decidedBy: 'chief-procurator',
      decidedOn: '2026-08-12',
      concerned: [PLANTED],
      replyBy: '2026-09-30',
      aboutPersonnel: true,
    },
  })
  await county.log()
  return { county, agreement, shared, internal, sealed }
}
