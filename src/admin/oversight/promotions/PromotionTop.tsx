import { Link } from '@payloadcms/ui'
import type { CollectionSlug, UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { promotionActions } from '@/src/accountability/promotions/promotionSteps'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { progressOf } from '@/src/admin/records/progressOf'
import { RecordHead } from '@/src/admin/records/RecordHead'
import { recordOfPage } from '@/src/admin/records/recordOfPage'
import { RecordSheet } from '@/src/admin/records/RecordSheet'
import { StepButtons } from '@/src/admin/records/StepButtons'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { listUrl } from '@/src/links/listUrl'
import { promotionNext, promotionStep } from '@/src/admin/oversight/promotions/promotionStep'
import { textOf, type Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { promotionFactKinds } from '@/src/domain/accountability/promotionFacts'
import { promotionStates } from '@/src/domain/accountability/promotionOpinion'
import { isWritable } from '@/src/domain/accountability/recordWriting'
import { localeOf } from '@/src/i18n/message'
import type { PromotionOpinion } from '@/src/payload-types'

type Fact = NonNullable<PromotionOpinion['facts']>[number]

const nameOf = (value: string | { readonly name: string } | null | undefined): string =>
  value && typeof value === 'object' ? value.name : ''

/** The records of a fact as they were found on the day it was pulled. */
const FactRecords = ({ fact, text }: { readonly fact: Fact; readonly text: Text }) => {
  const ids = Array.isArray(fact.records) ? fact.records.map(String) : []
  return ids.length === 0 ? (
    <>{text('promotionPage.noRecords')}</>
  ) : (
    <Link href={listUrl(fact.recordsOf as CollectionSlug, { id: { in: ids } })} prefetch={false}>
      {text('promotionPage.records', { n: ids.length })}
    </Link>
  )
}

/** The page of an opinion on a promotion: steps, the facts with their records, and the opinion itself. */
export const PromotionTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const doc = await recordOfPage(req, 'promotion-opinions', id)
  if (!doc) return null
  const canWrite = isWritable('promotion-opinions', doc, user)
  const text = textOf(req)
  const actions = await promotionActions(req, doc.id)
  const isEnglish = localeOf(req.i18n.language) === 'en'
  const facts = doc.facts ?? []
  return (
    <div className={canWrite ? 'zs-record' : 'zs-record zs-record--read'}>
      <RecordHead
        actions={
          <>
            <PrintButton />
            <StepButtons
              address={`/promotion-opinions/${doc.id}`}
              steps={actions.map((name) => promotionStep(name, doc, text))}
            />
          </>
        }
        course={progressOf(promotionStates, doc.state, {
          requested: doc.askedOn,
          'facts-pulled': doc.pulledOn,
          approved: doc.approvedOn,
          sent: doc.sentOn,
        })}
        next={promotionNext(doc, actions, text)}
        req={req}
      />
      {doc.returnReason && (
        <p className="zs-notice">
          <strong>{text('paperPage.returned')}</strong> {doc.returnReason}
        </p>
      )}
      {!canWrite && (
        <RecordSheet
          collection="promotion-opinions"
          doc={doc}
          omit={['draftedBy', 'approvedBy', 'approvedOn', 'sentOn']}
          req={req}
        />
      )}
      {facts.length > 0 && (
        <Panel
          aside={
            <span className="zs-quiet">
              {text('promotionPage.pulledOn', { day: doc.pulledOn ?? '' })}
            </span>
          }
          title={text('promotionPage.facts', { from: doc.fromOn, to: doc.toOn })}
        >
          <DataTable
            caption={text('promotionPage.facts', { from: doc.fromOn, to: doc.toOn })}
            columns={[
              {
                key: 'kind',
                label: text('promotionPage.kind'),
                render: ({ kind }: Fact) =>
                  labelIn(req, promotionFactKinds.find(({ value }) => value === kind)?.label),
              },
              {
                key: 'text',
                label: text('promotionPage.fact'),
                isWide: true,
                render: (fact) => (
                  <span className="zs-wrap">
                    {isEnglish ? (fact.textEn ?? fact.text) : fact.text}
                  </span>
                ),
              },
              {
                key: 'records',
                label: text('assessmentPage.basis'),
                render: (fact) => <FactRecords fact={fact} text={text} />,
              },
            ]}
            keyOf={({ id: row, kind }) => row ?? kind}
            rows={facts}
          />
        </Panel>
      )}
      {doc.opinion && (
        <Panel
          aside={
            <span className="zs-quiet">
              {text('promotionPage.signatures', {
                drafted: nameOf(doc.draftedBy),
                approved: nameOf(doc.approvedBy) || '—',
              })}
            </span>
          }
          title={text('promotionPage.opinion')}
        >
          <p className="zs-reading__text">{doc.opinion}</p>
        </Panel>
      )}
    </div>
  )
}
