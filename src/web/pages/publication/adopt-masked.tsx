/** Hands the masked text to the form of the matter's act; a text that stands there gives way only when the person says so. */
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { ActValues } from '#web/act-form/act-values.ts'
import { addToDraft } from '#web/autosave.ts'
import { useMe } from '#web/me.ts'
import { useReadBack } from '#web/parts/read-back.tsx'
import { useWords } from '#web/words/words.ts'
import type { MaskedView } from './masked-text.tsx'

const EMPTY: ActValues = { on: '', post: '', facts: {}, paperId: null, enteredLater: '' }

export function AdoptMasked(props: { matterId: string; act: string | null; masked: MaskedView }) {
  const { t } = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const readBack = useReadBack()
  const { matterId, act, masked } = props
  if (act === null) return <p className="note">{t('masking-not-open')}</p>
  if (masked.warnings.some(one => one.level === 'leak')) return <p className="note red">{t('masking-adopt-leak')}</p>
  const facts = { text: masked.text, replacements: JSON.stringify(masked.counts), profile: masked.profile }
  const key = `act:${matterId}:${act}`
  const first = { ...EMPTY, on: me.today }
  const adopt = async () => {
    let other = false
    await addToDraft<ActValues>(me.personId, key, first, kept => {
      const typed = typeof kept.facts.text === 'string' ? kept.facts.text.trim() : ''
      other = typed !== '' && typed !== masked.text.trim()
      return other ? kept : { ...kept, facts: { ...kept.facts, ...facts } }
    })
    if (other) {
      if (!(await readBack(t('masking-adopt'), <p>{t('masking-adopt-replace')}</p>, t('masking-adopt-yes')))) return
      await addToDraft<ActValues>(me.personId, key, first, kept => ({ ...kept, facts: { ...kept.facts, ...facts } }))
    }
    await navigate(`/matters/${matterId}?act=${act}`)
  }
  return (
    <Button type="primary" data-do="adopt" onClick={() => void adopt()}>
      {t('masking-adopt')}
    </Button>
  )
}
