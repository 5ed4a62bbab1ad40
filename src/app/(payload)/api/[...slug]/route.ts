import config from '@payload-config'
import { handleEndpoints } from 'payload'

import { guardApi } from '@/src/security/guardApi'

const handle = guardApi((request) => handleEndpoints({ config, request }))

export {
  handle as DELETE,
  handle as GET,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
}
