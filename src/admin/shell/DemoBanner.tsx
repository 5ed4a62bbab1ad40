import type { ServerProps } from 'payload'

import { isDemo } from '@/src/admin/isDemo'
import { textOf } from '@/src/admin/textOf'

/** Says on every page that the figures are invented, where they are. */
export const DemoBanner = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  if (!isDemo()) return null
  const text = textOf({ i18n })
  return (
    <div className="zs-demo" role="note">
      <strong>{text('console.demo')}</strong>
      <span>{text('console.demoHint')}</span>
    </div>
  )
}
