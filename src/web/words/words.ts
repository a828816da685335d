/** Which language the pages speak: Chinese first, English complete, remembered on this computer. */
import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Words } from '#kernel/words.ts'
import { enUs } from './en-us.ts'
import { zhCn } from './zh-cn.ts'

export type Key = keyof typeof zhCn
export type Language = 'zh-CN' | 'en-US'
type Values = Record<string, string | number>

const STORE = 'language'

export const storedLanguage = (): Language => (localStorage.getItem(STORE) === 'en-US' ? 'en-US' : 'zh-CN')

/** Called once before the first page is drawn. */
export function startWords(): void {
  const lng = storedLanguage()
  document.documentElement.lang = lng
  void i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCn }, 'en-US': { translation: enUs } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Switches the language of every page, and of the document for screen readers. */
export function speak(language: Language): void {
  localStorage.setItem(STORE, language)
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

/** `t` for the pages' own texts, `w` for texts of the API, `lang` where a format depends on it; the same functions until the language changes. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const lang: 'zh' | 'en' = i18n.language === 'en-US' ? 'en' : 'zh'
  return useMemo(
    () => ({ t: (key: Key, values: Values = {}): string => t(key, values), w: (text: Words): string => text[lang] || text.zh, lang }),
    [t, lang],
  )
}
