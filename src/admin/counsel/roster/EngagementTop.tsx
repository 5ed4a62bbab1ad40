import type { UIFieldServerProps } from 'payload'

/** The page of the record. */
export const EngagementTop = ({ id }: UIFieldServerProps) => (id ? <div className="zs-record" /> : null)
