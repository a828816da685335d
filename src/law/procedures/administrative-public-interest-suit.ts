/** An administrative public-interest suit (law sheet GA-SUE, GX-CTH, GX-UP, GX-COPY): the organ still does not perform, by one of the seven tests. */
import { words } from '#kernel/words.ts'
import { publicInterest2021 } from '../statutes/public-interest-2021.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { fieldFact } from './public-interest-acts.ts'
import { suitActs, suitClocks, suitStages } from './public-interest-suit-acts.ts'
import { party, request, step } from './request-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const sue = [cite(publicInterestInterpretation2020, '22'), cite(publicInterest2021, '84')]
const tests = cite(publicInterest2021, '82', words('七种情形的文字系转述，以条文为准', 'The seven tests are paraphrased; the text governs'))
const end = [cite(publicInterestInterpretation2020, '24'), cite(publicInterestInterpretation2020, '25')]

/** When an organ counts as not having performed its duty (公益规则 art 82). */
export const SEVEN_TESTS = {
  'no-reply': words('逾期不回复，也没有采取有效整改措施', 'No reply in time and no effective measures'),
  'plan-only': words('已制定整改措施，但没有实质性执行', 'Measures planned but not carried out in substance'),
  partial: words('按期回复，但未采取或者仅采取部分整改措施', 'Replied in time, but no or only partial measures'),
  'criminal-only': words(
    '违法行为人已被追究刑事责任或者案件已移送，行政机关仍应继续履职而未履职',
    'The offender is prosecuted, but the organ must still act and does not',
  ),
  'obstacle-over': words('客观障碍消除后未及时恢复整改', 'Correction not resumed once the obstacle ended'),
  'unlawful-measure': words('整改措施违反法律法规', 'The measures themselves are unlawful'),
  other: words('其他没有依法履行职责的情形', 'Other failure to perform'),
}

export const administrativePublicInterestSuit = request({
  id: 'administrative-public-interest-suit',
  version: '2021-07-01',
  title: words('行政公益诉讼', 'Administrative public-interest suit'),
  basis: [...sue, tests],
  parties: {
    issuer: party('procuratorate', '公益诉讼起诉人', 'Procuratorate as plaintiff'),
    recipient: party('court', '管辖法院', 'Court with jurisdiction'),
  },
  stages: suitStages,
  acts: {
    sue: step(
      words('提起行政公益诉讼', 'Sue'),
      'issuer',
      ['handling-prosecutor'],
      [],
      {
        field: fieldFact(),
        test: fact.code('未依法履职的情形（公益规则第82条）', 'Test of art. 82', SEVEN_TESTS, must),
        evidence: fact.text('该情形的证据', 'Evidence for it', must),
        defendant: fact.text('被告', 'Defendant', must),
        claims: fact.points('诉讼请求', 'What is asked for', must),
        suggestionOn: fact.date('行政机关收到诉前检察建议日期', 'Pre-suit suggestion received on', { ...must, ...past }),
        number: fact.text('文号', 'Document number'),
        aboutPersonnel: fact.flag('涉及执法人员个人', 'About named officers'),
      },
      [...sue, tests],
      {
        opening: true,
        to: 'served',
        served: true,
        paper: { form: 'pil-administrative-complaint', required: true },
        checkedBy: 'case-management',
        decision: CHIEF_OR_COMMITTEE,
      },
    ),
    ...suitActs({
      file: sue,
      judge: end,
      withdraw: [cite(publicInterestInterpretation2020, '24')],
      carryOut: [cite(publicInterestInterpretation2020, '25')],
      results: {
        unlawful: words('确认违法', 'Declared unlawful'),
        'must-perform': words('责令履行职责', 'Ordered to perform'),
        revoked: words('撤销', 'Revoked'),
        changed: words('变更', 'Changed'),
        dismissed: words('驳回', 'Dismissed'),
      },
      grounds: {
        performed: words('被告已依法履职，诉讼请求全部实现', 'The defendant has performed; all claims met'),
        other: words('其他', 'Other'),
      },
      executor: words('由被告履行或者依法执行，无统一期限', 'Performed by the defendant or executed; no single period'),
    }),
  },
  clocks: suitClocks(),
})
