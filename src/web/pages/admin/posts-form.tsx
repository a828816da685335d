/** Giving and ending the posts of one person, on written grounds. */
import { useState } from 'react'
import type { OutputOf } from '#contract/endpoint.ts'
import { type listPeople, setPosts } from '#contract/house.ts'
import { useDo } from '#web/ask.ts'
import { useMe } from '#web/me.ts'
import { OnGrounds } from '#web/parts/on-grounds.tsx'
import { useWords } from '#web/words/words.ts'
import { postsOf } from './paste-people.ts'

type Person = OutputOf<typeof listPeople>['people'][number]

export function PostsForm(props: { person: Person; onDone: () => void }) {
  const { t, w } = useWords()
  const me = useMe()
  const held = props.person.posts.map(post => post.post)
  const [chosen, setChosen] = useState<string[]>(held)
  const write = useDo(setPosts)
  const give = chosen.filter(post => !held.includes(post))
  const end = held.filter(post => !chosen.includes(post))
  const send = async (grounds: string) => {
    await write.mutateAsync({ personId: props.person.personId, give, end, grounds })
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
      <OnGrounds of={write} act="set-posts" title={t('save')} ready={give.length + end.length > 0} onSend={send} onBack={props.onDone} />
    </section>
  )
}
