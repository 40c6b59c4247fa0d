/** Every sentence of the command line, in Korean and English. */
import type { FileFailureCode, FileProblemCode } from '#shared/files/file-problem.ts'
import type { FileMend } from '#shared/files/read-project-file.ts'
import type { WrongUse } from './arguments.ts'
import { help } from './help.ts'

type Details = Readonly<Record<string, string | number>>
type Sentence = (details: Details) => string

/** The sentences in one language; a missing one does not compile. */
export interface Sentences {
  readonly help: string
  readonly warning: string
  readonly problem: Readonly<Record<FileProblemCode, Sentence>>
  readonly mend: Readonly<Record<FileMend['code'], Sentence>>
  readonly refused: Readonly<Record<FileFailureCode, string>>
  readonly wrongUse: Readonly<Record<WrongUse, Sentence>>
  readonly hint: string
  readonly input: Readonly<Record<InputFailure, string>>
  readonly printing: Readonly<Record<string, string>>
  readonly printFailed: Sentence
  readonly notWritten: string
  readonly written: string
  readonly writtenPdf: Sentence
  readonly valid: Sentence
  /** Said below mends of a file that was only checked. */
  readonly mendable: string
  /** Said where the lint finds nothing. */
  readonly noFindings: string
  readonly problems: Sentence
  readonly moreProblems: Sentence
  readonly wholeFile: string
}

/** Why the input could not be read at all. */
export type InputFailure = 'not-found' | 'unreadable' | 'too-large' | 'not-utf8'

/** What a validator calls a kind of value, in words. */
function kind(words: Readonly<Record<string, string>>, name: string | number | undefined): string {
  return words[String(name)] ?? String(name)
}

const kindsKo = {
  string: '문자열',
  int: '정수',
  number: '수',
  boolean: 'true 또는 false',
  array: '목록([…])',
  object: '객체({…})',
}

const kindsEn = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list ([…])',
  object: 'an object ({…})',
}

const mb = (bytes: string | number | undefined): string =>
  `${Math.ceil(Number(bytes) / (1024 * 1024))} MB`

