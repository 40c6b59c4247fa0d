/** Four small lint rules of the house that no package offers: file heads, explained exceptions, no barrels, no way up. */

/**
 * A file says first what it is for; the list of these heads reads as the architecture.
 * @type {import('eslint').Rule.RuleModule}
 */
const fileHead = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: 'Begin the file with one /** … */ sentence that says what it is for.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const comments = context.sourceCode.ast.comments.filter(
          ({ type }) => type === 'Block' || type === 'Line',
        )
        const head = comments[0]
        const firstToken = context.sourceCode.ast.tokens[0]
        const isFirst =
          head !== undefined &&
          (firstToken === undefined || (head.range?.[0] ?? 0) < firstToken.range[0])
        const says = head?.value.replace(/^\*/, '').trim() ?? ''
        if (!isFirst || head.type !== 'Block' || !says.includes(' ')) {
          context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' })
        }
      },
    }
  },
}

/**
 * An exception to a rule names the rule and gives the reason after two dashes.
 * @type {import('eslint').Rule.RuleModule}
 */
const explainedDisable = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      unexplained: 'Name the rule and add the reason: eslint-disable-next-line <rule> -- <why>.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const directive = /^\s*eslint-disable(?:-next-line|-line)?(?<rest>[^]*)$/.exec(
            comment.value,
          )
          if (directive === null || !comment.loc) continue
          const [rules = '', reason = ''] = (directive.groups?.rest ?? '').split(/\s--\s/)
          if (rules.trim() === '' || !reason.trim().includes(' ')) {
            context.report({ loc: comment.loc, messageId: 'unexplained' })
          }
        }
      },
    }
  },
}

/**
 * A name is imported from the file that holds it.
 * @type {import('eslint').Rule.RuleModule}
 */
const noBarrel = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { barrel: 'No index files: name the file after what it holds.' },
  },
  create(context) {
    return {
      Program(node) {
        if (/(?:^|[\\/])index\.[cm]?[jt]sx?$/.test(context.filename)) {
          context.report({ node, loc: { line: 1, column: 0 }, messageId: 'barrel' })
        }
      },
    }
  },
}

/**
 * What lies outside the own folder is named from the root, so that the layer can be read off the import.
 * @type {import('eslint').Rule.RuleModule}
 */
const noWayUp = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      up: 'Import from the root (#shared/…, #renderer/…) instead of climbing with "../".',
    },
  },
  create(context) {
    /** @param {unknown} source */
    const check = (source) => {
      const literal = /** @type {import('estree').Literal} */ (source)
      if (typeof literal?.value === 'string' && /^\.\.(?:\/|$)/.test(literal.value)) {
        context.report({ node: literal, messageId: 'up' })
      }
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
    }
  },
}

export const houseRules = {
  meta: { name: 'house' },
  rules: {
    'file-head': fileHead,
    'explained-disable': explainedDisable,
    'no-barrel': noBarrel,
    'no-way-up': noWayUp,
  },
}
