/** Supervision of the execution of criminal judgments (FW-2.1d; law sheet XJZ): property parts, commutation and parole, execution outside prison, community correction – by opinion for correction, not by suggestion. */
import { words } from '#kernel/words.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { cite } from '../statutes/statute.ts'
import { CORRECTION_RUNNING, correctionCourse } from './correction-flow.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { type ActSpec, type ClockSpec, procedure } from './procedure.ts'

const law = (article: keyof typeof criminalRules2019.articles) => cite(criminalRules2019, article)
const grades = [law('624')]
const property = [law('645'), law('646')]

/** A limit of the procuratorate's own that runs from a paper it received, where the area has one. */
const ownLimit = (rule: string, from: string, title: ClockSpec['title'], articles: ClockSpec['basis']): ClockSpec => ({
  title,
  period: { rule },
  start: [`serve.${from}`],
  by: 'issuer',
  met: ['serve'],
  basis: articles,
})

/** Whether the court formed a new panel within a month of receiving the opinion (art 641); the month is the court's, watched by the procuratorate. */
const rehearing: ActSpec = {
  title: words('记录人民法院是否重新组成合议庭审理', 'Record whether the court formed a new panel'),
  by: 'issuer',
  posts: ['handling-prosecutor'],
  when: CORRECTION_RUNNING,
  repeat: 'many',
  facts: {
    panel: fact.code(
      '是否在收到纠正意见后一个月内重新组成合议庭',
      'New panel within a month of receiving the opinion',
      { yes: words('已重新组成合议庭', 'Yes'), no: words('一个月内未重新组成', 'No') },
      must,
    ),
    ruling: fact.text('最终裁定情况', 'The final ruling'),
  },
  attachments: true,
  needs: [
    {
      rule: 'fact-is',
      fact: 'serve.area',
      is: ['commutation-ruling'],
      says: words('只适用于减刑、假释裁定', 'Only for rulings on commutation or parole'),
      basis: [law('641')],
    },
  ],
  basis: [law('641')],
}

export const criminalEnforcementCorrection = procedure({
  id: 'criminal-enforcement-correction',
  version: '2019-12-30',
  title: words('刑事执行活动纠正意见', 'Correction in the execution of criminal judgments'),
  basis: [law('621'), ...grades, ...property, law('636'), law('639'), law('643')],
  ...correctionCourse({
    recipients: ['court', 'police', 'organ', 'justice'],
    recipientTitle: words('被监督的执行机关', 'Supervised executing organ'),
    facts: {
      area: fact.code(
        '监督事项',
        'Area',
        {
          property: words('刑事裁判涉财产部分执行', 'Property part of a judgment'),
          'commutation-request': words('提请减刑、假释活动', 'Requests for commutation or parole'),
          'commutation-ruling': words('减刑、假释裁定', 'Rulings on commutation or parole'),
          'outside-activity': words('暂予监外执行活动', 'Execution outside prison'),
          'outside-decision': words('暂予监外执行的决定、批准', 'Decisions on execution outside prison'),
          community: words('社区矫正', 'Community correction'),
          delivery: words('交付执行', 'Delivery for execution'),
          prison: words('监狱、看守所管理和教育改造', 'Prison and detention management'),
        },
        must,
      ),
      rulingReceivedOn: fact.date('收到减刑、假释裁定书副本日期', 'Copy of the commutation ruling received on', past),
      noticeReceivedOn: fact.date('接到暂予监外执行通知日期', 'Notice of execution outside prison received on', past),
      grade: fact.code(
        '程度',
        'Grade',
        {
          serious: words('严重违法、重大事故，或者口头提出后七日内未纠正', 'Serious, or not corrected in seven days'),
          minor: words('执法瑕疵、情节轻微', 'Minor'),
          systemic: words('重大监管漏洞、重大安全隐患', 'Systemic gap or great risk'),
        },
        must,
      ),
    },
    needs: [
      guard.ownFactIs(
        'grade',
        ['serious'],
        words('轻微的口头提出；重大漏洞、隐患用检察建议', 'Minor ones are said orally; for systemic gaps a suggestion is made'),
        grades,
      ),
      guard.ownFactNeeds(
        'area',
        ['commutation-ruling'],
        'rulingReceivedOn',
        words('写明收到裁定书副本日期，二十日自该日起算', 'State when the copy of the ruling came: the twenty days run from it'),
        [law('639')],
      ),
      guard.ownFactNeeds(
        'area',
        ['outside-decision'],
        'noticeReceivedOn',
        words('写明接到通知日期，一个月自该日起算', 'State when the notice came: the month runs from it'),
        [law('632')],
      ),
    ],
    paper: 'correction-opinion',
    issuing: [
      law('621'),
      law('624'),
      law('625'),
      law('629'),
      law('632'),
      law('636'),
      law('639'),
      law('642'),
      law('643'),
      law('644'),
      ...property,
      law('655'),
    ],
    answering: [law('553')],
    acts: { 'record-rehearing': rehearing },
    oral: { basis: grades, rule: 'D-XJZ-ORAL' },
    clocks: {
      commutation: ownLimit('D-JJ-CORR', 'rulingReceivedOn', words('对减刑、假释裁定提出纠正意见', 'Opinion on the commutation ruling'), [
        law('639'),
      ]),
      'outside-prison': ownLimit(
        'D-ZY-CORR',
        'noticeReceivedOn',
        words('对暂予监外执行提出纠正意见', 'Opinion on execution outside prison'),
        [law('632')],
      ),
    },
  }),
  leadsTo: ['criminal-correction', 'correction-suggestion'],
})
