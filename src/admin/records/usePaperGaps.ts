'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'

import type { Bilingual } from '@/src/domain/bilingual'
import type { PaperSlug } from '@/src/domain/papers/paper'
import { localeOf } from '@/src/i18n/message'
import { paperGaps } from '@/src/ledger/paperGaps'

/** What the paper on the screen still lacks while it is typed, in the words of the server's refusal. */
export const usePaperGaps = (slug: PaperSlug): readonly string[] => {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  return useMemo(() => {
    const gapsIn = paperGaps[slug] as (doc: unknown) => readonly Bilingual[]
    return gapsIn(reduceFieldsToValues(fields, true)).map((gap) => gap[locale])
  }, [fields, locale, slug])
}
