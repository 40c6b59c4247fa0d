/** Words of the lane of expectations: what is expected at a touchpoint, what comes, and the gap. */
import { defineWords } from '#renderer/i18n/words.ts'

export const expectation = defineWords({
  ko: {
    'expectation.row': '{{name}}: 기대 {{expectation}}, 실제 {{actual}}, 차이 {{gap}}',
    'expectation.row_open': '{{name}}: 기대 {{expectation}}, 실제 {{actual}}',
    'expectation.unknown': '없음',
    'expectation.worst': '이 맵에서 가장 큰 차이',
    'expectation.open': '미평가',
    'expectation.none_here': '접점 없음',
    'expectation.no_touchpoints': '접점 레인에 적은 접점이 기대와 실제와 함께 여기에 나타납니다.',
    'expectation.set_expectation': '기대 점수',
    'expectation.set_actual': '실제 점수',
    'expectation.clear': '기대·실제 지우기',
    'expectation.show_card': '접점 카드로 가기',
    'expectation.keys_actual': '기대·실제 레인: 실제 1–5 정하기',
    'expectation.keys_expectation': '기대·실제 레인: 기대 1–5 정하기',
    'expectation.keys_step': '기대·실제 레인: 실제, 기대를 한 칸씩',
  },
  en: {
    'expectation.row': '{{name}}: expected {{expectation}}, actual {{actual}}, gap {{gap}}',
    'expectation.row_open': '{{name}}: expected {{expectation}}, actual {{actual}}',
    'expectation.unknown': 'none',
    'expectation.worst': 'The largest gap on this map',
    'expectation.open': 'unset',
    'expectation.none_here': 'no touchpoints',
    'expectation.no_touchpoints':
      'Touchpoints that you write appear here, with what is expected and what comes.',
    'expectation.set_expectation': 'Expectation',
    'expectation.set_actual': 'Actual',
    'expectation.clear': 'Clear expectation and actual',
    'expectation.show_card': 'Go to the touchpoint’s card',
    'expectation.keys_actual': 'Expectation lane: set actual 1–5',
    'expectation.keys_expectation': 'Expectation lane: set expectation 1–5',
    'expectation.keys_step': 'Expectation lane: actual, expectation one up or down',
  },
})
