/** The vectors of the law sheet §10.4, one test each with its number; numbers that the sheet leaves out stand for what lies between them. */
import { describe, expect, it } from 'vitest'
import { mask } from './mask.ts'
import type { MaskPerson } from './mask-person.ts'
import type { MaskOptions } from './options.ts'

type Vector = {
  t: string
  text: string
  people?: readonly MaskPerson[]
  options?: Partial<MaskOptions>
  expected: string
  rules: readonly string[]
}

const who = (name: string, ...roles: MaskPerson['roles'][number][]): MaskPerson => ({ name, roles })
const criminal = { kind: 'criminal' } as const

const VECTORS: readonly Vector[] = [
  {
    t: 't1 witness',
    text: '证人李四证实当晚在场。',
    people: [who('李四', 'witness')],
    options: criminal,
    expected: '证人李某证实当晚在场。',
    rules: ['N1/8.2'],
  },
  {
    t: 't2 compound surname',
    text: '被害人司马青青陈述，欧阳小明打了她。',
    people: [who('司马青青', 'victim'), who('欧阳小明', 'witness')],
    options: criminal,
    expected: '被害人司马某陈述，欧阳某打了她。',
    rules: ['N1/8.2', 'N1/8.2'],
  },
  {
    t: 't3 two persons, one token',
    text: '证人张三与证人张小四均到庭，张三先作证。',
    people: [who('张三', 'witness'), who('张小四', 'witness')],
    options: criminal,
    expected: '证人张某1与证人张某2均到庭，张某1先作证。',
    rules: ['N1/8.2', 'N1/8.2', 'N1/8.2'],
  },
  {
    t: 't4 the same person three times',
    text: '证人王一称，王一当时在家，王一未出门。',
    people: [who('王一', 'witness'), who('王二', 'witness')],
    options: criminal,
    expected: '证人王某1称，王某1当时在家，王某1未出门。',
    rules: ['N1/8.2', 'N1/8.2', 'N1/8.2'],
  },
  {
    t: 't5 minority name',
    text: '证人买买提·吐尔逊证实。',
    people: [who('买买提·吐尔逊', 'witness')],
    options: criminal,
    expected: '证人买某证实。',
    rules: ['N2/8.2'],
  },
  {
    t: 't6 minority name without a dot',
    text: '证人阿依古丽证实。',
    people: [who('阿依古丽', 'witness')],
    options: criminal,
    expected: '证人阿某证实。',
    rules: ['N2/8.2'],
  },
  {
    t: 't7 foreign name in Chinese, and in Latin letters',
    text: '证人汉斯、约翰逊和Smith作证。',
    people: [who('汉斯', 'witness'), who('约翰逊', 'witness'), who('Smith', 'witness')],
    options: criminal,
    expected: '证人汉某、约某和S作证。',
    rules: ['N3/8.2', 'N3/8.2', 'N4/8.2'],
  },
  {
    t: 't8 defendant: name, birth and county stay',
    text: '被告人赵六，1980年1月1日出生，住甲市乙区丙路1号2室。',
    people: [who('赵六', 'party')],
    options: criminal,
    expected: '被告人赵六，1980年1月1日出生，住甲市乙区。',
    rules: ['10.address'],
  },
  {
    t: 't9 identity card',
    text: '被告人赵六，公民身份号码433122198001011234，汉族。',
    people: [who('赵六', 'party')],
    options: criminal,
    expected: '被告人赵六，汉族。',
    rules: ['10.identity'],
  },
  { t: 't10 telephone', text: '联系方式：电话 13800000000。', expected: '联系方式：电话 ×。', rules: ['10.phone'] },
  {
    t: 't11 accounts of a person and of a company',
    text: '汇入赵六账户6222021208000000123，另汇入沅清建材有限公司银行账号6222021208000000999。',
    expected: '汇入赵六账户×，另汇入沅清建材有限公司银行账号×。',
    rules: ['10.account', '10.account'],
  },
  { t: 't12 plate', text: '驾驶湘A12345号小型轿车。', expected: '驾驶×号小型轿车。', rules: ['10.plate'] },
  {
    t: 't13 certificate of title',
    text: '登记在湘（2020）沅清县不动产权第0001234号证书名下。',
    expected: '登记在湘（2020）沅清县不动产权第×号证书名下。',
    rules: ['10.certificate'],
  },
  { t: 't14 health', text: '赵六患有糖尿病，无力偿还。', expected: '赵六，无力偿还。', rules: ['10.health'] },
  {
    t: 't15 e-mail and WeChat',
    text: '通过微信号zhao_liu88和邮箱zhao6@example.com联系。',
    expected: '通过微信号×和邮箱×联系。',
    rules: ['10.contact', '10.email'],
  },
  {
    t: 't16 lawyer: name, licence, firm stay',
    text: '委托诉讼代理人：郑九，湖南沅清律师事务所律师，执业证号14307201010123456。',
    people: [who('郑九', 'lawyer')],
    options: criminal,
    expected: '委托诉讼代理人：郑九，湖南沅清律师事务所律师，执业证号14307201010123456。',
    rules: [],
  },
  {
    t: 't18 ordinary civil case: parties stay',
    text: '原告张三与被告李四买卖合同纠纷一案。',
    people: [who('张三', 'party'), who('李四', 'party')],
    options: { kind: 'civil' },
    expected: '原告张三与被告李四买卖合同纠纷一案。',
    rules: [],
  },
  {
    t: 't19 minor victim: name, representative, school, address',
    text: '被害人周小雨，就读于沅清县第一小学，住沅清县白石镇清江村3组。法定代理人周建民，系周小雨之父。',
    people: [{ name: '周小雨', roles: ['victim'], minor: true }, who('周建民', 'minor-representative')],
    options: criminal,
    expected: '被害人周某1，就读于某小学，住沅清县。法定代理人周某2，系周某1之父。',
    rules: ['N1/8.3', '10.school', '10.address', 'N1/8.3', 'N1/8.3'],
  },
  {
    t: 't20 inheritance: parties',
    text: '原告陈大明诉被告陈小红继承纠纷一案。',
    people: [who('陈大明', 'party'), who('陈小红', 'party')],
    options: { kind: 'inheritance' },
    expected: '原告陈某1诉被告陈某2继承纠纷一案。',
    rules: ['N1/8.1', 'N1/8.1'],
  },
  {
    t: 't21 witness of a civil case stays',
    text: '证人李四到庭作证。',
    people: [who('李四', 'witness')],
    options: { kind: 'civil' },
    expected: '证人李四到庭作证。',
    rules: [],
  },
  {
    t: 't22 judge, clerk, prosecutor stay',
    text: '检察员何平出庭。审判长刘志，书记员孙兰。',
    people: [who('何平', 'prosecutor'), who('刘志', 'judge'), who('孙兰', 'clerk')],
    options: criminal,
    expected: '检察员何平出庭。审判长刘志，书记员孙兰。',
    rules: [],
  },
  {
    t: 't23 technical investigation',
    text: '经审理查明：赵六运输毒品。\n公安机关采取技术侦查措施，获知其路线。途中多次联系上家。\n上述事实清楚。',
    people: [who('赵六', 'party')],
    options: criminal,
    expected: '经审理查明：赵六运输毒品。\n上述事实清楚。',
    rules: ['10.investigation'],
  },
  {
    t: 't24 case number stays',
    text: '（2026）湘3122刑初12号刑事判决。',
    options: criminal,
    expected: '（2026）湘3122刑初12号刑事判决。',
    rules: [],
  },
  {
    t: 't27 legal person: name, seat, code, head stay',
    text: '被告沅清建材有限公司，住所地湖南省沅清县丙路1号，统一社会信用代码91433122MA4L12345X，法定代表人吴十。',
    people: [who('吴十', 'company-head')],
    options: { kind: 'civil' },
    expected: '被告沅清建材有限公司，住所地湖南省沅清县丙路1号，统一社会信用代码91433122MA4L12345X，法定代表人吴十。',
    rules: [],
  },
  {
    t: 't29 lawyer who also represents the victim',
    text: '被害人李四的诉讼代理人郑九，湖南沅清律师事务所律师。',
    people: [who('李四', 'victim'), who('郑九', 'lawyer', 'legal-representative')],
    options: criminal,
    expected: '被害人李某的诉讼代理人郑九，湖南沅清律师事务所律师。',
    rules: ['N1/8.2'],
  },
]

