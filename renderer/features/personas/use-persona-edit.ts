/** Changes one persona from its fields: typing into one field is one step, whatever its length. */
import { updatePersona } from '#shared/commands/persona-commands.ts'
import { cleanLine, cleanText } from '#shared/base/text.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { sameValue } from '#shared/store/diff.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'

type FieldOf<Value> = {
  [Name in keyof Persona]: Value extends Persona[Name] ? Name : never
}[keyof Persona]

export type LineField = 'name' | 'role' | 'age'
export type TextField = 'quote' | 'notes'
export type ListField = Exclude<FieldOf<readonly string[]>, 'id' | 'type' | 'order'>

interface FieldEdit<Value> {
  readonly onCommit: (value: Value) => void
  readonly onLiveChange: (value: Value) => void
}

export interface PersonaEdit {
  /** Sets fields as one step of its own. */
  set(fields: Partial<Omit<Persona, 'id' | 'type' | 'order'>>): void
  line(field: LineField): FieldEdit<string>
  text(field: TextField): FieldEdit<string>
  list(field: ListField): FieldEdit<readonly string[]>
}

export function usePersonaEdit(personaId: string): PersonaEdit {
  const { workbench } = useDocument()
  const run = useRun()

  function edit<Value>(field: string, clean: (value: Value) => Value): FieldEdit<Value> {
    const write = (value: Value): void => {
      // Both the fields and their values are those of a persona: see the callers below.
      const fields = { [field]: clean(value) } as Partial<Persona>
      run(updatePersona, { personaId, fields }, { gestureKey: `${personaId} ${field}` })
    }
    return {
      onLiveChange(value) {
        // Text that would be cleaned, such as a name with a space at its end, is still being typed;
        // storing it would take the space away under the caret.
        if (sameValue(clean(value), value)) write(value)
      },
      onCommit(value) {
        write(value)
        workbench.history.endGesture()
      },
    }
  }

  return {
    set: (fields) => run(updatePersona, { personaId, fields }),
    line: (field) => edit(field, cleanLine),
    text: (field) => edit(field, cleanText),
    list: (field) =>
      edit<readonly string[]>(field, (lines) => lines.map(cleanLine).filter((line) => line !== '')),
  }
}
