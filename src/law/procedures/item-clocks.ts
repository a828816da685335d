/** The clocks of a ledger item: the day it names, owed by the side it names, and feedback every quarter until it is closed (law sheet HS-ITEM). */
import { type Words, words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { itemLaw, type Ledger } from './item-acts.ts'
import type { ClockSpec } from './procedure.ts'

const ASKED = ['ask-close', 'ask-close-theirs']

const due = (title: Words, by: string, code: string): ClockSpec => ({
  title,
  period: { dateFact: 'open.dueOn', or: ['amend.dueOn', 'carry-over.dueOn'] },
  start: ['open.on'],
  when: { fact: 'open.side', is: [code, 'both'] },
  by,
  met: ASKED,
  undoneBy: [
    { act: 'consent', fact: 'answer', is: ['not-agreed'] },
    { act: 'consent-theirs', fact: 'answer', is: ['not-agreed'] },
  ],
  basis: itemLaw.feedback,
})

const feedback = (title: Words, by: string, code: string, progress: string): ClockSpec => ({
  title,
  period: { rule: 'D-HS-FEED', term: 'item-feedback' },
  start: ['open.on', `${progress}.on`, 'consent.on', 'consent-theirs.on'],
  latest: true,
  recurs: true,
  when: { fact: 'open.side', is: [code, 'both'] },
  by,
  met: [progress, ...ASKED],
  mootIn: ['asked', 'asked-theirs', 'closed'],
  basis: [...itemLaw.feedback, cite(frameworkOpinion2024, 'meeting-days')],
})

/** Both sides’ clocks; only those of the side that is responsible run. */
export const itemClocks = ({ one, other }: Ledger): Record<string, ClockSpec> => ({
  due: due(words('到期日', 'Due'), one.role, one.code),
  'due-theirs': due(words(`到期日（${other.title.zh}）`, `Due (${other.title.en})`), other.role, other.code),
  feedback: feedback(words('定期反馈', 'Regular feedback'), one.role, one.code, 'progress'),
  'feedback-theirs': feedback(
    words(`定期反馈（${other.title.zh}）`, `Regular feedback (${other.title.en})`),
    other.role,
    other.code,
    'progress-theirs',
  ),
})
