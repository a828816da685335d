/** The mask command: what it prints, with which exit code, and what it says to bad input. */
import { describe, expect, it } from 'vitest'
import { maskCommand } from './mask.ts'

const PEOPLE = JSON.stringify([
  { name: '李四', role: 'witness' },
  { name: '赵六', role: '被告人', aliases: ['小赵'] },
  { name: '郑九', roles: ['lawyer', 'victim-representative'] },
])
const world = (text: string, people = PEOPLE): { input: () => string; read: (path: string) => string } => ({
  input: () => text,
  read: path => {
    if (path !== 'people.json') throw new Error(`no file ${path}`)
    return people
  },
})
const run = (text: string, argv: string[], people?: string): { code: number; out: string } => maskCommand(argv, world(text, people))
const ARGV = ['--profile', 'court_2016', '--people', 'people.json']

describe('masked', () => {
  it('prints text and replacements with their rules', () => {
    const { code, out } = run('证人李四证实，被告人赵六的电话13800000000。律师郑九。', [...ARGV, '--kind', 'criminal'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      profile: 'court_2016',
      kind: 'criminal',
      text: '证人李某证实，被告人赵六的电话×。律师郑九。',
      replacements: [
        { from: '李四', to: '李某', at: 2, rule: 'N1', hides: '8.2' },
        { from: '13800000000', to: '×', rule: '10.phone' },
      ],
      refused: null,
    })
  })
  it.each(['--profile=joint-strict', '--profile=joint_strict'])('%s', profile => {
    const { out } = run('证人李四，被告人赵六即小赵。', [profile, '--people=people.json', '--kind', '刑事'])
    expect(JSON.parse(out).text).toBe('证人李某，被告人赵某即赵某。')
  })
  it('titles take the same tokens, known words go', () => {
    const { out } = run('证人李四。代号青山。', [...ARGV, '--kind=criminal', '--title', '李四作证案', '--title', '之二', '--known', '青山'])
    expect(JSON.parse(out)).toMatchObject({ text: '证人李某。代号×。', also: { title: '李某作证案', title2: '之二' } })
  })
  it('a list under people, and the mark of byte order', () => {
    expect(JSON.parse(run('证人李四。', ARGV, `\ufeff{"people":${PEOPLE}}`).out).text).toBe('证人李某。')
    expect(JSON.parse(run('电话13800000000', ['--profile', 'court_2016']).out).text).toBe('电话×')
  })
  it('what is not published: the entry only, exit 0', () => {
    const { code, out } = run('（2026）湘3122民初1号\n原告赵六诉李四离婚纠纷一案', [...ARGV])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ text: '', refused: { rule: '4.divorce', entry: { caseNumber: '（2026）湘3122民初1号' } } })
  })
})

describe('bad input: exit 2, in both languages', () => {
  it.each([
    ['no profile', ['--people', 'people.json'], PEOPLE, /请用 --profile[\s\S]*Name the profile/],
    ['unknown profile', ['--profile', 'loose', '--people', 'people.json'], PEOPLE, /court_2016、joint_strict[\s\S]*Name the profile/],
    ['unknown kind', [...ARGV, '--kind', 'love'], PEOPLE, /不认识的案件种类“love”[\s\S]*Unknown kind/],
    ['no such file', ['--profile', 'court_2016', '--people', 'x.json'], PEOPLE, /读不到人员文件：x\.json[\s\S]*cannot be read/],
    ['no JSON', ARGV, '{', /不是 JSON[\s\S]*no JSON/],
    ['no list', ARGV, '{"a":1}', /列表[\s\S]*must be a list/],
    ['no object', ARGV, '["李四"]', /第1人应当是对象[\s\S]*must be an object/],
    ['no name', ARGV, '[{"role":"witness"}]', /第1人没有姓名[\s\S]*has no name/],
    ['unknown role', ARGV, '[{"name":"李四","role":"king"}]', /身份不认识：king[\s\S]*unknown role king/],
    ['no role', ARGV, '[{"name":"李四"}]', /没有身份[\s\S]*has no role/],
    ['unknown kind of name', ARGV, '[{"name":"李四","role":"witness","nameKind":"x"}]', /姓名种类[\s\S]*nameKind/],
    ['unknown option', [...ARGV, '--fast'], PEOPLE, /--fast[\s\S]*Unknown option/],
    ['a value is missing', ['--profile'], PEOPLE, /--profile[\s\S]*missing/],
    ['too much', [...ARGV, 'text'], PEOPLE, /多余的内容：text[\s\S]*Too much/],
  ] as const)('%s', (_, argv, people, says) => {
    const { code, out } = run('证人李四', [...argv], people)
    expect(code).toBe(2)
    expect(out).toMatch(says)
  })
  it('no text', () => expect(run(' \n', ARGV)).toMatchObject({ code: 2, out: expect.stringMatching(/没有文本[\s\S]*No text/) }))
  it('help', () => expect(run('', ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('mask --profile') }))
})
