/** A joint pilot: scope, houses, rules agreed, cases counted, evaluation (law sheet TJ-RR, HQ-DOC; FW-1.1b). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { fact, must } from './fact.ts'
import { jointWork } from './joint-work.ts'
import { clause } from './local-clause.ts'

const basis = [clause(frameworkOpinion2024, 'pilot')]

export const jointPilot = jointWork({
  id: 'joint-pilot',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联合试点', 'Joint pilot'),
  basis,
  proposal: {
    title: words('提出试点方案', 'Propose the pilot'),
    facts: {
      scope: fact.text('试点范围和单位', 'Scope and houses', must),
      rules: fact.text('试点规则', 'Rules', must),
      until: fact.date('评估日期', 'Evaluated by', { ...must, future: true }),
    },
    form: 'joint-plan',
  },
  entries: {
    count: {
      title: words('登记适用案件', 'Count a case'),
      facts: { caseNumbers: fact.caseNumbers('案号', 'Cases', must), note: fact.text('适用情况', 'How the rules worked') },
    },
  },
  conclusion: {
    title: words('试点评估', 'Evaluation'),
    facts: {
      evaluation: fact.text('评估意见', 'Evaluation', must),
      next: fact.code(
        '建议',
        'Proposal',
        { adopt: words('推广并形成文件', 'Adopt as a rule'), prolong: words('延续试点', 'Go on'), end: words('不再试行', 'Stop') },
        must,
      ),
    },
    form: 'joint-report',
  },
})
