/** The decision about rights as tables a lawyer can read, and properties over biased random askers and things. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { POSTS, type PostId, postSpec } from '#law/posts/post.ts'
import { type About, ACTIONS, type Action, decide, type PermissionAsker } from './decide.ts'

const matter = (more: Partial<About> = {}): About => ({
  house: 'PP',
  topic: 'matter',
  kind: 'shared',
  sealed: false,
  team: ['zhou'],
  recused: [],
  ...more,
})
const asker = (posts: PostId[], more: Partial<PermissionAsker> = {}): PermissionAsker => ({ house: 'PP', person: 'li', posts, ...more })

const answer = (who: PermissionAsker, what: About, action: Action): 'yes' | 'no' | 'absent' => {
  const decision = decide(who, what, action)
  return decision.allow ? 'yes' : decision.absent ? 'absent' : 'no'
}

describe('who sees what', () => {
  const rows: [string, PermissionAsker, About, Action, 'yes' | 'no' | 'absent'][] = [
    ['another house does not exist', asker(['chief-procurator'], { house: 'CT' }), matter(), 'see', 'absent'],
    ['another house, even on the team', asker(['handling-prosecutor'], { house: 'CT', person: 'zhou' }), matter(), 'see', 'absent'],
    ['a disabled account sees nothing', asker(['chief-procurator'], { disabled: true }), matter(), 'see', 'absent'],
    ['a person without a post sees nothing', asker([]), matter(), 'see', 'absent'],
    ['the chief sees the unsealed matter', asker(['chief-procurator']), matter(), 'see', 'yes'],
    ['the deputy sees the internal matter', asker(['deputy-chief-procurator']), matter({ kind: 'internal' }), 'see', 'yes'],
    ['the handler on the team sees it', asker(['handling-prosecutor'], { person: 'zhou' }), matter(), 'see', 'yes'],
    ['a handler of another matter does not', asker(['handling-prosecutor']), matter(), 'see', 'absent'],
    ['a desk sees a shared matter', asker(['liaison-officer']), matter(), 'see', 'yes'],
    ['a desk does not see an internal one', asker(['liaison-officer']), matter({ kind: 'internal' }), 'see', 'absent'],
    ['intake sees internal matters', asker(['complaint-intake']), matter({ kind: 'internal' }), 'see', 'yes'],
    ['case management sees internal matters', asker(['case-management']), matter({ kind: 'internal' }), 'see', 'yes'],
    ['the court office sees shared matters', asker(['intake-desk']), matter(), 'see', 'yes'],
    ['the court office sees no internal matter', asker(['intake-desk']), matter({ kind: 'internal' }), 'see', 'absent'],
    ['the recorder of the committee sees by team only', asker(['procuratorial-committee']), matter(), 'see', 'absent'],
    ['the administrator sees no business data', asker(['administrator']), matter(), 'see', 'absent'],
    ['nor when put on a team', asker(['administrator'], { person: 'zhou' }), matter(), 'see', 'absent'],
    ['an administrator who is also chief sees as chief', asker(['administrator', 'chief-procurator']), matter(), 'see', 'yes'],
    [
      'recused: gone, also for the team',
      asker(['handling-prosecutor'], { person: 'zhou' }),
      matter({ recused: ['zhou'] }),
      'see',
      'absent',
    ],
    ['recused: gone, also for the chief', asker(['chief-procurator']), matter({ recused: ['li'] }), 'see', 'absent'],
    ['recused: not even the envelope', asker(['case-management']), matter({ recused: ['li'] }), 'see-envelope', 'absent'],
    ['sealed: the team sees', asker(['handling-prosecutor'], { person: 'zhou' }), matter({ sealed: true }), 'see', 'yes'],
    ['sealed: a chief not on the team does not', asker(['chief-procurator']), matter({ sealed: true }), 'see', 'absent'],
    ['sealed: a chief on the team does', asker(['chief-procurator'], { person: 'zhou' }), matter({ sealed: true }), 'see', 'yes'],
    ['sealed: the desk does not see', asker(['complaint-intake']), matter({ sealed: true }), 'see', 'absent'],
    ['sealed: the desk sees the envelope', asker(['complaint-intake']), matter({ sealed: true }), 'see-envelope', 'yes'],
    ['sealed: a chief sees no envelope', asker(['chief-procurator']), matter({ sealed: true }), 'see-envelope', 'absent'],
    [
      'sealed internal: liaison sees no envelope',
      asker(['liaison-officer']),
      matter({ sealed: true, kind: 'internal' }),
      'see-envelope',
      'absent',
    ],
  ]
  it.each(rows)('%s', (_name, who, what, action, expected) => {
    expect(answer(who, what, action)).toBe(expected)
  })
})

describe('who does and approves what', () => {
  const serve = matter({ posts: ['handling-prosecutor'] })
  const signFor = matter({ sealed: true, topic: 'letter', desk: true, posts: ['intake-desk'] })
  const admin = matter({ topic: 'administration', kind: 'internal' })
  const rows: [string, PermissionAsker, About, Action, 'yes' | 'no' | 'absent'][] = [
    ['the handler serves', asker(['handling-prosecutor'], { person: 'zhou' }), serve, 'act', 'yes'],
    ['the assistant on the team may not serve, and is told so', asker(['prosecutor-assistant'], { person: 'zhou' }), serve, 'act', 'no'],
    ['the chief sees, and may not serve', asker(['chief-procurator']), serve, 'act', 'no'],
    ['a stranger is not told that it exists', asker(['handling-prosecutor']), serve, 'act', 'absent'],
    ['an act for any post of the team', asker(['prosecutor-assistant'], { person: 'zhou' }), matter(), 'act', 'yes'],
    ['the desk signs for a sealed letter', asker(['intake-desk']), signFor, 'act', 'yes'],
    ['another desk cannot sign for it', asker(['filing-division']), signFor, 'act', 'no'],
    ['the desk cannot act inside a sealed matter', asker(['intake-desk']), { ...signFor, desk: false }, 'act', 'absent'],
    ['a recused desk officer cannot sign for it', asker(['intake-desk']), { ...signFor, recused: ['li'] }, 'act', 'absent'],
    ['the chief approves', asker(['chief-procurator']), matter({ posts: ['chief-procurator'] }), 'approve', 'yes'],
    [
      'the deputy without delegation does not',
      asker(['deputy-chief-procurator']),
      matter({ posts: ['chief-procurator'] }),
      'approve',
      'no',
    ],
    [
      'the deputy with the delegated post does',
      asker(['deputy-chief-procurator', 'chief-procurator']),
      matter({ posts: ['chief-procurator'] }),
      'approve',
      'yes',
    ],
    ['an assistant never decides', asker(['prosecutor-assistant'], { person: 'zhou' }), matter(), 'approve', 'no'],
    [
      'an assistant never decides, even when named',
      asker(['prosecutor-assistant'], { person: 'zhou' }),
      matter({ posts: ['prosecutor-assistant'] }),
      'approve',
      'no',
    ],
    ['approval of a sealed matter needs the team', asker(['chief-procurator']), matter({ sealed: true }), 'approve', 'absent'],
    ['the desk with the envelope cannot approve', asker(['complaint-intake']), matter({ sealed: true }), 'approve', 'absent'],
    ['the administrator administers', asker(['administrator']), admin, 'administer', 'yes'],
    ['the administrator does not approve', asker(['administrator']), admin, 'approve', 'absent'],
    ['the chief approves administration', asker(['chief-procurator']), admin, 'approve', 'yes'],
    ['the chief sees administration', asker(['chief-procurator']), admin, 'see', 'yes'],
    ['the chief does not administer', asker(['chief-procurator']), admin, 'administer', 'absent'],
    ['a judge does not see administration', asker(['enforcement-judge']), admin, 'see', 'absent'],
    ['administering business data does not exist', asker(['administrator']), matter(), 'administer', 'absent'],
  ]
  it.each(rows)('%s', (_name, who, what, action, expected) => {
    expect(answer(who, what, action)).toBe(expected)
  })

  it('names the post the right rests on', () => {
    expect(decide(asker(['prosecutor-assistant', 'handling-prosecutor'], { person: 'zhou' }), serve, 'act')).toMatchObject({
      allow: true,
      post: 'handling-prosecutor',
    })
    expect(decide(asker(['prosecutor-assistant', 'handling-prosecutor'], { person: 'zhou' }), serve, 'see')).toMatchObject({
      allow: true,
      post: 'handling-prosecutor',
    })
  })
})

const postIds = Object.keys(POSTS) as PostId[]
const people = ['a', 'b', 'c']
const anyAsker: fc.Arbitrary<PermissionAsker> = fc.record({
  house: fc.constantFrom('PP', 'PP', 'PP', 'PP', 'CT'),
  person: fc.constantFrom(...people),
  posts: fc.uniqueArray(fc.constantFrom(...postIds), { minLength: 0, maxLength: 4 }),
  disabled: fc.constantFrom(false, false, false, false, false, false, false, true),
})
const anyAbout: fc.Arbitrary<About> = fc.record({
  house: fc.constantFrom('PP', 'PP', 'PP', 'PP', 'PP', 'CT'),
  topic: fc.constantFrom(
    'matter' as const,
    'paper' as const,
    'letter' as const,
    'case' as const,
    'matter' as const,
    'administration' as const,
  ),
  kind: fc.constantFrom('internal' as const, 'shared' as const, 'shared' as const),
  sealed: fc.constantFrom(false, false, false, true),
  team: fc.subarray(people, { minLength: 1 }),
  recused: fc.oneof({ weight: 5, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(people, { maxLength: 1 }) }),
  desk: fc.boolean(),
})
const anyAction = fc.constantFrom<Action>('see', 'see', 'see-envelope', 'act', 'approve')

/** The rules once more, written as a list of refusals the long way round. */
function oracle(who: PermissionAsker, what: About, action: Action): boolean {
  const business = who.posts.filter(post => postSpec(post).sees !== 'none')
  if (who.disabled === true || who.house !== what.house) return false
  if (what.topic === 'administration') {
    const head = who.posts.some(post =>
      ['chief-procurator', 'deputy-chief-procurator', 'president', 'vice-president', 'organ-head'].includes(post),
    )
    const admin = who.posts.includes('administrator')
    return action === 'approve' ? head : action === 'see' || action === 'see-envelope' ? head || admin : admin
  }
  if (action === 'administer' || business.length === 0 || what.recused.includes(who.person)) return false
  const member = what.team.includes(who.person)
  const desk = business.some(
    post => postSpec(post).sees === 'desk' && (what.kind === 'shared' || post === 'complaint-intake' || post === 'case-management'),
  )
  const see = member || (!what.sealed && (desk || business.some(post => postSpec(post).sees === 'house')))
  const envelope = see || desk
  const named = (post: PostId): boolean => what.posts === undefined || what.posts.includes(post)
  if (action === 'see') return see
  if (action === 'see-envelope') return envelope
  if (action === 'act') return (what.desk ? envelope : see) && business.some(named)
  return see && business.some(post => postSpec(post).decides === true && named(post))
}

