/** Everything the lint says in English. */

import type { LintWords } from './lint-words.ts'
import { named, signed, size } from './sentence-parts.ts'

const boards = [
  'Empathize board',
  'Define board',
  'Ideate board',
  'Prototype board',
  'Test board',
] as const

export const en: LintWords = {
  rule: {
    'stage-without-name': () => 'The stage has no name.',
    'card-without-title': () => 'The card has no title.',
    'persona-without-basis': () =>
      'The persona claims research but names no interviews and no survey. Mark it as a proto-persona if it is an assumption.',
    'journey-without-scenario': () =>
      'The map has no scenario that says which situation it is about.',
    'journey-without-persona': () => 'The map has no persona whose journey it is.',
    'stage-without-touchpoint': () => 'The stage has no touchpoint.',
    'touchpoint-without-channel': () => 'The touchpoint has no channel.',
    'moment-of-truth-without-scores': () =>
      'It is a moment of truth but has no scores for expectation and reality.',
    'score-without-counterpart': ({ missing }) =>
      missing === 'expectation'
        ? 'Reality is scored but expectation is not, so the gap is unknown.'
        : 'Expectation is scored but reality is not, so the gap is unknown.',
    'gap-without-pain': ({ gap }) =>
      `Reality is ${size(gap)} points below expectation, but there is no pain point.`,
    'low-emotion-without-pain': ({ value }) =>
      `Emotion falls to ${signed(value)}, but there is no pain point.`,
    'pain-without-score': ({ missing }) =>
      missing === 'both'
        ? 'The pain point has neither severity nor frequency.'
        : missing === 'severity'
          ? 'The pain point has no severity.'
          : 'The pain point has no frequency.',
    'pain-without-opportunity': () => 'No opportunity was made from this pain point.',
    'opportunity-without-pain': () => 'The opportunity names no pain point that it comes from.',
    'quote-without-source': () => 'The quote has no source.',
    'persona-without-emotion': () => 'The map shows no emotion of this persona.',
    'persona-differs-only-in-age': ({ other }) =>
      `Apart from name, age and gender, nothing differs from the persona “${named(other, 'Untitled')}”.`,
    'persona-reviewed-long-ago': ({ days }) =>
      `The persona was last reviewed ${size(days)} days ago, more than half a year.`,
    'channel-twice': () => 'There is already a channel of the same name.',
    'journey-without-goal': () => 'The map has no goal that says what people want to reach.',
    'step-empty': () => 'The step is empty in every lane.',
    'touchpoint-without-owner': () => 'The touchpoint has no owner.',
    'touchpoint-twice-in-step': () => 'The step has another touchpoint of the same title.',
    'pain-without-touchpoint': () => 'The pain point names no touchpoint that it happens at.',
    'pain-without-persona': () => 'The pain point names nobody whom it concerns.',
    'opportunity-without-owner': () => 'The opportunity has no owner.',
    'break-without-opportunity': () =>
      'The journey breaks here, but neither the step it leaves nor the one it leads to has an opportunity.',
    'repeat-without-opportunity': ({ count }) =>
      size(count) === 1
        ? 'People do one thing again on the way, but there is no opportunity.'
        : `People do ${size(count)} things again on the way, but there is no opportunity.`,
    'switch-says-nothing': ({ from, to }) =>
      `The channel changes from “${named(from, 'unnamed')}” to “${named(to, 'unnamed')}”, but nothing says what is carried over.`,
    'frontstage-without-customer': () =>
      'This frontstage action has no customer action in its step and no arrow from one.',
    'arrow-skips-row': () =>
      'The arrow crosses two lines at once. It has to pass through the lane between them.',
    'support-above-visibility': () =>
      'Support processes stand above what customers see. A system that customers use themselves is a touchpoint.',
    'channel-unused': () => 'No touchpoint uses this channel.',
    'consent-refused': () =>
      'The words of somebody who refused consent are still here. Delete them or ask again.',
    'counts-impossible': () => 'More cases are counted than were looked at.',
    'consent-unknown': () => 'A person said this, but nothing says whether they agreed to its use.',
    'personal-data': ({ kind }) => `It holds personal data: ${enDatum(kind)}.`,
    'evidence-without-source': () => 'Something rests on this evidence, but it has no source.',
    'figure-without-sample': () =>
      'It is a figure, but nothing says how many people or cases were looked at.',
    'note-without-text': () => 'The note has no text.',
    'test-without-criterion': () => 'The test was started without saying what counts as success.',
    'result-without-sample': () => 'The result does not say out of how many it is.',
    'test-without-control': () =>
      'The test is about a difference, but the group to compare with has no figures.',
    'test-without-decision': () => 'The test is done, but nothing was decided.',
    'decision-against-criterion': () =>
      'The decision is the opposite of what result and criterion say.',
    'assumption-untested': () =>
      'An important assumption that nobody has checked is tested by no prototype.',
    'insight-without-evidence': () => 'The insight has no evidence.',
    'pain-without-evidence': () =>
      'Questions or ideas were made from a pain point that has no evidence.',
    'test-without-result': () => 'The test is done but has no result.',
    'test-without-learning': () =>
      'The direction was changed, but what was learned was not sent back.',
    'test-without-improvement': () => 'No improvement came of a test that said to go on.',
    'to-be-unchanged': () => 'The test passed, but the to-be map has not changed.',
    'insight-from-one-source': () => 'All evidence of the insight comes from one source.',
    'pain-without-question': () =>
      'The pain point has evidence but was not made into a question yet.',
    'question-without-pain': () =>
      'The question names no pain point or insight that it comes from.',
    'question-without-idea': () => 'No idea answers this question.',
    'idea-without-pain': () => 'The idea names no pain point or question that it comes from.',
    'idea-without-prototype': () => 'The idea was chosen but has no prototype.',
    'prototype-without-idea': () => 'The prototype names no idea that it comes from.',
    'prototype-without-test': () => 'No test was done with this prototype.',
    'improvement-without-change': () =>
      'The improvement does not say what it changes on the to-be map.',
    'group-without-name': ({ count }) => `A group of ${size(count)} notes has no name.`,
    'group-empty': () => 'The group is empty.',
    'picture-without-title': () => 'The picture has no title that says what it shows.',
    'point-of-view-incomplete': ({ missing }) =>
      missing === 'both'
        ? 'The point of view has neither need nor insight.'
        : missing === 'need'
          ? 'The point of view has no need.'
          : 'The point of view has no insight.',
    'point-of-view-need-not-verb': () => 'The need names a thing rather than something to do.',
    'point-of-view-without-evidence': () =>
      'The point of view names no evidence or insight that it comes from.',
    'question-with-solution': ({ word }) =>
      `The question holds a solution already: “${named(word, 'solution')}”.`,
    'question-too-broad': () => 'The question is too broad. Narrow it down to a situation.',
    'question-without-user': () => 'The question does not say whom it is for.',
    'question-two-in-one': () => 'It is more than one question.',
    'vote-left-open': () => 'The work has gone on, but the vote is still open.',
    'vote-without-dots': () => 'The vote is closed without a single dot.',
    'prototype-without-questions': () =>
      'The prototype has no question that it is meant to answer.',
    'criterion-without-figure': () => 'The criterion has no figure that says how much is enough.',
    'sample-small': ({ n }) =>
      `The sample is only ${size(n)}, so the result may be quite different.`,
    'improvement-without-owner': () => 'The improvement has no owner.',
  },
  unnamed: (type, number) => {
    if (number === null) return 'Untitled'
    if (type === 'board') return boards[number - 1] ?? 'Board'
    return type === 'stage' ? `Stage ${number}` : `Step ${number}`
  },
}

function enDatum(kind: string | number | undefined): string {
  if (kind === 'email') return 'an email address'
  return kind === 'phone' ? 'a phone number' : 'a resident registration number'
}
