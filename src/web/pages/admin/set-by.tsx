/** Who set a setting, when and on what grounds; or that it is the default. */
import { useWords } from '#web/words/words.ts'

export function SetBy(props: { of: { setBy: string | null; setOn: string | null; grounds: string | null } }) {
  const { t } = useWords()
  const { setBy, setOn, grounds } = props.of
  return <p className="small quiet">{setBy ? t('set-by', { name: setBy, day: setOn ?? '', grounds: grounds ?? '' }) : t('set-default')}</p>
}
