'use client'

import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Below this the menu covers the page and opens on demand only (Payload's `m`). */
const COVERS = '(max-width: 1024px)'

/** Once a page load: whoever closes the menu afterwards keeps it closed. */
let hasOpened = false

/** Opens the menu on screens of ordinary width: Payload itself does so from 1440 pixels only. */
export const OpenMenu = () => {
  const { setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  const isMeasured = breakpoints?.l !== undefined
  useEffect(() => {
    if (hasOpened || !isMeasured || window.matchMedia(COVERS).matches) return
    // After Payload's own effect on the same measurement, which closes it.
    const timer = setTimeout(() => {
      hasOpened = true
      setNavOpen(true)
    })
    return () => clearTimeout(timer)
  }, [isMeasured, setNavOpen])
  return null
}
