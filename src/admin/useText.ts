'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Text } from '@/src/admin/textOf'

type LooseT = (key: string, params?: Readonly<Record<string, unknown>>) => string

/** The catalogue in the reader's language, for components of the browser. Those of the server: `textOf`. */
export const useText = (): Text => {
  const { t } = useTranslation()
  return useCallback<Text>((key, params) => (t as LooseT)(`zhisu:${key}`, params), [t])
}
