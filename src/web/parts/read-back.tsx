/** Reads an act back before it is done: what, on which day, in which post; only then it is signed. */
import { App } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.ts'

/** Returns a function that asks and answers true when the person says yes. */
export function useReadBack(): (title: string, content: ReactNode, yes: string) => Promise<boolean> {
  const { modal } = App.useApp()
  const { t } = useWords()
  return (title, content, yes) =>
    new Promise(resolve => {
      modal.confirm({
        title,
        content,
        okText: yes,
        cancelText: t('back'),
        icon: null,
        width: 520,
        okButtonProps: { id: 'read-back-yes' },
        onOk: () => resolve(true),
        onCancel: () => resolve(false),
      })
    })
}
