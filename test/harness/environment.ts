import { scratchFolder, testMongoUri } from '@/test/harness/scratch'

// Each file of the access and integration projects starts with this: whatever imports the
// configuration, it can only ever meet a database of this one file.
Object.assign(process.env, {
  DATABASE_URI: testMongoUri() ?? '',
  LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
  PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters',
  PAYLOAD_TELEMETRY_DISABLED: 'true',
  SMTP_URL: '',
  TZ: 'Asia/Shanghai',
  ZHISU_DATA_DIR: scratchFolder('data'),
  ZHISU_URL: '',
})