describe('vectors of §10.4', () => {
  it.each(VECTORS.map(one => [one.t, one] as const))('%s', (_, { text, people = [], options, expected, rules }) => {
    const out = mask(text, people, { profile: 'court_2016', kind: 'civil', ...options })
    expect(out.text).toBe(expected)
    expect(out.replacements.map(one => (one.hides ? `${one.rule}/${one.hides}` : one.rule))).toEqual(rules)
    expect(out.refused).toBeNull()
    expect(out.warnings.filter(one => one.level === 'leak')).toEqual([])
    for (const one of out.replacements) {
      expect(text.slice(one.at, one.at + one.from.length)).toBe(one.from)
      expect(one.article).toMatch(/第\d+条|从严/)
      expect(one.reason.zh.length * one.reason.en.length).toBeGreaterThan(0)
    }
  })

  it.each([
    [
      't17 divorce',
      '沅清县人民法院\n民事判决书\n（2026）湘3122民初12号\n原告王一与被告李四离婚纠纷一案……\n二〇二六年三月十二日',
      'divorce',
      '4.divorce',
    ],
    [
      't28 mediation paper',
      '沅清县人民法院\n民 事 调 解 书\n（2026）湘3122民初12号\n原告张三……\n二〇二六年三月十二日',
      'mediation',
      '4.mediation',
    ],
  ] as const)('%s: not published, only the entry', (_, text, kind, rule) => {
    for (const given of [undefined, kind, 'civil' as const]) {
      const out = mask(text, [who('王一', 'party')], { profile: 'court_2016', ...(given && { kind: given }) })
      expect(out).toMatchObject({ text: '', kind, replacements: [], also: {} })
      expect(out.refused).toMatchObject({
        rule,
        article: '法释〔2016〕19号 第四条、第六条',
        entry: { caseNumber: '（2026）湘3122民初12号', court: '沅清县人民法院', decidedOn: '2026-03-12' },
      })
      expect(JSON.stringify(out)).not.toMatch(/王一|张三|李四/)
    }
  })

  it.each(['joint_strict', 'court_2016'] as const)('art 4 kinds are refused under %s', profile => {
    for (const kind of ['divorce', 'custody', 'mediation', 'mediation-confirmation', 'minor-crime', 'unsuitable'] as const)
      expect(mask('（2026）湘3122民初1号', [], { profile, kind }).refused?.rule).toBe(`4.${kind}`)
    expect(mask('任何文字', [], { profile, kind: 'state-secret' }).refused?.entry).toBeNull()
  })

  it('a crime by a minor is not published, whatever was given as the kind', () => {
    const out = mask('被告人周某某犯盗窃罪。', [{ name: '周小雨', roles: ['party'], minor: true }], {
      profile: 'court_2016',
      kind: 'criminal',
    })
    expect(out.refused?.rule).toBe('4.minor-crime')
  })

  it('t25 titles, file names and properties are masked with the same tokens', () => {
    const people = [who('李四', 'victim'), who('李五', 'witness')]
    const also = { title: '李四被伤害案', fileName: '李五证言-李四案（13800000000）.docx', comment: '电话13800000000', author: '' }
    const out = mask('被害人李四。证人李五。', people, { profile: 'court_2016', kind: 'criminal', also })
    expect(out.also).toEqual({ title: '李某1被伤害案', fileName: '李某2证言-李某1案（×）.docx', comment: '电话×', author: '' })
    expect(out.text).toBe('被害人李某1。证人李某2。')
  })

  it('t26 a token next to a rare post and a village is a warning', () => {
    const text = '证人李四系白石村支书，小学文化。证人王一在场。'
    const out = mask(text, [who('李四', 'witness'), who('王一', 'witness')], { profile: 'court_2016', kind: 'criminal' })
    const warned = out.warnings.filter(one => one.code === 're-identification')
    expect(warned).toHaveLength(1)
    expect(warned[0]).toMatchObject({ level: 'look', says: { zh: expect.stringContaining('李某') } })
    expect(warned[0]?.says.en).toContain('a rare post')
  })
})
