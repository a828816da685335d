/** Correction of violations in criminal procedure (law sheet XJZ, XJZ-REV): minor ones orally, serious ones by notice of the chief, re-checked on request in seven days. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { correctionCourse } from './correction-flow.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'

const grades = [cite(criminalRules2019, '552')]

export const criminalCorrection = procedure({
  id: 'criminal-correction',
  version: '2019-12-30',
  title: words('刑事诉讼活动纠正违法', 'Correction of violations in criminal procedure'),
  basis: [cite(criminalRules2019, '551'), ...grades, cite(criminalRules2019, '553'), cite(criminalRules2019, '554')],
  ...correctionCourse({
    recipients: ['police', 'court', 'organ', 'justice'],
    recipientTitle: words('被监督单位', 'Supervised unit'),
    facts: {
      replyBy: fact.date('通知书规定的回复日期', 'Reply date set in the notice', { ...must, future: true }),
      activity: fact.code(
        '诉讼活动',
        'Activity',
        {
          investigation: words('侦查活动', 'Investigation'),
          filing: words('刑事立案', 'Filing of cases'),
          trial: words('审判活动', 'Trial'),
          custody: words('羁押和办案期限', 'Custody and time limits'),
          other: words('其他刑事诉讼活动', 'Other'),
        },
        must,
      ),
      grade: fact.code(
        '违法程度',
        'Grade',
        {
          serious: words('情节较重', 'Serious'),
          minor: words('情节较轻', 'Minor'),
          widespread: words('带有普遍性', 'Widespread'),
        },
        must,
      ),
    },
    needs: [
      guard.ownFactIs(
        'grade',
        ['serious'],
        words(
          '情节较轻的口头提出，带有普遍性的用检察建议；情节较重的发纠正违法通知书',
          'Minor ones are said orally, widespread ones put into a suggestion; the notice is for serious ones',
        ),
        grades,
      ),
    ],
    paper: 'correction-notice',
    issuing: [cite(criminalRules2019, '551'), ...grades],
    answering: [cite(criminalRules2019, '553')],
    oral: { basis: grades },
  }),
  leadsTo: ['criminal-correction', 'correction-suggestion'],
})
