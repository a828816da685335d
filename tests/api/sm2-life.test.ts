/** A node set up with SM2 + SM3: one suggestion from service to the end, signed, countersigned and verified in that suite on both sides. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actText } from '#engine/exchange/letter.ts'
import type { ActHeader } from '#engine/procedure/act.ts'
import { asDesk } from '#store/unit-of-work.ts'
import { verifySignature } from '#vault/signature.ts'
import { addPeople } from '#work/people/index.ts'
import { verifyOwn } from '#work/proof/index.ts'
import { act, assign, POINTS, serveSuggestion, signFor, takeIn, view } from './county/acts.ts'
import { type Client, clientOf, cookieOf, send } from './county/client.ts'
import { type County, emptyNode, PASSWORD } from './county/county.ts'
import { HOUSES, type HouseId, peopleOf } from './county/people.ts'

const TWO: HouseId[] = ['county-court', 'county-proc']
let county: County
let matterId: string

beforeAll(async () => {
  const node = await emptyNode()
  node.site.setUpCode = 'the-code-of-it'
  const houses = HOUSES.filter(one => TWO.includes(one.house)).map(one => ({ ...one, superior: null }))
  const administrator = { house: 'county-court', name: '管理员', login: 'admin', password: 'a-long-enough-one-7' }
  const payload = { code: 'the-code-of-it', houses, administrator, suite: 'sm2' }
  const done = await send(node.app, { method: 'POST', url: '/api/set-up', payload })
  expect([done.status, done.raw]).toEqual([200, expect.stringContaining('fingerprints')])
  const clients = new Map<string, Client>()
  const as = async (person: string): Promise<Client> => {
    const known = clients.get(person)
    if (known) return known
    const reply = await send(node.app, { method: 'POST', url: '/api/sign-in', payload: { login: person, password: PASSWORD } })
    const made = await clientOf(node.app, person, cookieOf(reply))
    clients.set(person, made)
    return made
  }
  const on = (day: string): void => {
    node.site.demoDay = day
  }
  county = { ...node, as, on }
  for (const house of TWO) {
    const people = peopleOf(house).map(one => ({
      ...one,
      login: one.id,
      division: '',
      posts: [...one.posts],
      password: PASSWORD,
      personId: one.id,
    }))
    await asDesk(node.site.store, house, '2026-01-01', tx => addPeople(tx, people, 'for a test'))
  }
}, 120_000)
afterAll(() => county.close())

it('set-up makes SM2 keys, and tells each house’s fingerprint', async () => {
  expect(await county.sql('select house_id, suite from house order by house_id')).toEqual(
    TWO.map(house => ({ house_id: house, suite: 'sm2' })),
  )
  for (const house of TWO) {
    const signer = county.site.vault.signerOf(house)
    expect([signer.suite, Buffer.from(signer.publicKey, 'base64').length]).toEqual(['sm2', 65])
  }
})

it('the suggestion is served, signed for, docketed, answered, checked and closed', async () => {
  matterId = await serveSuggestion(county, { counterparts: { recipient: 'county-court' } })
  await signFor(county, matterId, '2026-08-21')
  await act(county, 'cc-filing', matterId, {
    kind: 'docket',
    post: 'filing-division',
    on: '2026-08-24',
    facts: { caseNumber: ['（2026）湘3199执监5号'] },
  })
  await assign(county, 'cc-filing', matterId, 'cc-presiding', 'panel')
  const paperId = await takeIn(county, 'cc-presiding', 'presiding-judge', {
    form: 'reply-letter',
    matterId,
    number: '（2026）湘3199执监5号',
    date: '2026-09-10',
  })
  const answers = POINTS.map(one => ({ point: one.id, code: 'adopted', reason: '' }))
  await act(county, 'cc-presiding', matterId, {
    kind: 'reply',
    post: 'presiding-judge',
    on: '2026-09-10',
    paperId,
    facts: { answers, decidedBy: 'president', decidedOn: '2026-09-10' },
  })
  await act(county, 'cp-desk', matterId, {
    kind: 'sign-for-reply',
    post: 'case-management',
    on: '2026-09-11',
    facts: { receivedOn: '2026-09-11' },
  })
  const checks = POINTS.map(one => ({ point: one.id, code: 'corrected', reason: '' }))
  await act(county, 'cp-pros', matterId, { kind: 'check-result', post: 'handling-prosecutor', on: '2026-09-14', facts: { checks } })
  await act(county, 'cp-pros', matterId, {
    kind: 'decide-result',
    post: 'handling-prosecutor',
    on: '2026-09-14',
    facts: { outcome: 'close' },
  })
  for (const person of ['cp-pros', 'cc-presiding']) expect(await view(county, person, matterId)).toMatchObject({ ended: true })
})

it('every act on either side bears a valid SM2 signature of its author, and no other key fits', async () => {
  for (const house of TWO) {
    const acts = await county.sql<{ by_house: HouseId; header: ActHeader; signature: string }>(
      'select by_house, header, signature from act where house_id = $1 and matter_id = $2',
      [house, matterId],
    )
    expect(acts.length).toBe(7)
    for (const one of acts) {
      const [text, signature] = [Buffer.from(actText(one.header)), Buffer.from(one.signature, 'base64')]
      const fits = TWO.filter(by => verifySignature('sm2', county.site.vault.signerOf(by).publicKey, text, signature))
      expect(fits).toEqual([one.by_house])
    }
  }
})

it('both logs verify, are countersigned by the other house, and a changed row is named', async () => {
  await county.log()
  await county.log()
  for (const house of TWO) {
    const found = await verifyOwn(county.site.urls.owner, house, county.site.vault.signerOf(house))
    expect([house, found.ok, found.findings]).toEqual([house, true, []])
    expect((await county.sql('select 1 from log_cosignature where house_id = $1', [house])).length).toBeGreaterThan(0)
  }
  await county.sql(`update act set on_date = '2026-08-22' where house_id = 'county-court' and kind = 'sign-for'`)
  const found = await verifyOwn(county.site.urls.owner, 'county-court', county.site.vault.signerOf('county-court'))
  expect(found.ok).toBe(false)
})

it('a suite that nobody knows is no set-up', async () => {
  const node = await emptyNode()
  try {
    node.site.setUpCode = 'x'
    const reply = await send(node.app, {
      method: 'POST',
      url: '/api/set-up',
      payload: { code: 'x', houses: [], administrator: {}, suite: 'rsa' },
    })
    expect(reply.status).toBe(400)
    expect(reply.raw).toContain('suite')
  } finally {
    await node.drop()
  }
})
