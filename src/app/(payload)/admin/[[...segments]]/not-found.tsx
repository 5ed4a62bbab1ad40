import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'

import { importMap } from '../importMap.js'

/** Next hands a not-found page no parameters. */
const nowhere = { params: Promise.resolve({ segments: [] }), searchParams: Promise.resolve({}) }

const NotFound = () => NotFoundPage({ config, importMap, ...nowhere })

export default NotFound
