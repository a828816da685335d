/** One agreement with every clause and its life: what it binds, who keeps it, how often it was used, what is open and late. */
import type { z } from 'zod'
import type { AgreementView } from '#contract/agreement-views.ts'
import type { TextClause } from '#engine/agreement/agreement-text.ts'
import type { AgreementReading } from '#engine/agreement/read-agreement.ts'
import { type Words, words } from '#kernel/words.ts'
import { LATER } from '#law/agreements/agreement.ts'
import { findClause } from '#law/agreements/index.ts'
import { isPostId, type PostId, postSpec } from '#law/posts/post.ts'
import { findProcedure } from '#law/procedures/index.ts'
import { TERMS } from '#law/terms/index.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { actionsOut } from './actions-out.ts'
import { type Around, around, clausesNow, loadAgreement, loadAgreements, rowOut, type Stored } from './agreement-rows.ts'
import { changesOut } from './changes-out.ts'
import { NOT_SERVICE } from './electronic-service.ts'
import { termView } from './term-views.ts'

type Out = z.output<typeof AgreementView>
type ClauseOut = Out['clauses'][number]
type Holders = Map<string, string[]>

/** Who holds each post of the own house today. */
async function holdersOf(tx: Tx): Promise<Holders> {
  const rows = await tx.query<{ post: string; name: string }>(
    `select h.post, p.name from post_held h join person p using (house_id, person_id)
     where h.house_id = $1 and h.since <= $2 and (h.until is null or h.until >= $2) and p.disabled_at is null order by h.since, p.name`,
    [tx.asker.house, tx.asker.today],
  )
  const out: Holders = new Map()
  for (const { post, name } of rows) out.set(post, [...(out.get(post) ?? []), name])
  return out
}

function postsOut(clause: TextClause, reading: AgreementReading, about: Around, holders: Holders): ClauseOut['posts'] {
  const bound = [...reading.parties.map(party => party.house), ...reading.units.filter(unit => unit.until === null).map(unit => unit.house)]
  return clause.posts.map(({ kind, post }) => {
    const houses = bound.map(about.house).filter(one => one.kind === kind)
    const own = houses.some(one => one.own)
    const names = own ? (holders.get(post) ?? []) : []
    return {
      kind,
      post,
      title: isPostId(post) ? postSpec(post).title : words(post, post),
      holders: [
        ...names.map(name => ({ house: about.own, houseName: about.house(about.own).name, name })),
        ...houses.filter(one => !one.own).map(one => ({ house: one.house, houseName: one.name, name: null })),
      ],
      vacant: own && names.length === 0,
    }
  })
}

function clauseOut(id: string, clause: TextClause, reading: AgreementReading, about: Around, holders: Holders): ClauseOut {
  const shipped = findClause(clause.id)
  const use = about.use(`${id}/${clause.id}`)
  return {
    id: clause.id,
    no: clause.no,
    title: clause.title,
    text: clause.text,
    textEn: clause.textEn,
    procedures: clause.procedures.map(one => {
      const def = findProcedure(one)
      return {
        id: one,
        title: def?.title ?? words(one, one),
        known: def !== undefined,
        nationalLaw: def !== undefined && def.ground !== 'agreement',
      }
    }),
    posts: postsOut(clause, reading, about, holders),
    indicators: clause.indicators,
    terms: [...new Set([...(shipped?.terms ?? []), ...reading.terms.filter(one => one.clause === clause.id).map(one => one.key)])],
    later: shipped?.later ? LATER[shipped.later] : null,
    use,
    neverUsed: clause.procedures.length > 0 && use.used === 0,
    matters: { agreement: id, clause: clause.id },
    changedOn: reading.clauses.find(one => one.clause === clause && one.since > reading.inForceFrom)?.since ?? null,
  }
}

const termsOut = (id: string, reading: AgreementReading, about: Around): Out['terms'] =>
  TERMS.filter(term => term.scope === 'agreement').map(term => {
    const set = reading.terms.find(one => one.key === term.key)
    return termView(
      term,
      set
        ? {
            value: set.value,
            grounds: set.grounds,
            setBy: about.house(set.house).name,
            setOn: set.on,
            agreement: { agreementId: id, title: reading.title, clause: set.clause },
          }
        : {},
    )
  })

function saysOf(reading: AgreementReading, about: Around): Words[] {
  const absent = reading.parties.filter(party => !about.house(party.house).joined)
  return [
    ...(absent.length > 0
      ? [
          words(
            `${absent.map(party => about.house(party.house).name).join('、')}没有接入，由其他单位依签署件代录`,
            `${absent.map(party => about.house(party.house).name).join(', ')} has no node: entered from the signed paper`,
          ),
        ]
      : []),
    ...(reading.annex?.agreed ? [] : [NOT_SERVICE]),
  ]
}

async function filesOf(tx: Tx, id: string): Promise<Out['files']> {
  const rows = await tx.query<{ attachment_id: string; name: string; media_type: string; size: number }>(
    'select attachment_id, name, media_type, size from attachment where house_id = $1 and matter_id = $2 and act_id is not null order by created_at, attachment_id',
    [tx.asker.house, id],
  )
  return rows.map(row => ({ attachmentId: row.attachment_id, name: row.name, mediaType: row.media_type, size: row.size }))
}

function partsOut({ reading }: Stored, about: Around): Pick<Out, 'covered' | 'members' | 'reviews' | 'refusals' | 'ledgerKeeper'> {
  const name = (house: string): string => about.house(house).name
  return {
    covered: reading.units
      .filter(unit => unit.until === null || unit.until > about.today)
      .map(({ house, through, grounds }) => ({
        house,
        name: name(house),
        through,
        throughName: name(through),
        grounds,
        joined: about.house(house).joined,
      })),
    members: reading.members.map(member => ({
      ...member,
      houseName: name(member.house),
      now: member.since <= about.today && (member.until === null || member.until >= about.today),
    })),
    reviews: reading.reviews.map(one => ({ ...one, houseName: name(one.house) })),
    refusals: reading.refusals.map(one => ({ ...one, houseName: name(one.house) })),
    ledgerKeeper: reading.ledgerKeeper === null ? null : { house: reading.ledgerKeeper, name: name(reading.ledgerKeeper) },
  }
}

/** @throws Fault not-found */
export async function viewAgreement(tx: Tx, id: string, posts: readonly PostId[]): Promise<Out> {
  const stored = await loadAgreement(tx, id)
  const about = await around(tx)
  const holders = await holdersOf(tx)
  const { reading } = stored
  return {
    ...rowOut(stored, about),
    ...partsOut(stored, about),
    titleEn: reading.titleEn,
    matterId: id,
    clauses: clausesNow(reading, about.today).map(clause => clauseOut(id, clause, reading, about, holders)),
    approvers: reading.approvers,
    annex: reading.annex,
    terms: termsOut(id, reading, about),
    changes: changesOut(reading, about),
    files: await filesOf(tx, id),
    actions: actionsOut(reading, about, posts),
    fingerprint: stored.fingerprint,
    says: saysOf(reading, about),
  }
}

/** All agreements of the house, the newest first. */
export async function listAgreements(tx: Tx): Promise<ReturnType<typeof rowOut>[]> {
  const about = await around(tx)
  return (await loadAgreements(tx)).map(stored => rowOut(stored, about))
}
