/** A case published by both houses: proposed, selected, checked to be final, written, masked, reviewed for secrecy, approved by both, published, corrected, withdrawn everywhere (law sheet AL-JOINT). */
import { words } from '#kernel/words.ts'
import { onlinePublication2016 } from '../statutes/online-publication-2016.ts'
import { cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { afterPublication, basis, PUBLISHED_STAGES } from './joint-case-after.ts'
import { approvals, PROFILES, secrecyReviews } from './joint-case-review.ts'
import { LEADERS, namedDay, opened, WRITERS, yesOrReason } from './joint-results-acts.ts'
import { BOTH, party, replyBy, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const never = [cite(onlinePublication2016, '4')]
const BEFORE = ['selected', 'verified', 'written', 'masked', 'reviewed-own', 'reviewed', 'approved-own', 'approved']
const WRITING = ['verified', 'written', 'masked']

const selection = yesOrReason('answer', ['selected', words('入选', 'Selected')], ['not-selected', words('不入选', 'Not selected')], basis)

const KINDS = {
  ordinary: words('不属于不公布的情形', 'None of the kinds below'),
  'settled-necessary': words(
    '调解结案，但为保护国家利益、社会公共利益、他人合法权益确有必要公开',
    'Settled, but publication is needed to protect the state, the public or others',
  ),
  'state-secret': words('涉及国家秘密', 'State secret'),
  'minors-crime': words('未成年人犯罪', 'Crime by a minor'),
  settled: words('以调解方式结案或者确认人民调解协议效力', 'Settled by mediation, or a mediation agreement confirmed'),
  family: words('离婚诉讼或者涉及未成年子女抚养、监护', 'Divorce, or custody and guardianship of minor children'),
  unsuitable: words('其他不宜公布', 'Otherwise unsuitable'),
}

export const jointCase = request({
  id: 'joint-case',
  version: '2024-01-01',
  ground: 'agreement',
  title: words('联合发布典型案例、参考性案例', 'Case published jointly'),
  basis,
  parties: {
    issuer: party(BOTH, '推荐单位', 'House proposing'),
    recipient: party(BOTH, '共同发布单位', 'House publishing with it'),
    office: party('joint-office', '联合办公室', 'Joint office', { optional: true }),
    superior: party(BOTH, '备案的上级单位', 'Superior house informed', {
      optional: true,
      guest: true,
      relation: { is: 'superior', to: 'issuer' },
    }),
  },
  stages: {
    selected: { title: words('已入选，待核验生效', 'Selected, to be checked') },
    'not-selected': { title: words('未入选，已说明理由', 'Not selected, with reasons'), end: true },
    verified: { title: words('已核验生效，编写中', 'Checked to be final, being written') },
    written: { title: words('已编写，待隐名', 'Written, to be masked') },
    masked: { title: words('已隐名，待保密审查', 'Masked, to be reviewed') },
    'reviewed-own': { title: words('推荐单位保密审查通过', 'Reviewed by the proposing house') },
    reviewed: { title: words('双方保密审查通过，待批准', 'Reviewed by both, to be approved') },
    'approved-own': { title: words('推荐单位已批准', 'Approved by the proposing house') },
    approved: { title: words('两院已批准，待发布', 'Approved by both, to be published') },
    ...PUBLISHED_STAGES,
    dropped: { title: words('不再发布，已说明理由', 'Dropped, with reasons'), end: true },
  },
  acts: {
    ...opened({
      kind: 'propose',
      title: words('推荐案例', 'Propose a case'),
      posts: WRITERS,
      facts: {
        kind: fact.code(
          '类别',
          'Kind',
          { typical: words('典型案例', 'Typical case'), reference: words('参考性案例', 'Reference case') },
          must,
        ),
        title: fact.text('案例标题（不写当事人姓名）', 'Title, without names of parties', must),
        caseNumbers: fact.caseNumbers('案号', 'Case numbers', must),
        reason: fact.text('推荐理由', 'Why it is proposed', must),
        replyBy,
      },
      basis,
      more: { decision: LEADERS },
    }),
    select: step(words('初选', 'Select or not'), 'recipient', WRITERS, ARRIVED, selection.facts, basis, {
      toBy: { fact: 'answer', stages: { selected: 'selected', 'not-selected': 'not-selected' } },
      needs: selection.needs,
      served: true,
    }),
    'verify-final': step(
      words('核验裁判已经生效', 'Check that the judgment is final'),
      'issuer',
      WRITERS,
      ['selected'],
      {
        effectiveOn: fact.date('生效日期', 'Final since', { ...must, ...past }),
        proof: fact.text('生效证明', 'What proves it', must),
        kindOfCase: fact.code('是否属于不公布的情形', 'Is it of a kind that is never published', KINDS, must),
        necessity: fact.text('确有必要公开的理由', 'Why publication is needed'),
      },
      [...basis, ...never],
      {
        to: 'verified',
        served: true,
        needs: [
          guard.ownFactIs(
            'kindOfCase',
            ['ordinary', 'settled-necessary'],
            words(
              '属于不公布的情形，不得作为案例发布；至多公布案号、审理法院、裁判日期和不公开的理由',
              'Of a kind that is never published; at most number, court, date and the reason may be told',
            ),
            [...never, cite(onlinePublication2016, '6')],
          ),
          guard.ownFactNeeds(
            'kindOfCase',
            ['settled-necessary'],
            'necessity',
            words('须写明确有必要的理由', 'Say why it is needed'),
            never,
          ),
        ],
      },
    ),
    write: step(
      words('按案例库体例编写', 'Write it in the layout of the case library'),
      'issuer',
      WRITERS,
      WRITING,
      {
        subtitle: fact.text('副标题', 'Subtitle'),
        keywords: fact.text('关键词', 'Keywords', must),
        facts: fact.text('基本案情', 'Facts', must),
        reasons: fact.text('裁判理由', 'Reasons', must),
        gist: fact.text('裁判要旨', 'Gist', must),
        index: fact.text('关联索引', 'Index', must),
      },
      basis,
      { to: 'written', repeat: 'many', served: true },
    ),
    mask: step(
      words('隐名处理', 'Mask names and data'),
      'issuer',
      WRITERS,
      ['written', 'masked'],
      {
        text: fact.text('隐名后的文本', 'Masked text', must),
        replacements: fact.text('替换清单（只记规则和次数，不记原文）', 'Replacements: rule and number, never the original'),
        profile: PROFILES,
      },
      [...basis, cite(onlinePublication2016, '8'), cite(onlinePublication2016, '10')],
      { to: 'masked', repeat: 'many', served: true },
    ),
    ...secrecyReviews,
    assess: step(
      words('当事人影响和舆情评估', 'Assess what it means for parties and the public'),
      'issuer',
      WRITERS,
      ['masked', 'reviewed-own', 'reviewed', 'approved-own', 'approved'],
      { account: fact.text('评估意见', 'Assessment', must) },
      basis,
      { repeat: 'many', served: true },
    ),
    ...approvals,
    publish: step(
      words('联合发布', 'Publish together'),
      'issuer',
      WRITERS,
      ['approved'],
      { publishedOn: fact.date('发布日期', 'Published on', { ...must, ...past }), where: fact.text('发布渠道', 'Where', must) },
      basis,
      { to: 'published', served: true, paper: { form: 'published-case', required: true } },
    ),
    ...afterPublication,
    drop: step(
      words('不再发布', 'Drop it'),
      'issuer',
      WRITERS,
      ['served', 'returned', ...ARRIVED, ...BEFORE],
      {
        ground: fact.code(
          '事由',
          'Ground',
          {
            'never-published': words('属于不公布的情形', 'Of a kind that is never published'),
            'not-final': words('裁判尚未生效或者已被改变', 'Not final, or changed'),
            other: words('其他', 'Other'),
          },
          must,
        ),
        reason: fact.text('理由', 'Reasons', must),
      },
      [...basis, ...never],
      { to: 'dropped', noClock: RIGHT, served: true },
    ),
  },
  clocks: {
    reply: namedDay(words('希望答复的日期', 'Answer asked for by'), 'propose.replyBy', 'recipient', ['select'], basis, ['dropped']),
    acknowledgement: namedDay(
      words('确认停止使用的日期', 'Taken down by'),
      'withdraw.acknowledgeBy',
      'recipient',
      ['acknowledge-withdrawal'],
      basis,
    ),
    'acknowledgement-host': namedDay(
      words('推荐单位确认停止使用的日期', 'Taken down by the proposing house by'),
      'withdraw-theirs.acknowledgeBy',
      'issuer',
      ['acknowledge-withdrawal-host'],
      basis,
    ),
  },
})
