/** The victim asks for a protest (law sheet CR-VIC): within five days of the judgment, answered in five; the request stays inside the procuratorate. */
import { words } from '#kernel/words.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { cite } from '../statutes/statute.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { procedure } from './procedure.ts'
import { party, step } from './request-acts.ts'

const law = [cite(criminalProcedure2018, '229')]

export const victimProtestRequest = procedure({
  id: 'victim-protest-request',
  version: '2018-10-26',
  kind: 'internal',
  title: words('被害人请求抗诉', 'Victim’s request for a protest'),
  basis: law,
  parties: { procuratorate: party('procuratorate', '检察院', 'Procuratorate') },
  keeper: 'procuratorate',
  sealed: 'if-personnel',
  stages: {
    requested: { title: words('已收到请求', 'Request received') },
    declined: { title: words('逾期请求，已告知', 'Late request, victim told'), end: true },
    decided: { title: words('已决定，待答复', 'Decided, to be answered') },
    answered: { title: words('已答复', 'Answered'), end: true },
  },
  acts: {
    request: step(
      words('收到被害人的抗诉请求', 'Receive the request'),
      'procuratorate',
      ['complaint-intake', 'case-management', 'handling-prosecutor'],
      [],
      {
        judgmentOn: fact.date('被害人收到判决书日期', 'Victim received the judgment on', { ...must, ...past }),
        receivedOn: fact.date('收到请求日期', 'Request received on', { ...must, ...past, notBefore: 'request.judgmentOn' }),
        requester: fact.people('请求人', 'Requested by', must),
        caseNumbers: fact.caseNumbers('一审案号', 'First-instance case', must),
        reasons: fact.text('请求的理由', 'Reasons', must),
        aboutPersonnel: fact.flag('涉及审判人员个人', 'About named judges'),
      },
      law,
      { opening: true, to: 'requested' },
    ),
    decline: step(
      words('请求超过五日，告知不再审查', 'Request after the five days: tell the victim'),
      'procuratorate',
      ['complaint-intake', 'handling-prosecutor'],
      ['requested'],
      { reason: fact.text('说明', 'Explanation', must) },
      law,
      {
        to: 'declined',
        noClock: words('告知即结，无期限', 'Telling ends it; no period'),
        needs: [
          guard.afterDue(
            'request-limit',
            words('请求在五日之内，应当审查并答复', 'The request came within five days and is examined'),
            law,
          ),
        ],
      },
    ),
    decide: step(
      words('决定是否抗诉', 'Decide whether to protest'),
      'procuratorate',
      ['handling-prosecutor'],
      ['requested'],
      {
        result: fact.code('决定', 'Decision', { protest: words('抗诉', 'Protest'), 'no-protest': words('不抗诉', 'No protest') }, must),
        reason: fact.text('理由', 'Reasons', must),
      },
      law,
      {
        to: 'decided',
        noClock: words('包含在五日答复期限之内', 'Within the five days of the answer'),
        decision: ['chief-procurator', 'procuratorial-committee'],
      },
    ),
    answer: {
      ...step(
        words('答复请求人', 'Answer the victim'),
        'procuratorate',
        ['handling-prosecutor', 'complaint-intake'],
        ['decided'],
        { answeredOn: fact.date('答复日期', 'Answered on', { ...must, ...past, notBefore: 'decide.on' }) },
        law,
        { to: 'answered', paper: { form: 'victim-protest-answer' } },
      ),
      needs: [guard.done('decide', words('先决定，后答复', 'Decide first'), law)],
    },
  },
  clocks: {
    'request-limit': {
      title: words('请求抗诉的期限', 'Period for the request'),
      period: { rule: 'D-XBH-REQ' },
      start: ['request.judgmentOn'],
      by: 'procuratorate',
      met: ['request'],
      right: words('被害人', 'the victim'),
      basis: law,
    },
    answer: {
      title: words('答复期限', 'Answer due'),
      period: { rule: 'D-XBH-ANS' },
      start: ['request.receivedOn'],
      by: 'procuratorate',
      met: ['answer'],
      basis: law,
    },
  },
  leadsTo: ['criminal-protest'],
})
