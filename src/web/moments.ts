/** Moments of the real clock: mail, log, saving. A demo has a day of its own; beside it every such moment says that it is real. */
import { useMe } from './me.ts'
import { momentText } from './words/day-words.ts'
import { useWords } from './words/words.ts'

/** Writes a moment in Beijing time, in a demo with 实际时间 before it; '' for none. */
export function useMoment(): (moment: string | null) => string {
  const { t } = useWords()
  const demo = useMe().mode === 'demo'
  return moment => {
    const text = momentText(moment ?? '')
    return demo && text ? t('real-time', { at: text }) : text
  }
}
