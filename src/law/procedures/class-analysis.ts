/** Classes of cases are analysed from figures that both sides define first: definition, figures, causes, talk, rules (law sheet TJ-RR). */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { jointWork } from './joint-work.ts'
import { clause } from './local-clause.ts'

const basis = [
  clause(frameworkOpinion2024, 'analysis'),
  clause(heilongjiangConsultation2024, 'standards'),
  cite(criminalProcedure2018, '201'),
]

export const classAnalysis = jointWork({
  id: 'class-analysis',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('类案分析会商', 'Class analysis'),
  basis,
  proposal: {
    title: words('提出类案和数据口径', 'Propose class and definitions'),
    facts: {
      topic: fact.code(
        '类案',
        'Class',
        {
          plea: words('认罪认罚从宽', 'Plea leniency'),
          sentencing: words('量刑建议', 'Sentencing suggestions'),
          protests: words('抗诉、改判', 'Protests and changed judgments'),
          divergence: words('诉判不一', 'Charge and judgment differ'),
          standard: words('法律适用标准', 'Standard of law'),
        },
        must,
      ),
      definition: fact.text('数据口径（分子、分母、时段）', 'Definition: numerator, denominator, period', must),
    },
    form: 'joint-plan',
  },
  entries: {
    figures: {
      title: words('提供数据', 'Give figures'),
      facts: {
        figures: fact.text('数据（可追溯到记录）', 'Figures that lead to records', must),
        period: fact.text('时段', 'Period', must),
      },
    },
    causes: { title: words('分析成因', 'Name causes'), facts: { causes: fact.text('成因', 'Causes', must) } },
    talk: { title: words('会商记录', 'Record of the talk'), facts: { account: fact.text('会商情况', 'What was said', must) } },
  },
  conclusion: {
    title: words('形成分析报告和细则', 'Report and rules'),
    facts: { report: fact.text('结论（不设目标值、不排名）', 'Findings; no target, no ranking', must), rules: fact.text('细则', 'Rules') },
    form: 'class-analysis-report',
  },
})
