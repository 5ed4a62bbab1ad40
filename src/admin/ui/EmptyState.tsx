import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** What would be here. */
  readonly title: string
  /** How it comes here. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** A place where nothing is yet: says what comes here and how. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="zs-empty">
    <p className="zs-empty__title">{title}</p>
    {children && <p className="zs-empty__text">{children}</p>}
    {action && <div className="zs-empty__action">{action}</div>}
  </div>
)
