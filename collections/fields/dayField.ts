import type { TextField } from 'payload'

import { label } from '@/collections/fields/labels'
import { isDay } from '@/src/domain/day'
import { message } from '@/src/i18n/message'

type DayFieldOptions = Partial<
  Pick<TextField, 'required' | 'index' | 'admin' | 'access' | 'virtual'>
>

/**
 * A calendar day in Asia/Shanghai, stored as text `YYYY-MM-DD` and picked from a calendar, so that no
 * time zone ever shifts a deadline.
 */
export const dayField = (
  name: `${string}On`,
  zh: string,
  en: string,
  options: DayFieldOptions = {},
): TextField => ({
  name,
  type: 'text',
  label: label(zh, en),
  ...options,
  validate: (
    value: unknown,
    { req, required }: { req: { i18n: { language: string } }; required?: boolean },
  ) => {
    if (value === null || value === undefined || value === '')
      return required ? message('field.required', req.i18n.language) : true
    return typeof value === 'string' && isDay(value)
      ? true
      : message('field.day', req.i18n.language)
  },
  admin: {
    width: '25%',
    ...options.admin,
    components: {
      Field: '/src/admin/fields/DayField#DayField',
      ...options.admin?.components,
    },
  },
})
