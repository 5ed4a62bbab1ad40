import type { ReactNode } from 'react'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
  /** A remark under the value, such as why a date moved. */
  readonly remark?: string | null
}

/** Facts of a record, one a line. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="zs-facts">
    {facts.map(({ label, value, remark }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {remark && <small>{remark}</small>}
        </dd>
      </div>
    ))}
  </dl>
)
