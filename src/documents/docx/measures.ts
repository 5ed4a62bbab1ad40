/** Twentieths of a point: 1 mm is 56.7 of them. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** A4 and the frame of the text, 156 mm × 225 mm, in twips (GB/T 9704-2012, 5.1 and 5.2.1). */
export const page = {
  width: 11906,
  height: 16838,
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  textWidth: twips(156),
} as const

/** 22 lines of 28 characters of size 3 fill the frame (5.2.3): pitch of lines in twips, of characters in 1/4096 pt. */
export const grid = { linePitch: 580, charSpace: -848 } as const

/** Sizes of type in half-points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
export const size = { title: 44, text: 32, small: 28 } as const

/** One character of size 3, and one of size 4, in twips. */
export const character = 320
export const smallCharacter = 280

/** Height of a line in twips: the tallest of which 22 fit into the frame. */
export const line = 579

/** Space between characters in twips: with a quarter of a point less each, 28 fit into a line. */
export const tighter = -5

export { twips }
