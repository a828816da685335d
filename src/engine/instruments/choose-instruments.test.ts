/** Which instrument is lawful on which facts: a table a lawyer can read, and what must hold for any facts at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INSTRUMENTS, type Instrument, QUESTIONS, type QuestionId } from '#law/instruments/index.ts'
import type { HouseKind } from '#law/posts/house-kind.ts'
import { chooseInstruments, questionsAsked, type Stated } from './choose-instruments.ts'

const open = (kind: HouseKind, stated: Stated) =>
  chooseInstruments(INSTRUMENTS, QUESTIONS, kind, stated).flatMap(choice =>
    choice.status === 'open' ? [choice.instrument.procedureId] : [],
  )

/** Why an instrument is closed, with the first article. */
function why(kind: HouseKind, stated: Stated, id: string): string {
  const choice = chooseInstruments(INSTRUMENTS, QUESTIONS, kind, stated).find(one => one.instrument.procedureId === id)
  if (choice?.status !== 'closed') return choice?.status ?? 'absent'
  const [basis] = choice.because.basis
  return `${choice.because.question}: ${basis?.title} ${basis?.article}`
}

describe('what is open', () => {
  it.each<[string, HouseKind, Stated, string[]]>([
    [
      '同级法院民事生效裁判，无障碍',
      'procuratorate',
      { subject: 'civil-judgment', level: 'same', bar: 'none' },
      ['civil-retrial-suggestion', 'file-request'],
    ],
    [
      '同级法院已经再审过',
      'procuratorate',
      { subject: 'civil-judgment', level: 'same', bar: 'retried' },
      ['protest-request', 'file-request'],
    ],
    [
      '经审委会讨论',
      'procuratorate',
      { subject: 'administrative-judgment', level: 'same', bar: 'committee' },
      ['protest-request', 'file-request'],
    ],
    [
      '下级法院民事生效裁判',
      'procuratorate',
      { subject: 'civil-judgment', level: 'lower', bar: 'law-only' },
      ['civil-protest', 'file-request'],
    ],
    [
      '下级法院行政生效裁判',
      'procuratorate',
      { subject: 'administrative-judgment', level: 'lower', bar: 'none' },
      ['administrative-protest', 'file-request'],
    ],
    ['民事审判程序违法', 'procuratorate', { subject: 'civil-trial' }, ['trial-suggestion']],
    [
      '执行，异议逾期未裁',
      'procuratorate',
      { subject: 'civil-enforcement', addressee: 'court', remedy: 'overdue' },
      ['enforcement-suggestion', 'written-query', 'file-request'],
    ],
    [
      '执行，异议还在审查期限内',
      'procuratorate',
      { subject: 'civil-enforcement', addressee: 'court', remedy: 'pending' },
      ['written-query', 'file-request'],
    ],
    [
      '非诉执行',
      'procuratorate',
      { subject: 'administrative-enforcement', addressee: 'court', remedy: 'used' },
      ['administrative-enforcement-suggestion', 'written-query', 'file-request'],
    ],
    ['一审刑事判决未生效', 'procuratorate', { subject: 'criminal-first', level: 'same' }, ['criminal-protest']],
    ['下级法院刑事生效裁判', 'procuratorate', { subject: 'criminal-final', level: 'lower' }, ['criminal-retrial-protest']],
    [
      '侦查活动较重违法',
      'procuratorate',
      { subject: 'criminal-procedure', addressee: 'police', gravity: 'serious' },
      ['criminal-correction'],
    ],
    [
      '侦查活动普遍性违法',
      'procuratorate',
      { subject: 'criminal-procedure', addressee: 'police', gravity: 'widespread' },
      ['correction-suggestion'],
    ],
    ['财产刑执行', 'procuratorate', { subject: 'penalty-enforcement', gravity: 'serious' }, ['criminal-enforcement-correction']],
    ['法官违法行为', 'procuratorate', { subject: 'conduct' }, ['personnel-suggestion', 'clue-transfer']],
    ['办案中发现行政违法', 'procuratorate', { subject: 'administration', origin: 'supervision' }, ['unlawful-administration']],
    ['另行发现行政违法', 'procuratorate', { subject: 'administration', origin: 'other' }, []],
    [
      '公益，有主管机关，诉前',
      'procuratorate',
      { subject: 'public-interest', harm: 'organ', presuit: 'none' },
      ['public-interest-suggestion'],
    ],
    [
      '公益，期满仍未履职',
      'procuratorate',
      { subject: 'public-interest', harm: 'organ', presuit: 'uncorrected' },
      ['administrative-public-interest-suit'],
    ],
    ['公益，已整改', 'procuratorate', { subject: 'public-interest', harm: 'organ', presuit: 'corrected' }, []],
    ['民事公益，未公告', 'procuratorate', { subject: 'public-interest', harm: 'civil', presuit: 'none' }, ['civil-public-interest-notice']],
    [
      '民事公益，公告期满',
      'procuratorate',
      { subject: 'public-interest', harm: 'civil', presuit: 'announced' },
      ['civil-public-interest-suit'],
    ],
    ['治理漏洞', 'procuratorate', { subject: 'governance', addressee: 'organ' }, ['governance-suggestion']],
    ['不起诉后应处罚', 'procuratorate', { subject: 'non-prosecution' }, ['reverse-linkage']],
    [
      '公安不立案',
      'procuratorate',
      { subject: 'crime-clue', addressee: 'police', police: 'refused' },
      ['filing-supervision', 'clue-transfer'],
    ],
    ['向机关调取材料', 'procuratorate', { subject: 'facts', addressee: 'organ' }, ['investigation-assistance', 'file-request']],
    ['行政争议', 'procuratorate', { subject: 'dispute' }, ['dispute-settlement']],
    ['法律适用问题', 'procuratorate', { subject: 'law-question' }, ['consultation']],
    ['法院认为监督不当', 'court', { subject: 'supervision-conduct', addressee: 'procuratorate' }, ['counter-suggestion']],
    ['法院发现治理问题', 'court', { subject: 'governance', addressee: 'organ' }, ['governance-judicial-suggestion', 'judicial-suggestion']],
    ['法院发现虚假诉讼', 'court', { subject: 'false-litigation', police: 'not-told' }, ['false-litigation-transfer']],
    ['法院移送拒执', 'court', { subject: 'refusal', police: 'not-told' }, ['refusal-transfer']],
    ['机关移送犯罪', 'organ', { subject: 'crime-clue', addressee: 'police', police: 'not-told' }, ['crime-transfer']],
  ])('%s', (_says, kind, stated, expected) => {
    expect(open(kind, stated)).toEqual(expected)
  })
})

