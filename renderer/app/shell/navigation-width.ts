/** Says when the navigation folds to icons by itself. */

export const narrowWindow = '(max-width: 1180px)'
