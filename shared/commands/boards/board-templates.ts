/** Every template that a board can be begun from, as data in both languages. */

import type { BoardTemplate } from './board-template.ts'
import { findingTemplates } from './templates-of-finding.ts'
import { makingTemplates } from './templates-of-making.ts'

/** In the order of the stages, and within a stage in the order in which they are offered. */
export const boardTemplates: readonly BoardTemplate[] = [...findingTemplates, ...makingTemplates]
