/** Words of present mode: turning pages, the dark screen, and what a map shows there. */
import { defineWords } from '#renderer/i18n/words.ts'

export const presenting = defineWords({
  ko: {
    'presenting.present': '발표',
    'presenting.map': '여정 발표',
    'presenting.back': '앞 장',
    'presenting.next': '다음 장',
    'presenting.close': '발표 끝내기',
    'presenting.dark': '화면 끄기',
    'presenting.is_dark': '화면을 껐습니다. 아무 키나 누르면 돌아옵니다.',
    'presenting.pointer': '빨간 점으로 가리키기',
    'presenting.place': '{{count}}장 가운데 {{place}}장: {{name}}',
    'presenting.keys':
      '→ 다음 · ← 앞 · 숫자 바로 가기 · P 페르소나 · L 가리키기 · B 화면 끄기 · Esc 끝내기',
    'presenting.everybody': '모두',
    'presenting.whose': '누구의 여정',
    'presenting.whole': '여정 전체',
    'presenting.stage_of': '{{number}}단계',
    'presenting.no_feelings': '이 단계의 감정은 아직 평가하지 않았습니다.',
    'presenting.nothing': '적힌 것이 없습니다.',
    'presenting.more': '외 {{count}}개',
    'presenting.quotes': '말과 생각',
    'presenting.before_after': '지금과 앞으로',
  },
  en: {
    'presenting.present': 'Present',
    'presenting.map': 'Presenting the journey',
    'presenting.back': 'Page before',
    'presenting.next': 'Next page',
    'presenting.close': 'Stop presenting',
    'presenting.dark': 'Dark screen',
    'presenting.is_dark': 'The screen is dark. Any key brings it back.',
    'presenting.pointer': 'Point with a red dot',
    'presenting.place': 'Page {{place}} of {{count}}: {{name}}',
    'presenting.keys':
      '→ next · ← back · digits go to a page · P persona · L pointer · B dark · Esc ends',
    'presenting.everybody': 'Everybody',
    'presenting.whose': 'Whose journey',
    'presenting.whole': 'The whole journey',
    'presenting.stage_of': 'Stage {{number}}',
    'presenting.no_feelings': 'How people feel in this stage has not been assessed.',
    'presenting.nothing': 'Nothing is noted.',
    'presenting.more': 'and {{count}} more',
    'presenting.quotes': 'Words and thoughts',
    'presenting.before_after': 'Now and then',
  },
})
