/** A civil public-interest suit, by itself or with the criminal case (law sheet GC-SUE, GX-FD, GX-CTH, GX-UP, GX-COPY). */
import { words } from '#kernel/words.ts'
import { publicInterestInterpretation2020 } from '../statutes/public-interest-interpretation-2020.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { fieldFact } from './public-interest-acts.ts'
import { suitActs, suitClocks, suitStages } from './public-interest-suit-acts.ts'
import { party, request, step } from './request-acts.ts'
import { CHIEF_OR_COMMITTEE } from './suggestion-acts.ts'

const sue = [cite(publicInterestInterpretation2020, '13'), cite(publicInterestInterpretation2020, '14')]
const attached = cite(publicInterestInterpretation2020, '20')
const claims = [cite(publicInterestInterpretation2020, '18'), cite(publicInterestInterpretation2020, '19')]

export const civilPublicInterestSuit = request({
  id: 'civil-public-interest-suit',
  version: '2021-07-01',
  title: words('民事公益诉讼', 'Civil public-interest suit'),
  basis: [...sue, attached],
  parties: {
    issuer: party('procuratorate', '公益诉讼起诉人', 'Procuratorate as plaintiff'),
    recipient: party('court', '管辖法院', 'Court with jurisdiction'),
  },
  stages: suitStages,
  acts: {
    sue: step(
      words('提起民事公益诉讼', 'Sue'),
      'issuer',
      ['handling-prosecutor'],
      [],
      {
        field: fieldFact(),
        mode: fact.code(
          '起诉方式',
          'Mode',
          { alone: words('单独提起', 'By itself'), attached: words('刑事附带民事公益诉讼', 'Attached to the criminal case') },
          must,
        ),
        criminalCase: fact.caseNumbers('刑事案号（附带的）', 'Criminal case, where attached'),
        noticeOn: fact.date('诉前公告日期', 'Public notice on', { ...must, ...past }),
        noticeResult: fact.text('公告期满情况', 'What came of the notice', must),
        claims: fact.points('诉讼请求', 'What is asked for', must),
        number: fact.text('文号', 'Document number'),
        aboutPersonnel: fact.flag('涉及个人', 'About named persons'),
      },
      [...sue, attached],
      {
        opening: true,
        to: 'served',
        served: true,
        paper: { form: 'pil-civil-complaint', required: true },
        checkedBy: 'case-management',
        decision: CHIEF_OR_COMMITTEE,
        needs: [
          guard.ownFactNeeds(
            'mode',
            ['attached'],
            'criminalCase',
            words('附带提起的，写明刑事案号', 'An attached suit names the criminal case'),
            [attached],
          ),
        ],
      },
    ),
    ...suitActs({
      file: sue,
      judge: claims,
      withdraw: [cite(publicInterestInterpretation2020, '19')],
      carryOut: [cite(publicInterestInterpretation2020, '12')],
      results: {
        granted: words('支持诉讼请求', 'Granted'),
        partly: words('部分支持', 'Granted in part'),
        dismissed: words('驳回', 'Dismissed'),
      },
      grounds: {
        achieved: words('诉讼请求全部实现', 'All claims met'),
        other: words('其他', 'Other'),
      },
      executor: words('裁判生效后由法院依职权移送执行，无申请期限', 'The court moves execution of its own motion; no application period'),
    }),
  },
  clocks: suitClocks(),
})
