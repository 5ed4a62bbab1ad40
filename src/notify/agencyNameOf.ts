import type { PayloadRequest } from 'payload'

/**
 * The name of an organization.
 *
 * @param agency its id
 * @throws NotFound for an id that does not exist
 */
export const agencyNameOf = async (req: PayloadRequest, agency: string): Promise<string> => {
  const { name } = await req.payload.findByID({
    collection: 'agencies',
    id: agency,
    depth: 0,
    select: { name: true },
    req,
  })
  return name
}
