/** The people of the house with their posts; giving and ending posts, adding by paste, closing an account. */
import { App, Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { disablePerson, listPeople } from '#contract/house.ts'
import { useAsk, useDo } from '#web/ask.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { Asked, FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { AddPeople } from './add-people.tsx'
import { PostsForm } from './posts-form.tsx'

export type Person = OutputOf<typeof listPeople>['people'][number]

function CloseAccount(props: { person: Person }) {
  const { t } = useWords()
  const { modal } = App.useApp()
  const write = useDo(disablePerson)
  const ask = () => {
    let grounds = ''
    modal.confirm({
      title: t('close-account-of', { name: props.person.name }),
      content: (
        <label>
          {t('grounds')}
          <input className="input" onChange={event => (grounds = event.target.value)} />
        </label>
      ),
      icon: null,
      okText: t('close-account'),
      cancelText: t('back'),
      onOk: async () => {
        if (!grounds.trim()) throw new Error('grounds')
        await write.mutateAsync({ personId: props.person.personId, grounds: grounds.trim() })
      },
    })
  }
  return (
    <>
      <Button size="small" danger onClick={ask}>
        {t('close-account')}
      </Button>
      {write.error ? <FaultNote fault={write.error} /> : null}
    </>
  )
}

export function PeopleList() {
  const { t, w } = useWords()
  const people = useAsk(listPeople, {})
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <Asked of={people}>
      {data => {
        const edited = data.people.find(person => person.personId === editing)
        return (
          <>
            <DataTable
              label={t('people')}
              rows={data.people}
              rowKey={person => person.personId}
              columns={[
                {
                  key: 'name',
                  title: t('name'),
                  head: true,
                  cell: person => (
                    <>
                      {person.name} {person.disabled ? <span className="mark">{t('closed')}</span> : null}
                    </>
                  ),
                },
                { key: 'login', title: t('account'), cell: person => person.login },
                { key: 'division', title: t('division'), cell: person => person.division },
                {
                  key: 'posts',
                  title: t('posts'),
                  cell: person =>
                    person.posts.map(post => (
                      <div key={post.post}>
                        {w(post.title)}{' '}
                        <span className="quiet small">
                          {t('since', { day: post.since })}
                          {post.until ? ` – ${post.until}` : ''}
                          {post.delegatedBy ? ` · ${t('delegated-by', { name: post.delegatedBy })}` : ''}
                        </span>
                      </div>
                    )),
                },
                { key: 'open', title: t('open-matters'), num: true, cell: person => person.openMatters },
                {
                  key: 'do',
                  title: t('change'),
                  cell: person =>
                    person.disabled ? null : (
                      <span className="row">
                        <Button size="small" data-do="posts" onClick={() => setEditing(person.personId)}>
                          {t('change-posts')}
                        </Button>
                        <CloseAccount person={person} />
                      </span>
                    ),
                },
              ]}
            />
            {edited ? <PostsForm key={edited.personId} person={edited} onDone={() => setEditing(null)} /> : null}
            <AddPeople taken={data.people.map(person => person.login)} />
          </>
        )
      }}
    </Asked>
  )
}
