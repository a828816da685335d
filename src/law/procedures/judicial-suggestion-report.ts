/** The yearly report of a court on its judicial suggestions to the people's congress (law sheet SF-RPT): quality and effect, never a target of numbers. */
import { words } from '#kernel/words.ts'
import { judicialSuggestion2023 } from '../statutes/judicial-suggestion-2023.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT, SILENT } from './clockless.ts'
import { fact, must } from './fact.ts'
import { procedure } from './procedure.ts'
import { decidedFacts } from './suggestion-acts.ts'

const reports = [cite(judicialSuggestion2023, '11')]
const quality = [cite(judicialSuggestion2023, '10')]

export const judicialSuggestionReport = procedure({
  id: 'judicial-suggestion-report',
  version: '2023-11-16',
  kind: 'internal',
  title: words('司法建议年度情况报告', 'Yearly report on judicial suggestions'),
  basis: [...quality, ...reports],
  parties: { court: { kind: 'court', title: words('本院', 'The court') } },
  keeper: 'court',
  sealed: 'if-personnel',
  stages: {
    collecting: { title: words('汇总中', 'Collecting') },
    drafted: { title: words('已列入报告', 'Taken into the report') },
    reported: { title: words('已报告人大', 'Reported to the congress'), end: true },
    dropped: { title: words('本年度没有司法建议', 'None issued this year'), end: true },
  },
  acts: {
    open: {
      title: words('开始汇总', 'Begin'),
      by: 'court',
      posts: ['adjudication-management', 'vice-president', 'president'],
      opening: true,
      when: [],
      to: 'collecting',
      noClock: SILENT,
      facts: { year: fact.number('年度', 'Year', must), scope: fact.text('范围', 'Scope') },
      basis: reports,
    },
    collect: {
      title: words('汇总制发、反馈和效果', 'Collect what was issued, answered and achieved'),
      by: 'court',
      posts: ['adjudication-management', 'division-head'],
      when: ['collecting'],
      repeat: 'many',
      facts: {
        division: fact.text('部门', 'Division', must),
        issued: fact.number('制发件数', 'Issued', must),
        answered: fact.number('已反馈件数', 'Answered', must),
        effect: fact.text('质量和效果', 'Quality and effect', must),
      },
      attachments: true,
      basis: quality,
    },
    'take-in': {
      title: words('列入工作报告', 'Take into the work report'),
      by: 'court',
      posts: ['adjudication-management', 'vice-president', 'president'],
      when: ['collecting'],
      to: 'drafted',
      noClock: SILENT,
      facts: { text: fact.text('报告内容', 'Text', must), ...decidedFacts(['president']) },
      decision: ['president'],
      attachments: true,
      needs: [{ rule: 'done', act: 'collect', says: words('尚未汇总', 'Nothing has been collected'), basis: quality }],
      basis: reports,
    },
    report: {
      title: words('向人大及其常委会报告', 'Report to the people’s congress'),
      by: 'court',
      posts: ['adjudication-management', 'vice-president', 'president'],
      when: ['drafted'],
      to: 'reported',
      noClock: SILENT,
      facts: { to: fact.text('报告对象', 'Reported to', must) },
      attachments: true,
      basis: reports,
    },
    drop: {
      title: words('本年度未提出司法建议', 'None was issued'),
      by: 'court',
      posts: ['adjudication-management', 'vice-president', 'president'],
      when: ['collecting'],
      to: 'dropped',
      noClock: RIGHT,
      facts: { note: fact.text('说明', 'Note', must) },
      basis: reports,
    },
  },
  clocks: {},
})
