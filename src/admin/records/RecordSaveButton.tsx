'use client'

import { SaveButton, useAllFormFields, useAuth, useDocumentInfo } from '@payloadcms/ui'

import {
  isSavable,
  type RecordReader,
  type RestingRecord,
  type RestingSlug,
} from '@/src/domain/accountability/recordWriting'

/** Fields by which a record tells that its wording rests. */
const telling = [
  'state',
  'dutyState',
  'agency',
  'lead',
  'unit',
  'nominatingUnit',
  'leadUnit',
  'region',
  'level',
  'issuedOn',
  'handlingUnit',
  'decider',
] as const

/** The save button of a record, while there is a form to save. */
export const RecordSaveButton = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { user } = useAuth()
  const doc: RestingRecord = {
    id: id ?? null,
    ...Object.fromEntries(telling.map((name) => [name, fields[name]?.value])),
  }
  const reader = user as unknown as RecordReader | null
  return isSavable(collectionSlug as RestingSlug, doc, reader) ? <SaveButton /> : null
}
