/** Papers are sampled and read by the other side too, reasoning included; findings fed back and corrected (law sheet CC-WS). */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { fact, must } from './fact.ts'
import { jointWork } from './joint-work.ts'
import { clause } from './local-clause.ts'

const basis = [clause(frameworkOpinion2024, 'review')]

export const documentSampling = jointWork({
  id: 'document-sampling',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('法律文书抽查', 'Sampling of papers'),
  basis,
  proposal: {
    title: words('提出抽查', 'Propose the sampling'),
    facts: { scope: fact.text('抽查范围和方法', 'Scope and method', must), documents: fact.text('文书种类', 'Kinds of paper', must) },
    form: 'joint-plan',
  },
  entries: {
    sheet: {
      title: words('填写抽查表', 'Fill in a sheet'),
      facts: {
        paper: fact.text('文书', 'Paper', must),
        reasoning: fact.code(
          '说理',
          'Reasoning',
          { full: words('充分', 'Full'), part: words('不够充分', 'Thin'), none: words('缺少', 'Missing') },
          must,
        ),
        findings: fact.text('问题', 'Findings'),
      },
      form: 'sampling-sheet',
    },
    correction: { title: words('反馈整改', 'Report a correction'), facts: { account: fact.text('整改情况', 'What was corrected', must) } },
  },
  conclusion: {
    title: words('抽查情况', 'Findings of the sampling'),
    facts: { account: fact.text('情况和建议', 'Findings and proposals', must) },
    form: 'joint-report',
  },
})
