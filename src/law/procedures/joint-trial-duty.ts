/** Court president and chief procurator in the same trial (law sheet TT-LZ): picked, excluded cases kept out, both chiefs decide, heard, reviewed, summed up. */
import { type Words, words } from '#kernel/words.ts'
import type { PostId } from '../posts/post.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { frameworkOpinion2024 } from '../statutes/framework-opinion-2024.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import type { ActSpec, Guard } from './procedure.ts'
import { party, request, step } from './request-acts.ts'
import { ARRIVED, serviceActs } from './service-acts.ts'

const law = [
  cite(frameworkOpinion2024, 'joint-trial', words('没有全国性程序规定，依协作意见', 'No national procedure; founded by the agreement')),
]
const closed = [
  cite(criminalInterpretation2021, '557'),
  cite(
    criminalInterpretation2021,
    '578',
    words('未成年人案件不公开审理、不得组织旁听', 'Cases of minors are heard in private, without observers'),
  ),
]
const notice = [cite(criminalProcedure2018, '187')]
const COURT: PostId[] = ['handling-judge', 'division-head', 'adjudication-management']
const PROSECUTION: PostId[] = ['handling-prosecutor', 'department-head', 'case-management']
const OPEN = [...ARRIVED, 'set', 'announced']

const exclusions: Guard[] = [
  guard.ownFactIs('publicity', ['public'], words('不公开审理的案件不得同庭履职公开', 'A case heard in private is excluded'), closed),
  guard.ownFactIs('minor', ['none'], words('涉及未成年人的案件应当排除', 'A case involving a minor is excluded'), closed),
  guard.ownFactIs(
    'recusal',
    ['checked-none'],
    words('须先核查回避；有回避情形的排除', 'Recusal is checked first; a conflict excludes the case'),
    law,
  ),
]

const agreeing = (by: string, post: PostId, title: Words): ActSpec =>
  step(title, by, [post], ARRIVED, { note: fact.text('意见', 'Note') }, law, { decision: [post], served: true })

const declining = (by: string, post: PostId, title: Words): ActSpec =>
  step(title, by, [post], ARRIVED, { reason: fact.text('理由', 'Reasons', must) }, law, {
    to: 'declined',
    decision: [post],
    served: true,
    noClock: RIGHT,
  })

const excluding = (by: string, posts: PostId[]): ActSpec =>
  step(
    words('发现排除情形，终止', 'Ground of exclusion found: stop'),
    by,
    posts,
    OPEN,
    {
      ground: fact.code(
        '情形',
        'Ground',
        {
          private: words('不公开审理', 'Heard in private'),
          minor: words('涉及未成年人', 'A minor is involved'),
          recusal: words('应当回避', 'Recusal'),
        },
        must,
      ),
      reason: fact.text('说明', 'Explanation', must),
    },
    [...law, ...closed],
    { to: 'excluded', served: true },
  )

const reviewing = (by: string, posts: PostId[]): ActSpec =>
  step(
    words('评议（不涉及裁判结果）', 'Review (never of the verdict)'),
    by,
    posts,
    ['held'],
    {
      conduct: fact.text('庭审驾驭、指控、文书等方面', 'Conduct, prosecution, papers', must),
      improvement: fact.text('改进建议', 'What to improve'),
    },
    law,
    { paper: { form: 'joint-trial-review' } },
  )

