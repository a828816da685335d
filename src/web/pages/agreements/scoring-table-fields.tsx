/** The assessing office’s scoring table as seven numbers; a value is given on only when they fit together. */
import { useState } from 'react'
import { readScoringTable, writeScoringTable } from '#engine/agreement/scoring-table.ts'
import { SCORING_NUMBERS, type ScoringTable } from '#law/terms/scoring-rules.ts'
import { TextField } from '#web/parts/field.tsx'
import { useWords } from '#web/words/words.ts'

const KEYS = Object.keys(SCORING_NUMBERS) as (keyof ScoringTable)[]

const isFilled = (texts: Record<string, string>): boolean => KEYS.every(key => (texts[key] ?? '').trim() !== '')

/** The written table, or null while a number is missing or they do not fit together. */
function tableIn(texts: Record<string, string>): string | null {
  if (!isFilled(texts)) return null
  const text = writeScoringTable(Object.fromEntries(KEYS.map(key => [key, Number(texts[key])])) as ScoringTable)
  return readScoringTable(text) ? text : null
}

export function ScoringTableFields({ onChange }: { onChange: (value: string) => void }) {
  const { t, w } = useWords()
  const [texts, setTexts] = useState<Record<string, string>>({})
  const set = (key: string, text: string) => {
    const next = { ...texts, [key]: text }
    setTexts(next)
    onChange(tableIn(next) ?? '')
  }
  const wrong = isFilled(texts) && tableIn(texts) === null
  return (
    <fieldset>
      <legend className="small">{t('scoring-table')}</legend>
      {KEYS.map(key => (
        <TextField
          key={key}
          label={w(SCORING_NUMBERS[key])}
          name={`scoring-${key}`}
          must
          value={texts[key] ?? ''}
          onChange={text => set(key, text)}
        />
      ))}
      {wrong ? <p role="alert">{t('scoring-table-wrong')}</p> : null}
    </fieldset>
  )
}
