import type { UIFieldServerProps } from 'payload'

/** The page of the record. */
export const CounselTop = ({ id }: UIFieldServerProps) => (id ? <div className="zs-record" /> : null)
