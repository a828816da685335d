/** The people of the house with their posts; giving and ending posts, adding by paste, closing an account. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { disablePerson, listPeople } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { TextField } from '#web/parts/field.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { AddPeople } from './add-people.tsx'
import { SeatOffers } from './houses/seat-offers.tsx'
import { PostsForm } from './posts-form.tsx'

type Person = OutputOf<typeof listPeople>['people'][number]

function CloseAccount(props: { person: Person }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [grounds, setGrounds] = useState('')
  const write = useDo(disablePerson)
  const close = () => void write.mutateAsync({ personId: props.person.personId, grounds: grounds.trim() }).catch(() => undefined)
  if (!asking) {
    return (
      <Button size="small" danger onClick={() => setAsking(true)}>
        {t('close-account')}
      </Button>
    )
  }
  return (
    <section className="note red" aria-label={t('close-account-of', { name: props.person.name })}>
      <TextField
        label={`${t('close-account-of', { name: props.person.name })} · ${t('grounds')}`}
        name="grounds"
        must
        value={grounds}
        help={t('grounds-help')}
        onChange={setGrounds}
      />
      {write.error ? <FaultNote fault={write.error} /> : null}
      <span className="row">
        <Button size="small" danger disabled={!grounds.trim()} loading={write.isPending} onClick={close}>
          {t('close-account')}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {t('back')}
        </Button>
      </span>
    </section>
  )
}

function PeopleTable(props: { people: readonly Person[]; onEdit: (personId: string) => void }) {
  const { t, w } = useWords()
  const posts = (person: Person) =>
    person.posts.map(post => (
      <div key={post.post}>
        {w(post.title)}{' '}
        <span className="quiet small">
          {t('since', { day: post.since })}
          {post.until ? ` – ${post.until}` : ''}
          {post.delegatedBy ? ` · ${t('delegated-by', { name: post.delegatedBy })}` : ''}
        </span>
      </div>
    ))
  const change = (person: Person) => (
    <span className="row">
      <Button size="small" data-do="posts" onClick={() => props.onEdit(person.personId)}>
        {t('change-posts')}
      </Button>
      <CloseAccount person={person} />
    </span>
  )
  return (
    <DataTable
      label={t('people')}
      rows={props.people}
      rowKey={person => person.personId}
      columns={[
        { key: 'name', title: t('name'), head: true, cell: person => (person.disabled ? `${person.name}（${t('closed')}）` : person.name) },
        { key: 'login', title: t('account'), cell: person => person.login },
        { key: 'division', title: t('division'), cell: person => person.division },
        { key: 'posts', title: t('posts'), cell: posts },
        { key: 'open', title: t('open-matters'), num: true, cell: person => person.openMatters },
        { key: 'do', title: t('change'), cell: person => (person.disabled ? null : change(person)) },
      ]}
    />
  )
}

export function PeopleList() {
  const people = useAsk(listPeople, {})
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <Asked of={people}>
      {data => {
        const edited = data.people.find(person => person.personId === editing)
        return (
          <>
            <PeopleTable people={data.people} onEdit={setEditing} />
            {edited ? <PostsForm key={edited.personId} person={edited} onDone={() => setEditing(null)} /> : null}
            <AddPeople taken={data.people.map(person => person.login)} />
            <SeatOffers />
          </>
        )
      }}
    </Asked>
  )
}
