'use client'

import { useTranslation } from '@payloadcms/ui'

import { useText } from '@/src/admin/useText'
import { localeOf } from '@/src/i18n/message'

/** Changes between Chinese and English; the browser keeps the choice. */
export const LanguageSwitch = () => {
  const { i18n, switchLanguage } = useTranslation()
  const text = useText()
  const other = localeOf(i18n.language) === 'zh' ? 'en' : 'zh'
  return (
    <button
      className="zs-language"
      lang={other}
      onClick={() => void switchLanguage?.(other)}
      title={text('console.switchLanguageHint')}
      type="button"
    >
      {text('console.switchLanguage')}
    </button>
  )
}
