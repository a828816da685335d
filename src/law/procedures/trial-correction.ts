/** Written opinion on a trial that broke procedure (law sheet CR-CORR): made by the procuratorate after the session, never in it; the court adopts it where right. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { correctionCourse } from './correction-flow.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'

const after = [cite(criminalRules2019, '572'), cite(criminalInterpretation2021, '315')]

export const trialCorrection = procedure({
  id: 'trial-correction',
  version: '2021-03-01',
  title: words('庭审违法纠正意见', 'Opinion on a trial that broke procedure'),
  basis: [...after, cite(criminalRules2019, '570')],
  ...correctionCourse({
    recipients: ['court'],
    recipientTitle: words('审理案件的法院', 'Trying court'),
    facts: {
      caseNumbers: fact.caseNumbers('案号', 'Case', must),
      sessionOn: fact.date('庭审日期', 'Day of the session', { ...must, ...past }),
      session: fact.code(
        '提出时庭审状态',
        'State of the session',
        { ended: words('庭审后（已休庭或者闭庭）', 'After the session'), sitting: words('庭审进行中', 'In session') },
        must,
      ),
      reportedOn: fact.date('出庭人员向检察长报告日期', 'Reported to the chief on', { ...must, ...past, notBefore: 'serve.sessionOn' }),
    },
    needs: [
      guard.ownFactIs(
        'session',
        ['ended'],
        words('对违反程序的庭审活动，应当由检察院在庭审后提出', 'The procuratorate makes it after the session'),
        after,
      ),
    ],
    paper: 'correction-opinion',
    issuing: [cite(criminalRules2019, '570'), ...after],
    answering: after,
  }),
  leadsTo: ['criminal-correction'],
})
