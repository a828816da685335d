/** Court and procuratorate brief each other on cases involving minors (law sheet WN-NOTE): figures and questions of law, masked; studied together, answered. */
import { words } from '#kernel/words.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { minorsProtection } from '../statutes/minors-protection.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { officersOf, servedTo } from './minors-acts.ts'
import { BOTH, party, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const law = [cite(frameworkOpinion2024, 'minors')]
const masked = [cite(minorsProtection, '103')]
const HANDS = officersOf(BOTH)

export const minorsBriefing = request({
  id: 'minors-briefing',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('涉未成年人案件通报', 'Briefing on cases involving minors'),
  basis: [...law, ...masked],
  sealed: 'always',
  parties: {
    issuer: party(BOTH, '通报单位', 'House that briefs'),
    recipient: party(BOTH, '同级的对方', 'The other house', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    answered: { title: words('已反馈', 'Answered') },
    studied: { title: words('已研讨', 'Studied together') },
    closed: { title: words('已办结', 'Closed'), end: true },
  },
  withdraw: { posts: HANDS },
  acts: {
    serve: step(
      words('通报', 'Brief'),
      'issuer',
      HANDS,
      [],
      {
        fromOn: fact.date('期间起', 'From', { ...must, ...past }),
        untilOn: fact.date('期间止', 'Until', { ...must, ...past, notBefore: 'serve.fromOn' }),
        cases: fact.number('案件数', 'Number of cases', must),
        masking: fact.code(
          '脱敏',
          'Masking',
          { done: words('已去除身份信息', 'Identification removed'), 'not-done': words('未脱敏', 'Not masked') },
          must,
        ),
        questions: fact.points('法律适用问题', 'Questions of law', must),
        summary: fact.text('情况', 'Account', must),
        answerBy: fact.date('希望反馈的日期', 'Answer asked for by', { future: true }),
      },
      [...law, ...masked],
      {
        opening: true,
        to: 'served',
        served: true,
        paper: { form: 'minors-briefing-paper', required: true },
        needs: [
          guard.ownFactIs(
            'masking',
            ['done'],
            words('通报不得含有可识别未成年人的信息', 'A briefing holds nothing that identifies a minor'),
            masked,
          ),
        ],
      },
    ),
    ...servedTo(BOTH, BOTH, law),
    answer: step(words('反馈意见', 'Answer'), 'recipient', HANDS, ARRIVED, { text: fact.text('意见', 'View', must) }, law, {
      to: 'answered',
      served: true,
    }),
    study: step(
      words('共同研讨', 'Study together'),
      'issuer',
      HANDS,
      [...ARRIVED, 'answered'],
      {
        heldOn: fact.date('研讨日期', 'Held on', { ...must, ...past }),
        result: fact.text('形成的意见（不涉及未决个案）', 'What was agreed (no pending case)', must),
      },
      law,
      { to: 'studied', served: true },
    ),
    close: step(words('办结', 'Close'), 'issuer', HANDS, ['answered', 'studied', ...ARRIVED], { note: fact.text('说明', 'Note') }, law, {
      to: 'closed',
    }),
  },
  clocks: {
    answer: {
      title: words('希望反馈的日期', 'Answer asked for by'),
      period: { dateFact: 'serve.answerBy' },
      start: ['serve.answerBy'],
      by: 'recipient',
      met: ['answer'],
      mootIn: ['withdrawn', 'studied', 'closed'],
      basis: law,
    },
  },
})