const ko: Sentences = {
  help: help.ko,
  warning: '주의',
  problem: {
    'file-too-large': (d) => `파일이 너무 큽니다(최대 ${mb(d['most'])}).`,
    'too-deep': (d) => `${d['line']}행 ${d['column']}열에서 ${d['most']}겹보다 깊게 겹쳐 있습니다.`,
    'not-json': (d) =>
      `${d['line']}행 ${d['column']}열부터 JSON이 아닙니다. 그 자리의 글: ${d['found']}`,
    'json-ends-early': (d) => `${d['line']}행 ${d['column']}열에서 파일이 도중에 끝났습니다.`,
    'not-a-project': (d) =>
      d['found'] === ''
        ? 'Throughline 프로젝트가 아닙니다("format"이 없음).'
        : `Throughline 프로젝트가 아닙니다(있는 값: ${d['found']}).`,
    'format-too-new': (d) =>
      `더 새로운 버전에서 만든 파일입니다(파일이 요구하는 형식 ${d['found']}, 읽을 수 있는 형식 ${d['most']}까지).`,
    'record-version-too-new': (d) =>
      `"${d['type']}" 기록의 버전 ${d['found']}은(는) 아직 읽을 수 없습니다(${d['most']}까지).`,
    'record-version-missing': (d) => `"${d['type']}" 기록의 버전이 적혀 있지 않습니다.`,
    'too-many-records': (d) => `기록이 너무 많습니다(${d['found']}개, 최대 ${d['most']}개).`,
    'unknown-record-type': (d) => `모르는 종류의 기록입니다: ${d['found']}`,
    'id-repeated': (d) => `${d['other']}에 이미 있는 값입니다: ${d['found']}`,
    'migration-failed': (d) =>
      `"${d['type']}" 기록을 버전 ${d['found']}에서 오늘의 버전으로 바꿀 수 없습니다.`,
    'field-missing': (d) => `값이 없습니다. 필요한 것: ${kind(kindsKo, d['expected'])}`,
    'unknown-field': (d) => `모르는 이름입니다: ${d['found']}`,
    'wrong-type': (d) =>
      `값의 종류가 다릅니다. 필요한 것: ${kind(kindsKo, d['expected'])}, 있는 것: ${d['found']}`,
    'not-allowed': (d) => `쓸 수 없는 값입니다: ${d['found']}. 쓸 수 있는 값: ${d['allowed']}`,
    'number-too-small': (d) => `너무 작은 값입니다: ${d['found']}. 가장 작은 값: ${d['least']}`,
    'number-too-large': (d) => `너무 큰 값입니다: ${d['found']}. 가장 큰 값: ${d['most']}`,
    'text-too-long': (d) => `글이 너무 깁니다(${d['length']}자, 최대 ${d['most']}자).`,
    'list-too-long': (d) => `목록이 너무 깁니다(${d['length']}개, 최대 ${d['most']}개).`,
    'not-an-id': (d) =>
      `id로 쓸 수 없는 값입니다: ${d['found']}. 영문 소문자, 숫자, 붙임표 3~80자여야 합니다.`,
    'ids-repeated': () => '같은 id가 목록에 두 번 있습니다.',
    'not-a-hash': (d) => `SHA-256 값이 아닙니다: ${d['found']}. 0~9, a~f 64자여야 합니다.`,
    'not-base64': () => 'base64 글이 아닙니다.',
    'asset-too-large': (d) => `그림이 너무 큽니다(${mb(d['found'])}, 최대 ${mb(d['most'])}).`,
    'asset-damaged': (d) => `그림이 손상되었습니다. 내용의 SHA-256: ${d['expected']}`,
    'wrong-value': (d) => `쓸 수 없는 값입니다: ${d['found']}`,
  },
  mend: {
    'project-added': () => '프로젝트 기록이 없어 빈 기록을 넣었습니다.',
    'extra-project-removed': (d) => `프로젝트 기록이 둘 이상이라 뺐습니다: ${d['content']}`,
    'orphan-removed': (d) =>
      `"${d['field']}" 대상(${d['target']})이 없어 기록을 뺐습니다: ${d['content']}`,
    'link-cleared': (d) => `없는 대상(${d['target']})을 가리켜 비웠습니다: ${d['content']}`,
    'link-dropped': (d) => `없는 대상(${d['target']})을 목록에서 뺐습니다: ${d['content']}`,
    'second-point-removed': (d) =>
      `같은 단계, 같은 페르소나의 감정 점이 둘이라 하나를 뺐습니다: ${d['value']}`,
    'second-place-removed': () => '같은 페르소나가 여정에 두 번 있어 하나를 뺐습니다.',
    'second-vote-removed': () => '한 사람이 같은 것에 두 번 투표해 하나를 뺐습니다.',
    'second-tagging-removed': () => '같은 태그가 두 번 붙어 있어 하나를 뺐습니다.',
    'second-transition-removed': () => '같은 방향의 화살표가 둘이라 하나를 뺐습니다.',
    'second-link-removed': () => '같은 두 기록이 두 번 이어져 있어 하나를 뺐습니다.',
    'second-result-removed': () => '같은 참가자, 같은 과제의 결과가 둘이라 하나를 뺐습니다.',
    'moved-to-lane': (d) => `레인이 맞지 않아 레인 ${d['to']}(으)로 옮겼습니다: ${d['content']}`,
    'lane-added': (d) => `담을 레인이 없어 레인을 넣었습니다: ${d['kind']}`,
    'step-added': (d) => `단계에 칸이 없어 빈 칸을 넣었습니다: ${d['content']}`,
    'order-replaced': (d) => `순서 값을 쓸 수 없어 새로 매겼습니다: ${d['content']}`,
    'asset-missing': (d) => `그림(${d['target']})이 파일에 없어 비웠습니다: ${d['content']}`,
    'asset-unused': () => '어디에도 쓰이지 않는 그림이라 뺐습니다.',
  },
  refused: {
    'too-large': '읽을 수 없습니다. 파일이 너무 큽니다.',
    'not-a-project': 'Throughline 프로젝트가 아닙니다.',
    'too-new': '더 새로운 버전에서 만든 파일입니다.',
    damaged: '파일에 문제가 있습니다.',
  },
  wrongUse: {
    'no-verb': () => '할 일이 없습니다. export, validate, lint 가운데 하나를 쓰세요.',
    'unknown-verb': (d) =>
      `모르는 명령입니다: ${d['found']}. export, validate, lint 가운데 하나를 쓰세요.`,
    'unknown-option': (d) => `모르는 선택 항목입니다: ${d['found']}`,
    'value-missing': (d) => `${d['found']} 뒤에 값이 필요합니다.`,
    'paper-unknown': (d) =>
      `모르는 용지입니다: ${d['found']}. A4, A3, A2, A1, A0 가운데 하나를 쓰세요.`,
    'language-unknown': (d) => `모르는 언어입니다: ${d['found']}. ko 또는 en을 쓰세요.`,
    'both-directions': () => '--landscape와 --portrait 가운데 하나만 쓰세요.',
    'file-missing': (d) =>
      d['found'] === 'export'
        ? 'export에는 프로젝트 파일과 결과 파일이 필요합니다.'
        : `${d['found']}에는 프로젝트 파일이 필요합니다.`,
    'too-many-files': (d) => `파일이 너무 많습니다: ${d['found']}`,
    'ending-unknown': (d) => `.pdf, .json, .throughline으로 끝나야 합니다: ${d['found']}`,
    'pdf-option-only': (d) => `${d['found']}은(는) PDF를 만들 때만 쓸 수 있습니다.`,
  },
  hint: '사용법: throughline --help',
  input: {
    'not-found': '파일을 찾을 수 없습니다.',
    unreadable: '파일을 읽을 수 없습니다.',
    'too-large': '파일이 너무 큽니다.',
    'not-utf8': 'UTF-8로 쓴 글이 아닙니다.',
  },
  printing: {
    'no-browser':
      'PDF를 만들 브라우저를 찾지 못했습니다. Chromium, Chrome, Edge 가운데 하나를 설치하거나 THROUGHLINE_CHROMIUM에 경로를 적으세요.',
    'not-built': '인쇄 화면이 아직 만들어지지 않았습니다. npm run build를 먼저 실행하세요.',
    'project-refused': '인쇄할 수 없는 프로젝트입니다.',
    'timed-out': 'PDF를 만드는 데 너무 오래 걸려 멈췄습니다.',
  },
  printFailed: (d) => `PDF를 만들지 못했습니다(${d['reason']}).`,
  notWritten: '결과를 쓸 수 없습니다.',
  written: '프로젝트 파일을 썼습니다.',
  writtenPdf: (d) => `PDF를 만들었습니다(${d['pageCount']}쪽).`,
  noFindings: '점검할 것이 없습니다.',
  valid: (d) => `문제가 없습니다(기록 ${d['count']}개).`,
  mendable: '이 프로젝트를 열면 위와 같이 바로잡습니다.',
  problems: (d) => `문제 ${d['count']}건`,
  moreProblems: (d) => `그 밖에 ${d['count']}건이 더 있습니다.`,
  wholeFile: '파일',
}