export const jointTrialDuty = request({
  id: 'joint-trial-duty',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('院长检察长同庭履职', 'President and chief procurator in the same trial'),
  basis: law,
  parties: {
    issuer: party('court', '法院', 'Court'),
    recipient: party('procuratorate', '同级检察院', 'Procuratorate at the same level', { relation: { is: 'same-level', to: 'issuer' } }),
  },
  stages: {
    set: { title: words('已定庭期', 'Hearing set') },
    announced: { title: words('已公告', 'Announced') },
    held: { title: words('已开庭', 'Held') },
    declined: { title: words('未获同意', 'Not agreed'), end: true },
    excluded: { title: words('已排除', 'Excluded'), end: true },
    closed: { title: words('已总结', 'Summed up'), end: true },
  },
  withdraw: { posts: COURT, when: ['set'] },
  acts: {
    propose: step(
      words('推荐案件', 'Propose a case'),
      'issuer',
      COURT,
      [],
      {
        caseNumbers: fact.caseNumbers('案号', 'Case', must),
        value: fact.text('示范、教育意义', 'Why it fits', must),
        publicity: fact.code(
          '是否公开审理',
          'Publicity',
          { public: words('公开审理', 'Public'), private: words('不公开审理', 'Private') },
          must,
        ),
        minor: fact.code('是否涉及未成年人', 'Minors', { none: words('不涉及', 'None'), involved: words('涉及', 'Involved') }, must),
        recusal: fact.code(
          '回避核查',
          'Recusal',
          {
            'checked-none': words('已核查，无回避情形', 'Checked: none'),
            conflict: words('有回避情形', 'Conflict'),
            unchecked: words('未核查', 'Not checked'),
          },
          must,
        ),
        aboutPersonnel: fact.flag('涉及办案人员个人', 'About named officers'),
      },
      [...law, ...closed],
      {
        opening: true,
        to: 'served',
        served: true,
        noClock: RIGHT,
        paper: { form: 'joint-trial-recommendation', required: true },
        needs: exclusions,
      },
    ),
    ...serviceActs({
      sender: 'issuer',
      recipient: 'recipient',
      senderPosts: COURT,
      deskPosts: ['case-management'],
      opening: 'propose',
      basis: law,
    }),
    'agree-president': agreeing('issuer', 'president', words('院长同意', 'President agrees')),
    'agree-chief': agreeing('recipient', 'chief-procurator', words('检察长同意', 'Chief procurator agrees')),
    'decline-president': declining('issuer', 'president', words('院长不同意', 'President does not agree')),
    'decline-chief': declining('recipient', 'chief-procurator', words('检察长不同意', 'Chief procurator does not agree')),
    exclude: excluding('issuer', [...COURT, 'president']),
    'exclude-by-procuratorate': excluding('recipient', [...PROSECUTION, 'chief-procurator']),
    'set-hearing': step(
      words('确定庭期并通知', 'Set the hearing and notify'),
      'issuer',
      COURT,
      [...ARRIVED, 'set'],
      {
        hearingOn: fact.date('开庭日期', 'Hearing on', { ...must, future: true }),
        presiding: fact.people('审判长（院长）及合议庭', 'Presiding (president) and panel', must),
        prosecutors: fact.people('公诉人（检察长）', 'Prosecutor (chief)', must),
      },
      [...law, ...notice],
      {
        to: 'set',
        repeat: 'many',
        served: true,
        paper: { form: 'joint-trial-plan' },
        needs: [
          guard.done('agree-president', words('须两长共同决定：院长尚未同意', 'Both chiefs decide: the president has not agreed'), law),
          guard.done(
            'agree-chief',
            words('须两长共同决定：检察长尚未同意', 'Both chiefs decide: the chief procurator has not agreed'),
            law,
          ),
        ],
      },
    ),
    invite: step(
      words('邀请代表、委员、人民监督员', 'Invite deputies, committee members, people’s supervisors'),
      'issuer',
      COURT,
      ['set', 'announced'],
      { number: fact.number('邀请人数', 'Number invited', must), kinds: fact.text('类别', 'Kinds', must) },
      law,
      { repeat: 'many' },
    ),
    announce: step(
      words('公告开庭', 'Announce the hearing'),
      'issuer',
      COURT,
      ['set'],
      { place: fact.text('公告方式', 'How', must) },
      notice,
      { to: 'announced' },
    ),
    hold: step(
      words('开庭', 'Hold the hearing'),
      'issuer',
      COURT,
      ['set', 'announced'],
      { heldOn: fact.date('开庭日期', 'Held on', { ...must, ...past }), guests: fact.number('旁听人数', 'Observers') },
      law,
      { to: 'held' },
    ),
    review: reviewing('issuer', COURT),
    'review-by-procuratorate': reviewing('recipient', PROSECUTION),
    'sum-up': step(words('总结', 'Sum up'), 'issuer', COURT, ['held'], { text: fact.text('总结', 'Summary', must) }, law, {
      to: 'closed',
      served: true,
      needs: [
        guard.done('review', words('双方评议后总结', 'Both review first'), law),
        guard.done('review-by-procuratorate', words('双方评议后总结', 'Both review first'), law),
      ],
    }),
  },
  clocks: {
    notice: {
      title: words('开庭三日以前通知、公告', 'Notified three days before the hearing'),
      period: { rule: 'D-X2-NOTE' },
      start: ['set-hearing.hearingOn'],
      latest: true,
      by: 'issuer',
      met: ['set-hearing'],
      mootIn: ['withdrawn', 'excluded'],
      basis: notice,
    },
  },
})
