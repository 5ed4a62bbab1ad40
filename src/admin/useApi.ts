'use client'

import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'

import { api, ApiError } from '@/src/admin/api'
import { useText } from '@/src/admin/useText'

type ApiCall = <T>(path: string, options?: Parameters<typeof api>[1]) => Promise<T>

/**
 * `api` for components: a refusal is shown as a toast in the reader's language and thrown on, so that a
 * form can put its messages at the fields (`error.fields`).
 */
export const useApi = (): ApiCall => {
  const text = useText()
  return useCallback<ApiCall>(
    async <T>(path: string, options: Parameters<typeof api>[1] = {}) => {
      try {
        return await api<T>(path, options, {
          network: text('console.networkError'),
          failed: (status) => text('console.requestFailed', { status }),
        })
      } catch (error) {
        if (error instanceof ApiError) toast.error(error.message)
        throw error
      }
    },
    [text],
  )
}
