/** The facts that decide which instrument is lawful, each asked only where it matters. */
import { type Words, words } from '#kernel/words.ts'

export type QuestionId = 'subject' | 'addressee' | 'level' | 'bar' | 'gravity' | 'remedy' | 'harm' | 'presuit' | 'origin' | 'police'

export type Question = {
  id: QuestionId
  title: Words
  help?: Words
  values: Record<string, Words>
  /** Asked only when this earlier answer is one of these. */
  when?: { question: QuestionId; is: readonly string[] }
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'subject',
    title: words('针对什么', 'What is it about'),
    values: {
      'civil-judgment': words('已生效的民事判决、裁定、调解书', 'A civil judgment, ruling or mediation paper in force'),
      'civil-trial': words('民事审判程序违法', 'A violation in civil trial procedure'),
      'civil-enforcement': words('民事执行活动', 'Civil enforcement'),
      'administrative-judgment': words('已生效的行政判决、裁定、调解书', 'An administrative judgment, ruling or mediation paper in force'),
      'administrative-trial': words('行政审判程序违法', 'A violation in administrative trial procedure'),
      'administrative-enforcement': words('行政执行、行政非诉执行', 'Administrative and non-litigation enforcement'),
      'criminal-first': words('尚未生效的一审刑事裁判', 'A criminal judgment of first instance, not yet in force'),
      'criminal-final': words('已生效的刑事裁判', 'A criminal judgment in force'),
      'criminal-procedure': words('刑事侦查、审判活动违法', 'A violation in criminal investigation or trial'),
      'penalty-enforcement': words('刑罚执行（财产刑、减刑假释、社区矫正）', 'Enforcement of criminal penalties'),
      conduct: words('审判、执行人员的违法行为', 'Unlawful conduct of a judge or enforcement officer'),
      administration: words('行政机关违法行使职权或者不作为', 'Unlawful or missing acts of an administrative organ'),
      'public-interest': words('国家利益或者社会公共利益受到侵害', 'Harm to the state’s or the public’s interest'),
      governance: words('管理漏洞、治理问题', 'A gap in management or governance'),
      'non-prosecution': words('不起诉后需要行政处罚', 'A penalty that is due after non-prosecution'),
      'crime-clue': words('涉嫌犯罪的线索', 'A clue to a crime'),
      'false-litigation': words('虚假诉讼的线索', 'A clue to false litigation'),
      refusal: words('涉嫌拒不执行判决、裁定', 'Suspected refusal to perform a judgment'),
      'supervision-conduct': words('检察监督行为本身不当', 'The supervision itself is improper'),
      facts: words('需要了解情况或者取得材料', 'Facts or material are needed'),
      dispute: words('可以化解的行政争议', 'An administrative dispute that can be settled'),
      'law-question': words('法律适用、证据标准方面的共性问题', 'A general question of law or evidence'),
    },
  },
  {
    id: 'addressee',
    title: words('向谁提出', 'Addressed to'),
    values: {
      court: words('人民法院', 'Court'),
      procuratorate: words('人民检察院', 'Procuratorate'),
      police: words('公安机关', 'Police'),
      organ: words('行政机关', 'Administrative organ'),
      other: words('其他单位', 'Another unit'),
    },
    when: {
      question: 'subject',
      is: [
        'civil-enforcement',
        'administrative-enforcement',
        'criminal-procedure',
        'governance',
        'facts',
        'crime-clue',
        'supervision-conduct',
      ],
    },
  },
  {
    id: 'level',
    title: words('裁判由哪一级法院作出', 'Which court made it'),
    values: {
      same: words('与本院同级的法院', 'The court of our own level'),
      lower: words('下级法院', 'A lower court'),
    },
    when: { question: 'subject', is: ['civil-judgment', 'administrative-judgment', 'criminal-first', 'criminal-final'] },
  },
  {
    id: 'bar',
    title: words('是否有不宜由同级法院再审的情形', 'Does anything bar retrial by the same court'),
    values: {
      none: words('没有', 'Nothing'),
      retried: words('已经再审', 'It was already retried'),
      committee: words('经审判委员会讨论决定', 'Decided by the adjudication committee'),
      'law-only': words('仅适用法律确有错误', 'The error is one of law only'),
      corruption: words('审判人员贪污受贿、徇私舞弊、枉法裁判', 'Corruption or wilful misjudgment'),
    },
    when: { question: 'subject', is: ['civil-judgment', 'administrative-judgment'] },
  },
  {
    id: 'gravity',
    title: words('情节', 'Gravity'),
    values: {
      minor: words('情节较轻', 'Minor'),
      serious: words('情节较重', 'Serious'),
      widespread: words('普遍性、倾向性问题', 'Widespread'),
    },
    when: { question: 'subject', is: ['criminal-procedure', 'penalty-enforcement'] },
  },
  {
    id: 'remedy',
    title: words('当事人的救济途径', 'The party’s own remedies'),
    values: {
      used: words('已经用尽，或者法律没有规定', 'Used, or the law gives none'),
      overdue: words('已提出，法院逾期未处理', 'Used, and the court is late'),
      pending: words('正在法院审查期限内', 'Pending in court, not late'),
      unused: words('没有提出，也没有正当理由', 'Not used, without good reason'),
      exempt: words('有正当理由，或者依职权监督、控告执行人员', 'Good reason, ex officio, or about the conduct of officers'),
    },
    when: { question: 'subject', is: ['civil-enforcement', 'administrative-enforcement'] },
  },
  {
    id: 'harm',
    title: words('受侵害的公益', 'The interest harmed'),
    values: {
      organ: words('行政机关负有监督管理职责', 'An organ has the duty to protect it'),
      civil: words('民事主体的违法行为造成', 'Caused by a private person or company'),
    },
    when: { question: 'subject', is: ['public-interest'] },
  },
  {
    id: 'presuit',
    title: words('诉前程序', 'Before the suit'),
    values: {
      none: words('尚未进行', 'Nothing done yet'),
      unanswered: words('检察建议期满未回复', 'The suggestion was not answered in time'),
      uncorrected: words('已回复，仍未依法全面履职', 'Answered, but the duty is still not done'),
      corrected: words('已经整改', 'Corrected'),
      announced: words('公告期满，没有适格主体起诉', 'The notice has run out and nobody sued'),
    },
    when: { question: 'subject', is: ['public-interest'] },
  },
  {
    id: 'origin',
    title: words('在什么工作中发现', 'Found in which work'),
    values: {
      supervision: words('办理行政诉讼监督案件', 'Handling a case of administrative litigation supervision'),
      other: words('其他', 'Other'),
    },
    when: { question: 'subject', is: ['administration'] },
  },
  {
    id: 'police',
    title: words('公安机关的处理', 'What the police have done'),
    values: {
      'not-told': words('尚未移送', 'Not yet told'),
      refused: words('不予立案', 'Refused to file'),
      late: words('逾期未决定', 'Late in deciding'),
    },
    when: { question: 'subject', is: ['crime-clue', 'refusal', 'false-litigation'] },
  },
]
