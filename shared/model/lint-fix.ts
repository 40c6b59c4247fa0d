/** What mends a finding of the lint, as data: the analysis names it, a command does it. */

/** One certain mending. Ids are those of records at the time of the finding. */
export type LintFix =
  /** Says which touchpoint a pain point happens at. */
  | {
      readonly kind: 'link-touchpoint'
      readonly painPointId: string
      readonly touchpointId: string
    }
  /** Says whom a pain point concerns. */
  | { readonly kind: 'link-persona'; readonly painPointId: string; readonly personaId: string }
  /** Says which pain point an opportunity answers. */
  | { readonly kind: 'link-pain'; readonly opportunityId: string; readonly painPointId: string }
  /** Removes a card of any kind with nothing in it. */
  | { readonly kind: 'remove-item'; readonly itemId: string }
  /** Removes a channel that nothing uses. */
  | { readonly kind: 'remove-channel'; readonly channelId: string }
  /** Puts one channel in the place of another that has the same name. */
  | { readonly kind: 'merge-channels'; readonly channelId: string; readonly intoId: string }
  /** Removes a note or group in which nothing was written from its board. */
  | { readonly kind: 'remove-note'; readonly noteId: string }
  /** Links two records of the thread. */
  | { readonly kind: 'link-records'; readonly fromId: string; readonly toId: string }
