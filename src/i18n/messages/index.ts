import { accountabilityMessages } from '@/src/i18n/messages/accountability'
import { accountabilityListMessages } from '@/src/i18n/messages/accountabilityLists'
import { accountabilityPageMessages } from '@/src/i18n/messages/accountabilityPages'
import { bulletinPageMessages } from '@/src/i18n/messages/bulletinPages'
import { casePageMessages } from '@/src/i18n/messages/casePages'
import { consoleMessages } from '@/src/i18n/messages/console'
import { counselMessages } from '@/src/i18n/messages/counsel'
import { counselPageMessages } from '@/src/i18n/messages/counselPages'
import { decisionMessages } from '@/src/i18n/messages/decisions'
import { decisionPageMessages } from '@/src/i18n/messages/decisionPages'
import { documentMessages } from '@/src/i18n/messages/documents'
import { dutyBoardMessages } from '@/src/i18n/messages/dutyBoard'
import { dutyPageMessages } from '@/src/i18n/messages/dutyPages'
import { hearingPageMessages } from '@/src/i18n/messages/hearingPages'
import { importPageMessages } from '@/src/i18n/messages/importPages'
import { importMessages } from '@/src/i18n/messages/imports'
import { indicatorMessages } from '@/src/i18n/messages/indicators'
import { ledgerMessages } from '@/src/i18n/messages/ledger'
import { litigationMessages } from '@/src/i18n/messages/litigation'
import { matterPageMessages } from '@/src/i18n/messages/matterPages'
import { matterMessages } from '@/src/i18n/messages/matters'
import { metricsMessages } from '@/src/i18n/messages/metrics'
import { noticeMessages } from '@/src/i18n/messages/notices'
import { noticePageMessages } from '@/src/i18n/messages/noticePages'
import { oversightMessages } from '@/src/i18n/messages/oversight'
import { oversightPageMessages } from '@/src/i18n/messages/oversightPages'
import { paperPageMessages } from '@/src/i18n/messages/paperPages'
import { platformMessages } from '@/src/i18n/messages/platform'
import { shiftPageMessages } from '@/src/i18n/messages/shiftPages'
import { shiftMessages } from '@/src/i18n/messages/shifts'
import { publicPageMessages } from '@/src/i18n/messages/publicPages'
import { statisticsMessages } from '@/src/i18n/messages/statistics'
import { taskForceMessages } from '@/src/i18n/messages/taskForces'

/** Every sentence of Zhisu in both languages. A key without one of them does not compile. */
export const messages = {
  ...accountabilityPageMessages,
  ...dutyBoardMessages,
  ...accountabilityMessages,
  ...casePageMessages,
  ...counselMessages,
  ...counselPageMessages,
  ...decisionMessages,
  ...decisionPageMessages,
  ...publicPageMessages,
  ...documentMessages,
  ...dutyPageMessages,
  ...hearingPageMessages,
  ...noticePageMessages,
  ...platformMessages,
  ...litigationMessages,
  ...indicatorMessages,
  ...ledgerMessages,
  ...noticeMessages,
  ...importMessages,
  ...importPageMessages,
  ...consoleMessages,
  ...matterMessages,
  ...matterPageMessages,
  ...metricsMessages,
  ...statisticsMessages,
  ...oversightMessages,
  ...paperPageMessages,
  ...accountabilityListMessages,
  ...oversightPageMessages,
  ...bulletinPageMessages,
  ...shiftMessages,
  ...shiftPageMessages,
  ...taskForceMessages,
} satisfies Record<string, { readonly zh: string; readonly en: string }>

export type MessageKey = keyof typeof messages
