/** Sentences that tell what happened or failed, and what can be done. */
import { defineWords } from '#renderer/i18n/words.ts'

export const messages = defineWords({
  ko: {
    'messages.nothing_changed': '바뀐 것은 없습니다.',
    'messages.imported': '‘{{name}}’ 프로젝트를 가져왔습니다',
    'messages.project_not-found':
      '이 프로젝트를 찾을 수 없습니다. 다른 창에서 삭제했을 수 있습니다.',
    'messages.project_damaged': '이 프로젝트를 읽을 수 없습니다. 저장된 자료는 그대로 두었습니다.',
    'messages.not_closed':
      '마지막 변경을 저장하지 못해 프로젝트를 닫지 않았습니다. 파일로 저장해 두세요.',
    'messages.save_file_disk-full': '파일을 저장하지 못했습니다: 디스크가 가득 찼습니다.',
    'messages.save_file_no-permission': '파일을 저장하지 못했습니다: 이곳에 쓸 권한이 없습니다.',
    'messages.save_file_file-busy':
      '파일을 저장하지 못했습니다: 다른 프로그램이 파일을 쓰고 있습니다.',
    'messages.save_file_unwritable': '파일을 저장하지 못했습니다. 다른 곳에 저장해 보세요.',
    'messages.open_failed_too-large': '‘{{name}}’ 파일이 너무 커서 열 수 없습니다.',
    'messages.open_failed_unreadable':
      '‘{{name}}’ 파일을 읽을 수 없습니다. 옮겼거나 다른 프로그램이 쓰고 있을 수 있습니다.',
    'messages.open_failed_not-utf8':
      '‘{{name}}’ 파일은 문자 인코딩이 UTF-8이 아니어서 열 수 없습니다.',
    'messages.open_failed_too-slow':
      '‘{{name}}’ 파일을 읽는 데 너무 오래 걸려 그만두었습니다. 다른 프로그램을 닫고 다시 해 보세요.',
    'messages.open_failed_broken':
      '‘{{name}}’ 파일을 읽다가 멈췄습니다. 메모리가 모자랐을 수 있습니다.',
    'messages.code': '(코드: {{code}})',
    'messages.importing_short': '가져오는 중',
    'messages.importing': '‘{{name}}’ 가져오는 중',
    'messages.import_stop': '멈추기',
    'messages.import_cancelled': '‘{{name}}’ 가져오기를 멈췄습니다. 바뀐 것은 없습니다.',
    'messages.open_failed_not-a-project': '‘{{name}}’ 파일은 Throughline 프로젝트가 아닙니다.',
    'messages.open_failed_too-new':
      '‘{{name}}’ 파일은 더 새로운 버전에서 만들어졌습니다. 앱을 업데이트한 뒤 여세요.',
    'messages.open_failed_damaged': '‘{{name}}’ 파일에 어긋난 곳이 있어 열지 않았습니다.',
    'messages.more_problems': '그 밖에 {{count}}곳이 더 있습니다.',
    'messages.imported_mended':
      '‘{{name}}’ 프로젝트를 가져오며 어긋난 곳 {{count}}군데를 고쳤습니다',
    'messages.read_failed_too-large': '파일이 너무 커서 열 수 없습니다.',
    'messages.read_failed_not-utf8': '문자 인코딩이 UTF-8이 아니어서 열 수 없습니다.',
    'messages.read_failed_unreadable': '파일을 읽을 수 없습니다.',
    'messages.read_named_failed_too-large': '‘{{name}}’ 파일이 너무 커서 열 수 없습니다.',
    'messages.read_named_failed_not-utf8':
      '‘{{name}}’ 파일은 문자 인코딩이 UTF-8이 아니어서 열 수 없습니다.',
    'messages.read_named_failed_unreadable': '‘{{name}}’ 파일을 읽을 수 없습니다.',
    'messages.problem_at': '{{path}}: {{what}}',
    'messages.problem_file-too-large':
      '파일이 너무 큽니다({{found, number}}자, 최대 {{most, number}}자).',
    'messages.problem_too-deep':
      '{{line}}번째 줄 {{column}}번째 글자: 괄호가 너무 깊이 겹쳐 있습니다.',
    'messages.problem_not-json':
      '{{line}}번째 줄 {{column}}번째 글자에서 JSON 형식이 어긋납니다: {{found}}',
    'messages.problem_json-ends-early':
      '{{line}}번째 줄 {{column}}번째 글자에서 파일이 끊겼습니다.',
    'messages.problem_not-a-project': 'Throughline 프로젝트라는 표시가 없습니다.',
    'messages.problem_format-too-new':
      '파일 형식 {{found, 을를}} 읽으려면 더 새로운 버전이 필요합니다(지금은 {{most}}까지 읽습니다).',
    'messages.problem_record-version-too-new':
      '{{type}} 기록의 버전 {{found, 은는}} 이 앱보다 새롭습니다(지금은 {{most}}까지 읽습니다).',
    'messages.problem_record-version-missing': '{{type}} 기록의 버전이 적혀 있지 않습니다.',
    'messages.problem_too-many-records':
      '기록이 너무 많습니다({{found, number}}개, 최대 {{most, number}}개).',
    'messages.problem_unknown-record-type': '모르는 기록 종류입니다: {{found}}',
    'messages.problem_id-repeated': '같은 id가 {{other}}에도 있습니다: {{found}}',
    'messages.problem_migration-failed':
      '{{type}} 기록을 버전 {{found}}에서 지금 버전으로 바꾸지 못했습니다.',
    'messages.problem_field-missing': '값이 빠졌습니다(필요한 것: {{expected}}).',
    'messages.problem_unknown-field': '모르는 항목입니다: {{found}}',
    'messages.problem_wrong-type': '값의 종류가 맞지 않습니다: {{found}}(필요한 것: {{expected}}).',
    'messages.problem_not-allowed': '쓸 수 없는 값입니다: {{found}}(쓸 수 있는 값: {{allowed}}).',
    'messages.problem_number-too-small': '{{found, 은는}} 너무 작습니다(최소 {{least}}).',
    'messages.problem_number-too-large': '{{found, 은는}} 너무 큽니다(최대 {{most}}).',
    'messages.problem_text-too-long':
      '글이 너무 깁니다({{length, number}}자, 최대 {{most, number}}자).',
    'messages.problem_list-too-long':
      '목록이 너무 깁니다({{length, number}}개, 최대 {{most, number}}개).',
    'messages.problem_not-an-id': 'id로 쓸 수 없는 값입니다: {{found}}',
    'messages.problem_ids-repeated': '같은 id가 여러 번 있습니다: {{found}}',
    'messages.problem_not-a-hash': '사진이나 파일의 해시가 아닙니다: {{found}}',
    'messages.problem_not-base64': '사진이나 파일의 자료가 base64가 아닙니다.',
    'messages.problem_asset-too-large':
      '사진이나 파일이 너무 큽니다({{found, number}}바이트, 최대 {{most, number}}바이트).',
    'messages.problem_asset-damaged': '사진이나 파일의 자료가 해시와 맞지 않습니다.',
    'messages.problem_wrong-value': '맞지 않는 값입니다: {{found}}',
    'messages.project_newer-version':
      '이 프로젝트는 더 새로운 버전에서 저장되었습니다. 새 버전에서 열어 주세요.',
    'messages.project_mended':
      '저장된 프로젝트에서 어긋난 곳 {{count}}군데를 고쳤습니다. 고치기 전 자료도 남아 있습니다.',
    'messages.project_recovered':
      '갑자기 끝난 뒤의 마지막 변경까지 이 기기의 기록에서 되찾았습니다.',
    'messages.project_recovered_in_part':
      '이 기기의 기록에서 되찾았지만, 마지막 변경 {{count}}개는 돌아오지 않았습니다.',
    'messages.on_journals_alone':
      '데이터베이스를 열 수 없어 두 번째 사본에서 프로젝트를 되찾았습니다. 이어지는 작업도 그 사본에 저장됩니다. 중요한 것은 파일로도 저장해 두세요.',
    'messages.projects_brought_back':
      '데이터베이스에서 사라진 프로젝트 {{count}}개를 이 기기의 기록에서 되찾았습니다.',
    'messages.project_lost':
      '저장된 기록 {{count}}개를 읽을 수 없어 빼고 열었습니다. 원래 자료는 남아 있습니다.',
    'messages.image_unwanted': '사진은 페르소나 화면에 놓아야 들어갑니다.',
    'messages.backup_unreadable': '이 백업을 읽을 수 없습니다.',
    'messages.taken_over_unsaved':
      '다른 창이 이 프로젝트를 이어받았지만 이 창의 마지막 변경은 저장하지 못했습니다. 파일로 저장해 두세요.',
    'messages.storage_quota': '저장 공간이 부족해 하지 못했습니다. 공간을 비운 뒤 다시 해 보세요.',
    'messages.storage_closed': '저장소와 연결이 끊겨 하지 못했습니다. 다시 해 보세요.',
    'messages.storage_newer-version': '더 새로운 버전에서 쓰고 있는 저장소여서 하지 못했습니다.',
    'messages.storage_conflict': '다른 창에서 쓰고 있는 프로젝트여서 하지 못했습니다.',
    'messages.storage_removed': '지운 프로젝트여서 하지 못했습니다.',
    'messages.storage_unknown': '저장소에 문제가 있어 하지 못했습니다. 다시 해 보세요.',
    'messages.in_use':
      '‘{{name}}’ 프로젝트는 다른 창에서 쓰고 있습니다. 그 창에서 닫은 뒤 다시 해 보세요.',
    'messages.unexpected': '예상하지 못한 문제가 생겼습니다({{code}}). 계속되면 창을 다시 여세요.',
    'messages.saved_now': '저장했습니다',
    'messages.not_saved_now': '저장하지 못했습니다. 파일로 저장해 두세요.',
    'messages.downloaded': '내려받기 폴더에 ‘{{name}}’ 파일로 저장했습니다',
    'messages.kind_string': '글자',
    'messages.kind_number': '숫자',
    'messages.kind_int': '정수',
    'messages.kind_boolean': '예·아니요(true, false)',
    'messages.kind_array': '목록',
    'messages.kind_object': '묶음({…})',
    'messages.kind_null': '비어 있음(null)',
    'messages.mend_project-added': '프로젝트 정보가 없어 새로 만들었습니다',
    'messages.mend_extra-project-removed': '둘째 프로젝트 정보 ‘{{content}}’ 뺌',
    'messages.mend_orphan-removed': '딸린 곳이 없는 ‘{{content}}’ 뺌',
    'messages.mend_link-cleared': '‘{{content}}’에서 없는 것과의 연결 끊음',
    'messages.mend_link-dropped': '‘{{content}}’에서 없는 것과의 연결 끊음',
    'messages.mend_second-point-removed': '겹친 감정 점 뺌',
    'messages.mend_second-place-removed': '맵에 두 번 놓인 페르소나를 한 번으로 줄임',
    'messages.mend_second-vote-removed': '겹친 표 뺌',
    'messages.mend_second-tagging-removed': '겹친 태그 뺌',
    'messages.mend_second-transition-removed': '겹친 화살표 뺌',
    'messages.mend_second-link-removed': '겹친 연결 뺌',
    'messages.mend_second-result-removed': '겹친 과제 결과 뺌',
    'messages.mend_moved-to-lane': '‘{{content}}’ 항목을 맞는 레인으로 옮김',
    'messages.mend_lane-added': '없는 레인을 더함',
    'messages.mend_step-added': '스텝이 없는 단계 ‘{{content}}’에 빈 스텝을 더함',
    'messages.mend_order-replaced': '순서를 다시 매김',
    'messages.mend_asset-missing': '‘{{content}}’의 사진이나 첨부가 파일에 없어 비움',
    'messages.mend_asset-unused': '아무도 쓰지 않는 사진이나 파일 뺌',
    'messages.mends_more': '그 밖에 {{count}}곳',
  },
  en: {
    'messages.nothing_changed': 'Nothing was changed.',
    'messages.imported': 'Imported project “{{name}}”',
    'messages.project_not-found':
      'This project cannot be found. It may have been deleted in another window.',
    'messages.project_damaged': 'This project cannot be read. The stored data was left as it is.',
    'messages.not_closed':
      'The last changes could not be saved, so the project stays open. Save it as a file.',
    'messages.save_file_disk-full': 'The file was not saved: the disk is full.',
    'messages.save_file_no-permission':
      'The file was not saved: you do not have permission to write there.',
    'messages.save_file_file-busy': 'The file was not saved: another program is using it.',
    'messages.save_file_unwritable': 'The file was not saved. Try another place.',
    'messages.open_failed_too-large': '“{{name}}” is too large to open.',
    'messages.open_failed_unreadable':
      '“{{name}}” cannot be read. It may have been moved, or another program is using it.',
    'messages.open_failed_not-utf8': '“{{name}}” cannot be opened because it is not UTF-8 text.',
    'messages.open_failed_too-slow':
      'Reading “{{name}}” took too long and was given up. Close other programs and try again.',
    'messages.open_failed_broken':
      'Reading “{{name}}” ended by itself. There may not have been enough memory.',
    'messages.code': '(code: {{code}})',
    'messages.importing_short': 'Import in progress',
    'messages.importing': 'Importing “{{name}}”',
    'messages.import_stop': 'Stop',
    'messages.import_cancelled': 'The import of “{{name}}” was stopped. Nothing was changed.',
    'messages.open_failed_not-a-project': '“{{name}}” is not a Throughline project.',
    'messages.open_failed_too-new':
      '“{{name}}” was made by a newer version. Update the app to open it.',
    'messages.open_failed_damaged': '“{{name}}” was not opened because parts of it are not valid.',
    'messages.more_problems_one': 'There is {{count}} more problem.',
    'messages.more_problems_other': 'There are {{count}} more problems.',
    'messages.imported_mended_one':
      'Imported project “{{name}}” and repaired {{count}} inconsistency',
    'messages.imported_mended_other':
      'Imported project “{{name}}” and repaired {{count}} inconsistencies',
    'messages.read_failed_too-large': 'The file is too large to open.',
    'messages.read_failed_not-utf8': 'The file is not UTF-8 text and cannot be opened.',
    'messages.read_failed_unreadable': 'The file cannot be read.',
    'messages.read_named_failed_too-large': '“{{name}}” is too large to open.',
    'messages.read_named_failed_not-utf8': '“{{name}}” is not UTF-8 text and cannot be opened.',
    'messages.read_named_failed_unreadable': '“{{name}}” cannot be read.',
    'messages.problem_at': '{{path}}: {{what}}',
    'messages.problem_file-too-large':
      'The file is too large ({{found, number}} characters, at most {{most, number}}).',
    'messages.problem_too-deep':
      'Line {{line}}, character {{column}}: brackets are nested too deeply.',
    'messages.problem_not-json':
      'The JSON goes wrong at line {{line}}, character {{column}}: {{found}}',
    'messages.problem_json-ends-early':
      'The file breaks off at line {{line}}, character {{column}}.',
    'messages.problem_not-a-project': 'Nothing in it says that this is a Throughline project.',
    'messages.problem_format-too-new':
      'File format {{found}} needs a newer version (this one reads up to {{most}}).',
    'messages.problem_record-version-too-new':
      'Version {{found}} of {{type}} records comes from a newer version (this one reads up to {{most}}).',
    'messages.problem_record-version-missing': 'The version of {{type}} records is missing.',
    'messages.problem_too-many-records':
      'There are too many records ({{found, number}}, at most {{most, number}}).',
    'messages.problem_unknown-record-type': 'Unknown type of record: {{found}}',
    'messages.problem_id-repeated': 'The same id is also used at {{other}}: {{found}}',
    'messages.problem_migration-failed':
      'This {{type}} record could not be brought from version {{found}} to the current one.',
    'messages.problem_field-missing': 'The value is missing (expected: {{expected}}).',
    'messages.problem_unknown-field': 'Unknown field: {{found}}',
    'messages.problem_wrong-type': 'Wrong kind of value: {{found}} (expected: {{expected}}).',
    'messages.problem_not-allowed': 'Not an allowed value: {{found}} (allowed: {{allowed}}).',
    'messages.problem_number-too-small': '{{found}} is too small (at least {{least}}).',
    'messages.problem_number-too-large': '{{found}} is too large (at most {{most}}).',
    'messages.problem_text-too-long':
      'The text is too long ({{length, number}} characters, at most {{most, number}}).',
    'messages.problem_list-too-long':
      'The list is too long ({{length, number}} entries, at most {{most, number}}).',
    'messages.problem_not-an-id': 'Cannot be used as an id: {{found}}',
    'messages.problem_ids-repeated': 'The same id occurs several times: {{found}}',
    'messages.problem_not-a-hash': 'Not the hash of a picture or file: {{found}}',
    'messages.problem_not-base64': 'The picture or file is not base64.',
    'messages.problem_asset-too-large':
      'The picture or attachment is too large ({{found, number}} bytes, at most {{most, number}}).',
    'messages.problem_asset-damaged': 'The picture or attachment does not match its hash.',
    'messages.problem_wrong-value': 'Wrong value: {{found}}',
    'messages.project_newer-version':
      'This project was saved by a newer version. Please open it there.',
    'messages.project_mended_one':
      'Repaired {{count}} inconsistency in the stored project. The data from before the repair is kept.',
    'messages.project_mended_other':
      'Repaired {{count}} inconsistencies in the stored project. The data from before the repair is kept.',
    'messages.project_recovered':
      'Everything up to the last change was brought back from the journal on this device.',
    'messages.project_recovered_in_part_one':
      'Brought back from the journal on this device; the last change did not come back.',
    'messages.project_recovered_in_part_other':
      'Brought back from the journal on this device; the last {{count}} changes did not come back.',
    'messages.on_journals_alone':
      'The database cannot be opened, so your projects were brought back from their second copy. Work goes on being saved there. Save as files what matters, too.',
    'messages.projects_brought_back_one':
      '{{count}} project that was gone from the database was brought back from this device.',
    'messages.projects_brought_back_other':
      '{{count}} projects that were gone from the database were brought back from this device.',
    'messages.project_lost_one':
      '{{count}} stored record cannot be read and was left out. The original is kept.',
    'messages.project_lost_other':
      '{{count}} stored records cannot be read and were left out. The original is kept.',
    'messages.image_unwanted': 'Photos belong to personas: drop this one on the personas screen.',
    'messages.backup_unreadable': 'This backup cannot be read.',
    'messages.taken_over_unsaved':
      'Another window took this project over, but the last changes of this one could not be saved. Save them as a file.',
    'messages.storage_quota':
      'That was not done: no storage space is left. Free some and try again.',
    'messages.storage_closed': 'That was not done: the connection to storage was lost. Try again.',
    'messages.storage_newer-version': 'That was not done: a newer version is using this storage.',
    'messages.storage_conflict': 'That was not done: another window is using this project.',
    'messages.storage_removed': 'That was not done: the project was deleted.',
    'messages.storage_unknown': 'That was not done: there was a problem with storage. Try again.',
    'messages.in_use':
      'Project “{{name}}” is in use in another window. Close it there and try again.',
    'messages.unexpected':
      'Something unexpected went wrong ({{code}}). If it goes on, reopen the window.',
    'messages.saved_now': 'Saved',
    'messages.not_saved_now': 'The last changes could not be saved. Save them as a file.',
    'messages.downloaded': 'Saved as “{{name}}” in the downloads folder',
    'messages.kind_string': 'text',
    'messages.kind_number': 'number',
    'messages.kind_int': 'whole number',
    'messages.kind_boolean': 'true or false',
    'messages.kind_array': 'list',
    'messages.kind_object': 'object ({…})',
    'messages.kind_null': 'nothing (null)',
    'messages.mend_project-added': 'added the missing project details',
    'messages.mend_extra-project-removed': 'removed second project details “{{content}}”',
    'messages.mend_orphan-removed': 'removed “{{content}}”, which belongs nowhere',
    'messages.mend_link-cleared': 'cut a link of “{{content}}” to something missing',
    'messages.mend_link-dropped': 'cut a link of “{{content}}” to something missing',
    'messages.mend_second-point-removed': 'removed a second emotion point',
    'messages.mend_second-place-removed': 'a persona stood on the same map twice',
    'messages.mend_second-vote-removed': 'removed a second vote of one person',
    'messages.mend_second-tagging-removed': 'removed a tag that was there twice',
    'messages.mend_second-transition-removed': 'removed a second arrow between two items',
    'messages.mend_second-link-removed': 'removed a second link between two records',
    'messages.mend_second-result-removed': 'removed a second result of one task',
    'messages.mend_moved-to-lane': 'moved “{{content}}” to a fitting lane',
    'messages.mend_lane-added': 'added a missing lane',
    'messages.mend_step-added': 'added a step to stage “{{content}}”, which had none',
    'messages.mend_order-replaced': 'put an order right',
    'messages.mend_asset-missing':
      'cleared the picture or attachment of “{{content}}”, which the file lacks',
    'messages.mend_asset-unused': 'removed a picture or file that nothing uses',
    'messages.mends_more_one': '{{count}} more place',
    'messages.mends_more_other': '{{count}} more places',
  },
})
