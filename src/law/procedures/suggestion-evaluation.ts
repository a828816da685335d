/** The committee's periodic evaluation of suggestions (law sheet JY-EVAL): collected by department, reported, evaluated, improved upon. */
import { words } from '#kernel/words.ts'
import { cite } from '../statutes/statute.ts'
import { suggestionRules2019 } from '../statutes/suggestion-rules-2019.ts'
import { SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { decidedFacts } from './suggestion-acts.ts'

const basis = [cite(suggestionRules2019, '26')]

export const suggestionEvaluation = procedure({
  id: 'suggestion-evaluation',
  version: '2019-02-26',
  kind: 'internal',
  title: words('检察建议定期评估', 'Periodic evaluation of suggestions'),
  basis,
  parties: { procuratorate: { kind: 'procuratorate', title: words('本院', 'The procuratorate') } },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    collecting: { title: words('汇总中', 'Collecting') },
    submitted: { title: words('已提请检察委员会', 'Before the committee') },
    evaluated: { title: words('已评估', 'Evaluated') },
    closed: { title: words('改进措施已落实', 'Improvements made'), end: true },
  },
  acts: {
    open: {
      title: words('启动评估', 'Begin the evaluation'),
      by: 'procuratorate',
      posts: ['legal-policy', 'case-management'],
      opening: true,
      when: [],
      to: 'collecting',
      noClock: SILENT,
      facts: { period: fact.text('评估期间', 'Period', must), scope: fact.text('评估范围', 'Scope', must) },
      basis,
    },
    collect: {
      title: words('汇总各部门情况', 'Collect from a department'),
      by: 'procuratorate',
      posts: ['legal-policy', 'case-management', 'department-head'],
      when: ['collecting'],
      repeat: 'many',
      facts: {
        department: fact.text('部门', 'Department', must),
        issued: fact.number('制发件数', 'Issued', must),
        answered: fact.number('按期回复件数', 'Answered in time', must),
        carriedOut: fact.number('采纳落实件数', 'Adopted and carried out', must),
        withdrawn: fact.number('撤回件数（不计入分母）', 'Withdrawn, left out of the base'),
        note: fact.text('情况', 'Account'),
      },
      attachments: true,
      basis: [cite(suggestionRules2019, '26'), cite(suggestionRules2019, '28')],
    },
    submit: {
      title: words('提请检察委员会评估', 'Submit to the committee'),
      by: 'procuratorate',
      posts: ['legal-policy', 'case-management'],
      when: ['collecting'],
      to: 'submitted',
      noClock: SILENT,
      facts: { summary: fact.text('评估意见', 'Opinion', must) },
      paper: { form: 'evaluation-report', required: true },
      attachments: true,
      needs: [guard.done('collect', words('尚未汇总任何部门的情况', 'No department has been collected'), basis)],
      basis,
    },
    evaluate: {
      title: words('检察委员会评估', 'The committee evaluates'),
      by: 'procuratorate',
      posts: ['procuratorial-committee'],
      when: ['submitted'],
      to: 'evaluated',
      noClock: SILENT,
      facts: { improvements: fact.text('改进要求', 'Improvements asked for', must), ...decidedFacts(['procuratorial-committee']) },
      decision: ['procuratorial-committee'],
      basis,
    },
    improve: {
      title: words('报告改进情况', 'Report an improvement'),
      by: 'procuratorate',
      posts: ['department-head', 'legal-policy'],
      when: ['evaluated'],
      repeat: 'many',
      facts: { department: fact.text('部门', 'Department', must), done: fact.text('改进情况', 'What was improved', must) },
      attachments: true,
      basis,
    },
    close: {
      title: words('办结', 'Close'),
      by: 'procuratorate',
      posts: ['legal-policy', 'case-management'],
      when: ['evaluated'],
      to: 'closed',
      noClock: SILENT,
      facts: { note: fact.text('说明', 'Note') },
      basis,
    },
  },
  clocks: {},
})
