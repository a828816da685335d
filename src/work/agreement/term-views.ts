/** Terms as the switches page shows them: value, law, both readings, who set it and on what grounds. */
import type { z } from 'zod'
import type { TermView } from '#contract/agreement-views.ts'
import { valueTitle } from '#engine/agreement/term-value.ts'
import { type Words, words } from '#kernel/words.ts'
import { TERMS } from '#law/terms/index.ts'
import { RECORDED_ONLY } from '#law/terms/recorded-only.ts'
import type { Term, TermValue } from '#law/terms/term.ts'
import type { Tx } from '#store/unit-of-work.ts'
import { listPeers, listSettings } from '#work/people/index.ts'

type Out = z.output<typeof TermView>
export type Setting = Partial<Pick<Out, 'value' | 'grounds' | 'setBy' | 'setOn' | 'agreement'>>

const DIRECTIONS: Record<Term['stricter'], Words> = {
  shorter: words('越短越严；不得宽于法定', 'Shorter is stricter; never laxer than the law'),
  longer: words('越长（越靠后）越严；不得宽于法定', 'Longer (further down) is stricter; never laxer than the law'),
  none: words('依法没有选择余地，不可更改', 'The law leaves no choice; not changeable'),
  either: words('法律未规定，由有权一方或者双方选定', 'The law is silent; chosen by those entitled'),
}

const KEPT = words(
  '（记录在案，供双方查阅；系统不据此计算期限，也不据此限制操作）',
  ' (kept on record for both sides; no date is computed from it and no act limited by it)',
)

/** What a term says; one that nothing reads yet says so instead of looking effective. */
const saysOf = (term: Term): Words =>
  RECORDED_ONLY.includes(term.key) ? words(`${term.says.zh}${KEPT.zh}`, `${term.says.en}${KEPT.en}`) : term.says

/** One term with what was set for it; without a setting at its default. */
export function termView(term: Term, set: Setting = {}): Out {
  const value = set.value ?? term.initial
  return {
    key: term.key,
    title: term.title,
    says: saysOf(term),
    scope: term.scope,
    binds: term.binds,
    stricter: term.stricter,
    stricterTitle: DIRECTIONS[term.stricter],
    value,
    valueTitle: valueTitle(term, value),
    initial: term.initial,
    initialTitle: valueTitle(term, term.initial),
    values: [...term.values],
    shape: term.shape ?? null,
    law: term.law === null ? null : valueTitle(term, term.law).zh,
    changeable: term.stricter !== 'none',
    conflict: term.conflict,
    readings: term.readings.map(one => ({ ...one, basis: [...one.basis] })),
    basis: [...term.basis],
    grounds: set.grounds || null,
    setBy: set.setBy ?? null,
    setOn: set.setOn ?? null,
    agreement: set.agreement ?? null,
  }
}

type SetRow = {
  agreement_id: string
  title: string
  key: string
  value: TermValue
  grounds: string
  set_by: string
  set_on: string
  clause: string | null
}

/** Every term: the house's switches, and the agreements' terms as set in those that bind today; one that none sets stands at its default. */
export async function listTerms(tx: Tx): Promise<{ house: Out[]; agreements: Out[] }> {
  const settings = new Map((await listSettings<TermValue>(tx)).map(row => [row.key, row]))
  const names = new Map((await listPeers(tx)).map(peer => [peer.peer_id, peer.name]))
  const rows = await tx.query<SetRow>(
    `select t.agreement_id, a.title, t.key, t.value, t.grounds, t.set_by, t.set_on, t.clause from agreement_term t join agreement a using (house_id, agreement_id)
     where t.house_id = $1 and a.state = 'agreed' and (a.until is null or a.until >= $2) order by a.signed_on, a.agreement_id`,
    [tx.asker.house, tx.asker.today],
  )
  const own = await tx.one<{ name: string }>('select name from house where house_id = $1', [tx.asker.house])
  const nameOf = (house: string): string => (house === tx.asker.house ? own.name : (names.get(house) ?? house))
  return {
    house: TERMS.filter(term => term.scope === 'house').map(term => {
      const row = settings.get(term.key)
      return termView(term, row ? { value: row.value, grounds: row.grounds, setBy: row.name ?? '', setOn: row.set_on } : {})
    }),
    agreements: TERMS.filter(term => term.scope === 'agreement').flatMap(term => {
      const set = rows.filter(row => row.key === term.key)
      return set.length === 0 ? [termView(term)] : set.map(row => termView(term, settingOf(row, nameOf)))
    }),
  }
}

const settingOf = (row: SetRow, nameOf: (house: string) => string): Setting => ({
  value: row.value,
  grounds: row.grounds,
  setBy: nameOf(row.set_by),
  setOn: row.set_on,
  agreement: { agreementId: row.agreement_id, title: row.title, clause: row.clause },
})
