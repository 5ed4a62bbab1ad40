import type { DutyShift } from '@/src/payload-types'

/**
 * What becomes of the swaps of a shift that has been moved, cancelled or begun, or has changed hands: nobody is asked
 * any more, and so the lawyer who was reads the shift no longer.
 */
export const withoutOpenSwap = ({
  swaps,
}: Pick<Partial<DutyShift>, 'swaps'>): Pick<DutyShift, 'swaps' | 'swapWith'> => ({
  swapWith: null,
  swaps: (swaps ?? []).map((swap) =>
    swap.state === 'asked' ? { ...swap, state: 'withdrawn' as const } : swap,
  ),
})
