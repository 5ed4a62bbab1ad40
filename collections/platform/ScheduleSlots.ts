import type { CollectionConfig } from 'payload'

import { operationsPolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'

/**
 * Slots of the timetable that have been taken, such as the sweep of one day: the unique key lets only one
 * of several processes queue the work of a slot.
 */
export const ScheduleSlots: CollectionConfig = {
  slug: 'schedule-slots',
  labels: {
    singular: label('定时任务记录', 'Scheduled run'),
    plural: label('定时任务记录', 'Scheduled runs'),
  },
  access: operationsPolicy,
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['key', 'createdAt'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'system-admin',
  },
  fields: [
    {
      name: 'key',
      type: 'text',
      label: label('任务与时段', 'Task and slot'),
      required: true,
      unique: true,
    },
  ],
}
