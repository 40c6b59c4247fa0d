/** The name of a step as it reads on screen. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { stepName } from '#renderer/looks/record-look.ts'

export function useStepName(stepId: string): string {
  const translate = useTranslate()
  return useSelected((reader) => stepName(translate, reader, stepId), [translate, stepId])
}
