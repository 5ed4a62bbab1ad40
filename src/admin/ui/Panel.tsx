import type { ReactNode } from 'react'

/** A titled part of a page. */
export const Panel = ({
  title,
  aside,
  children,
}: {
  readonly title: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="zs-panel">
    <header className="zs-panel__header">
      <h2>{title}</h2>
      {aside}
    </header>
    {children}
  </section>
)
