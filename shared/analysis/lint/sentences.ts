/** Says each finding and its place in Korean and English, for the window and the command line alike. */

import type { RecordType } from '#shared/model/schema.ts'
import type { Finding } from './lint.ts'
import type { FindingArgs } from './lint-rule.ts'
import type { RuleId } from './lint-rules.ts'
import type { TrailPart } from './record-trail.ts'

export type LintLanguage = 'ko' | 'en'

/** Everything the lint says in one language; a missing sentence does not compile. */
export interface LintWords {
  /** A whole sentence about the record, which is named beside it. */
  readonly rule: Readonly<Record<RuleId, (args: FindingArgs) => string>>
  /** What stands for a missing name; stages and steps go by their number. */
  readonly unnamed: (type: RecordType, number: number | null) => string
}

const ko: LintWords = {
  rule: {
    'stage-without-name': () => '단계에 이름이 없습니다.',
    'card-without-title': () => '카드에 제목이 없습니다.',
    'persona-without-basis': () =>
      '조사에 근거한 페르소나인데 인터뷰도 설문도 적혀 있지 않습니다. 가정이라면 프로토 페르소나로 표시하세요.',
    'journey-without-scenario': () => '어떤 상황의 여정인지 시나리오가 없습니다.',
    'journey-without-persona': () => '누구의 여정인지 페르소나가 없습니다.',
    'stage-without-touchpoint': () => '이 단계에 접점이 없습니다.',
    'touchpoint-without-channel': () => '접점에 채널이 없습니다.',
    'moment-of-truth-without-scores': () => '진실의 순간인데 기대와 실제 점수가 없습니다.',
    'score-without-counterpart': ({ missing }) =>
      missing === 'expectation'
        ? '실제 점수만 있고 기대 점수가 없어 차이를 알 수 없습니다.'
        : '기대 점수만 있고 실제 점수가 없어 차이를 알 수 없습니다.',
    'gap-without-pain': ({ gap }) =>
      `실제가 기대보다 ${size(gap)}점 낮은데 페인 포인트가 없습니다.`,
    'low-emotion-without-pain': ({ value }) =>
      `감정이 ${signed(value)}까지 떨어지는데 페인 포인트가 없습니다.`,
    'pain-without-score': ({ missing }) =>
      missing === 'both'
        ? '심각도와 빈도가 없습니다.'
        : missing === 'severity'
          ? '심각도가 없습니다.'
          : '빈도가 없습니다.',
    'pain-without-opportunity': () => '이 페인 포인트에서 나온 기회가 없습니다.',
    'opportunity-without-pain': () => '이 기회가 어떤 페인 포인트에서 나왔는지 없습니다.',
    'quote-without-source': () => '인용에 출처가 없습니다.',
    'persona-without-emotion': () => '이 페르소나의 감정이 맵에 하나도 없습니다.',
    'persona-differs-only-in-age': ({ other }) =>
      `이름과 나이 말고는 ‘${named(other, '이름 없음')}’ 페르소나와 다른 점이 없습니다.`,
    'channel-twice': () => '같은 이름의 채널이 이미 있습니다.',
    'journey-without-goal': () => '사람들이 무엇을 이루려는지 목표가 없습니다.',
    'step-empty': () => '이 스텝은 모든 레인이 비어 있습니다.',
    'touchpoint-without-owner': () => '접점에 담당이 없습니다.',
    'touchpoint-twice-in-step': () => '같은 스텝에 제목이 같은 접점이 또 있습니다.',
    'pain-without-touchpoint': () => '이 페인 포인트가 어느 접점에서 생기는지 없습니다.',
    'pain-without-persona': () => '이 페인 포인트가 누구의 것인지 없습니다.',
    'opportunity-without-owner': () => '기회에 담당이 없습니다.',
    'channel-unused': () => '어느 접점에서도 쓰지 않는 채널입니다.',
  },
  unnamed: (type, number) =>
    number === null ? '이름 없음' : type === 'stage' ? `${number}단계` : `스텝 ${number}`,
}

const en: LintWords = {
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
      `Apart from name and age, nothing differs from the persona “${named(other, 'Untitled')}”.`,
    'channel-twice': () => 'There is already a channel of the same name.',
    'journey-without-goal': () => 'The map has no goal that says what people want to reach.',
    'step-empty': () => 'The step is empty in every lane.',
    'touchpoint-without-owner': () => 'The touchpoint has no owner.',
    'touchpoint-twice-in-step': () => 'The step has another touchpoint of the same title.',
    'pain-without-touchpoint': () => 'The pain point names no touchpoint that it happens at.',
    'pain-without-persona': () => 'The pain point names nobody whom it concerns.',
    'opportunity-without-owner': () => 'The opportunity has no owner.',
    'channel-unused': () => 'No touchpoint uses this channel.',
  },
  unnamed: (type, number) =>
    number === null ? 'Untitled' : type === 'stage' ? `Stage ${number}` : `Step ${number}`,
}

/** What the lint says, by language. */
export const lintWords: Readonly<Record<LintLanguage, LintWords>> = { ko, en }

/** The sentence of a finding. */
export function sayFinding({ rule, args }: Finding, language: LintLanguage): string {
  return lintWords[language].rule[rule](args)
}

/** The way to a record in one line: "신청 › 신청서 › 설치 신청서". */
export function sayTrail(trail: readonly TrailPart[], language: LintLanguage): string {
  const { unnamed } = lintWords[language]
  return trail.map(({ type, name, number }) => onOneLine(name) || unnamed(type, number)).join(' › ')
}

function onOneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

function named(name: string | number | undefined, unnamed: string): string {
  return onOneLine(String(name ?? '')) || unnamed
}

function size(value: string | number | undefined): number {
  return Math.abs(Number(value))
}

/** With a true minus sign, at most one digit after the point. */
function signed(value: string | number | undefined): string {
  const rounded = Math.round(Number(value) * 10) / 10
  return rounded < 0 ? `−${-rounded}` : String(rounded)
}
