import type { PlannedPlaintiff } from '@/seed/demo/facts'
import type { Random } from '@/seed/demo/random'

/** Plaintiffs by their part in the case, never by name: nobody in the demo is or resembles a person. */
const persons = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'].map(
  (stem) => `原告${stem}`,
)
const organizations = [
  '某建材公司',
  '某房地产开发公司',
  '某物流公司',
  '某餐饮店',
  '某矿业公司',
  '某种植专业合作社',
  '某村民小组',
  '某劳务公司',
]

/** One to three plaintiffs of a case. */
export const plaintiffsOf = (random: Random): PlannedPlaintiff[] => {
  if (random.chance(0.25)) return [{ name: random.pick(organizations), kind: 'organization' }]
  const first = random.int(0, persons.length - 1)
  const count = random.weighted([
    [1, 80],
    [2, 14],
    [3, 6],
  ])
  return Array.from({ length: count }, (_, index) => ({
    name: persons[(first + index) % persons.length] ?? '原告甲',
    kind: 'person',
  }))
}
