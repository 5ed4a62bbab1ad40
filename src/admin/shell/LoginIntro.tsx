import type { ServerProps } from 'payload'

import { DemoBanner } from '@/src/admin/shell/DemoBanner'
import { LanguageSwitch } from '@/src/admin/shell/LanguageSwitch'

/** What stands above the sign-in form: the demo mark and the choice of language. */
export const LoginIntro = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <div className="zs-login-intro">
    <DemoBanner i18n={i18n} />
    <LanguageSwitch />
  </div>
)
