/** Doing one act of a running matter: draft kept, checked by the server while typing, read back where it cannot be undone. */
import { App } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { z } from 'zod'
import type { InputOf } from '#contract/endpoint.ts'
import { checkAct, doAct } from '#contract/matter.ts'
import type { ActionView } from '#contract/views.ts'
import { call } from '../api.ts'
import { useDo } from '../ask.ts'
import { useAutosave } from '../autosave.ts'
import { firstPost, useMe } from '../me.ts'
import { BasisList } from '../parts/basis-list.tsx'
import type { SentFile } from '../parts/file-drop.tsx'
import { useReadBack } from '../parts/read-back.tsx'
import { dayText } from '../words/day-words.ts'
import { useWords } from '../words/words.ts'
import { ActFormView } from './act-form-view.tsx'
import { type ActValues, type Form, factsToSend, firstValues } from './act-values.ts'
import { formProblems, type Problem } from './form-problems.ts'

export type Action = z.output<typeof ActionView>
type Checked = { of: string; problems: Problem[]; marks: string[] }

const WAIT = 500

/** Asks the server what it would say; an unreachable server closes nothing here, the send itself will tell. */
function useServerCheck(input: InputOf<typeof checkAct>, ready: boolean): Checked {
  const { w } = useWords()
  const [checked, setChecked] = useState<Checked>({ of: '', problems: [], marks: [] })
  // how many files go with it is all the check needs of them
  const text = JSON.stringify({ ...input, files: (input.files ?? []).map(file => ({ name: file.name, base64: '' })) })
  useEffect(() => {
    if (!ready) return
    let gone = false
    const timer = setTimeout(() => {
      const sent = JSON.parse(text) as InputOf<typeof checkAct>
      call(checkAct, sent).then(
        answer => {
          if (!gone)
            setChecked({
              of: text,
              marks: answer.marks.map(w),
              problems: answer.ok ? [] : answer.problems.map(problem => ({ where: problem.where ?? '', says: problem.says })),
            })
        },
        () => undefined,
      )
    }, WAIT)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [text, ready, w])
  return checked.of === text ? checked : { of: '', problems: [], marks: [] }
}

function ReadBack(props: { form: Form; on: string; post: string }) {
  const { t, w, lang } = useWords()
  const { form } = props
  const post = form.myPosts.find(one => one.post === props.post)?.title ?? form.title
  return (
    <div>
      <p>{t('read-back', { act: w(form.title), day: dayText(props.on, lang), post: w(post) })}</p>
      {form.served ? <p>{t('read-back-served')}</p> : null}
      <p>{t('read-back-final')}</p>
      <BasisList basis={form.basis} />
    </div>
  )
}

export function MatterAct(props: { matterId: string; action: Action; onDone: () => void; send?: string }) {
  const { t, w } = useWords()
  const me = useMe()
  const { message } = App.useApp()
  const { form, proxy } = props.action
  const first = useMemo(() => firstValues(form, me.today), [form, me.today])
  const draft = useAutosave<ActValues>(`act:${props.matterId}:${form.kind}`, first)
  const [files, setFiles] = useState<SentFile[]>([])
  const write = useDo(doAct)
  const readBack = useReadBack()
  const values = { ...first, ...draft.value, post: draft.value.post || first.post, facts: { ...first.facts, ...draft.value.facts } }
  const local = formProblems(form, values, { today: me.today, files: files.length, proxy })
  const input = {
    matterId: props.matterId,
    kind: form.kind,
    post: values.post || firstPost(me),
    on: values.on,
    facts: factsToSend(form, values.facts),
    paperId: values.paperId,
    files,
    enteredLater: values.enteredLater.trim() || null,
    proxy,
  }
  const checked = useServerCheck(input, local.length === 0)
  const problems = local.length > 0 ? local : checked.problems

  const send = async () => {
    const yes = await readBack(w(form.title), <ReadBack form={form} on={values.on} post={values.post} />, props.send ?? w(form.title))
    if (!yes) return
    const done = await write.mutateAsync(input)
    draft.clear()
    void message.success([t('act-done', { act: w(form.title) }), ...done.marks.map(w)].join(' · '))
    props.onDone()
  }

  return (
    <ActFormView
      form={form}
      matterId={props.matterId}
      today={me.today}
      proxy={proxy}
      values={values}
      onValues={draft.set}
      files={files}
      onFiles={setFiles}
      problems={problems}
      marks={checked.marks}
      fault={write.error}
      busy={write.isPending}
      send={props.send ?? w(form.title)}
      onSend={() => void send().catch(() => undefined)}
      restored={draft.restored}
      onStartAgain={draft.startAgain}
    />
  )
}
