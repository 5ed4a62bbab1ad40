import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Security headers are set by the server (`bin/lib/securityHeaders.mjs`): the policy carries a nonce for
 * each request, and HSTS depends on the public address, which a build does not know.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  agentRules: false,
  poweredByHeader: false,
  // Bundled, Payload is there twice: for the instrumentation, which starts it, and for the routes. Errors of
  // the one are no errors to the other, and every refusal would read "An unknown error occurred."
  serverExternalPackages: ['payload'],
  reactStrictMode: true,
  // `.ci/run` and `npm run typecheck` check the types, tests included.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })
