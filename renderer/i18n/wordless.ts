/** What is said where no words could be loaded, whatever the language. */

export const wordless =
  '앱의 일부를 불러오지 못했습니다. 창을 닫고 다시 여세요. · A part of the app could not be loaded. Close the window and open it again.'
