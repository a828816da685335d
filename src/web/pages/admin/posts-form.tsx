/** Giving and ending the posts of one person, on written grounds. */
import { Button } from 'antd'
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type listPeople, setPosts } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { TextField } from '#web/parts/field.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'
import { postsOf } from './paste-people.ts'

type Person = OutputOf<typeof listPeople>['people'][number]

export function PostsForm(props: { person: Person; onDone: () => void }) {
  const { t, w } = useWords()
  const me = useMe()
  const held = props.person.posts.map(post => post.post)
  const [chosen, setChosen] = useState<string[]>(held)
  const [grounds, setGrounds] = useState('')
  const write = useDo(setPosts)
  const give = chosen.filter(post => !held.includes(post))
  const end = held.filter(post => !chosen.includes(post))
  const send = async () => {
    await write.mutateAsync({ personId: props.person.personId, give, end, grounds: grounds.trim() })
    props.onDone()
  }
  return (
    <section className="act-panel narrow" aria-label={t('posts-of', { name: props.person.name })} data-act="set-posts">
      <h2>{t('posts-of', { name: props.person.name })}</h2>
      <fieldset className="field">
        <legend>{t('posts')}</legend>
        {postsOf(me.houseKind).map(({ post, title }) => (
          <label key={post} className="row" style={{ fontWeight: 400 }}>
            <input
              type="checkbox"
              checked={chosen.includes(post)}
              onChange={event => setChosen(event.target.checked ? [...chosen, post] : chosen.filter(one => one !== post))}
            />
            {w(title)}
          </label>
        ))}
      </fieldset>
      <TextField label={t('grounds')} name="grounds" must value={grounds} help={t('grounds-help')} onChange={setGrounds} />
      {write.error ? <FaultNote fault={write.error} /> : null}
      <p className="row">
        <Button
          type="primary"
          disabled={give.length + end.length === 0 || !grounds.trim()}
          loading={write.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {t('save')}
        </Button>
        <Button onClick={props.onDone}>{t('back')}</Button>
      </p>
    </section>
  )
}