describe('properties', () => {
  it('agrees with the long way round, on a sample that is neither all yes nor all no', () => {
    let allowed = 0
    let asked = 0
    fc.assert(
      fc.property(anyAsker, anyAbout, anyAction, (who, what, action) => {
        const yes = decide(who, what, action).allow
        asked += 1
        if (yes) allowed += 1
        expect(yes).toBe(oracle(who, what, action))
      }),
      { numRuns: 5000, seed: 20261121 },
    )
    const share = allowed / asked
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.7)
  })

  it('agrees when only some posts may', () => {
    const some = fc.subarray(postIds, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(anyAsker, anyAbout, some, fc.constantFrom(...ACTIONS), (who, what, posts, action) => {
        expect(decide(who, { ...what, posts }, action).allow).toBe(oracle(who, { ...what, posts }, action))
      }),
      { numRuns: 3000 },
    )
  })

  it('one more post never takes a right away', () => {
    fc.assert(
      fc.property(anyAsker, anyAbout, anyAction, fc.constantFrom(...postIds), (who, what, action, more) => {
        fc.pre(decide(who, what, action).allow)
        expect(decide({ ...who, posts: [...who.posts, more] }, what, action).allow).toBe(true)
      }),
    )
  })

  it('sealing, recusing and disabling never give a right', () => {
    fc.assert(
      fc.property(anyAsker, anyAbout, anyAction, (who, what, action) => {
        fc.pre(!decide(who, what, action).allow)
        expect(decide(who, { ...what, sealed: true }, action).allow).toBe(false)
        expect(decide(who, { ...what, recused: [...what.recused, who.person] }, action).allow).toBe(false)
        expect(decide({ ...who, disabled: true }, what, action).allow).toBe(false)
      }),
    )
  })

  it('what may be done may be seen, at least its envelope; what is absent to the eye is absent to the hand', () => {
    fc.assert(
      fc.property(anyAsker, anyAbout, (who, what) => {
        if (decide(who, what, 'act').allow && what.topic !== 'administration') expect(decide(who, what, 'see-envelope').allow).toBe(true)
        if (decide(who, what, 'approve').allow) expect(decide(who, what, 'see').allow).toBe(true)
        const seen = decide(who, what, 'see')
        if (!seen.allow) expect(seen.absent).toBe(true)
      }),
    )
  })

  it('always says why, in both languages', () => {
    fc.assert(
      fc.property(anyAsker, anyAbout, fc.constantFrom(...ACTIONS), (who, what, action) => {
        const { because } = decide(who, what, action)
        expect(because.zh.length).toBeGreaterThan(0)
        expect(because.en.length).toBeGreaterThan(0)
      }),
    )
  })
})