const en: Sentences = {
  help: help.en,
  warning: 'warning',
  problem: {
    'file-too-large': (d) => `The file is too large (${mb(d['most'])} at most).`,
    'too-deep': (d) =>
      `Nested deeper than ${d['most']} levels at line ${d['line']}, column ${d['column']}.`,
    'not-json': (d) =>
      `Not JSON from line ${d['line']}, column ${d['column']} on, where it says: ${d['found']}`,
    'json-ends-early': (d) => `The file ends early, at line ${d['line']}, column ${d['column']}.`,
    'not-a-project': (d) =>
      d['found'] === ''
        ? 'Not a Throughline project: "format" is missing.'
        : `Not a Throughline project: "format" is ${d['found']}.`,
    'format-too-new': (d) =>
      `Made by a newer version: it asks for format ${d['found']}, and up to ${d['most']} can be read.`,
    'record-version-too-new': (d) =>
      `Version ${d['found']} of "${d['type']}" cannot be read yet (up to ${d['most']}).`,
    'record-version-missing': (d) => `The version of "${d['type']}" records is missing.`,
    'too-many-records': (d) => `Too many records: ${d['found']}, at most ${d['most']}.`,
    'unknown-record-type': (d) => `Unknown record type: ${d['found']}`,
    'id-repeated': (d) => `${d['other']} has the same: ${d['found']}`,
    'migration-failed': (d) =>
      `A "${d['type']}" record cannot be brought from version ${d['found']} to today's.`,
    'field-missing': (d) => `Missing; expected ${kind(kindsEn, d['expected'])}.`,
    'unknown-field': (d) => `Unknown name: ${d['found']}`,
    'wrong-type': (d) => `Expected ${kind(kindsEn, d['expected'])}, found ${d['found']}.`,
    'not-allowed': (d) => `Not allowed: ${d['found']}. Allowed: ${d['allowed']}`,
    'number-too-small': (d) => `Too small: ${d['found']}, at least ${d['least']}.`,
    'number-too-large': (d) => `Too large: ${d['found']}, at most ${d['most']}.`,
    'text-too-long': (d) => `The text is too long: ${d['length']}, at most ${d['most']}.`,
    'list-too-long': (d) => `The list is too long: ${d['length']}, at most ${d['most']}.`,
    'not-an-id': (d) =>
      `Not an id: ${d['found']}. Ids are 3 to 80 small letters, digits and hyphens.`,
    'ids-repeated': () => 'The same id stands in the list twice.',
    'not-a-hash': (d) => `Not a SHA-256: ${d['found']}. Expected 64 digits of 0-9 and a-f.`,
    'not-base64': () => 'Not base64.',
    'asset-too-large': (d) =>
      `The picture is too large: ${mb(d['found'])}, at most ${mb(d['most'])}.`,
    'asset-damaged': (d) => `The picture is damaged: the SHA-256 of its bytes is ${d['expected']}.`,
    'wrong-value': (d) => `Not a value that can be used: ${d['found']}`,
  },
  mend: {
    'project-added': () => 'There was no project record; an empty one was added.',
    'extra-project-removed': (d) => `One project record too many; removed: ${d['content']}`,
    'orphan-removed': (d) =>
      `Its "${d['field']}" (${d['target']}) is missing; removed: ${d['content']}`,
    'link-cleared': (d) => `Pointed at ${d['target']}, which is missing; cleared: ${d['content']}`,
    'link-dropped': (d) => `Listed ${d['target']}, which is missing; taken out: ${d['content']}`,
    'second-point-removed': (d) =>
      `A second emotion point of the same persona and step; removed: ${d['value']}`,
    'second-place-removed': () => 'The same persona stood on the map twice; one was removed.',
    'second-vote-removed': () => 'The same person voted twice on one thing; one vote was removed.',
    'second-tagging-removed': () => 'The same tag was there twice; one was removed.',
    'second-transition-removed': () => 'Two arrows led the same way; one was removed.',
    'second-link-removed': () => 'The same two records were linked twice; one link was removed.',
    'second-result-removed': () => 'A second result of one participant and task was removed.',
    'moved-to-lane': (d) => `In a lane that cannot hold it; moved to ${d['to']}: ${d['content']}`,
    'lane-added': (d) => `A lane was missing; added: ${d['kind']}`,
    'step-added': (d) => `The stage had no step; an empty one was added: ${d['content']}`,
    'order-replaced': (d) => `The order key could not be used; replaced: ${d['content']}`,
    'asset-missing': (d) => `The picture ${d['target']} is missing; cleared: ${d['content']}`,
    'asset-unused': () => 'Nothing shows this picture; left out.',
  },
  refused: {
    'too-large': 'Cannot be read: the file is too large.',
    'not-a-project': 'Not a Throughline project.',
    'too-new': 'Made by a newer version.',
    damaged: 'The file has problems.',
  },
  wrongUse: {
    'no-verb': () => 'Nothing to do: use export, validate or lint.',
    'unknown-verb': (d) => `Unknown command: ${d['found']}. Use export, validate or lint.`,
    'unknown-option': (d) => `Unknown option: ${d['found']}`,
    'value-missing': (d) => `${d['found']} needs a value.`,
    'paper-unknown': (d) => `Unknown paper: ${d['found']}. Use A4, A3, A2, A1 or A0.`,
    'language-unknown': (d) => `Unknown language: ${d['found']}. Use ko or en.`,
    'both-directions': () => 'Use either --landscape or --portrait.',
    'file-missing': (d) =>
      d['found'] === 'export'
        ? 'export needs a project file and a result file.'
        : `${d['found']} needs a project file.`,
    'too-many-files': (d) => `Too many files: ${d['found']}`,
    'ending-unknown': (d) => `The result must end in .pdf, .json or .throughline: ${d['found']}`,
    'pdf-option-only': (d) => `${d['found']} is for PDFs only.`,
  },
  hint: 'For help: throughline --help',
  input: {
    'not-found': 'The file cannot be found.',
    unreadable: 'The file cannot be read.',
    'too-large': 'The file is too large.',
    'not-utf8': 'The file is not UTF-8 text.',
  },
  printing: {
    'no-browser':
      'No browser was found to make the PDF. Install Chromium, Chrome or Edge, or name one in THROUGHLINE_CHROMIUM.',
    'not-built': 'The print page has not been built. Run "npm run build" first.',
    'project-refused': 'This project cannot be printed.',
    'timed-out': 'Making the PDF took too long and was stopped.',
  },
  printFailed: (d) => `The PDF could not be made (${d['reason']}).`,
  notWritten: 'The result could not be written.',
  written: 'Project file written.',
  writtenPdf: (d) => `PDF written (${d['pageCount']} pages).`,
  noFindings: 'No findings.',
  valid: (d) => `No problems (${d['count']} records).`,
  mendable: 'Opening this project mends it as told above.',
  problems: (d) => `Problems: ${d['count']}`,
  moreProblems: (d) => `And ${d['count']} more.`,
  wholeFile: 'file',
}

/** The sentences by language. */
export const sentences: Readonly<Record<'ko' | 'en', Sentences>> = { ko, en }
