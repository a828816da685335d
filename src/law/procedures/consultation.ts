/** One case or one matter is talked over; only evidence standards, the law in general or procedure; both views are recorded and nobody decides the case (law sheet YS-YY, K03). */
import { words } from '#kernel/words.ts'
import { constitution2018 } from '../statutes/constitution-2018.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { heilongjiangConsultation2024 } from '../statutes/heilongjiang-consultation-2024.ts'
import { sixianAgreement2022 } from '../statutes/sixian-agreement-2022.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must } from './fact.ts'
import { guard } from './guard.ts'
import { clause } from './local-clause.ts'
import { answer, BOTH, deskOf, handsOf, headsOf, letter, party, replyBy, replyClock, request, step } from './request-acts.ts'

const basis = [clause(heilongjiangConsultation2024, 'consultation'), clause(sixianAgreement2022, 'consultation')]
const separate = [cite(constitution2018, '140'), cite(criminalProcedure2018, '7')]
const HANDS = handsOf(BOTH)
const HEADS = headsOf(BOTH)

const VIEW = { view: fact.text('本方意见和理由', 'View and reasons', must), attendees: fact.people('参加人员', 'Who took part', must) }

export const consultation = request({
  id: 'consultation',
  version: '2024-08-07',
  ground: 'agreement',
  title: words('一案一议、一事一议', 'Consultation on one case or matter'),
  basis: [...basis, ...separate],
  parties: {
    issuer: party(BOTH, '提出单位', 'House raising it'),
    recipient: party(BOTH, '对方单位', 'Other house'),
    observer: party('discipline', '列席的纪检监察组', 'Observer', { optional: true }),
  },
  stages: {
    agreed: { title: words('同意会商', 'Will be talked over') },
    refused: { title: words('不同意会商，已说明理由', 'Refused with reasons'), end: true },
    minuted: { title: words('纪要待对方确认', 'Minutes to be confirmed') },
    closed: {
      title: words('纪要已确认', 'Minutes confirmed'),
      end: true,
      says: words(
        '共识或者分歧均已记录，案件由有权机关依法独立作出决定',
        'Agreed or left open, both are on record; the case is decided by whoever may decide it',
      ),
    },
  },
  withdraw: { posts: HANDS, when: ['agreed'] },
  acts: {
    ...letter({
      title: words('提出议题', 'Raise the topic'),
      posts: HANDS,
      desk: deskOf(BOTH),
      facts: {
        scope: fact.code(
          '议题范围',
          'Scope',
          {
            evidence: words('证据标准', 'Standard of evidence'),
            law: words('法律适用的一般问题', 'Application of law in general'),
            procedure: words('程序问题', 'Procedure'),
            individual: words('个案如何裁判、处理（不得会商）', 'How one case should be decided (never)'),
          },
          must,
        ),
        topic: fact.text('议题', 'Topic', must),
        caseNumbers: fact.caseNumbers('引出议题的案件', 'Case it arose from'),
        replyBy,
      },
      decision: [...HEADS, 'division-head', 'department-head'],
      needs: [
        guard.ownFactIs(
          'scope',
          ['evidence', 'law', 'procedure'],
          words(
            '只能会商证据标准、法律适用的一般问题和程序问题，不得会商个案结果',
            'Only evidence standards, the law in general and procedure may be talked over, never the outcome of a case',
          ),
          separate,
        ),
      ],
      basis: [...basis, ...separate],
    }),
    reply: answer({
      title: words('答复是否会商', 'Answer'),
      posts: HANDS,
      agreed: words('同意会商', 'Will be talked over'),
      refused: words('不同意会商', 'Refused'),
      decision: [...HEADS, 'division-head', 'department-head'],
      basis,
    }),
    'state-view': step(words('陈述本方意见', 'State our view'), 'issuer', HANDS, ['agreed'], VIEW, basis, { repeat: 'many', served: true }),
    'state-view-theirs': step(words('陈述对方意见', 'State the other view'), 'recipient', HANDS, ['agreed'], VIEW, basis, {
      repeat: 'many',
      served: true,
    }),
    'observer-note': step(
      words('列席记录', 'Observer’s note'),
      'observer',
      ['observer', 'organ-head'],
      ['agreed', 'minuted'],
      { note: fact.text('记录', 'Note', must) },
      [clause(sixianAgreement2022, 'observer')],
      {
        repeat: 'many',
      },
    ),
    minute: step(
      words('形成纪要', 'Write the minutes'),
      'issuer',
      HANDS,
      ['agreed'],
      {
        agreedPoints: fact.text('共识', 'Agreed'),
        openPoints: fact.text('保留的分歧', 'Left open'),
        standing: fact.code(
          '会商情况',
          'Where it stands',
          { agreed: words('达成共识', 'Agreed'), open: words('保留分歧', 'Left open') },
          must,
        ),
      },
      basis,
      {
        to: 'minuted',
        repeat: 'many',
        form: 'consultation-minutes',
        served: true,
        needs: [
          guard.done('state-view', words('须先记录提出方意见', 'The view of the house raising it comes first'), basis),
          guard.done('state-view-theirs', words('须先记录对方意见', 'The view of the other house comes first'), basis),
          guard.ownFactNeeds(
            'standing',
            ['open'],
            'openPoints',
            words('保留分歧的，写明分歧', 'What is left open must be written down'),
            basis,
          ),
          guard.ownFactNeeds(
            'standing',
            ['agreed'],
            'agreedPoints',
            words('达成共识的，写明共识', 'What is agreed must be written down'),
            basis,
          ),
        ],
      },
    ),
    confirm: step(
      words('对方确认纪要', 'The other side confirms the minutes'),
      'recipient',
      HANDS,
      ['minuted'],
      {
        answer: fact.code(
          '意见',
          'Answer',
          { confirmed: words('确认', 'Confirmed'), 'not-confirmed': words('记录不准确，请修改', 'Not accurate') },
          must,
        ),
        reason: fact.text('修改意见', 'What to change'),
      },
      basis,
      {
        toBy: { fact: 'answer', stages: { confirmed: 'closed', 'not-confirmed': 'agreed' } },
        repeat: 'many',
        served: true,
        needs: [guard.ownFactNeeds('answer', ['not-confirmed'], 'reason', words('要求修改的，写明修改意见', 'Say what to change'), basis)],
      },
    ),
  },
  clocks: { reply: replyClock(words('希望答复的日期', 'Answer asked for by'), basis) },
  leadsTo: ['class-analysis'],
})
