/** A small internal review with stops, a fixed filing limit and a recalled rule: the other procedure that tries out the machine. */
import { words } from '#kernel/words.ts'
import { type Definition, procedure } from '#law/procedures/procedure.ts'
import { administrativeSupervision2021 } from '#law/statutes/administrative-supervision-2021.ts'
import { civilSupervision2021 } from '#law/statutes/civil-supervision-2021.ts'
import { joint2016 } from '#law/statutes/joint-2016.ts'
import { cite } from '#law/statutes/statute.ts'

const review = cite(civilSupervision2021, '52')
const filing = cite(administrativeSupervision2021, '20')
const silent = words('条文没有规定日数', 'the text names no number')
const by = 'house'

const acts: Definition['acts'] = {
  apply: {
    title: words('收到申请', 'Application received'),
    by,
    posts: ['complaint-intake'],
    opening: true,
    when: [],
    to: 'submitted',
    basis: [filing],
    facts: {
      knewOn: { kind: 'date', title: words('知道之日', 'Knew on'), required: true, notAfterToday: true },
      ground: {
        kind: 'code',
        title: words('来源', 'Source'),
        required: true,
        values: { application: words('申请', 'Application'), 'ex-officio': words('依职权', 'Ex officio') },
      },
    },
  },
  accept: {
    title: words('受理', 'Accept'),
    by,
    posts: ['complaint-intake'],
    when: ['submitted'],
    to: 'reviewing',
    basis: [review],
    facts: {
      acceptedOn: { kind: 'date', title: words('受理日期', 'Accepted on'), required: true, notBefore: 'apply.on', notAfterToday: true },
    },
  },
  borrow: {
    title: words('调卷', 'Ask for the file'),
    by,
    posts: ['handling-prosecutor'],
    when: ['reviewing'],
    repeat: 'many',
    basis: [review],
    facts: {},
  },
  fileIn: {
    title: words('卷宗到', 'File arrived'),
    by,
    posts: ['handling-prosecutor'],
    when: ['reviewing', 'suspended'],
    repeat: 'many',
    basis: [review],
    facts: {},
    needs: [{ rule: 'done', act: 'borrow', says: words('尚未调卷', 'no file was asked for'), basis: [review] }],
  },
  suspend: {
    title: words('中止', 'Suspend'),
    by,
    posts: ['handling-prosecutor'],
    when: ['reviewing'],
    to: 'suspended',
    repeat: 'many',
    noClock: silent,
    basis: [cite(civilSupervision2021, '72')],
    facts: {},
  },
  resume: {
    title: words('恢复', 'Resume'),
    by,
    posts: ['handling-prosecutor'],
    when: ['suspended'],
    to: 'reviewing',
    repeat: 'many',
    noClock: silent,
    basis: [cite(civilSupervision2021, '72')],
    facts: {},
  },
  notSupport: {
    title: words('不支持监督申请', 'Not supported'),
    by,
    posts: ['handling-prosecutor'],
    when: ['reviewing'],
    to: 'ended',
    basis: [review],
    facts: { reason: { kind: 'text', title: words('理由', 'Reasons'), required: true } },
    needs: [
      {
        rule: 'fact-is',
        fact: 'apply.ground',
        is: ['application'],
        says: words('依职权启动的案件应终结审查', 'an ex officio case is terminated instead'),
        basis: [cite(joint2016, '16')],
      },
    ],
  },
  terminate: {
    title: words('终结审查', 'Terminate'),
    by,
    posts: ['handling-prosecutor'],
    when: ['reviewing'],
    to: 'ended',
    basis: [review],
    facts: {},
    needs: [{ rule: 'other-person-than', act: 'accept', says: words('受理人不得终结', 'not by whoever accepted it'), basis: [review] }],
  },
}

const acceptLimit: Definition['clocks'][string] = {
  title: words('受理', 'Intake'),
  period: { rule: 'D08' },
  start: ['apply.on'],
  by,
  met: ['accept'],
  basis: [review],
}

/** Application, acceptance, review with file access and suspension, and two ways to end. */
export const sampleReview = procedure({
  id: 'sample-review',
  version: '2021-08-01',
  kind: 'internal',
  title: words('示例审查', 'Sample review'),
  basis: [review],
  parties: { house: { kind: 'procuratorate', title: words('检察院', 'Procuratorate') } },
  keeper: 'house',
  sealed: 'never',
  stages: {
    submitted: { title: words('已提交', 'Submitted') },
    reviewing: { title: words('审查中', 'Reviewing') },
    suspended: { title: words('中止', 'Suspended') },
    ended: { title: words('已结束', 'Ended'), end: true },
  },
  acts,
  clocks: {
    filing: {
      title: words('申请期限', 'Filing limit'),
      period: { rule: 'D09' },
      start: ['apply.knewOn'],
      by,
      met: ['apply'],
      basis: [filing],
    },
    intake: acceptLimit,
    review: {
      title: words('审查期限', 'Review'),
      period: { rule: 'D15', term: 'review-limit' },
      start: ['accept.acceptedOn'],
      by,
      met: ['notSupport', 'terminate'],
      basis: [review],
      excluded: [{ from: 'borrow.on', until: 'fileIn.on', title: words('调卷', 'File access'), basis: [review] }],
      suspended: [
        { from: 'suspend.on', until: 'resume.on', title: words('中止', 'Suspension'), basis: [cite(civilSupervision2021, '72')] },
      ],
    },
    fileDue: {
      title: words('提供卷宗', 'File due'),
      period: { rule: 'D10' },
      start: ['borrow.on'],
      latest: true,
      by,
      met: ['fileIn'],
      basis: [cite(joint2016, '8')],
    },
  },
})
