/** A joint campaign: scope, houses, standards agreed, figures, summary; policy is co-ordinated and no case is decided together (law sheet JZ-ACT, TJ-RR; FW-1.1, FW-1.3c). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { jointWork } from './joint-work.ts'
import { clause } from './local-clause.ts'
import { party } from './request-acts.ts'

const basis = [clause(frameworkOpinion2024, 'campaign'), cite(criminalProcedure2018, '7')]

export const jointCampaign = jointWork({
  id: 'joint-campaign',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('专项行动协同', 'Joint campaign'),
  basis,
  guests: {
    police: party('police', '公安机关', 'Police', { optional: true }),
    organ: party('organ', '行政机关', 'Organ', { optional: true }),
  },
  proposal: {
    title: words('提出专项行动方案', 'Propose the campaign'),
    facts: {
      subject: fact.text('主题和范围', 'Subject and scope', must),
      houses: fact.text('参加单位', 'Houses taking part', must),
      standards: fact.text('统一的标准', 'Standards agreed', must),
      until: fact.date('结束日期', 'Ends on', { ...must, future: true }),
    },
    form: 'joint-plan',
  },
  entries: {
    figures: {
      title: words('报送数据', 'Report figures'),
      facts: { figures: fact.text('数据', 'Figures', must), period: fact.text('时段', 'Period', must) },
    },
    action: { title: words('登记活动', 'Record an action'), facts: { account: fact.text('活动情况', 'What was done', must) } },
  },
  conclusion: { title: words('专项行动总结', 'Summary'), facts: { account: fact.text('总结', 'Summary', must) }, form: 'joint-report' },
})
