import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import { adoptions, corrections, type MatterStep } from '@/src/domain/counsel/matter'
import type { Matter } from '@/src/payload-types'

/** Steps that stand on top of a matter; counsel is assigned from the list of those who may act. */
export const stepsOnTop = ['pass', 'reopen', 'move', 'withdraw'] as const satisfies MatterStep[]
type StepOnTop = (typeof stepsOnTop)[number]

/** A step of a matter as its button and dialog. */
export const matterStep = (
  name: StepOnTop,
  { conclusion }: Pick<Matter, 'conclusion'>,
  text: Text,
): Step => {
  const reason = { name: 'reason', kind: 'area', label: text('matterPage.reason') } as const
  switch (name) {
    case 'pass':
      return {
        name,
        label: text('matterPage.pass'),
        kind: 'primary',
        lead: text('matterPage.passLead'),
        fields: [
          {
            name: 'adoption',
            kind: 'choice',
            label: text('matterPage.adoption'),
            options: adoptions,
            isRequired: true,
          },
          ...(conclusion === 'unlawful'
            ? [
                {
                  name: 'correction',
                  kind: 'choice',
                  label: text('matterPage.correction'),
                  options: corrections,
                  isRequired: true,
                } as const,
              ]
            : []),
          { ...reason, isRequired: conclusion === 'unlawful' },
        ],
      }
    case 'reopen':
      return {
        name,
        label: text('matterPage.reopen'),
        lead: text('matterPage.reopenLead'),
        fields: [
          { name: 'text', kind: 'area', label: text('matterPage.newRequest'), isRequired: true },
        ],
      }
    case 'move':
      return {
        name,
        label: text('matterPage.move'),
        fields: [
          { name: 'on', kind: 'day', label: text('matterPage.newDue'), isRequired: true },
          { ...reason, isRequired: true },
        ],
      }
    case 'withdraw':
      return {
        name,
        label: text('matterPage.withdraw'),
        kind: 'danger',
        fields: [{ ...reason, isRequired: true }],
      }
  }
}

/** Hands a matter to one counsel, from the list of those who may act. */
export const assignStep = (
  name: 'assign' | 'reassign',
  { name: counsel, engagement }: { readonly name: string; readonly engagement: string },
  text: Text,
): Step => ({
  name,
  label: text(`matterPage.${name}`),
  kind: 'primary',
  lead: text(`matterPage.${name}Lead`, { name: counsel }),
  fields: [
    {
      name: 'reason',
      kind: 'area',
      label: text('matterPage.reason'),
      isRequired: name === 'reassign',
    },
  ],
  body: { engagement },
})
