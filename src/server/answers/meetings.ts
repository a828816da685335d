/** Answers about meetings: texts written together, the year, one meeting, and the calendar feed, which opens by its secret alone. */
import * as drafts from '#contract/meeting/live-drafts.ts'
import * as contract from '#contract/meeting/meetings.ts'
import { Fault } from '#kernel/fault.ts'
import { words } from '#kernel/words.ts'
import { inTransaction } from '#store/unit-of-work.ts'
import { feedMadeOn, feedOwner, feedText, pushDraft, readDraft, renewFeed, viewMeeting, viewYear } from '#work/meeting/index.ts'
import { type AnyAnswer, answer, type FileAnswer, openAnswer } from '../answer.ts'

export const meetingAnswers: AnyAnswer[] = [
  answer(drafts.getLiveDraft, (call, input) => readDraft(call.tx, input)),
  answer(drafts.pushLiveDraft, (call, input) => pushDraft(call.tx, call.site, input)),
  answer(contract.getMeetingYear, (call, input) => viewYear(call.tx, input.year)),
  answer(contract.getMeeting, (call, input) =>
    viewMeeting(
      call.tx,
      input.meetingId,
      call.posts.map(held => held.post),
    ),
  ),
  answer(contract.getCalendarFeed, async call => ({ madeOn: await feedMadeOn(call.tx) })),
  answer(contract.renewCalendarFeed, async (call, input) => {
    const token = await renewFeed(call.tx, input.what)
    return { path: token === null ? null : contract.readCalendarFeed.path.replace(':token', token) }
  }),
  openAnswer(contract.readCalendarFeed, async (call, input): Promise<FileAnswer> => {
    const owner = await feedOwner(call.tx, input.token)
    if (!owner)
      throw new Fault(
        'not-found',
        words('订阅地址无效，可在会商页重新生成', 'No such feed; a new address can be made on the meetings page'),
      )
    const asker = { house: owner.house, person: owner.person, post: null, today: call.today }
    const text = await inTransaction(call.site.store, asker, feedText)
    return { bytes: Buffer.from(text, 'utf8'), name: 'meetings.ics', mediaType: 'text/calendar; charset=utf-8' }
  }),
]
