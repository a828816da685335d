/** Where files are dropped or chosen; says every time that no state secret may be uploaded. */
import { type DragEvent, useId, useState } from 'react'
import type { z } from 'zod'
import type { FileInput } from '#contract/endpoint.ts'
import { useWords } from '../words/words.ts'

export type SentFile = z.input<typeof FileInput>

const LIMIT = 30 * 1024 * 1024

/** Reads a file as the contract wants it: name and base64. */
export const readFile = (file: File): Promise<SentFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve({ name: file.name, base64: String(reader.result).replace(/^data:[^,]*,/, '') })
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })

export function FileDrop(props: { label: string; accept?: string; many?: boolean; onFiles: (files: SentFile[]) => void; busy?: boolean }) {
  const { t } = useWords()
  const id = useId()
  const [over, setOver] = useState(false)
  const [wrong, setWrong] = useState('')
  const take = async (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, props.many ? 20 : 1)
    const large = files.find(file => file.size > LIMIT)
    setWrong(large ? t('file-too-large', { name: large.name }) : '')
    if (files.length === 0 || large) return
    try {
      props.onFiles(await Promise.all(files.map(readFile)))
    } catch {
      setWrong(t('file-unreadable'))
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the file button inside is the accessible way
    <div
      className={`drop ${over ? 'over' : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id} className="drop-label">
        {props.busy ? t('working') : props.label}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept={props.accept}
        multiple={props.many ?? false}
        disabled={props.busy}
        onChange={event => void take(event.target.files)}
      />
      <div className="small quiet">{t('no-secrets')}</div>
      {wrong ? (
        <div className="wrong" role="alert">
          {wrong}
        </div>
      ) : null}
    </div>
  )
}
