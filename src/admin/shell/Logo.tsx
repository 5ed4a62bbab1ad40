import type { ServerProps } from 'payload'

import { Icon } from '@/src/admin/shell/Icon'
import { textOf } from '@/src/admin/textOf'

/** The product's name as it stands above the sign-in. */
export const Logo = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const text = textOf({ i18n })
  return (
    <div className="zs-logo">
      <Icon />
      <span className="zs-logo__name">{text('console.product')}</span>
      <span className="zs-logo__tagline">{text('console.tagline')}</span>
    </div>
  )
}
