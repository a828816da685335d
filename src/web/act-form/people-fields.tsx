/** Lists to choose from among our own people: a colleague, and the post in which I act. */
import { useMe } from '../me.ts'
import { SelectField } from '../parts/field.tsx'
import { useWords } from '../words/words.ts'

type Person = { personId: string; name: string; division: string; disabled: boolean }

/** A colleague who can still sign in; `except` is the one who gives. */
export function ColleagueField(props: { people: readonly Person[]; except: string; value: string; onChange: (personId: string) => void }) {
  const { t } = useWords()
  return (
    <SelectField
      label={t('to-person')}
      name="toPerson"
      value={props.value}
      empty={t('choose')}
      choices={props.people
        .filter(person => person.personId !== props.except && !person.disabled)
        .map(person => ({ value: person.personId, title: `${person.name} · ${person.division}` }))}
      onChange={props.onChange}
    />
  )
}

/** In which of my posts I act; nothing to choose for who holds one. */
export function ActingPost(props: { value: string; onChange: (post: string) => void }) {
  const { t, w } = useWords()
  const { posts } = useMe()
  if (posts.length < 2) return null
  return (
    <SelectField
      label={t('acting-as')}
      name="post"
      value={props.value}
      choices={posts.map(held => ({ value: held.post, title: w(held.title) }))}
      onChange={props.onChange}
    />
  )
}
