/** Sizes of the table in px; the style sheet takes them from here. */

export const rowHeight = 34
export const headHeight = 34
/** Of the column with the numbers of the rows. */
export const numberWidth = 46
