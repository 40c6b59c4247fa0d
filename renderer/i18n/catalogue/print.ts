/** Words on printed pages and in PDFs. */
import { defineWords } from '#renderer/i18n/words.ts'

export const print = defineWords({
  ko: {
    'print.cover_subtitle': '서비스 디자인 보고',
    'print.made_with': 'Throughline으로 만듦',
    'print.contents': '차례',
    'print.personas': '페르소나',
    'print.journey': '고객 여정 맵',
    'print.page_of': '{{page}} / {{pages}}',
    'print.legend': '범례',
    'print.printed_on': '{{date}} 인쇄',
    'print.prepared_by': '작성: {{name}}',
    'print.map_details': '여정 맵 상세',
  },
  en: {
    'print.cover_subtitle': 'Service design report',
    'print.made_with': 'Made with Throughline',
    'print.contents': 'Contents',
    'print.personas': 'Personas',
    'print.journey': 'Customer journey map',
    'print.page_of': '{{page}} / {{pages}}',
    'print.legend': 'Legend',
    'print.printed_on': 'Printed {{date}}',
    'print.prepared_by': 'Prepared by {{name}}',
    'print.map_details': 'Journey map in detail',
  },
})
