import { LaunchError } from './say.mjs'

/** Whether this Node version is one that package.json's `engines` names: 20.20 or newer of 20, or 22.12 on. */
const isSupportedNode = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major === 20) return minor >= 20
  return major > 22 || (major === 22 && minor >= 12)
}

export const checkNode = (version = process.version) => {
  if (!isSupportedNode(version)) {
    throw new LaunchError(
      `需要 Node.js 20.20 以上（20 系列）或 22.12 以上，当前为 ${version}，请升级后重试`,
      `Node.js 20.20+ (of 20) or 22.12+ is needed, this is ${version}: please upgrade`,
    )
  }
}
