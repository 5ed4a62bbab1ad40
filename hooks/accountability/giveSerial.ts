import { randomInt } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'

/** Digits and letters that nobody mistakes for one another when a number is read out. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 6

const randomSigns = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')

/**
 * Gives a new record a serial number such as `YS2026-7K3MQ9`. It tells neither what the record is about nor
 * how many there are, and two who write at once never meet: a counter would be a point of conflict.
 */
export const giveSerial =
  (letters: string): CollectionBeforeValidateHook =>
  ({ data, operation, req }) =>
    operation === 'create' && data
      ? { ...data, serial: `${letters}${yearOf(today(req))}-${randomSigns()}` }
      : data
