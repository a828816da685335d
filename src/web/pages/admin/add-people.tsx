/** People by paste: one line each, shown as understood before they are added; first passwords are shown once. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { addPeople } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { DataTable } from '#web/parts/data-table.tsx'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { type PastedPerson, postsOf, readPeople } from './paste-people.ts'

function Understood(props: { people: PastedPerson[]; titles: ReadonlyMap<string, string> }) {
  const { t } = useWords()
  const posts = (person: PastedPerson) => (
    <>
      {person.posts.map(post => props.titles.get(post)).join('、')}
      {person.unknown.map(word => (
        <span key={word} className="mark red">
          {t('unknown-post', { word })}
        </span>
      ))}
    </>
  )
  return (
    <DataTable
      label={t('preview')}
      rows={props.people}
      rowKey={person => person.login}
      columns={[
        { key: 'name', title: t('name'), head: true, cell: person => person.name },
        { key: 'login', title: t('account'), cell: person => person.login },
        { key: 'division', title: t('division'), cell: person => person.division || '–' },
        { key: 'posts', title: t('posts'), cell: posts },
      ]}
    />
  )
}

function FirstPasswords(props: { added: OutputOf<typeof addPeople>['added'] }) {
  const { t } = useWords()
  return (
    <div className="note green" data-part="first-passwords">
      <strong>{t('first-passwords')}</strong>
      <p>{t('first-passwords-says')}</p>
      <dl className="pair">
        {props.added.map(person => (
          <div key={person.personId} style={{ display: 'contents' }}>
            <dt>{person.login}</dt>
            <dd className="mono">{person.firstPassword}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  )
}

export function AddPeople(props: { taken: string[] }) {
  const { t, w } = useWords()
  const me = useMe()
  const [text, setText] = useState('')
  const write = useDo(addPeople)
  const people = readPeople(text, me.houseKind, props.taken)
  const unknown = people.flatMap(person => person.unknown)
  const titles = new Map<string, string>(postsOf(me.houseKind).map(({ post, title }) => [post, w(title)]))
  const send = async () => {
    await write.mutateAsync({ people: people.map(({ name, login, division, posts }) => ({ name, login, division, posts })) })
    setText('')
  }
  return (
    <section className="text" aria-label={t('add-people')} data-act="add-people">
      <h2>{t('add-people')}</h2>
      <TextField
        label={t('paste-people')}
        name="people"
        kind="long"
        value={text}
        help={t('paste-people-help', { posts: [...titles.values()].join('、') })}
        placeholder={'陈某\t第三检察部\t承办检察官'}
        onChange={setText}
      />
      {people.length > 0 ? <Understood people={people} titles={titles} /> : null}
      {write.error ? <FaultNote fault={write.error} kept /> : null}
      <p>
        <Button
          type="primary"
          disabled={people.length === 0 || unknown.length > 0}
          loading={write.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('add-n-people', { n: people.length })}
        </Button>
      </p>
      {write.data ? <FirstPasswords added={write.data.added} /> : null}
    </section>
  )
}
