/** Past acts enter here: a new matter by its opening act, or further acts of a matter that is already recorded. */
import { Link, useSearchParams } from 'react-router'
import { getMatter, listStartable } from '#contract/matter.ts'
import { useAsk } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { SelectField } from '#web/parts/field.tsx'
import { Page } from '#web/parts/page.tsx'
import { Asked, Empty } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { PastForm } from './past-form.tsx'
import type { PastFrame } from './past-problems.ts'

function ForMatter(props: { matterId: string }) {
  const matter = useAsk(getMatter, { matterId: props.matterId })
  return (
    <Asked of={matter}>
      {data => {
        const frame: PastFrame = {
          matterId: data.matterId,
          procedureId: data.procedure.id,
          title: data.title,
          roles: [],
          forms: data.actions.map(action => action.form),
          houses: data.parties.map(party => ({ house: party.house, name: party.name })),
        }
        return (
          <>
            <p>
              <Link to={`/matters/${data.matterId}`}>{data.title}</Link>
            </p>
            <PastForm key={data.timeline.length} frame={frame} />
          </>
        )
      }}
    </Asked>
  )
}

function ForNew() {
  const { t, w } = useWords()
  const me = useMe()
  const list = useAsk(listStartable, {})
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('procedure') ?? ''
  return (
    <Asked of={list}>
      {data => {
        const one = data.procedures.find(procedure => procedure.procedureId === chosen)
        if (data.procedures.length === 0) return <Empty title={t('start-empty')} says={t('start-empty-says')} />
        return (
          <div className="text">
            <SelectField
              label={t('procedure')}
              name="procedureId"
              must
              empty={t('choose')}
              value={chosen}
              choices={data.procedures.map(procedure => ({ value: procedure.procedureId, title: w(procedure.title) }))}
              onChange={procedure => setSearch({ procedure })}
            />
            {one ? (
              <PastForm
                key={chosen}
                frame={{
                  matterId: null,
                  procedureId: chosen,
                  title: '',
                  roles: one.counterparts,
                  forms: one.openings,
                  houses: [{ house: me.house, name: me.houseName }, ...one.counterparts.flatMap(role => role.houses)],
                }}
              />
            ) : null}
          </div>
        )
      }}
    </Asked>
  )
}

export function PastActsPage() {
  const { t } = useWords()
  const [search] = useSearchParams()
  const matterId = search.get('matter')
  return (
    <Page id="past-acts" title={t('record-past')}>
      <p className="text">{t('record-past-says')}</p>
      {matterId ? <ForMatter matterId={matterId} /> : <ForNew />}
    </Page>
  )
}
