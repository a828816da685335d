/** Builds the query of a sealed record for one kind of holder: asked in writing, permitted or refused, used under a promise, or certified as no record. */
import { words } from '#kernel/words.ts'
import { criminalInterpretation2021 } from '../statutes/criminal-interpretation-2021.ts'
import { criminalProcedure2018 } from '../statutes/criminal-procedure-2018.ts'
import { criminalRules2019 } from '../statutes/criminal-rules-2019.ts'
import { type Citation, cite } from '../statutes/statute.ts'
import { RIGHT } from './clockless.ts'
import { fact, must, past } from './fact.ts'
import { guard } from './guard.ts'
import { minorFact, officersOf, servedTo } from './minors-acts.ts'
import type { ActSpec, Definition, HouseKind, StageSpec } from './procedure.ts'
import { headsOf, party, receiptClock, request, step } from './request-acts.ts'
import { ARRIVED } from './service-acts.ts'

const ASKERS: readonly HouseKind[] = ['court', 'procuratorate', 'police', 'justice', 'organ']
const asking = [cite(criminalProcedure2018, '286')]
const DECIDERS = {
  procuratorate: ['department-head', 'chief-procurator'],
  court: ['division-head', 'vice-president', 'president'],
} as const

export type SealedQuery = { id: string; version: string; holder: 'procuratorate' | 'court' }

const stages: Record<string, StageSpec> = {
  permitted: { title: words('已许可，待保密承诺', 'Permitted, promise of secrecy due') },
  promised: { title: words('已承诺保密', 'Secrecy promised') },
  provided: { title: words('已查询并登记', 'Looked at and registered') },
  refused: { title: words('不许可', 'Refused'), end: true },
  certified: { title: words('已出具无犯罪记录证明', 'Certified: no record'), end: true },
  closed: { title: words('已办结', 'Closed'), end: true },
}

const ask = (): ActSpec =>
  step(
    words('书面申请查询', 'Ask in writing'),
    'issuer',
    officersOf(ASKERS),
    [],
    {
      person: minorFact(),
      purpose: fact.code(
        '用途',
        'Purpose',
        {
          'case-need': words('司法机关为办案需要', 'A judicial organ needs it for a case'),
          'state-rule': words('有关单位根据国家规定', 'A unit under a state rule'),
        },
        must,
      ),
      reasons: fact.text('查询理由', 'Reasons', must),
      legalBasis: fact.text('查询依据', 'Legal basis', must),
      scope: fact.text('查询范围', 'Scope', must),
    },
    asking,
    {
      opening: true,
      to: 'served',
      served: true,
      noClock: RIGHT,
      decision: headsOf(ASKERS),
      paper: { form: 'sealed-query-application', required: true },
    },
  )

const ANSWERS = {
  permitted: words('许可', 'Permitted'),
  refused: words('不许可', 'Refused'),
  certified: words('出具无犯罪记录证明', 'Certificate of no record'),
}

const decide = (holder: SealedQuery['holder'], law: Citation[]): ActSpec =>
  step(
    words('审查并决定是否许可', 'Decide'),
    'recipient',
    officersOf(holder),
    ARRIVED,
    {
      answer: fact.code('决定', 'Decision', ANSWERS, must),
      scope: fact.text('许可的范围', 'Scope permitted'),
      reason: fact.text('理由', 'Reasons'),
    },
    law,
    {
      toBy: { fact: 'answer', stages: { permitted: 'permitted', refused: 'refused', certified: 'certified' } },
      served: true,
      decision: [...DECIDERS[holder]],
      paper: { form: 'sealed-query-decision', required: true },
      ...(holder === 'court' ? { noClock: words('条文写“及时”，没有日数', 'The text says “promptly” and names no days') } : {}),
      needs: [
        guard.ownFactNeeds('answer', ['refused'], 'reason', words('不许可的，说明理由', 'A refusal needs reasons'), law),
        guard.ownFactNeeds('answer', ['permitted'], 'scope', words('许可须写明范围', 'A permission names its scope'), law),
      ],
    },
  )

const use = (holder: SealedQuery['holder'], law: Citation[]): Record<string, ActSpec> => ({
  promise: step(
    words('保密承诺', 'Promise of secrecy'),
    'issuer',
    officersOf(ASKERS),
    ['permitted'],
    { by: fact.people('查询人员', 'Who looks', must) },
    law,
    { to: 'promised', served: true },
  ),
  provide: step(
    words('提供查询并登记', 'Let look and register'),
    'recipient',
    officersOf(holder),
    ['promised'],
    { lookedOn: fact.date('查询日期', 'Looked at on', { ...must, ...past }), register: fact.text('登记', 'Register entry', must) },
    law,
    { to: 'provided' },
  ),
  close: step(
    words('说明用毕', 'Say that it is used and done with'),
    'issuer',
    officersOf(ASKERS),
    ['provided'],
    { note: fact.text('使用情况', 'How it was used', must) },
    law,
    { to: 'closed', served: true },
  ),
})

const TITLES = {
  court: words('查询法院封存的犯罪记录', 'Query of a record sealed at a court'),
  procuratorate: words('查询检察院封存的犯罪记录', 'Query of a record sealed at a procuratorate'),
}

/** The procedure for one kind of holder; only the procuratorate has a number of days. */
export function sealedQuery({ id, version, holder }: SealedQuery): Definition {
  const law = [...asking, holder === 'court' ? cite(criminalInterpretation2021, '581') : cite(criminalRules2019, '484')]
  return request({
    id,
    version,
    title: TITLES[holder],
    basis: law,
    sealed: 'always',
    parties: {
      issuer: party(ASKERS, '查询单位', 'House that asks'),
      recipient: party(holder, '保管封存记录的机关', 'Holder of the sealed record'),
    },
    stages,
    withdraw: { posts: officersOf(ASKERS), when: ['permitted'] },
    acts: { serve: ask(), ...servedTo(ASKERS, [holder], law), decide: decide(holder, law), ...use(holder, law) },
    clocks:
      holder === 'court'
        ? {}
        : { decision: receiptClock(words('七日内作出决定', 'Decided in seven days'), 'D-WN-SEALQ-J', ['decide'], law) },
  })
}
