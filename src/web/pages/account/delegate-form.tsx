/** Delegating one of my posts in writing: to whom, from when until when, on what grounds. */
import { App, Button } from 'antd'
import { useState } from 'react'
import { delegatePost, listPeople } from '#contract/house.ts'
import { ColleagueField } from '#web/act-form/people-fields.tsx'
import { useAsk, useDo } from '#web/ask.ts'
import { firstPost, useMe } from '#web/me.ts'
import { SelectField, TextField } from '#web/parts/field.tsx'
import { useReadBack } from '#web/parts/read-back.tsx'
import { FaultNote } from '#web/parts/states.tsx'
import { useWords } from '#web/words/words.ts'

export function DelegateForm() {
  const { t, w } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const people = useAsk(listPeople, {})
  const write = useDo(delegatePost)
  const readBack = useReadBack()
  const [value, setValue] = useState({ post: firstPost(me), toPerson: '', since: me.today, until: '', grounds: '' })
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const ready = value.post && value.toPerson && value.since && value.until >= value.since && value.grounds.trim()
  const send = async () => {
    const to = people.data?.people.find(person => person.personId === value.toPerson)?.name ?? ''
    if (
      !(await readBack(
        t('delegate'),
        <p>{t('delegate-read-back', { name: to, since: value.since, until: value.until })}</p>,
        t('delegate'),
      ))
    )
      return
    await write.mutateAsync({ ...value, grounds: value.grounds.trim() })
    void message.success(t('saved'))
  }
  return (
    <details className="plain" data-part="delegate">
      <summary>{t('delegate')}</summary>
      <p className="quiet">{t('delegate-says')}</p>
      <SelectField
        label={t('post')}
        name="post"
        value={value.post}
        choices={me.posts.map(post => ({ value: post.post, title: w(post.title) }))}
        onChange={post => set({ post })}
      />
      <ColleagueField
        people={people.data?.people ?? []}
        except={me.personId}
        value={value.toPerson}
        onChange={toPerson => set({ toPerson })}
      />
      <TextField label={t('since-day')} name="since" kind="date" value={value.since} onChange={since => set({ since })} />
      <TextField label={t('until-day')} name="until" kind="date" value={value.until} min={value.since} onChange={until => set({ until })} />
      <TextField
        label={t('grounds')}
        name="grounds"
        value={value.grounds}
        help={t('grounds-help')}
        onChange={grounds => set({ grounds })}
      />
      {write.error ? <FaultNote fault={write.error} /> : null}
      <Button disabled={!ready} loading={write.isPending} onClick={() => void send().catch(() => undefined)}>
        {t('delegate')}
      </Button>
    </details>
  )
}
