/** The course of one meeting after its call: agenda, notice, attendance, minutes agreed, co-signed. */
import { takeIn } from './acts.ts'
import type { Body } from './client.ts'
import type { County } from './county.ts'
import { liaisonAct } from './meetings.ts'

export type Course = {
  /** The house that called: 'cp' or 'cc'. */ host?: 'cp' | 'cc'
  topics?: { by: 'cp' | 'cc'; on: string; title: string; line: string }[]
  agendaOn?: string
  meetsOn?: string
  lastReport?: string
  decisions?: { id: string; text: string }[]
  text?: string
  heads?: string
}

/** Topics, agenda agreed, notice signed for, both attend, the meeting is held. */
export async function holdMeeting(county: County, meeting: string, course: Course = {}): Promise<void> {
  const host = course.host ?? 'cp'
  const guest = host === 'cp' ? 'cc' : 'cp'
  const agendaOn = course.agendaOn ?? '2026-04-22'
  const meetsOn = course.meetsOn ?? '2026-05-20'
  for (const topic of course.topics ?? [])
    await liaisonAct(county, `${topic.by}-liaison`, meeting, topic.on, topic.by === host ? 'topic' : 'topic-theirs', {
      title: topic.title,
      line: topic.line,
      subject: 'other-work',
      text: `${topic.title}的有关情况`,
    })
  await liaisonAct(county, `${host}-liaison`, meeting, agendaOn, 'agenda', {
    lastReport: course.lastReport ?? '首次会议，无上次事项',
    points: (course.topics ?? [{ title: '案卷调阅' }]).map((topic, at) => ({ id: String(at + 1), text: topic.title })),
  })
  await liaisonAct(county, `${guest}-liaison`, meeting, agendaOn, 'agree-agenda', { answer: 'agreed' })
  const notice = await takeIn(county, `${host}-liaison`, 'liaison-officer', { form: 'meeting-notice', matterId: meeting, date: agendaOn })
  await liaisonAct(county, `${host}-liaison`, meeting, agendaOn, 'notify', { meetsOn, place: '三楼会议室' }, { paperId: notice })
  await liaisonAct(
    county,
    `${guest}-desk`,
    meeting,
    agendaOn,
    'sign-for',
    { receivedOn: agendaOn, dateSource: 'stamp' },
    { post: guest === 'cc' ? 'intake-desk' : 'case-management' },
  )
  await liaisonAct(county, `${host}-liaison`, meeting, meetsOn, 'attend', { present: ['承办方某甲'] })
  await liaisonAct(county, `${guest}-liaison`, meeting, meetsOn, 'attend-theirs', { present: ['对方某乙'] })
  await liaisonAct(county, `${host}-liaison`, meeting, meetsOn, 'hold', { heldOn: meetsOn, chair: '承办方某甲' })
}

/** From the held meeting to minutes that the other side has agreed. */
export async function writeMinutes(county: County, meeting: string, course: Course = {}): Promise<void> {
  const host = course.host ?? 'cp'
  const guest = host === 'cp' ? 'cc' : 'cp'
  const on = course.meetsOn ?? '2026-05-20'
  const facts: Body = {
    text: course.text ?? '会议情况如下。',
    decisions: course.decisions ?? [{ id: '1', text: '案卷三日内调出' }],
    heads: course.heads ?? '两院存证日志头见附。',
  }
  await liaisonAct(county, `${host}-liaison`, meeting, on, 'minutes', facts)
  await liaisonAct(county, `${guest}-liaison`, meeting, on, 'agree-minutes', { answer: 'agreed' })
}

/** The whole way to agreed minutes. */
export async function agreeMinutes(county: County, meeting: string, course: Course = {}): Promise<void> {
  await holdMeeting(county, meeting, course)
  await writeMinutes(county, meeting, course)
}