describe('why another is not open', () => {
  it.each<[HouseKind, Stated, string, string]>([
    [
      'procuratorate',
      { subject: 'civil-judgment', level: 'same', bar: 'corruption' },
      'civil-retrial-suggestion',
      'bar: 民事诉讼监督规则 82',
    ],
    ['procuratorate', { subject: 'civil-judgment', level: 'same', bar: 'none' }, 'protest-request', 'bar: 民事诉讼监督规则 81'],
    ['procuratorate', { subject: 'civil-judgment', level: 'same', bar: 'none' }, 'civil-protest', 'level: 民事诉讼监督规则 90'],
    [
      'procuratorate',
      { subject: 'civil-enforcement', addressee: 'court', remedy: 'unused' },
      'enforcement-suggestion',
      'remedy: 民事诉讼监督规则 28',
    ],
    [
      'procuratorate',
      { subject: 'criminal-procedure', addressee: 'police', gravity: 'serious' },
      'correction-suggestion',
      'gravity: 检察建议工作规定 12',
    ],
    ['procuratorate', { subject: 'governance', addressee: 'organ' }, 'enforcement-suggestion', 'subject: 法发〔2016〕30号 11'],
    ['procuratorate', { subject: 'public-interest', harm: 'organ' }, 'civil-public-interest-notice', 'harm: 检察公益诉讼解释（2020） 21'],
    ['procuratorate', { subject: 'civil-judgment' }, 'civil-retrial-suggestion', 'undecided'],
    ['court', { subject: 'civil-judgment' }, 'consultation', 'subject: 民事诉讼监督规则 5'],
    ['police', { subject: 'civil-judgment' }, 'enforcement-suggestion', 'absent'],
  ])('%s %o %s', (kind, stated, id, expected) => {
    expect(why(kind, stated, id)).toBe(expected)
  })
})

const answers = fc.record(
  Object.fromEntries(QUESTIONS.map(question => [question.id, fc.constantFrom(...Object.keys(question.values), 'nonsense')])) as Record<
    QuestionId,
    fc.Arbitrary<string>
  >,
  { requiredKeys: [] },
)
const kinds = fc.constantFrom<HouseKind>('court', 'procuratorate', 'organ', 'police', 'justice')

/** The naive reading: an instrument is open when every condition finds its fact among those asked. */
function naive(instrument: Instrument, stated: Stated): boolean {
  const asked = new Set(questionsAsked(QUESTIONS, stated).map(question => question.id))
  return instrument.needs.every(({ question, is }) => asked.has(question) && is.includes(stated[question] ?? ''))
}

describe('for any facts', () => {
  it('agrees with the naive reading', () => {
    fc.assert(
      fc.property(kinds, answers, (kind, stated) => {
        const expected = INSTRUMENTS.filter(one => one.by.includes(kind) && naive(one, stated as Stated)).map(one => one.procedureId)
        expect(open(kind, stated as Stated)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a reason with an article for whatever is closed, and a question for whatever is undecided', () => {
    fc.assert(
      fc.property(kinds, answers, (kind, stated) => {
        for (const choice of chooseInstruments(INSTRUMENTS, QUESTIONS, kind, stated as Stated)) {
          if (choice.status === 'closed') expect(choice.because.basis.length).toBeGreaterThan(0)
          if (choice.status === 'undecided') expect(choice.missing.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('never opens a suit before the step that comes first, nor two instruments that exclude each other', () => {
    fc.assert(
      fc.property(answers, stated => {
        const found = new Set(open('procuratorate', stated as Stated))
        expect(found.has('civil-retrial-suggestion') && found.has('protest-request')).toBe(false)
        expect(found.has('criminal-correction') && found.has('correction-suggestion')).toBe(false)
        if (found.has('administrative-public-interest-suit')) expect(['unanswered', 'uncorrected']).toContain(stated.presuit)
      }),
    )
  })
})

describe('the shelf', () => {
  it('asks every question that an instrument waits for', () => {
    for (const instrument of INSTRUMENTS) {
      const subjects = instrument.needs.find(need => need.question === 'subject')?.is ?? []
      for (const subject of subjects) {
        const asked = questionsAsked(QUESTIONS, { subject }).map(question => question.id)
        for (const { question } of instrument.needs) expect(asked, `${instrument.procedureId} ${subject}`).toContain(question)
      }
    }
  })

  it('waits only for answers that can be given, and asks no question twice', () => {
    for (const { procedureId, needs } of INSTRUMENTS) {
      expect(new Set(needs.map(need => need.question)).size, procedureId).toBe(needs.length)
      for (const { question, is } of needs)
        expect(Object.keys(QUESTIONS.find(one => one.id === question)?.values ?? {}), procedureId).toEqual(expect.arrayContaining([...is]))
    }
  })
})
