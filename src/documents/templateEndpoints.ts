import type { Endpoint } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { definitionOf } from '@/src/domain/documents/definitions'
import { userError } from '@/src/i18n/userError'

/** `POST /api/document-templates/:id/reset`: brings a wording back to the one that it began with. */
export const templateEndpoints: Endpoint[] = [
  {
    path: '/:id/reset',
    method: 'post',
    handler: async (scope) => {
      const id = scope.routeParams?.id
      const doc = await inTransaction(scope, async (req) => {
        const { user } = req
        const template =
          typeof id === 'string' && user
            ? await req.payload.findByID({
                collection: 'document-templates',
                id,
                depth: 0,
                overrideAccess: false,
                disableErrors: true,
                user,
                req,
              })
            : null
        if (!template) throw userError(req, 'record.notFound', {}, 404)
        return req.payload.update({
          collection: 'document-templates',
          id: template.id,
          data: { ...definitionOf(template.kind).wording },
          depth: 0,
          overrideAccess: false,
          user,
          req,
        })
      })
      return Response.json({ doc })
    },
  },
]
