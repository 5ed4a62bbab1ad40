'use client'

import { Button } from '@/src/admin/ui/Button'
import { useText } from '@/src/admin/useText'

/** Prints the page as it stands. */
export const PrintButton = () => {
  const text = useText()
  return <Button onClick={() => window.print()}>{text('statistics.print')}</Button>
}
