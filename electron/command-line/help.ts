/** What `--help` says, in Korean and English. */

/** The help by language. */
export const help = {
  ko: `사용법
  throughline export <프로젝트> <결과.pdf> [--paper A4|A3|A2|A1|A0] [--landscape|--portrait]
  throughline export <프로젝트> <결과.json|결과.throughline>
  throughline validate <프로젝트>
  throughline lint <프로젝트>

  export    프로젝트를 PDF로 만들거나, 정리된 프로젝트 파일로 다시 씁니다.
  validate  문제를 한 줄에 하나씩, 파일 안의 위치와 함께 알려 줍니다.
  lint      맵과 페르소나에서 빠진 것을 한 줄에 하나씩 알려 줍니다. 예외로 둔 것은 뺍니다.

  --paper       용지. 정하지 않으면 A3
  --landscape   가로. 정하지 않았을 때와 같음
  --portrait    세로
  --lang ko|en  알림과 PDF의 언어. 정하지 않으면 알림은 시스템을, PDF는 내용을 따릅니다.
  --help        이 도움말
  --version     버전

끝날 때의 값: 0 문제없음, 1 파일에 문제가 있거나 결과를 쓸 수 없음, 2 잘못된 사용법. lint는 제안(hint)만 있으면 0입니다.`,
  en: `Usage
  throughline export <project> <result.pdf> [--paper A4|A3|A2|A1|A0] [--landscape|--portrait]
  throughline export <project> <result.json|result.throughline>
  throughline validate <project>
  throughline lint <project>

  export    turns a project into a PDF, or writes it again as a tidy project file
  validate  tells each problem on a line of its own, with its place in the file
  lint      tells what maps and personas lack, one finding per line, without exceptions

  --paper       paper, A3 unless given
  --landscape   wide pages, as without it
  --portrait    tall pages
  --lang ko|en  language of messages and PDF; without it messages follow the system, the PDF its content
  --help        this text
  --version     the version

Exit code: 0 fine, 1 the file has problems or the result could not be written, 2 wrong use. lint ends with 0 where there are only hints.`,
} as const
