import type { UIFieldServerProps } from 'payload'

/** The page of the record. */
export const CounselAssessmentTop = ({ id }: UIFieldServerProps) => (id ? <div className="zs-record" /> : null)
